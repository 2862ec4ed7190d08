import { db } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import { aCompany, aUser, aVacancy, stillOpenLink } from "#lib/testing/factories";
import { sessionCookie } from "#lib/testing/session-cookie";
import { filledForm } from "#lib/testing/vacancy-form";
import { ask } from "./ask.ts";
import { anAddress } from "./fixtures.ts";
import type { PageType } from "./page-types.ts";
import { hiddenFields, newPath, post } from "./post.ts";

const day = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * day);

/** The pages of a recruiter's own vacancies and their form, in every state they can show. */
export async function postingPages(): Promise<PageType[]> {
  const company = await aCompany();
  const cookie = await sessionCookie((await aUser({ companyId: company.id, access: "recruiter" })).id);
  const idle = await sessionCookie((await aUser({ companyId: (await aCompany()).id, access: "owner" })).id);
  const reader = await sessionCookie((await aUser({ companyId: company.id, access: "reader" })).id);
  const of = (overrides: Parameters<typeof aVacancy>[0]) =>
    aVacancy({
      companyId: company.id,
      role: "backend-developer",
      title: "Informatiebeveiligingsfunctionaris persoonsgegevensbescherming",
      places: ["utrecht"],
      skills: ["java"],
      ...overrides,
    });
  const open = await of({});
  const closed = await of({ publishedAt: ago(20), closesAt: ago(1), closeReason: "enoughReplies" });
  const draft = await of({ publishedAt: null, closesAt: null });
  const hidden = { publishedAt: ago(20), confirmedAt: ago(20), confirmAskedAt: ago(6), hiddenAt: ago(1) };
  const stillOpen = async (name: string, overrides: Parameters<typeof aVacancy>[0], query = ""): Promise<PageType> => {
    const link = stillOpenLink(await of(overrides));
    return { name: `still open, ${name}`, nl: `/nl/nog-open/${link}${query}`, en: `/en/still-open/${link}${query}` };
  };
  const states: [name: string, overrides: Parameters<typeof aVacancy>[0]][] = [
    ["scheduled", { publishedAt: ago(-2) }],
    ["asked about", { publishedAt: ago(15), confirmedAt: ago(15), confirmAskedAt: ago(1), confirmDueAt: ago(-4) }],
    ["hidden", hidden],
    ["filled", { publishedAt: ago(20), filledAt: ago(1) }],
    ["withdrawn", { withdrawnAt: ago(1) }],
    ["removed", { removedAt: ago(1), removedReason: "Vraagt om een vergoeding vooraf." }],
    ["from a feed", { source: "lever" }],
    ["posted again", { publishedAt: ago(2), firstPublishedAt: ago(60) }],
  ];

  const own = (name: string, { publicId }: { publicId: string }, query = "", who = cookie): PageType => ({
    name: `own vacancy, ${name}`,
    nl: `/nl/werving/vacatures/${publicId}${query}`,
    en: `/en/recruiter/vacancies/${publicId}${query}`,
    cookie: who,
  });
  const writing = (name: string, query = ""): PageType => ({
    name: `new vacancy, ${name}`,
    nl: `/nl/werving/vacatures/nieuw${query}`,
    en: `/en/recruiter/vacancies/new${query}`,
    cookie,
  });
  const editing = (name: string, query = ""): PageType => ({
    name: `edit vacancy, ${name}`,
    nl: `/nl/werving/vacatures/${open.publicId}/bewerken${query}`,
    en: `/en/recruiter/vacancies/${open.publicId}/edit${query}`,
    cookie,
  });
  const list = (name: string, query: string, who = cookie): PageType => ({
    name: `own vacancies, ${name}`,
    nl: `/nl/werving${query}`,
    en: `/en/recruiter${query}`,
    cookie: who,
  });
  const signedIn = `${cookie.name}=${cookie.value}`;
  const unseen = await hiddenFields(newPath, signedIn);
  const origin = process.env.E2E_SITE_URL ?? "";
  // What is kept of a form that is sent without a session; to an open vacancy it is of before, which makes it a conflict.
  const kept = async (overrides = {}) => {
    const form = { ...unseen, ...filledForm(new Date(), overrides), version: "0" };
    const { headers } = await post(newPath, form, { headers: { origin, "x-forwarded-for": anAddress() } });
    return `?kept=${/kept%3D([\w-]{43})/.exec(headers.location ?? "")?.[1]}`;
  };
  const tokenOf = async ({ publicId }: { publicId: string }) => {
    const { text } = await ask(`/nl/werving/vacatures/${publicId}`, { cookie: signedIn });
    return /href="\/nl\/voorbeeld\/([^"]+)"/.exec(text)?.[1] ?? "";
  };
  const token = await tokenOf(draft);
  // The link was given before.
  const since = async (name: string, data: Prisma.VacancyUpdateInput): Promise<PageType> => {
    const one = await of({ publishedAt: null, closesAt: null });
    const link = await tokenOf(one);
    await db().vacancy.update({ where: { id: one.id }, data });
    return { name: `preview, ${name}`, nl: `/nl/voorbeeld/${link}`, en: `/en/preview/${link}`, cookie };
  };
  const sent = { isSent: true, button: "[value=publish]" } as const;

  return [
    list("none", "", idle),
    list("some in each state", "?notice=deleted"),
    list("for a reader", "?notice=needs-recruiter", reader),
    writing("empty"),
    writing("as a copy", `?copy=${open.publicId}`),
    writing("kept", await kept()),
    { ...writing("sent empty"), ...sent },
    {
      ...writing("with names that are asked"),
      ...sent,
      typed: { title: "Java-ontwikkelaar", places: "Bergen, Roterdam", must: "klompendansen", hoursMin: "veel" },
    },
    { ...writing("with places to confirm", await kept({ places: "Loon, Drenthe" })), ...sent },
    editing("open"),
    { ...editing("changed by a colleague", await kept({ hoursMin: "24" })), isSent: true, button: "[value=save]" },
    { name: "preview", nl: `/nl/voorbeeld/${token}`, en: `/en/preview/${token}` },
    { name: "preview of one's own", nl: `/nl/voorbeeld/${token}`, en: `/en/preview/${token}`, cookie },
    await since("scheduled", { publishedAt: ago(-2), closesAt: ago(-9) }),
    await since("open", { publishedAt: ago(2), closesAt: ago(-9) }),
    await since("closed", { publishedAt: ago(20), closesAt: ago(1) }),
    own("open", open, "?done=published"),
    own("for a reader", open, "", reader),
    { ...own("closed without a reason", open), isSent: true, button: "form[aria-labelledby=close] button" },
    own("closed", closed, "?done=closed"),
    {
      ...own("opened again until a day that is past", closed),
      isSent: true,
      button: "form[aria-labelledby=reopen] button",
      typed: { closesOn: "2026-01-01" },
    },
    own("to be withdrawn", open, "?step=withdraw"),
    own("draft", draft, "?done=draft"),
    own("draft to be deleted", draft, "?step=deleteDraft"),
    await stillOpen("asked", { publishedAt: ago(15), confirmedAt: ago(15), confirmAskedAt: ago(1) }),
    await stillOpen("hidden", hidden),
    await stillOpen("confirmed", { publishedAt: ago(15), confirmedAt: ago(1) }, "?done=confirmed"),
    { name: "still open, no longer asked", nl: "/nl/nog-open/x", en: "/en/still-open/x" },
    ...(await Promise.all(states.map(async ([name, overrides]) => own(name, await of(overrides))))),
  ];
}
