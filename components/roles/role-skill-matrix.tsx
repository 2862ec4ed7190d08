import { DepthLegend } from "#components/roles/depth-legend";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RoleSkillRow } from "#lib/roles/queries";

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
      <p className="mb-4 max-w-[60ch] text-small text-soft">{t("whose")}</p>
      <DepthLegend locale={locale} />
      {/* roles.css hides the columns of the others, while any is ticked. */}
      <fieldset className="role-levels no-print">
        <legend>{t("beside")}</legend>
        {steps.map((step) => (
          <label key={step}>
            <input type="checkbox" /> {step}
          </label>
        ))}
      </fieldset>
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
                  <p>{skill.statement}</p>
                </th>
                {skill.depths.map((depth, index) =>
                  depth === null ? (
                    <td key={steps[index]} className="text-soft">
                      <span aria-hidden="true">–</span>
                      <span className="sr-only">{t("none")}</span>
                    </td>
                  ) : (
                    // A DepthMark without an element of its own: there are some 150.
                    <td key={steps[index]} className={`depth-${depth}`}>
                      {depth}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
