import { Figure } from "#components/charts/figure";
import { ShareBar } from "#components/charts/share-bar";
import type { FigureParts } from "#components/market/role-figures";
import { formatName } from "#lib/i18n/format";
import { translations } from "#lib/i18n/translate";

/** How the work is offered: workplace, contract and language of the vacancy. */
export function TermsFigure({ locale, figures, window }: FigureParts) {
  const { workMode, contract, language, n } = figures;
  const t = translations(locale, "TermsFigure");
  const modes = translations(locale, "WorkMode");
  const contracts = translations(locale, "Contract");
  const groups = [
    {
      name: t("mode"),
      n: workMode?.n ?? 0,
      rows: workMode?.shares.map(({ mode, count }) => ({ name: modes(mode), count })),
    },
    {
      name: t("contract"),
      n: contract?.n ?? 0,
      rows: contract?.shares.map((share) => ({ name: contracts(share.contract), count: share.count })),
    },
    {
      name: t("language"),
      n: language?.n ?? 0,
      rows: language && [
        { name: formatName(locale, "language", "nl"), count: language.dutch },
        { name: formatName(locale, "language", "en"), count: language.n - language.dutch },
      ],
    },
  ].filter(({ rows }) => rows);
  if (groups.length === 0) return null;

  return (
    <Figure
      id="terms"
      title={t("title")}
      n={n}
      window={window}
      basis={translations(locale, "RoleFigures")("basis", { n, window })}
      note={t("note")}
    >
      <table className="figure-table">
        <caption className="sr-only">{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("group")}</th>
            <th scope="col">{t("share")}</th>
            <th scope="col">{t("count")}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name}>
            <tr>
              <th colSpan={3} scope="rowgroup" className="figure-group">
                {group.name}
              </th>
            </tr>
            {group.rows?.map(({ name, count }) => (
              <tr key={name}>
                <th scope="row">
                  {name.charAt(0).toUpperCase() + name.slice(1)}
                  <ShareBar parts={[count]} whole={group.n} />
                </th>
                <td>{t("percent", { percent: Math.round((count / group.n) * 100) })}</td>
                <td>{t("of", { count, n: group.n })}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Figure>
  );
}
