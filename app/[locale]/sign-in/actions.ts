"use server";

import { redirect } from "next/navigation";
import { askedFrom } from "#lib/auth/from";
import { linkInput, passwordInput } from "#lib/auth/input";
import { returnPath } from "#lib/auth/return-path";
import { carrySession, findPerson } from "#lib/auth/session";
import { mailSignInLink, signInByLink, signInByPassword } from "#lib/auth/sign-in";
import { type Problems, problemsOf, refuseForm, sentForm, textOf } from "#lib/forms";
import { href } from "#lib/i18n/routing";

/** With the password, or with the other button by a link that is mailed. */
export async function signIn(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const { password: _, ...kept } = fields;
  const to = returnPath(textOf(fields, "to"), href(locale, "/recruiter"));
  if (await findPerson()) redirect(to);
  const refuse = (problems: Problems, notice?: string) => refuseForm("sign-in", { fields: kept, problems, notice });
  const typed = { email: textOf(fields, "email"), password: textOf(fields, "password") };

  if (textOf(fields, "act") === "link") {
    const asked = linkInput.safeParse(typed);
    if (!asked.success) return refuse(problemsOf(asked.error));
    const outcome = await mailSignInLink({ ...asked.data, to, locale }, await askedFrom(), at);
    if (outcome === "tooMany") return refuse({}, outcome);
    redirect(href(locale, "/sign-in", {}, new URLSearchParams({ done: "asked", to }).toString()));
  }

  const input = passwordInput.safeParse(typed);
  if (!input.success) return refuse(problemsOf(input.error));
  const signedIn = await signInByPassword(input.data, await askedFrom(), at);
  if ("refused" in signedIn) return refuse({}, signedIn.refused);
  await carrySession(signedIn.token);
  redirect(to);
}

/** Uses the link of a mail. When it no longer counts, the page it is sent from says so. */
export async function signInWithLink(form: FormData): Promise<void> {
  const { fields, locale, at } = sentForm(form);
  const signedIn = await signInByLink(textOf(fields, "link"), await askedFrom(), at);
  if (!signedIn) return;
  await carrySession(signedIn.token);
  redirect(returnPath(signedIn.to, href(locale, "/recruiter")));
}
