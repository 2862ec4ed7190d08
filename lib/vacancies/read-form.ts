import "server-only";
import { type Fields, type FormAnswer, type Problems, problemsOf, textOf } from "#lib/forms";
import type { Locale } from "#lib/i18n/routing";
import type { PostedFacts } from "./commands.ts";
import { missingForPublication, type VacancyInput, vacancyInput } from "./input.ts";
import { lookUpNames } from "./names.ts";
import type { PostedDates } from "./posting.ts";

type Reading = { locale: Locale; now: Date; isPublishing: boolean };

/** The form as it is written to the database, or what must be put right first. */
export async function readVacancyForm(
  fields: Fields,
  { locale, now, isPublishing }: Reading,
): Promise<{ facts: PostedFacts; dates: PostedDates } | { refused: FormAnswer }> {
  const parsed = vacancyInput.safeParse(singled(fields));
  if (!parsed.success) return { refused: { fields, problems: inFormOrder(problemsOf(parsed.error)) } };

  const input = parsed.data;
  const { facts, problems: unknown, suggestedRole, understoodPlaces } = await lookUpNames(input, locale);
  const missing = isPublishing ? missingForPublication(input, now) : {};
  const suggested = missing.role === undefined ? null : suggestedRole;
  const problems: Problems = { ...worded(missing), ...unknown, ...(suggested && { role: suggested.problem }) };
  if (Object.keys(problems).length > 0) {
    const kept = {
      ...fields,
      ...(suggested && { role: [suggested.role] }),
      ...(understoodPlaces !== null && { places: [understoodPlaces] }),
    };
    return { refused: { fields: kept, problems: inFormOrder(problems) } };
  }
  return { facts, dates: datesOf(input, now, isPublishing) };
}

function datesOf({ closesAt, opensAt }: VacancyInput, now: Date, isPublishing: boolean): PostedDates {
  const isLater = opensAt !== null && opensAt > now;
  return { closesAt, publishedAt: isPublishing ? (isLater ? opensAt : now) : null };
}

/**
 * What each field means, in a form that compares: money in cents, instants, ids behind names. Null when the form cannot
 * be read. What counts only beside another answer, such as days at the office, is looked at as it was typed.
 */
export async function meaningsOf(fields: Fields, locale: Locale): Promise<Record<string, unknown> | null> {
  const { data: input } = vacancyInput.safeParse(singled(fields));
  if (!input) return null;
  const { facts } = await lookUpNames(input, locale);
  const skills = (isMust: boolean) => facts.skills.filter((each) => each.isMust === isMust);
  const { payMinCents: payMin, payMaxCents: payMax, closesAt: closesOn } = input;
  const looked = { places: facts.places, must: skills(true), nice: skills(false) };
  return { ...input, ...looked, payMin, payMax, closesOn };
}

/** One value a field, but for the one that takes several. */
function singled(fields: Fields): Record<string, string | string[]> {
  const single = Object.fromEntries(Object.keys(vacancyInput.in.shape).map((name) => [name, textOf(fields, name)]));
  return { ...single, workingLanguages: fields.workingLanguages ?? [] };
}

function worded(missing: Record<string, string>): Problems {
  return Object.fromEntries(Object.entries(missing).map(([name, key]) => [name, { key }]));
}

/** In the order in which the form asks. */
export function inFormOrder(problems: Problems): Problems {
  const order = Object.keys(vacancyInput.in.shape);
  return Object.fromEntries(
    Object.entries(problems).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)),
  );
}
