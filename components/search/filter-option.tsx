import type { FilterChoice } from "#components/search/filter-group";
import { searchFormId } from "#components/search/search-bar";
import { formatNumber } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";

type Props = { locale: Locale; name: string; choice: FilterChoice; checked: boolean };

export function FilterOption({ locale, name, choice, checked }: Props) {
  const disabled = choice.count === 0 && !checked;
  return (
    <li>
      <label className={disabled ? "filter-option text-soft" : "filter-option"}>
        <input
          type="checkbox"
          form={searchFormId}
          name={name}
          value={choice.value}
          defaultChecked={checked}
          disabled={disabled}
        />
        <span>{choice.label}</span>
        {choice.count !== undefined && (
          <span className="ml-auto pl-2 text-soft">{formatNumber(locale, choice.count)}</span>
        )}
      </label>
    </li>
  );
}
