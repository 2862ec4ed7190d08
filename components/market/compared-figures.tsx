import { Figure } from "#components/charts/figure";
import { formatDay, formatMoney, formatNumber } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { type DemandRow, type FigureComparison, type PayRow, wholeEuros } from "#lib/market/comparison";

type Props = {
  locale: Locale;
  /** What the two are called, in the order of the figures. */
  titles: [string, string];
  comparison: FigureComparison;
};

/** Pay and demand of two roles, from the vacancies of both; what too few bear is said to be so. */
export function ComparedFigures({ locale, titles, comparison }: Props) {
  const { n, windows, pay, demand } = comparison;
  const t = translations(locale, "ComparedFigures");
  const window = windows
    .map((each) => each && t("window", { from: day(each.from), to: day(each.to) }))
    .filter((each, index, all) => all.indexOf(each) === index)
    .join("; ");
  const figure = {
    n: Math.min(...n),
    window,
    basis: t("basis", { one: titles[0], other: titles[1], n: n[0], m: n[1], window }),
  };
  function day(text: string) {
    return formatDay(locale, new Date(text));
  }
  const tooFew = (title: string, text: string) => (
    <div className="figure">
      <h3>{title}</h3>
      <p className="max-w-[60ch]">{text}</p>
    </div>
  );

  return (
    <>
      {pay.length > 0 ? (
        <Figure id="pay" title={t("pay")} note={t("payNote")} {...figure}>
          <Table locale={locale} caption={t("pay")} titles={titles} rows={pay.map((row) => payCells(locale, row))} />
        </Figure>
      ) : (
        tooFew(t("pay"), t("payTooFew"))
      )}
      {demand.length > 0 ? (
        <Figure id="demand" title={t("demand")} note={t("demandNote")} {...figure}>
          <Table
            locale={locale}
            caption={t("demand")}
            titles={titles}
            rows={demand.map((row) => demandCells(locale, row))}
          />
        </Figure>
      ) : (
        tooFew(t("demand"), t("demandTooFew", { one: titles[0], other: titles[1], n: n[0], m: n[1] }))
      )}
      <p className="mt-5 text-small">
        <a href={href(locale, "/figures")}>{translations(locale, "RoleFigures")("method")}</a>
      </p>
    </>
  );
}

type Cells = { name: string; one: Cell; other: Cell };
/** `more` is what it is above the other; null where it is not. */
type Cell = { value: string; n: number | null; more: string | null };

function payCells(locale: Locale, { level, one, other, differenceCents }: PayRow): Cells {
  const t = translations(locale, "ComparedFigures");
  const more = t("more", { amount: formatMoney(locale, Math.abs(differenceCents), "EUR") });
  const cell = ({ p50, n }: PayRow["one"], isMore: boolean) => ({
    value: formatMoney(locale, wholeEuros(p50), "EUR"),
    n,
    more: isMore ? more : null,
  });
  return {
    name: level === "all" ? t("all") : translations(locale, "Level")(level),
    one: cell(one, differenceCents < 0),
    other: cell(other, differenceCents > 0),
  };
}

function demandCells(locale: Locale, { figure, one, other, difference }: DemandRow): Cells {
  const t = translations(locale, "ComparedFigures");
  const value = (count: number) =>
    figure === "published" ? formatNumber(locale, count) : t(figure === "daysOpen" ? "days" : "percent", { count });
  const more = difference === null ? null : t(`${figure}More`, { count: Math.abs(difference) });
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
  titles: [string, string];
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
            <th scope="row">{name.charAt(0).toUpperCase() + name.slice(1)}</th>
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
