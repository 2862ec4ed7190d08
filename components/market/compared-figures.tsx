import { Figure } from "#components/charts/figure";
import { formatMoney, formatNumber, upperFirst } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { DemandRow, FigureComparison, PayRow } from "#lib/market/comparison";
import { wholeEuros } from "#lib/market/figures";
import { windowWording } from "#lib/market/wording";

type Props = {
  locale: Locale;
  /** The two, in the order of the figures. */
  roles: [Compared, Compared];
  comparison: FigureComparison;
};

type Compared = { slug: string; title: string };

/** Pay and demand of two roles, from the vacancies of both; what too few bear is said to be so. */
export function ComparedFigures({ locale, roles, comparison }: Props) {
  const { n, windows, pay, demand } = comparison;
  const t = translations(locale, "ComparedFigures");
  const titles = roles.map(({ title }) => title);
  const bearing = (one: number, other: number) =>
    [one, other].map((each, index) => ({ name: titles[index] ?? "", n: each }));
  const parts = {
    locale,
    window: [...new Set(windows.flatMap((each) => (each ? [windowWording(locale, each)] : [])))].join("; "),
    csv: roles.map(({ slug, title }) => ({ slug, name: title })),
  };
  const tooFew = (title: string, text: string) => (
    <div className="figure">
      <h3>{title}</h3>
      <p className="max-w-[60ch]">{text}</p>
    </div>
  );

  const [ofAll] = pay;
  return (
    <>
      {ofAll ? (
        <Figure
          {...parts}
          id="pay"
          title={t("pay")}
          note={t("payNote", { levels: pay.length > 1 ? "some" : "none" })}
          n={bearing(ofAll.one.n, ofAll.other.n)}
        >
          {() => (
            <Table locale={locale} caption={t("pay")} titles={titles} rows={pay.map((row) => payCells(locale, row))} />
          )}
        </Figure>
      ) : (
        tooFew(t("pay"), t("payTooFew"))
      )}
      {demand.length > 0 ? (
        <Figure {...parts} id="demand" title={t("demand")} note={t("demandNote")} n={bearing(...n)}>
          {() => (
            <Table
              locale={locale}
              caption={t("demand")}
              titles={titles}
              rows={demand.map((row) => demandCells(locale, row))}
            />
          )}
        </Figure>
      ) : (
        tooFew(t("demand"), t("demandTooFew", { one: titles[0] ?? "", other: titles[1] ?? "", n: n[0], m: n[1] }))
      )}
    </>
  );
}

type Cells = { name: string; one: Cell; other: Cell };
/** `more` is what it is above the other; null where it is not. */
type Cell = { value: string; n: number | null; more: string | null };

function payCells(locale: Locale, { level, one, other, differenceCents }: PayRow): Cells {
  const t = translations(locale, "ComparedFigures");
  const difference = differenceCents ?? 0;
  const more = t("more", { amount: formatMoney(locale, Math.abs(difference), "EUR") });
  const cell = ({ p50, n }: PayRow["one"], isMore: boolean) => ({
    value: formatMoney(locale, wholeEuros(p50), "EUR"),
    n,
    more: isMore ? more : null,
  });
  return {
    name: level === "all" ? t("all") : translations(locale, "Level")(level),
    one: cell(one, difference < 0),
    other: cell(other, difference > 0),
  };
}

function demandCells(locale: Locale, { figure, one, other, difference }: DemandRow): Cells {
  const t = translations(locale, "ComparedFigures");
  const value = (count: number) =>
    figure === "published" ? formatNumber(locale, count) : t(figure === "daysOpen" ? "days" : "percent", { count });
  const more =
    difference === null || figure === "daysOpen" ? null : t(`${figure}More`, { count: Math.abs(difference) });
  const cell = ({ value: count, n }: DemandRow["one"], isMore: boolean) => ({
    value: value(count),
    n: figure === "published" ? null : n,
    more: isMore ? more : null,
  });
  return { name: t(figure), one: cell(one, (difference ?? 0) < 0), other: cell(other, (difference ?? 0) > 0) };
}

function Table({
  locale,
  caption,
  titles,
  rows,
}: {
  locale: Locale;
  caption: string;
  titles: string[];
  rows: Cells[];
}) {
  const t = translations(locale, "ComparedFigures");
  return (
    <table className="compared-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("group")}</th>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, one, other }) => (
          <tr key={name}>
            <th scope="row">{upperFirst(name)}</th>
            {[one, other].map(({ value, n, more }, index) => (
              <td key={titles[index]}>
                <span className="font-semibold">{value}</span>
                {more && <span className="block text-small">{more}</span>}
                {n !== null && <span className="block text-soft text-tiny">{t("of", { n })}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
