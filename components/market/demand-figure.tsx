import { Figure } from "#components/charts/figure";
import { MonthBars } from "#components/charts/month-bars";
import type { FigureParts } from "#components/market/role-figures";
import { formatMonth } from "#lib/i18n/format";
import { href } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/** Vacancies a month, how long they stay open, and where and at whom most are. */
export function DemandFigure({ locale, figures, window }: FigureParts) {
  const { months, daysOpen, places, companies, n } = figures;
  if (months.length === 0) return null;
  const t = translations(locale, "DemandFigure");
  const basis = translations(locale, "RoleFigures")("basis", { n, window });

  return (
    <Figure id="months" title={t("title")} n={n} window={window} basis={basis} note={t("note")}>
      <MonthBars counts={months.map(({ count }) => count)} />
      <table className="figure-table months-table">
        <caption className="sr-only">{t("title")}</caption>
        <thead>
          <tr>
            {months.map(({ month }) => (
              <th key={month} scope="col">
                {formatMonth(locale, month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {months.map(({ month, count }) => (
              <td key={month}>{count}</td>
            ))}
          </tr>
        </tbody>
      </table>
      {daysOpen && <p className="mt-3">{t("daysOpen", { days: daysOpen.median, n: daysOpen.n })}</p>}
      <div className="figure-lists">
        <div>
          <h4>{t("places")}</h4>
          <ol>
            {places.map(({ slug, name, count }) => (
              <li key={slug}>
                {name} <span className="text-soft">{count}</span>
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h4>{t("companies")}</h4>
          <ol>
            {companies.map(({ slug, name, count }) => (
              <li key={slug}>
                <a href={href(locale, "/companies/[slug]", { slug })}>{name}</a>{" "}
                <span className="text-soft">{count}</span>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Figure>
  );
}
