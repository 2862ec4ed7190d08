import { FilterOption } from "#components/search/filter-option";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/** Without a count it is a choice whatever else is asked. */
export type FilterChoice = { value: string; label: string; count?: number };

type Props = {
  locale: Locale;
  title: string;
  name: string;
  choices: FilterChoice[];
  selected: readonly string[];
  /** How many stand open; the others fold away. Chosen ones always stand open. */
  shown?: number;
  children?: React.ReactNode;
};

/** One filter: several values, each with the vacancies it would give. */
export function FilterGroup({ locale, title, name, choices, selected, shown = 6, children }: Props) {
  const open = choices.filter((choice, index) => index < shown || selected.includes(choice.value));
  const folded = choices.filter((choice) => !open.includes(choice));
  const list = (group: FilterChoice[]) =>
    group.map((choice) => (
      <FilterOption
        key={choice.value}
        locale={locale}
        name={name}
        choice={choice}
        checked={selected.includes(choice.value)}
      />
    ));

  return (
    <fieldset className="filter">
      <legend>{title}</legend>
      <ul>{list(open)}</ul>
      {folded.length > 0 && (
        <details>
          <summary className="py-1 text-small underline">
            {translations(locale, "FilterGroup")("more", { count: folded.length })}
          </summary>
          <ul>{list(folded)}</ul>
        </details>
      )}
      {children}
    </fieldset>
  );
}
