import { Figure } from "#components/charts/figure";
import { RangeBar } from "#components/charts/range-bar";
import type { FigureParts } from "#components/market/role-figures";
import { formatMoney, formatMoneyRange } from "#lib/i18n/format";
import { translations } from "#lib/i18n/translate";
import type { Distribution } from "#lib/market/figures";

/** Pay by level and province on comparable terms, and freelance rates apart. */
export function PayFigure({ locale, figures, window }: FigureParts) {
  const { all, byLevel, byProvince, freelanceHour } = figures.pay;
  const t = translations(locale, "PayFigure");
  const basis = (n: number) => translations(locale, "RoleFigures")("basis", { n, window });
  const levels = translations(locale, "Level");
  const rows = [
    ...byLevel.map(({ level, ...row }) => ({ name: levels(level), ...row })),
    ...byProvince.map(({ name, ...row }) => ({ name, ...row })),
  ];

  return (
    <>
      {all && (
        <Figure id="pay" title={t("title")} n={all.n} window={window} basis={basis(all.n)} note={t("note")}>
          <PayTable locale={locale} caption={t("title")} rows={[{ name: t("all"), ...all }, ...rows]} />
        </Figure>
      )}
      {freelanceHour && (
        <Figure
          id="rates"
          title={t("freelance")}
          n={freelanceHour.n}
          window={window}
          basis={basis(freelanceHour.n)}
          note={t("freelanceNote")}
        >
          <PayTable locale={locale} caption={t("freelance")} rows={[{ name: t("all"), ...freelanceHour }]} />
        </Figure>
      )}
    </>
  );
}

type Row = { name: string } & Distribution;

function PayTable({ locale, caption, rows }: { locale: FigureParts["locale"]; caption: string; rows: Row[] }) {
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
