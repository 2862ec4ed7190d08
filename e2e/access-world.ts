import { db } from "#lib/db/client";
import { aCompany, anInvitation, aUser, aVacancy } from "#lib/testing/factories";
import { sessionCookie } from "#lib/testing/session-cookie";
import type { Visitor } from "./access-table.ts";
import { ask, vacancyPath } from "./ask.ts";

/** Company A with people and vacancies in several states, made anew for each question that may change it. */
export type World = {
  company: { id: number; slug: string };
  /** Public ids of vacancies of company A. */
  open: string;
  closed: string;
  draft: string;
  openPath: string;
  /** The signed address of the draft. */
  preview: string;
  /** A colleague who reads, and an invitation that nobody has answered: its id and its token. */
  colleagueId: number;
  invitationId: number;
  invitation: string;
};

const day = 86_400_000;

export async function aWorld(): Promise<World> {
  const company = await aCompany();
  const of = { companyId: company.id, role: "backend-developer", places: ["utrecht"] };
  const open = await aVacancy(of);
  const closed = await aVacancy({
    ...of,
    publishedAt: new Date(Date.now() - 9 * day),
    closesAt: new Date(Date.now() - day),
  });
  const draft = await aVacancy({ ...of, publishedAt: null, closesAt: null });
  // Someone who stays, whoever of the visitors leaves.
  await aUser({ companyId: company.id, access: "owner" });
  const colleague = await aUser({ companyId: company.id, access: "reader" });
  const invitation = await anInvitation(company.id);
  return {
    company,
    colleagueId: colleague.id,
    invitationId: invitation.id,
    invitation: invitation.link,
    open: open.publicId,
    closed: closed.publicId,
    draft: draft.publicId,
    openPath: await vacancyPath("nl", open),
    preview: await previewOf(draft.publicId, company.id),
  };
}

/** The Cookie header of a visitor to the world; none for who is not signed in. */
export async function cookieOf(visitor: Visitor, { company }: Pick<World, "company">): Promise<Record<string, string>> {
  if (visitor === "anonymous") return {};
  const user = await userOf(visitor, company.id);
  const { name, value } = await sessionCookie(user.id);
  return { cookie: `${name}=${value}` };
}

async function userOf(visitor: Exclude<Visitor, "anonymous">, companyId: number) {
  if (visitor === "operator") return aUser({ isOperator: true });
  if (visitor === "stranger") return aUser({ companyId: (await aCompany()).id, access: "owner" });
  return aUser({ companyId, access: visitor });
}

/** All that a visitor could have changed of the company, as one text. */
export async function stateOfCompany({ company }: World): Promise<string> {
  const rows = await Promise.all([
    db().company.findMany({ where: { id: company.id } }),
    db().vacancy.findMany({ where: { companyId: company.id }, orderBy: { id: "asc" } }),
    db().membership.findMany({ where: { companyId: company.id }, orderBy: { userId: "asc" } }),
    db().mailLink.findMany({ where: { companyId: company.id }, orderBy: { id: "asc" } }),
  ]);
  return JSON.stringify(rows);
}

async function previewOf(publicId: string, companyId: number): Promise<string> {
  const headers = await cookieOf("owner", { company: { id: companyId, slug: "" } });
  const { text } = await ask(`/nl/werving/vacatures/${publicId}`, headers);
  return /href="(\/nl\/voorbeeld\/[^"]+)"/.exec(text)?.[1] ?? "";
}
