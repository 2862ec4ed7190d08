import { formatMoney, formatName } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { VacancyResults } from "#lib/search/search";
import { queryOf, type VacancySearch } from "#lib/search/vacancy-search";

type Chip = { key: string; label: string; without: VacancySearch };

/** What is asked, one chip each; a chip is a link to the same search without it. */
export function SearchChips({ locale, search, results }: { locale: Locale; search: VacancySearch; results: VacancyResults }) {
  const chips = chipsOf(locale, search, results);
  if (chips.length === 0) return null;
  const t = translations(locale, "SearchChips");

  return (
    <ul aria-label={t("label")} className="no-print mt-4 flex flex-wrap items-center gap-2 text-small">
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <a className="chip" rel="nofollow" href={href(locale, "/vacancies", {}, queryOf({ ...without, page: 1 }))}>
            <span className="sr-only">{t("remove")} </span>
            {label}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a className="inline-block px-1 py-1" href={href(locale, "/vacancies")}>
          {t("clear")}
        </a>
      </li>
    </ul>
  );
}

/** How many criteria a search has, as its chips count them. */
export function chipsOf(locale: Locale, search: VacancySearch, { facets, places }: VacancyResults): Chip[] {
  const t = translations(locale, "SearchChips");
  const nl = locale === "nl";
  const labels = {
    role: (slug: string) => title(facets.role, slug, (role) => (nl ? role.titleNl : role.titleEn)),
    family: (slug: string) => title(facets.family, slug, (family) => (nl ? family.nameNl : family.nameEn)),
    place: (text: string) => placeLabel(t, search, places.find((place) => place.slug === text || place.typed === text)?.label ?? text),
    mode: translations(locale, "WorkMode"),
    level: translations(locale, "Level"),
    contract: translations(locale, "Contract"),
    language: (code: string) => t("language", { language: formatName(locale, "language", code) }),
    workingLanguage: (code: string) => (code === "none" ? t("noWorkingLanguage") : t("workingLanguage", { language: formatName(locale, "language", code) })),
    skill: (slug: string) => title(facets.skill, slug, (skill) => (nl && skill.nameNl) || skill.name),
    company: (slug: string) => title(facets.company, slug, (company) => company.name),
  };
  const lists = (Object.keys(labels) as (keyof typeof labels)[]).flatMap((key) =>
    search[key].map((value: string) => ({
      key: `${key}.${value}`,
      label: (labels[key] as (value: string) => string)(value),
      without: { ...search, [key]: (search[key] as string[]).filter((other) => other !== value) },
    })),
  );

  return [
    ...(search.q ? [{ key: "q", label: t("words", { words: search.q }), without: { ...search, q: "" } }] : []),
    ...lists,
    ...(search.pay === null ? [] : [{ key: "pay", label: t("pay", { amount: formatMoney(locale, search.pay * 100, "EUR") }), without: { ...search, pay: null, withoutPay: false } }]),
    ...(search.hours === null ? [] : [{ key: "hours", label: t("hours", { hours: search.hours }), without: { ...search, hours: null } }]),
    ...(search.since === null ? [] : [{ key: "since", label: t("since", { days: search.since }), without: { ...search, since: null } }]),
  ];
}

function placeLabel(t: ReturnType<typeof translations<"SearchChips">>, search: VacancySearch, place: string): string {
  return search.radiusKm > 0 ? t("placeRadius", { place, km: search.radiusKm }) : place;
}

function title<Option extends { value: string }>(options: Option[], value: string, label: (option: Option) => string): string {
  const option = options.find((candidate) => candidate.value === value);
  return option ? label(option) : value;
}
