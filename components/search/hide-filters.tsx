import { FilterOption } from "#components/search/filter-option";
import { NameField } from "#components/search/name-field";
import { PosterType } from "#lib/db/generated/enums";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { unknownNames } from "#lib/search/hidden";
import type { VacancyFacets } from "#lib/search/search";
import type { VacancySearch } from "#lib/search/vacancy-search";
import { skillName } from "#lib/skills/skill";

type Props = { locale: Locale; search: VacancySearch; facets: VacancyFacets };

/** What to leave out: who posts, and companies and skills by name. What is left out already is a ticked box. */
export function HideFilters({ locale, search, facets }: Props) {
  const t = translations(locale, "HideFilters");
  const posters = Object.values(PosterType).filter(
    (poster) => poster !== PosterType.employer || search.notPoster.includes(poster),
  );
  const isUnfolded = (["notCompany", "notSkill"] as const).some(
    (field) => unknownNames(search, facets, field).length > 0,
  );
  const options = [
    ...posters.map((value) => ({
      name: "notposter",
      value,
      label: t(value),
      checked: search.notPoster.includes(value),
    })),
    ...hiddenOf(facets.company, search.notCompany).map(({ value, name }) => ({
      name: "notcompany",
      value,
      label: name,
      checked: true,
    })),
    ...hiddenOf(facets.skill, search.notSkill).map((skill) => ({
      name: "notskill",
      value: skill.value,
      label: skillName(skill, locale),
      checked: true,
    })),
  ];

  return (
    <fieldset className="filter">
      <legend>{t("title")}</legend>
      <ul>
        {options.map(({ name, checked, ...choice }) => (
          <FilterOption key={name + choice.value} locale={locale} name={name} choice={choice} checked={checked} />
        ))}
      </ul>
      <details open={isUnfolded}>
        <summary className="py-1 text-small underline">{t("byName")}</summary>
        <NameField locale={locale} search={search} facets={facets} field="notCompany" label={t("company")} />
        <NameField locale={locale} search={search} facets={facets} field="notSkill" label={t("skill")} />
      </details>
    </fieldset>
  );
}

function hiddenOf<Option extends { value: string }>(options: Option[], hidden: string[]): Option[] {
  return options.filter(({ value }) => hidden.includes(value));
}
