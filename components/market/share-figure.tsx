import { Figure } from "#components/charts/figure";
import { upperFirst } from "#lib/i18n/format";
import { translations } from "#lib/i18n/translate";

type Props = Omit<React.ComponentProps<typeof Figure>, "children" | "n"> & {
  n: number;
  rows: { name: string; count: number }[];
};

/** How many of the vacancies that say so are offered in each way. */
export function ShareFigure({ rows, ...figure }: Props) {
  const { locale, title, n } = figure;
  const t = translations(locale, "TermsFigure");
  return (
    <Figure {...figure}>
      {({ ShareBar }) => (
        <table className="figure-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("group")}</th>
              <th scope="col">{t("share")}</th>
              <th scope="col">{t("count")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, count }) => (
              <tr key={name}>
                <th scope="row">
                  {upperFirst(name)}
                  <ShareBar parts={[count]} whole={n} />
                </th>
                <td>{t("percent", { percent: Math.round((count / n) * 100) })}</td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Figure>
  );
}
