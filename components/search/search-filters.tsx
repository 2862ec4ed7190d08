import { type FilterChoice, FilterGroup } from "#components/search/filter-group";
import { NumberFilters } from "#components/search/number-filters";
import { searchFormId } from "#components/search/search-bar";
import { Contract, Language, Level, WorkMode } from "#lib/db/generated/enums";
import { formatName } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { FacetOption, VacancyResults } from "#lib/search/search";
import type { VacancySearch } from "#lib/search/vacancy-search";

type Props = { locale: Locale; search: VacancySearch; results: VacancyResults; chosenCount: number };

/** Every filter with its counts. On phones it folds behind one line. */
export function SearchFilters({ locale, search, results: { facets }, chosenCount }: Props) {
  const t = translations(locale, "SearchFilters");
  const nl = locale === "nl";
  const group = (title: string, name: string, choices: FilterChoice[], selected: readonly string[], shown?: number) => (
    <FilterGroup locale={locale} title={title} name={name} choices={choices} selected={selected} shown={shown} />
  );

  return (
    <details className="filters no-print">
      <summary className="button button-quiet w-full">{t("summary", { count: chosenCount })}</summary>
      <div>
        {group(t("mode"), "mode", ofEnum(WorkMode, facets.mode, translations(locale, "WorkMode")), search.mode)}
        {group(t("level"), "level", ofEnum(Level, facets.level, translations(locale, "Level")), search.level, 8)}
        {group(
          t("contract"),
          "contract",
          ofEnum(Contract, facets.contract, translations(locale, "Contract")),
          search.contract,
        )}
        <NumberFilters locale={locale} search={search} withoutPay={facets.withoutPay} />
        {group(
          t("role"),
          "role",
          facets.role.map((role) => ({ ...role, label: nl ? role.titleNl : role.titleEn })),
          search.role,
        )}
        {group(
          t("province"),
          "place",
          facets.province.map((province) => ({ ...province, label: province.name })),
          search.place,
        )}
        {group(
          t("skill"),
          "skill",
          facets.skill.map((skill) => ({ ...skill, label: (nl && skill.nameNl) || skill.name })),
          search.skill,
        )}
        {group(
          t("workingLanguage"),
          "work",
          facets.workingLanguage.map((option) => named(locale, option)),
          search.workingLanguage,
          4,
        )}
        {group(
          t("language"),
          "language",
          ofEnum(Language, facets.language, (code) => sentence(formatName(locale, "language", code)), false),
          search.language,
        )}
        {group(
          t("company"),
          "company",
          facets.company.map((company) => ({ ...company, label: company.name })),
          search.company,
        )}
        <button type="submit" form={searchFormId} className="button mt-5 w-full">
          {t("show")}
        </button>
      </div>
    </details>
  );
}

function ofEnum<Value extends string>(
  values: Record<Value, Value>,
  options: FacetOption[],
  label: (value: Value | "none") => string,
  withNone = true,
): FilterChoice[] {
  const counts = new Map(options.map(({ value, count }) => [value, count]));
  const all: (Value | "none")[] = withNone ? [...Object.values<Value>(values), "none"] : Object.values(values);
  return all.map((value) => ({ value, label: sentence(label(value)), count: counts.get(value) ?? 0 }));
}

function named(locale: Locale, option: FacetOption): FilterChoice {
  const label =
    option.value === "none"
      ? translations(locale, "SearchFilters")("notStated")
      : formatName(locale, "language", option.value);
  return { ...option, label: sentence(label) };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
