import { roleTitle } from "#lib/roles/role-title";
import "server-only";
import { type Problem, type Problems, together } from "#lib/forms";
import { formatList } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { euCountries } from "#lib/places/eu";
import { findPlaces, resolvePlaceNames } from "#lib/places/queries";
import { type Detection, detectRole } from "#lib/roles/detect";
import { findRoleIds, listRoleAliases, listRolesByFamily } from "#lib/roles/queries";
import { resolveSkillNames } from "#lib/skills/queries";
import type { ReadFields } from "./input.ts";

/** The role that the title names, and what to say of it to who chose none. */
type SuggestedRole = { role: string; problem: Problem };

/** What the names in a form stand for, by id or code. */
export type NamesFound = {
  roleId: number | null;
  /** What detection made of the title, whatever the role is. */
  detectedRoleId: number | null;
  placeIds: number[];
  countryCodes: string[];
  mustIds: number[];
  niceIds: number[];
};

/**
 * Looks up role, places, countries and skills of the reference data. What is unknown or can be several is a problem of
 * its field that says what to write instead. A role left open is looked for in the title: then `suggestedRole` is for
 * the recruiter to confirm. So is `understoodPlaces`, the field as it was read, when two names were read as one place.
 */
export async function lookUpNames(
  read: ReadFields,
  locale: Locale,
): Promise<{
  found: NamesFound;
  problems: Problems;
  suggestedRole: SuggestedRole | null;
  understoodPlaces: string | null;
}> {
  const [roleIds, places, countries, must, nice] = await Promise.all([
    findRoleIds(),
    lookUpPlaces(read.places ?? [], locale),
    lookUpCountries(read.countries ?? [], locale),
    lookUpSkills(read.must ?? [], locale),
    lookUpSkills(read.nice ?? [], locale),
  ]);
  const detected = await detectedIn(read);
  const idOf = (role: string | null | undefined) => (role ? (roleIds.get(role) ?? null) : null);
  const roleId = idOf(read.role);
  const problems: Problems = {};
  if (read.role && roleId === null) problems.role = { key: "choose" };
  if (places.problem) problems.places = places.problem;
  if (countries.problem) problems.countries = countries.problem;
  if (must.problem) problems.must = must.problem;
  if (nice.problem) problems.nice = nice.problem;

  return {
    problems,
    suggestedRole: read.role === null ? await suggestionOf(detected, locale) : null,
    understoodPlaces: places.understood ?? null,
    found: {
      roleId,
      detectedRoleId: idOf(detected.role),
      placeIds: places.found,
      countryCodes: countries.found,
      mustIds: must.found,
      niceIds: nice.found.filter((id) => !must.found.includes(id)),
    },
  };
}

async function detectedIn({ title = "", must = [], nice = [], body = "" }: ReadFields): Promise<Detection> {
  return detectRole(title, await listRoleAliases(), { skills: [...must, ...nice], text: body });
}

async function suggestionOf({ role, reasons, alternatives }: Detection, locale: Locale): Promise<SuggestedRole | null> {
  if (role === null) return null;
  const roles = (await listRolesByFamily(locale)).flatMap((family) => family.roles);
  const titles = new Map(roles.map((role) => [role.slug, roleTitle(role, locale)]));
  const others = alternatives.map((other) => titles.get(other.role) ?? other.role);
  return {
    role,
    problem: {
      key: others.length > 0 ? "roleSuggestedOr" : "roleSuggested",
      values: {
        role: titles.get(role) ?? role,
        words: formatList(
          locale,
          reasons.map((word) => `“${word}”`),
        ),
        ...(others.length > 0 && { others: formatList(locale, others, "disjunction") }),
      },
    },
  };
}

type Found<Id> = { found: Id[]; problem?: Problem };

async function lookUpPlaces(names: string[], locale: Locale): Promise<Found<number> & { understood?: string }> {
  const text = names.join(", ");
  const { places, unknown, ambiguous, joined } = await resolvePlaceNames(text, locale);
  const ids = places.filter(({ kind }) => kind !== "country").map(({ id }) => id);
  const countries = places.filter(({ kind }) => kind === "country").map(({ name }) => ({ words: name, nearest: [] }));
  const { found, problem } = withUnknown(ids, [...unknown, ...countries], "placesUnknown", locale);
  const several = ambiguous.map(({ words: name, labels }) => ({
    key: "placeSeveral",
    values: { name, choices: formatList(locale, labels, "disjunction") },
  }));
  const asOne = joined.map((values) => ({ key: "placesJoined", values }));
  return {
    found,
    problem: together([...several, ...(problem ? [problem] : []), ...asOne]),
    ...(joined.length > 0 && {
      understood: joined.reduce((read, { words, name }) => read.replace(words, () => name), text),
    }),
  };
}

async function lookUpCountries(names: string[], locale: Locale): Promise<Found<string>> {
  const countries = await Promise.all(
    names.map(async (name) => {
      if (/^(?:EU|Europese Unie|European Union)$/i.test(name)) return euCountries;
      return (await findPlaces(name)).find(({ kind }) => kind === "country")?.countryCode ?? [];
    }),
  );
  const unknown = names.filter((_, index) => countries[index]?.length === 0).map((words) => ({ words, nearest: [] }));
  return withUnknown([...new Set(countries.flat())], unknown, "countriesUnknown", locale);
}

async function lookUpSkills(names: string[], locale: Locale): Promise<Found<number>> {
  const { skills, unknown } = await resolveSkillNames(names.join(", "), locale);
  const found = skills.map(({ id }) => id);
  return withUnknown(found, unknown, "skillsUnknown", locale);
}

type Unknown = { words: string; nearest: string[] };

/** Names what is unknown, and what it may have been meant for when there is such a thing. */
function withUnknown<Id>(found: Id[], unknown: Unknown[], key: string, locale: Locale): Found<Id> {
  if (unknown.length === 0) return { found };
  const names = formatList(
    locale,
    unknown.map(({ words }) => `“${words}”`),
  );
  const nearest = unknown.flatMap((each) => each.nearest);
  const meant = nearest.length > 0 ? { nearest: formatList(locale, nearest, "disjunction") } : null;
  return { found, problem: { key: meant ? `${key}Near` : key, values: { names, ...meant } } };
}
