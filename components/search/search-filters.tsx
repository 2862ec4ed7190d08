import { type FilterChoice, FilterGroup } from "#components/search/filter-group";
import { FilterOption } from "#components/search/filter-option";
import { HideFilters } from "#components/search/hide-filters";
import { NameField } from "#components/search/name-field";
import { PayFilter } from "#components/search/pay-filter";
import { searchFormId } from "#components/search/search-bar";
import { SelectFilter } from "#components/search/select-filter";
import { formatName } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { roleTitle } from "#lib/roles/role-title";
import type { FacetOption, VacancyResults } from "#lib/search/search";
import type { VacancySearch } from "#lib/search/vacancy-search";
import { skillName } from "#lib/skills/skill";

type Props = { locale: Locale; search: VacancySearch; results: VacancyResults; chosenCount: number };

/** Every filter with its counts. On phones it folds behind one line. */
export function SearchFilters({ locale, search, results, chosenCount }: Props) {
  const { facets } = results;
  const { search: asked } = results.interpretation;
  const t = translations(locale, "SearchFilters");
  const group = (title: string, name: string, choices: FilterChoice[], selected: readonly string[], shown?: number) => (
    <FilterGroup locale={locale} title={title} name={name} choices={choices} selected={selected} shown={shown} />
  );

  const days = choicesOf(facets.onSiteDays, (value) =>
    value === "none" ? t("notStated") : t("days", { days: Number(value) }),
  );
  const { mode } = asked;
  const mayBeHybrid = mode.length === 0 || mode.includes("hybrid") || search.onSiteDays.length > 0;

  const show = (
    <button type="submit" form={searchFormId} className="button w-full">
      {/* Without a script the count would not follow what is ticked. */}
      <span className="scripted">{t("showCount", { count: results.total })}</span>
      <span className="unscripted">{t("show")}</span>
    </button>
  );

  return (
    <details className="open-when-wide no-print">
      <summary className="button button-quiet w-full">{t("summary", { count: chosenCount })}</summary>
      <div>
        <p className="filters-show">{show}</p>
        <FilterGroup
          locale={locale}
          title={t("mode")}
          name="mode"
          choices={choicesOf(facets.mode, (value) => translations(locale, "WorkMode")(value as "none"))}
          selected={search.mode}
        >
          {mayBeHybrid && (
            <details open={search.onSiteDays.length > 0}>
              <summary className="py-1 text-small underline">{t("onSiteDaysFold")}</summary>
              <fieldset>
                <legend className="sr-only">{t("onSiteDays")}</legend>
                <ul>
                  {days.map((choice) => (
                    <FilterOption
                      key={choice.value}
                      locale={locale}
                      name="days"
                      choice={choice}
                      checked={search.onSiteDays.some((value) => value === choice.value)}
                    />
                  ))}
                </ul>
              </fieldset>
            </details>
          )}
        </FilterGroup>
        {group(
          t("level"),
          "level",
          choicesOf(facets.level, (value) => translations(locale, "Level")(value as "none")),
          search.level,
          8,
        )}
        {group(
          t("contract"),
          "contract",
          choicesOf(facets.contract, (value) => translations(locale, "Contract")(value as "none")),
          search.contract,
          7,
        )}
        <PayFilter locale={locale} search={search} facets={facets} />
        {group(
          t("hours"),
          "hoursrange",
          choicesOf(facets.hoursRange, (value) => translations(locale, "HoursRange")(value as "none")),
          search.hoursRange,
        )}
        <FilterGroup
          locale={locale}
          title={t("education")}
          name="education"
          choices={choicesOf(facets.education, (value) => translations(locale, "Education")(value as "none"))}
          selected={search.education}
        >
          <p className="text-small text-soft">{t("educationNote")}</p>
        </FilterGroup>
        <SelectFilter
          locale={locale}
          title={t("since")}
          name="since"
          choices={facets.since.map((option) => ({ ...option, label: t("sinceDays", { days: Number(option.value) }) }))}
          selected={search.since}
        />
        {group(
          t("role"),
          "role",
          [
            ...facets.role.map((role) => ({ ...role, label: roleTitle(role, locale) })),
            { value: "none", label: t("roleUnknown"), count: facets.roleUnknown },
          ],
          search.role,
        )}
        {group(
          t("province"),
          "place",
          [
            ...facets.province.map((province) => ({ ...province, label: province.name })),
            { value: "none", label: t("placeUnknown"), count: facets.placeUnknown },
          ],
          search.place,
        )}
        <FilterGroup
          locale={locale}
          title={t("skill")}
          name="skill"
          choices={facets.skill
            .filter(({ value }) => !search.notSkill.includes(value))
            .map((skill) => ({ ...skill, label: skillName(skill, locale) }))}
          selected={search.skill}
        >
          <NameField locale={locale} search={search} facets={facets} field="skill" label={t("otherSkill")} />
        </FilterGroup>
        {group(
          t("workingLanguage"),
          "work",
          choicesOf(facets.workingLanguage, (value) =>
            value === "none" ? t("notStated") : formatName(locale, "language", value),
          ),
          search.workingLanguage,
        )}
        {group(
          t("language"),
          "language",
          choicesOf(facets.language, (value) => formatName(locale, "language", value)),
          search.language,
        )}
        <FilterGroup
          locale={locale}
          title={t("company")}
          name="company"
          choices={facets.company
            .filter(({ value }) => !search.notCompany.includes(value))
            .map((company) => ({ ...company, label: company.name }))}
          selected={search.company}
        >
          <NameField locale={locale} search={search} facets={facets} field="company" label={t("otherCompany")} />
        </FilterGroup>
        {group(
          t("poster"),
          "poster",
          choicesOf(facets.poster, (value) => translations(locale, "PosterType")(value as "employer")),
          search.poster,
        )}
        <HideFilters locale={locale} search={search} facets={facets} />
        <p className="filters-end">{show}</p>
      </div>
    </details>
  );
}

/** The options of a filter, as they begin a line. */
function choicesOf(options: FacetOption[], label: (value: string) => string): FilterChoice[] {
  return options.map(({ value, count }) => {
    const text = label(value);
    return { value, label: text.charAt(0).toUpperCase() + text.slice(1), count };
  });
}
