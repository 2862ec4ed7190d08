import { ComparedSides } from "#components/roles/compared-sides";
import { DepthLegend } from "#components/roles/depth-legend";
import { DepthMark } from "#components/roles/depth-mark";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { ComparedSkill, RoleComparison } from "#lib/roles/comparison";

/** Which skills both ask and which only one, and how deep at the level that both know. */
export function ComparedSkills({ locale, comparison }: { locale: Locale; comparison: RoleComparison }) {
  const t = translations(locale, "ComparedSkills");
  const { one, other, shared, level } = comparison;

  return (
    <>
      {level && <p className="mb-3 max-w-[60ch]">{t("note", { level: translations(locale, "Level")(level) })}</p>}
      <DepthLegend locale={locale} />
      {shared.length > 0 && (
        <table className="compared-table mb-8">
          <caption className="sr-only">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("both", { count: shared.length })}</th>
              <th scope="col">{one.title}</th>
              <th scope="col">{other.title}</th>
            </tr>
          </thead>
          <tbody>
            {shared.map((row) => (
              <tr key={row.slug}>
                <th scope="row">{row.name}</th>
                <td className={`family-${one.role.family.tile}`}>
                  <Asked locale={locale} skill={row.one} />
                </td>
                <td className={`family-${other.role.family.tile}`}>
                  <Asked locale={locale} skill={row.other} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ComparedSides
        comparison={comparison}
        name={({ title, only }) => t("only", { title, count: only.length })}
        draw={({ only }) => (
          <ul className="compared-list">
            {only.map((skill) => (
              <li key={skill.slug}>
                <span className="font-semibold">{skill.name}</span>
                <Asked locale={locale} skill={skill} />
              </li>
            ))}
          </ul>
        )}
      />
    </>
  );
}

function Asked({ locale, skill }: { locale: Locale; skill: ComparedSkill }) {
  const t = translations(locale, "ComparedSkills");
  return (
    <span className="compared-asked">
      <span>{skill.depth === null ? t("later") : <DepthMark depth={skill.depth} />}</span>
      {!skill.isMust && <span className="text-soft text-tiny">{t("nice")}</span>}
    </span>
  );
}
