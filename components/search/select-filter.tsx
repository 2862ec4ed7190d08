import type { FilterChoice } from "#components/search/filter-group";
import { searchFormId } from "#components/search/search-bar";
import { formatNumber } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = {
  locale: Locale;
  title: string;
  /** What the field is called where the title alone says too little. */
  label?: string;
  name: string;
  choices: FilterChoice[];
  selected: number | null;
  children?: React.ReactNode;
};

/** One filter of which one value can hold, each with the vacancies it would give. */
export function SelectFilter({ locale, title, label, name, choices, selected, children }: Props) {
  return (
    <fieldset className="filter">
      <legend>{title}</legend>
      <label>
        <span className={label ? "field-label" : "sr-only"}>{label ?? title}</span>
        <select className="field-input" form={searchFormId} name={name} defaultValue={selected ?? ""}>
          <option value="">{translations(locale, "SearchFilters")("any")}</option>
          {choices.map((choice) => (
            <option
              key={choice.value}
              value={choice.value}
              disabled={choice.count === 0 && choice.value !== String(selected)}
            >
              {`${choice.label} (${formatNumber(locale, choice.count ?? 0)})`}
            </option>
          ))}
        </select>
      </label>
      {children}
    </fieldset>
  );
}
