import { RangeBar } from "#components/charts/range-bar";
import { formatMoney, formatMoneyRange } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { Distribution } from "#lib/market/figures";

type Row = { name: string } & Distribution;

/** Distributions below each other, drawn on one scale and said in whole euros. */
export function PayTable({ locale, caption, rows }: { locale: Locale; caption: string; rows: Row[] }) {
  const t = translations(locale, "PayFigure");
  const ends = rows.flatMap(({ p10, p25, p50, p75, p90 }) => [p10, p25, p50, p75, p90].flatMap((cents) => cents ?? []));
  const [from, to] = [Math.min(...ends) * 0.95, Math.max(...ends) * 1.05];
  const whole = (cents: number) => Math.round(cents / 100) * 100;

  return (
    <table className="figure-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("group")}</th>
          <th scope="col">{t("median")}</th>
          <th scope="col">{t("half")}</th>
          <th scope="col">{t("n")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, n, p10, p25, p50, p75, p90 }) => (
          <tr key={name}>
            <th scope="row">
              {name.charAt(0).toUpperCase() + name.slice(1)}
              <RangeBar from={from} to={to} low={p10} lower={p25} middle={p50} upper={p75} high={p90} />
            </th>
            <td>{formatMoney(locale, whole(p50), "EUR")}</td>
            <td>
              {p25 !== null && p75 !== null ? formatMoneyRange(locale, whole(p25), whole(p75), "EUR") : t("tooFew")}
            </td>
            <td>{n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
