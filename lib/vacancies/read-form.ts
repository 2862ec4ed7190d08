import "server-only";
import { type Fields, type FormAnswer, inOrderOf, type Problems, readFields, textOf } from "#lib/forms";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { detectLevel } from "#lib/roles/level";
import type { PostedFacts } from "./commands.ts";
import { contradictionsIn, missingForPublication, type VacancyFields, vacancyFields } from "./input.ts";
import { lookUpNames, type NamesFound } from "./names.ts";
import type { PostedDates } from "./posting.ts";

/** What is filled in for the recruiter, who only has to agree. */
const proposals = ["roleSuggested", "roleSuggestedOr", "levelSuggested", "placesJoined"];

type Reading = { locale: Locale; now: Date; isPublishing: boolean };

/** The form as it is written to the database, or all that must be put right first. */
export async function readVacancyForm(
  fields: Fields,
  { locale, now, isPublishing }: Reading,
): Promise<{ facts: PostedFacts; dates: PostedDates } | { refused: FormAnswer }> {
  const { read, problems: unreadable } = readFields(vacancyFields, singled(fields));
  const { found, problems: unknown, suggestedRole, understoodPlaces } = await lookUpNames(read, locale);
  const missing = isPublishing ? missingForPublication(read, now) : {};
  const suggested = missing.role === undefined ? null : suggestedRole;
  const level = missing.level === undefined ? null : detectLevel(read.title ?? "");
  const problems: Problems = {
    ...worded(missing),
    ...worded(contradictionsIn(read)),
    ...unknown,
    ...(suggested && { role: suggested.problem }),
    ...(level && { level: { key: "levelSuggested", values: { level: translations(locale, "Level")(level) } } }),
    ...unreadable,
  };
  if (unreadable || Object.keys(problems).length > 0) {
    const kept = {
      ...fields,
      ...(suggested && { role: [suggested.role] }),
      ...(level && { level: [level] }),
      ...(understoodPlaces !== null && { places: [understoodPlaces] }),
    };
    const isAlmost = Object.values(problems).every(({ key }) => proposals.includes(key));
    const notice = isAlmost ? "confirm" : undefined;
    return { refused: { fields: kept, problems: inOrderOf(vacancyFields, problems), notice } };
  }
  return { facts: factsOf(read, found), dates: datesOf(read, now, isPublishing) };
}

function factsOf(fields: VacancyFields, found: NamesFound): PostedFacts {
  const { hoursMin, hoursMax, payMin, payMax } = rangesOf(fields);
  const { workMode, payHolidayAllowance } = fields;
  const isRemote = workMode === "remote";
  const hasPay = payMax !== null;
  return {
    roleId: found.roleId,
    detectedRoleId: found.detectedRoleId,
    language: fields.language,
    title: fields.title,
    body: fields.body,
    workMode,
    onSiteDays: workMode === "hybrid" ? fields.onSiteDays : null,
    remoteCountries: isRemote ? found.countryCodes : [],
    workTimes: [],
    hoursMin,
    hoursMax,
    level: fields.level,
    contract: fields.contract,
    workingLanguages: fields.workingLanguages,
    startsOn: fields.startsOn,
    payMinCents: payMin,
    payMaxCents: payMax,
    payCurrency: hasPay ? "EUR" : null,
    payPeriod: hasPay ? fields.payPeriod : null,
    payFullTimeHours: fields.payFullTimeHours,
    payHolidayAllowanceIncluded: hasPay && payHolidayAllowance ? payHolidayAllowance === "within" : null,
    payScale: fields.payScale,
    payLaterReason: hasPay ? null : fields.payLaterReason,
    posterType: fields.posterType,
    applyUrl: fields.applyUrl,
    applyEmail: fields.applyEmail,
    contactName: fields.contactName,
    places: found.placeIds.map((placeId) => ({ placeId, text: null })),
    skills: [
      ...found.mustIds.map((skillId) => ({ skillId, isMust: true })),
      ...found.niceIds.map((skillId) => ({ skillId, isMust: false })),
    ],
  };
}

/** One figure alone is exact, but for a most of pay. */
function rangesOf({ hoursMin, hoursMax, payMin, payMax }: VacancyFields) {
  return {
    hoursMin: hoursMin ?? hoursMax,
    hoursMax: hoursMax ?? hoursMin,
    payMin,
    payMax: payMax ?? payMin,
  };
}

function datesOf({ closesOn, opensAt }: VacancyFields, now: Date, isPublishing: boolean): PostedDates {
  const isLater = opensAt !== null && opensAt > now;
  return { closesAt: closesOn, publishedAt: isPublishing ? (isLater ? opensAt : now) : null };
}

/**
 * What each field means, in a form that compares: money in cents, instants, ids behind names. Null when the form cannot
 * be read. What counts only beside another answer, such as days at the office, is looked at as it was typed.
 */
export async function meaningsOf(fields: Fields, locale: Locale): Promise<Record<string, unknown> | null> {
  const { read, problems } = readFields(vacancyFields, singled(fields));
  if (problems) return null;
  const { found } = await lookUpNames(read, locale);
  const { placeIds: places, countryCodes: countries, mustIds: must, niceIds: nice } = found;
  return { ...read, ...rangesOf(read), places, countries, must, nice };
}

/** One value a field, but for the one that takes several. */
function singled(fields: Fields): Record<string, string | string[]> {
  const single = Object.fromEntries(Object.keys(vacancyFields.shape).map((name) => [name, textOf(fields, name)]));
  return { ...single, workingLanguages: fields.workingLanguages ?? [] };
}

function worded(keys: Record<string, string>): Problems {
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, { key }]));
}
