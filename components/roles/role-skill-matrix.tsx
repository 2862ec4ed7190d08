import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RoleSkillRow } from "#lib/roles/queries";

const depths = [1, 2, 3, 4] as const;

/** What each level asks of each skill, 1 to 4, and what one then can do. */
export function RoleSkillMatrix({
  locale,
  steps,
  skills,
}: {
  locale: Locale;
  steps: string[];
  skills: RoleSkillRow[];
}) {
  const t = translations(locale, "RoleSkillMatrix");

  return (
    <>
      <ul className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
        {depths.map((depth) => (
          <li key={depth} className="flex items-center gap-2">
            <span className={`depth depth-${depth}`} aria-hidden="true" />
            {t(`${depth}`)}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard */}
      <section className="relative overflow-x-auto" aria-label={t("caption")} tabIndex={0}>
        <table className="role-matrix">
          <caption className="sr-only">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("skill")}</th>
              {steps.map((step) => (
                <th key={step} scope="col">
                  {step}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {skills.map((skill) => (
              <tr key={skill.slug}>
                <th scope="row">
                  {skill.name} {!skill.isMust && <span className="font-normal text-soft">({t("nice")})</span>}
                  <span className="block font-normal text-small text-soft">{skill.statement}</span>
                </th>
                {skill.depths.map((depth, index) => (
                  <td key={steps[index]}>
                    {depth === null ? (
                      <span className="text-soft">
                        <span aria-hidden="true">–</span>
                        <span className="sr-only">{t("none")}</span>
                      </span>
                    ) : (
                      <>
                        <span className={`depth depth-${depth}`} aria-hidden="true" />
                        <span className="sr-only">{depth}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
