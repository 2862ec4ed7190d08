import { FilterOption } from "#components/search/filter-option";
import { searchFormId } from "#components/search/search-bar";
import { PosterType } from "#lib/db/generated/enums";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { unknownHidden } from "#lib/search/hidden";
import type { VacancyFacets } from "#lib/search/search";
import type { VacancySearch } from "#lib/search/vacancy-search";

type Props = { locale: Locale; search: VacancySearch; facets: VacancyFacets };

/** What to leave out: who posts, and companies and skills by name. What is left out already is a ticked box. */
export function HideFilters({ locale, search, facets }: Props) {
  const t = translations(locale, "HideFilters");
  const suggestCount = translations(locale, "Suggestions")("count", { n: "{n}" });
  const posters = Object.values(PosterType).filter(
    (poster) => poster !== PosterType.employer || search.notPoster.includes(poster),
  );
  const unknown = {
    company: unknownHidden(search, facets, "notCompany"),
    skill: unknownHidden(search, facets, "notSkill"),
  };
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
    ...hiddenOf(facets.skill, search.notSkill).map(({ value, name, nameNl }) => ({
      name: "notskill",
      value,
      label: (locale === "nl" && nameNl) || name,
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
      <details open={unknown.company.length + unknown.skill.length > 0}>
        <summary className="py-1 text-small underline">{t("byName")}</summary>
        <HideField
          label={t("company")}
          problem={unknown.company.map((name) => t("unknownCompany", { name })).join(" ")}
          name="notcompany"
          defaultValue={unknown.company.join(", ")}
          data-suggest="companies"
          data-suggest-count={suggestCount}
        />
        <HideField
          label={t("skill")}
          problem={unknown.skill.map((name) => t("unknownSkill", { name })).join(" ")}
          name="notskill"
          defaultValue={unknown.skill.join(", ")}
          data-suggest="skills"
          data-suggest-count={suggestCount}
        />
      </details>
    </fieldset>
  );
}

type FieldProps = React.ComponentProps<"input"> & { label: string; problem: string };

/** A name to leave out besides; what is not known stays in it, with what is wrong. */
function HideField({ label, problem, ...input }: FieldProps) {
  const problemId = problem ? `${input.name}-problem` : undefined;
  return (
    <div className="pb-2">
      <div data-kept>
        <label className="block">
          <span className="field-label">{label}</span>
          <input
            {...input}
            type="text"
            className="field-input"
            form={searchFormId}
            maxLength={100}
            autoComplete="off"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problemId}
          />
        </label>
      </div>
      {problem && (
        <p id={problemId} className="mt-1 font-semibold text-error text-small">
          {problem}
        </p>
      )}
    </div>
  );
}

function hiddenOf<Option extends { value: string }>(options: Option[], hidden: string[]): Option[] {
  return options.filter(({ value }) => hidden.includes(value));
}
