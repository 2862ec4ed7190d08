import "server-only";
import { redirect } from "next/navigation";
import { now } from "#lib/clock";
import type { Fields } from "#lib/forms";
import { askedBy, askedPath } from "#lib/http";
import { href, type Locale } from "#lib/i18n/routing";
import { keepForm } from "./kept-form.ts";
import { findPerson } from "./session.ts";
import type { Person } from "./session-rows.ts";

// One gate per kind of visitor. What a gate returns proves who it is: commands and queries of a company ask for it,
// and only these functions make it (and lib/testing, for tests).

declare const proven: unique symbol;
type Proven<Kind extends string> = { readonly [proven]: Record<Kind, true> };

/** Someone signed in, with or without a company. */
export type SignedIn = Person & Proven<"signedIn">;
/** Who may see what is the company's own. */
export type Member = { userId: number; companyId: number; name: string } & Proven<"member">;
/** A member who may also write vacancies. */
export type Recruiter = Member & Proven<"recruiter">;
/** A recruiter who also decides who is in the company. */
export type Owner = Recruiter & Proven<"owner">;
/** Who keeps the site in order, of no company. */
export type Operator = { userId: number; name: string } & Proven<"operator">;

/** @throws to the sign-in page, and back here after it, for who is not signed in. */
export async function requireSignedIn(locale: Locale): Promise<SignedIn> {
  const person = await findPerson();
  if (!person) redirect(signInPath(locale, askedPath()));
  return person as SignedIn;
}

/** @throws to the account page for who has no company, or one that is disabled. */
export async function requireMember(locale: Locale): Promise<Member> {
  return memberOf(await requireSignedIn(locale), locale, ["reader", "recruiter", "owner"]) as Member;
}

/** @throws to the company's vacancies, with the reason, for who may only read. */
export async function requireRecruiter(locale: Locale): Promise<Recruiter> {
  return memberOf(await requireSignedIn(locale), locale, ["recruiter", "owner"]) as Recruiter;
}

/**
 * `requireRecruiter` for the action of a long form: what was typed is kept for who has to sign in first, and
 * the page they come back to finds it by `?kept=`.
 */
export async function requireRecruiterOrKeep(locale: Locale, fields: Fields): Promise<Recruiter> {
  if (await findPerson()) return requireRecruiter(locale);
  const kept = await keepForm(fields, askedBy(), now());
  const [path = ""] = askedPath().split("?");
  return redirect(signInPath(locale, kept ? `${path}?kept=${kept}` : path));
}

/** @throws as `requireRecruiter`. */
export async function requireOwner(locale: Locale): Promise<Owner> {
  return memberOf(await requireSignedIn(locale), locale, ["owner"]) as Owner;
}

/** The person as owner of their company; null for anyone else, to whom a page shows less. */
export function ownerOf({ userId, name, company }: SignedIn): Owner | null {
  const isOwner = company?.access === "owner" && !company.isDisabled;
  return isOwner ? ({ userId, name, companyId: company.id } as Owner) : null;
}

/** @throws to a page that is not there for anyone else. */
export async function requireOperator(locale: Locale): Promise<Operator> {
  return operatorOf(await requireSignedIn(locale)) ?? redirect(`/${locale}/missing`);
}

/** The person as operator; null for anyone else, to whom a page says that there is nothing here. */
export function operatorOf({ isOperator, userId, name }: SignedIn): Operator | null {
  return isOperator ? ({ userId, name } as Operator) : null;
}

/** The sign-in page that leads on to `path`. */
export function signInPath(locale: Locale, path: string): string {
  return href(locale, "/sign-in", {}, new URLSearchParams({ to: path }).toString());
}

function memberOf({ userId, name, company }: Person, locale: Locale, enough: string[]) {
  if (!company || company.isDisabled) redirect(href(locale, "/account", {}, "notice=noCompany"));
  if (!enough.includes(company.access)) redirect(href(locale, "/recruiter", {}, `notice=needs-${enough[0]}`));
  return { userId, name, companyId: company.id };
}
