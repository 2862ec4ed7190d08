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
          name="notcompany"
          label={t("company")}
          unknown={unknown.company}
          problem={unknown.company.map((name) => t("unknownCompany", { name }))}
          list="companies"
        />
        <datalist id="companies">
          {facets.company.map(({ value, name }) => (
            <option key={value} value={name} />
          ))}
        </datalist>
        <HideField
          name="notskill"
          label={t("skill")}
          unknown={unknown.skill}
          problem={unknown.skill.map((name) => t("unknownSkill", { name }))}
          data-suggest="skills"
          data-suggest-count={translations(locale, "Suggestions")("count", { n: "{n}" })}
        />
      </details>
    </fieldset>
  );
}

type FieldProps = React.ComponentProps<"input"> & { name: string; label: string; unknown: string[]; problem: string[] };

/** A name to leave out besides; what is not known stays in it, with what is wrong. */
function HideField({ name, label, unknown, problem, ...input }: FieldProps) {
  const problemId = problem.length > 0 ? `${name}-problem` : undefined;
  return (
    <div className="pb-2">
      <label>
        <span className="field-label">{label}</span>
        <input
          type="text"
          className="field-input"
          form={searchFormId}
          name={name}
          defaultValue={unknown.join(", ")}
          maxLength={100}
          autoComplete="off"
          aria-invalid={problemId ? true : undefined}
          aria-describedby={problemId}
          {...input}
        />
      </label>
      {problemId && (
        <p id={problemId} className="mt-1 font-semibold text-error text-small">
          {problem.join(" ")}
        </p>
      )}
    </div>
  );
}

function hiddenOf<Option extends { value: string }>(options: Option[], hidden: string[]): Option[] {
  return options.filter(({ value }) => hidden.includes(value));
}
