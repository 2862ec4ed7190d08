import { searchFormId } from "#components/search/search-bar";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { unknownNames } from "#lib/search/hidden";
import type { VacancyFacets } from "#lib/search/search";
import type { VacancySearch } from "#lib/search/vacancy-search";

type Props = {
  locale: Locale;
  search: VacancySearch;
  facets: VacancyFacets;
  field: "company" | "skill" | "notCompany" | "notSkill";
  label: string;
};

/** A company or skill by name, beside those to tick; what is not known stays in it, with what is wrong. */
export function NameField({ locale, search, facets, field, label }: Props) {
  const t = translations(locale, "NameField");
  const isCompany = field === "company" || field === "notCompany";
  const unknown = unknownNames(search, facets, field);
  const problem = unknown.map((name) => t(isCompany ? "unknownCompany" : "unknownSkill", { name })).join(" ");
  const problemId = problem ? `${field}-problem` : undefined;
  return (
    <div className="pt-1 pb-2">
      <div data-kept>
        <label className="block">
          <span className="field-label">{label}</span>
          <input
            type="text"
            className="field-input"
            form={searchFormId}
            name={field.toLowerCase()}
            defaultValue={unknown.join(", ")}
            maxLength={100}
            autoComplete="off"
            data-suggest={isCompany ? "companies" : "skills"}
            data-suggest-count={translations(locale, "Suggestions")("count", { n: "{n}" })}
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
