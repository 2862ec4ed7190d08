import { FilterOption } from "#components/search/filter-option";
import { SelectFilter } from "#components/search/select-filter";
import { formatMoney } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { VacancyFacets } from "#lib/search/search";
import type { VacancySearch } from "#lib/search/vacancy-search";

type Props = { locale: Locale; search: VacancySearch; facets: VacancyFacets };

/** The least that is to be paid, and once it is asked what states no pay. */
export function PayFilter({ locale, search, facets }: Props) {
  const t = translations(locale, "SearchFilters");
  const choices = facets.pay.map(({ value, count }) => ({
    value,
    label: t("payFrom", { amount: formatMoney(locale, Number(value) * 100, "EUR") }),
    count,
  }));

  return (
    <SelectFilter
      locale={locale}
      title={t("pay")}
      label={t("payLabel")}
      name="pay"
      choices={choices}
      selected={search.pay}
    >
      {search.pay === null ? (
        <p className="mt-2 text-small text-soft">{t("payNotStated", { count: facets.withoutPay })}</p>
      ) : (
        <ul className="mt-2">
          <FilterOption
            locale={locale}
            name="nopay"
            choice={{ value: "1", label: t("withoutPay"), count: facets.withoutPay }}
            checked={search.withoutPay}
          />
        </ul>
      )}
    </SelectFilter>
  );
}
