import { formatList, formatMoney, formatName } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { roleTitle } from "#lib/roles/role-title";
import { skillName } from "#lib/skills/skill";
import { type Filter, filtersOf } from "./filter.ts";
import { type HidingField, isHiding, oppositeOf } from "./hidden.ts";
import type { VacancyResults } from "./search.ts";
import type { Understood } from "./understanding/understand.ts";
import type { VacancySearch } from "./vacancy-search.ts";
import type { WiderSearch } from "./wider.ts";

/** One thing a search asks for, as a reader says it: "Utrecht + 25 km", "vanaf € 4.500". */
export function filterWording(locale: Locale, filter: Filter, search: VacancySearch, results: VacancyResults): string {
  const t = translations(locale, "SearchChips");
  const { facets } = results;
  const value = String(filter.value);
  const orNone = (field: StatableField, stated: () => string) =>
    value === "none" ? t(`notStated.${field}`) : stated();

  switch (filter.field) {
    case "q":
      return t("words", { words: value });
    case "role":
      return orNone("role", () => named(facets.role, value, (role) => roleTitle(role, locale)));
    case "family":
      return named(facets.family, value, ({ nameNl, nameEn }) => (locale === "nl" ? nameNl : nameEn));
    case "skill":
    case "company":
      return thingWording(locale, filter, results);
    case "poster":
      return t("poster", { poster: thingWording(locale, filter, results) });
    case "notPoster":
    case "notCompany":
      return t("notFrom", { name: hiddenWording(locale, filter.field, value, search, results) });
    case "notRole":
    case "notMode":
    case "notLevel":
    case "notContract":
    case "notWorkingLanguage":
    case "notSkill":
      return t("not", { name: hiddenWording(locale, filter.field, value, search, results) });
    case "place":
      return orNone("place", () => placeWording(locale, value, results));
    case "mode":
      return orNone("mode", () => translations(locale, "WorkMode")(value as "none"));
    case "onSiteDays":
      return orNone("onSiteDays", () => translations(locale, "WorkMode")("hybridDaysShort", { days: Number(value) }));
    case "level":
      return orNone("level", () => translations(locale, "Level")(value as "none"));
    case "contract":
      return orNone("contract", () => translations(locale, "Contract")(value as "none"));
    case "hoursRange":
      return orNone("hoursRange", () => translations(locale, "HoursRange")(value as "none"));
    case "education":
      return orNone("education", () => translations(locale, "Education")(value as "none"));
    case "language":
      return t("language", { language: formatName(locale, "language", value) });
    case "workingLanguage":
      return orNone("workingLanguage", () => t("workingLanguage", { language: formatName(locale, "language", value) }));
    case "pay":
      return t("pay", { amount: formatMoney(locale, Number(value) * 100, "EUR") });
    case "hours":
      return t("hours", { hours: value });
    case "since":
      return t("since", { days: Number(value) });
  }
}

type StatableField =
  | "role"
  | "place"
  | "mode"
  | "onSiteDays"
  | "level"
  | "contract"
  | "hoursRange"
  | "workingLanguage"
  | "education";

/** What is left out: "een bemiddelingsbureau", "PHP", "senior". */
function hiddenWording(
  locale: Locale,
  field: HidingField,
  value: string,
  search: VacancySearch,
  results: VacancyResults,
): string {
  const filter = { field: oppositeOf[field], value };
  return field === "notPoster" ? thingWording(locale, filter, results) : filterWording(locale, filter, search, results);
}

/** Who posts, a company or a skill by name: "een bemiddelingsbureau", "PHP". */
function thingWording(locale: Locale, { field, value }: Filter, { facets }: VacancyResults): string {
  if (field === "poster") return translations(locale, "PosterType")(value as "agency");
  const isIt = (option: { value: string }) => option.value === value;
  const skill = field === "skill" ? facets.skill.find(isIt) : undefined;
  if (skill) return skillName(skill, locale);
  const company = field === "company" ? facets.company.find(isIt) : undefined;
  return company?.name ?? translations(locale, "SearchChips")("unknown", { name: String(value) });
}

/** What words were taken for: "senior", "Utrecht + 25 km", "Backend-ontwikkelaar". */
export function understoodWording(
  locale: Locale,
  { filter, name, said }: Understood,
  search: VacancySearch,
  results: VacancyResults,
): string {
  if (name) return name[locale];
  const wording = filterWording(locale, filter, search, results);
  if (!said) return wording;
  const amount = formatMoney(locale, said.euros * 100, "EUR");
  const kind = filter.field === "pay" ? said.per : (`${said.per}Rate` as const);
  return translations(locale, "SearchChips")(`said.${kind}` as "said.year", { wording, amount });
}

/** All that is asked, as one reads it: "Backend-ontwikkelaar, Utrecht + 25 km"; empty when nothing is. */
export function searchWording(locale: Locale, search: VacancySearch, results: VacancyResults): string {
  return filtersOf(search)
    .map((filter) => filterWording(locale, filter, search, results))
    .join(", ");
}

/** What a suggestion changes: "zonder vanaf € 4.500", "tot 50 km". */
export function changeWording(
  locale: Locale,
  change: WiderSearch["change"],
  search: VacancySearch,
  results: VacancyResults,
): string {
  const t = translations(locale, "EmptyResult");
  if (change.kind === "radius")
    return t(results.places.every(({ isArea }) => isArea) ? "fromBorder" : "radius", { km: change.radiusKm });
  const [{ field, value } = {}] = change.filters;
  if (field === "q" && String(value).startsWith("-")) return t("also.q", { words: String(value).slice(1) });
  const hidden = change.kind === "without" && field !== undefined && isHiding(field) ? field : null;
  const wording = (filter: Filter) =>
    hidden
      ? hiddenWording(locale, hidden, String(filter.value), search, results)
      : filterWording(locale, filter, search, results);
  const things = formatList(locale, change.filters.map(wording));
  return t(hidden ? `also.${hidden}` : change.kind, { things });
}

function named<Option extends { value: string }>(
  options: Option[],
  value: string,
  name: (option: Option) => string,
): string {
  const option = options.find((candidate) => candidate.value === value);
  return option ? name(option) : value;
}

function placeWording(locale: Locale, typed: string, { places }: VacancyResults): string {
  const known = places.find((place) => place.typed === typed);
  if (!known) return typed;
  const name = known.countryCode ? formatName(locale, "region", known.countryCode) : known.label;
  // A province or a country is itself; around a place the distance says how far.
  return known.radiusKm > 0
    ? translations(locale, "SearchChips")("placeRadius", { place: name, km: known.radiusKm })
    : name;
}
