"use server";

import { redirect } from "next/navigation";
import { askedFrom } from "#lib/auth/from";
import { passwordProblem } from "#lib/auth/password";
import { carrySession } from "#lib/auth/session";
import { tryAnything } from "#lib/auth/throttle";
import { registrationInput } from "#lib/companies/input";
import { askRegistration, confirmRegistration, findRegistration } from "#lib/companies/registration";
import { problemsOf, refuseForm, sentForm, textOf } from "#lib/forms";
import { href } from "#lib/i18n/routing";

export async function register(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const names = Object.keys(registrationInput.shape);
  const typed = Object.fromEntries(names.map((name) => [name, textOf(fields, name)]));
  const input = registrationInput.safeParse({ ...typed, locale });
  if (!input.success) return refuseForm("register", { fields, problems: problemsOf(input.error) });

  const outcome = await askRegistration(input.data, await askedFrom(), at);
  if (outcome === "tooMany") return refuseForm("register", { fields, problems: {}, notice: outcome });
  redirect(href(locale, "/register", {}, "done=asked"));
}

/** Uses the link of a mail. When it no longer counts, the page it is sent from says so. */
export async function confirm(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const link = textOf(fields, "link");
  const from = await askedFrom();
  const refuse = (key: string) => refuseForm("confirm", { fields: {}, problems: { password: { key } } });

  if (!(await tryAnything(from.address, at))) return refuse("tooMany");
  const registration = await findRegistration(link, at);
  if (!registration) return;
  const password = textOf(fields, "password") || null;
  const { email, name, companyName } = registration;
  const problem = password === null ? null : passwordProblem(password, [email, name, companyName]);
  if (problem) return refuse(problem);

  const confirmed = await confirmRegistration(link, password, from, at);
  if ("refused" in confirmed) return;
  await carrySession(confirmed.token);
  redirect(href(locale, "/recruiter"));
}
