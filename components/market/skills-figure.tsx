import { Figure } from "#components/charts/figure";
import type { FigureParts } from "#components/market/role-figures";
import { href } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { everyVacancy, queryOf } from "#lib/search/vacancy-search";

const shownAtOnce = 12;

type Props = FigureParts & { role: string; skillNames: Map<string, string> };

/** Which skills vacancies ask, as needed and as welcome, and what changed since the year before. */
export function SkillsFigure({ figures, role, skillNames, ...parts }: Props) {
  if (!figures.skills) return null;
  const { locale } = parts;
  const { n, asked } = figures.skills;
  const t = translations(locale, "SkillsFigure");
  const shown = asked.slice(0, shownAtOnce);
  const hasChanges = shown.some(({ changePoints }) => changePoints !== null);
  const percent = (count: number) => t("percent", { percent: Math.round((count / n) * 100) });

  return (
    <Figure {...parts} id="demand" title={t("title")} note={t("note", { changes: hasChanges ? "some" : "none" })} n={n}>
      {({ ShareBar }) => (
        <table className="figure-table">
          <caption className="sr-only">{t("title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("skill")}</th>
              <th scope="col">{t("must")}</th>
              <th scope="col">{t("nice")}</th>
              {hasChanges && <th scope="col">{t("change")}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ slug, must, nice, changePoints }) => (
              <tr key={slug}>
                <th scope="row">
                  <a
                    rel="nofollow"
                    href={href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, role: [role], skill: [slug] }))}
                  >
                    {skillNames.get(slug) ?? slug}
                  </a>
                  <ShareBar parts={nice > 0 ? [must, nice] : [must]} whole={n} />
                </th>
                <td>{percent(must)}</td>
                <td>{percent(nice)}</td>
                {hasChanges && (
                  <td>
                    {changePoints === null
                      ? t("same")
                      : t("points", { sign: changePoints > 0 ? "+" : "−", points: Math.abs(changePoints) })}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Figure>
  );
}
