import { Figure } from "#components/charts/figure";
import type { FigureParts } from "#components/market/role-figures";
import { formatMonth } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { publishedIn } from "#lib/market/figures";
import { windowWording } from "#lib/market/wording";

/** Of places and of companies with two vacancies at least; the CSV has more. */
const shownAtOnce = 6;
const leastShown = 2;

/** Vacancies a month, how long they stay open, and where and at whom most are. */
export function DemandFigure({ figures, ...parts }: FigureParts) {
  const { locale } = parts;
  const { months, daysOpen, places, companies, n, to } = figures;
  const [first] = months;
  const t = translations(locale, "DemandFigure");

  return (
    <>
      {first && (
        <Figure
          {...parts}
          id="months"
          title={t("title")}
          note={t("note")}
          n={publishedIn(months)}
          window={windowWording(locale, { from: `${first.month}-01T12:00:00Z`, to })}
        >
          {({ MonthBars }) => (
            <>
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
            </>
          )}
        </Figure>
      )}
      {companies.length > 0 && (
        <Figure
          {...parts}
          id="where"
          title={t(daysOpen ? "where" : "whereOnly")}
          note={t(daysOpen ? "whereNote" : "daysUnknown")}
          n={n}
        >
          {() => (
            <>
              {daysOpen && <p>{t("daysOpen", { days: daysOpen.median })}</p>}
              <div className="figure-lists">
                <MostList locale={locale} title={t("places")} rows={places}>
                  {({ name }) => name}
                </MostList>
                <MostList locale={locale} title={t("companies")} rows={companies}>
                  {({ slug, name }) => <a href={href(locale, "/companies/[slug]", { slug })}>{name}</a>}
                </MostList>
              </div>
            </>
          )}
        </Figure>
      )}
    </>
  );
}

type Counted = { slug: string; name: string; count: number };
type MostProps = { locale: Locale; title: string; rows: Counted[]; children: (row: Counted) => React.ReactNode };

function MostList({ locale, title, rows, children }: MostProps) {
  const most = rows.filter(({ count }) => count >= leastShown).slice(0, shownAtOnce);
  return (
    <div>
      <h4>{title}</h4>
      {most.length > 0 ? (
        <ol>
          {most.map((row) => (
            <li key={row.slug}>
              {children(row)} <span className="text-soft">{row.count}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-soft">{translations(locale, "DemandFigure")("noneTwice")}</p>
      )}
    </div>
  );
}
