"use server";

import { redirect } from "next/navigation";
import * as account from "#lib/auth/account";
import { askedFrom } from "#lib/auth/from";
import { requireSignedIn } from "#lib/auth/gates";
import { profileInput } from "#lib/auth/input";
import { passwordProblem } from "#lib/auth/password";
import { dropSession } from "#lib/auth/session";
import { mailSignInLink } from "#lib/auth/sign-in";
import { tryAnything } from "#lib/auth/throttle";
import { newCompanyInput } from "#lib/companies/input";
import * as leaving from "#lib/companies/leaving";
import { registerCompany } from "#lib/companies/registration";
import { problemsOf, refuseForm, sentForm, textOf } from "#lib/forms";
import { href, type Locale } from "#lib/i18n/routing";

export async function saveProfile(form: FormData): Promise<void> {
  const { fields, locale } = sentForm(form);
  const person = await requireSignedIn(locale);

  const input = profileInput.safeParse({ name: textOf(fields, "name"), locale: textOf(fields, "language") });
  if (!input.success) {
    const { locale: language, ...problems } = problemsOf(input.error);
    return refuseForm("profile", { fields, problems: { ...problems, ...(language && { language }) } });
  }
  await account.changeProfile(person, input.data);
  redirect(accountPath(input.data.locale, "saved"));
}

export async function savePassword(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const person = await requireSignedIn(locale);

  const password = textOf(fields, "newPassword");
  const doubt = await account.doubtAbout(person, textOf(fields, "oldPassword"), await askedFrom(), at);
  const weakness = passwordProblem(password, [person.email, person.name, person.company?.name ?? ""]);
  if (doubt || weakness) {
    const problems = {
      ...(doubt && { oldPassword: { key: doubt } }),
      ...(weakness && { newPassword: { key: weakness } }),
    };
    // Passwords are never sent back.
    return refuseForm("password", { fields: {}, problems });
  }

  await account.changePassword(person, password, at);
  redirect(accountPath(locale, "password"));
}

/** A link to sign in with again, for who has no password to prove who they are. */
export async function mailProof(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const { email } = await requireSignedIn(locale);
  const to = href(locale, "/account", {}, textOf(fields, "step") === "delete" ? "step=delete" : "");
  const asked = await mailSignInLink({ email, to, locale }, await askedFrom(), at);
  if (asked === "tooMany") return refuseForm("password", { fields: {}, problems: {}, notice: asked });
  redirect(accountPath(locale, "asked"));
}

export async function signOutElsewhere(form: FormData): Promise<void> {
  const { locale } = sentForm(form);
  await account.signOutElsewhere(await requireSignedIn(locale));
  redirect(accountPath(locale, "elsewhere"));
}

export async function signOut(form: FormData): Promise<void> {
  const { locale } = sentForm(form);
  await dropSession(await requireSignedIn(locale));
  redirect(href(locale, "/sign-in", {}, "done=signedOut"));
}

export async function leaveCompany(form: FormData): Promise<void> {
  const { locale } = sentForm(form);
  const outcome = await leaving.leaveCompany(await requireSignedIn(locale));
  redirect(outcome === "done" ? accountPath(locale, "left") : href(locale, "/account", {}, "step=leave"));
}

export async function deleteAccount(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const person = await requireSignedIn(locale);

  const doubt = await account.doubtAbout(person, textOf(fields, "oldPassword"), await askedFrom(), at);
  if (doubt) return refuseForm("delete", { fields: {}, problems: { oldPassword: { key: doubt } } });
  if ((await leaving.deleteAccount(person, at)) === "lastOwner") redirect(href(locale, "/account", {}, "step=delete"));
  await dropSession(person);
  redirect(href(locale, "/sign-in", {}, "done=deleted"));
}

export async function registerOwnCompany(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const person = await requireSignedIn(locale);

  const input = newCompanyInput.safeParse({
    companyName: textOf(fields, "companyName"),
    website: textOf(fields, "website"),
    posterType: textOf(fields, "posterType"),
  });
  if (!input.success) return refuseForm("company", { fields, problems: problemsOf(input.error) });
  const { address } = await askedFrom();
  if (!(await tryAnything(address, at))) return refuseForm("company", { fields, problems: {}, notice: "tooMany" });
  const isMade = await registerCompany(person, input.data, at);
  if (!isMade) return refuseForm("company", { fields, problems: {}, notice: "hasCompany" });
  redirect(href(locale, "/recruiter"));
}

function accountPath(locale: Locale, done: string): string {
  return href(locale, "/account", {}, `done=${done}`);
}
