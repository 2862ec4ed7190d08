import { FilterOption } from "#components/search/filter-option";
import { searchFormId } from "#components/search/search-bar";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { sinceOptions, type VacancySearch } from "#lib/search/vacancy-search";

/** Pay, hours and age: the filters one fills in. */
export function NumberFilters({
  locale,
  search,
  withoutPay,
}: {
  locale: Locale;
  search: VacancySearch;
  withoutPay: number;
}) {
  const t = translations(locale, "NumberFilters");

  return (
    <>
      <fieldset className="filter">
        <legend>{t("pay")}</legend>
        <label>
          <span className="field-label">{t("payLabel")}</span>
          <input
            type="text"
            className="field-input"
            form={searchFormId}
            name="pay"
            inputMode="numeric"
            defaultValue={search.pay ?? ""}
            maxLength={6}
          />
        </label>
        {search.pay !== null && (
          <ul className="mt-2">
            <FilterOption
              locale={locale}
              name="nopay"
              choice={{ value: "1", label: t("withoutPay"), count: withoutPay }}
              checked={search.withoutPay}
            />
          </ul>
        )}
      </fieldset>
      <fieldset className="filter">
        <legend>{t("hours")}</legend>
        <label>
          <span className="field-label">{t("hoursLabel")}</span>
          <input
            type="text"
            className="field-input"
            form={searchFormId}
            name="hours"
            inputMode="numeric"
            defaultValue={search.hours ?? ""}
            maxLength={2}
          />
        </label>
      </fieldset>
      <fieldset className="filter">
        <legend>{t("since")}</legend>
        <label>
          <span className="sr-only">{t("since")}</span>
          <select className="field-input" form={searchFormId} name="since" defaultValue={search.since ?? ""}>
            <option value="">{t("anyTime")}</option>
            {sinceOptions.map((days) => (
              <option key={days} value={days}>
                {t("days", { days })}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
    </>
  );
}
