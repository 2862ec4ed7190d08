import { Figure } from "#components/charts/figure";
import { formatMoney, formatMoneyRange, upperFirst } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { type Distribution, wholeEuros } from "#lib/market/figures";

type Props = Omit<React.ComponentProps<typeof Figure>, "children"> & { rows: ({ name: string } & Distribution)[] };

/** Distributions below each other, drawn on one scale and said in whole euros. */
export function DistributionFigure({ rows, ...figure }: Props) {
  const { locale, title } = figure;
  const t = translations(locale, "PayFigure");
  const ends = rows.flatMap(({ p10, p25, p50, p75, p90 }) => [p10, p25, p50, p75, p90].flatMap((cents) => cents ?? []));
  const [from, to] = [Math.min(...ends) * 0.95, Math.max(...ends) * 1.05];
  const hasTails = rows.some(({ p10 }) => p10 !== null);
  return (
    <Figure {...figure}>
      {({ RangeBar }) => (
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
          <tbody>
            {rows.map(({ name, n, p10, p25, p50, p75, p90 }) => (
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
            ))}
          </tbody>
        </table>
      )}
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
