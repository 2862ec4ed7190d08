"use server";

import { redirect } from "next/navigation";
import { askedFrom } from "#lib/auth/from";
import { nameField } from "#lib/auth/input";
import { hashPassword, passwordProblem } from "#lib/auth/password";
import { carrySession, findPerson } from "#lib/auth/session";
import { tryAnything } from "#lib/auth/throttle";
import { acceptInvitation, findInvitation, type NewAccount } from "#lib/companies/joining";
import { type Fields, type Problems, refuseForm, sentForm, textOf } from "#lib/forms";
import { href, type Locale } from "#lib/i18n/routing";

/** Joins the company. What stands in the way (a used link, another company) is said by the page it is sent from. */
export async function join(form: FormData): Promise<void> {
  const { fields: sent, locale, at } = sentForm(form);
  const { password: secret, ...fields } = sent;
  const link = textOf(fields, "link");
  const from = await askedFrom();
  if (!(await tryAnything(from.address, at)))
    return refuseForm("invitation", { fields, problems: {}, notice: "tooMany" });

  const invitation = await findInvitation(link, at);
  if (!invitation) return;
  const isNew = invitation.standing === "noAccount";
  const read = isNew ? await accountIn(fields, secret?.[0] || null, invitation.email, locale) : null;
  if (read && "problems" in read) return refuseForm("invitation", { fields, problems: read.problems });

  const joined = await acceptInvitation(link, read?.account ?? null, from, at);
  if ("refused" in joined) return;
  if (joined.token) await carrySession(joined.token);
  const isHere = joined.token !== null || (await findPerson())?.email === invitation.email;
  redirect(isHere ? href(locale, "/recruiter") : href(locale, "/sign-in", {}, "done=joined"));
}

async function accountIn(
  fields: Fields,
  password: string | null,
  email: string,
  locale: Locale,
): Promise<{ account: NewAccount } | { problems: Problems }> {
  const name = nameField.safeParse(textOf(fields, "name"));
  const weakness = password === null ? null : passwordProblem(password, [email, textOf(fields, "name")]);
  const problems: Problems = {
    ...(name.error && { name: { key: name.error.issues[0]?.message ?? "required" } }),
    ...(weakness && { password: { key: weakness } }),
  };
  if (!name.success || weakness) return { problems };
  const passwordHash = password === null ? null : await hashPassword(password);
  return { account: { name: name.data, locale, passwordHash } };
}
