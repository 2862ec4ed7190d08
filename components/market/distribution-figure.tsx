import { Figure } from "#components/charts/figure";
import { formatMoney, formatMoneyRange, formatNumber, upperFirst } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { type Distribution, scaleOf, wholeEuros } from "#lib/market/figures";

type Row = { name: string } & Distribution;
type Props = Omit<React.ComponentProps<typeof Figure>, "children"> & {
  rows: Row[];
  /** The same vacancies divided in another way. */
  divided?: { title: string; rows: Row[] };
};

/** Distributions below each other, drawn on one scale and said in whole euros. */
export function DistributionFigure({ rows, divided, ...figure }: Props) {
  const { locale, title } = figure;
  const t = translations(locale, "PayFigure");
  const all = [...rows, ...(divided?.rows ?? [])];
  const [from, to] = scaleOf(all);
  const hasTails = all.some(({ p10 }) => p10 !== null);
  return (
    <Figure {...figure}>
      {({ RangeBar }) => {
        const drawn = (each: Row[]) =>
          each.map(({ name, n, p10, p25, p50, p75, p90 }) => (
            <tr key={name}>
              <th scope="row">
                {upperFirst(name)}
                <RangeBar from={from} to={to} low={p10} lower={p25} middle={p50} upper={p75} high={p90} />
              </th>
              <td>{formatMoney(locale, wholeEuros(p50), "EUR")}</td>
              <td>
                <Range locale={locale} from={p25} to={p75} />
              </td>
              {hasTails && (
                <td>
                  <Range locale={locale} from={p10} to={p90} />
                </td>
              )}
              <td>{n}</td>
            </tr>
          ));
        return (
          <table className="figure-table pay-table">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t("group")}</th>
                <th scope="col">{t("median")}</th>
                <th scope="col">{t("half")}</th>
                {hasTails && <th scope="col">{t("most")}</th>}
                <th scope="col">{t("n")}</th>
              </tr>
            </thead>
            <tbody>{drawn(rows)}</tbody>
            {divided && divided.rows.length > 0 && (
              <tbody>
                <tr>
                  <th scope="rowgroup" colSpan={hasTails ? 5 : 4} className="figure-group">
                    {divided.title}
                  </th>
                </tr>
                {drawn(divided.rows)}
              </tbody>
            )}
            <tfoot aria-hidden="true">
              <tr>
                <td className="range-ends">
                  {[from, to].map((cents) => (
                    <span key={cents}>{formatNumber(locale, cents / 100)}</span>
                  ))}
                </td>
              </tr>
            </tfoot>
          </table>
        );
      }}
    </Figure>
  );
}

function Range({ locale, from, to }: { locale: Locale; from: number | null; to: number | null }) {
  if (from !== null && to !== null) return formatMoneyRange(locale, wholeEuros(from), wholeEuros(to), "EUR");
  return (
    <>
      –<span className="sr-only"> {translations(locale, "PayFigure")("tooFew")}</span>
    </>
  );
}
