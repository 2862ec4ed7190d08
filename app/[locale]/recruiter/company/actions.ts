"use server";

import { redirect } from "next/navigation";
import { askedFrom } from "#lib/auth/from";
import { requireOwner, requireRecruiter } from "#lib/auth/gates";
import * as commands from "#lib/companies/commands";
import { placeNamed } from "#lib/companies/company-place";
import { accessInput, companyInput, invitationInput } from "#lib/companies/input";
import * as invitations from "#lib/companies/invitations";
import * as members from "#lib/companies/members";
import { idOf, inOrderOf, problemsOf, readFields, refuseForm, sentForm, textOf } from "#lib/forms";
import { href, type Locale } from "#lib/i18n/routing";
import { writeSearchRowsOf } from "#lib/vacancies/search-row";

export async function inviteMember(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const owner = await requireOwner(locale);

  const typed = { email: textOf(fields, "email"), access: textOf(fields, "access"), locale };
  const input = invitationInput.safeParse(typed);
  if (!input.success) return refuseForm("invite", { fields, problems: problemsOf(input.error) });
  const outcome = await invitations.inviteMember(owner, input.data, await askedFrom(), at);
  if (outcome === "tooMany") return refuseForm("invite", { fields, problems: {}, notice: outcome });
  if (outcome === "member") return refuseForm("invite", { fields, problems: { email: { key: "alreadyMember" } } });
  redirect(companyPath(locale, outcome === "invited" ? "invited" : "gone"));
}

export async function withdrawInvitation(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const owner = await requireOwner(locale);
  const isDone = await invitations.withdrawInvitation(owner, idOf(fields, "id"), at);
  redirect(companyPath(locale, isDone ? "withdrawn" : "gone"));
}

export async function changeAccess(form: FormData): Promise<void> {
  const { fields, locale } = sentForm(form);
  const owner = await requireOwner(locale);

  const input = accessInput.safeParse({ access: textOf(fields, "access") });
  if (!input.success) return refuseForm("member", { fields, problems: problemsOf(input.error) });
  const outcome = await members.changeAccess(owner, idOf(fields, "userId"), input.data.access);
  if (outcome === "lastOwner") return refuseForm("member", { fields, problems: { access: { key: outcome } } });
  redirect(companyPath(locale, outcome === "done" ? "changed" : "gone"));
}

export async function removeMember(form: FormData): Promise<void> {
  const { fields, locale } = sentForm(form);
  const owner = await requireOwner(locale);
  const outcome = await members.removeMember(owner, idOf(fields, "userId"));
  if (outcome === "lastOwner") return refuseForm("member", { fields, problems: { access: { key: outcome } } });
  redirect(companyPath(locale, outcome === "done" ? "removed" : "gone"));
}

export async function saveCompany(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const recruiter = await requireRecruiter(locale);

  const names = Object.keys(companyInput.shape);
  const typed = Object.fromEntries(names.map((name) => [name, textOf(fields, name)]));
  const { read, problems: unreadable } = readFields(companyInput, typed);
  const place = await placeNamed(read.place ?? "", locale);
  if (unreadable || "problem" in place) {
    const problems = { ...("problem" in place && { place: place.problem }), ...unreadable };
    return refuseForm("company", { fields, problems: inOrderOf(companyInput, problems) });
  }
  await commands.changeCompany(recruiter, read, place.placeId, at);
  await writeSearchRowsOf(recruiter.companyId);
  redirect(companyPath(locale, "saved"));
}

function companyPath(locale: Locale, done: string): string {
  return href(locale, "/recruiter/company", {}, `done=${done}`);
}
