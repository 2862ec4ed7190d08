import { DepthLegend } from "#components/roles/depth-legend";
import { DepthMark } from "#components/roles/depth-mark";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { ComparedSkill, RoleComparison } from "#lib/roles/comparison";

type Row = { slug: string; name: string; one: ComparedSkill | null; other: ComparedSkill | null };

/** Which skills both ask and which only one, and how deep at the level that both know. */
export function ComparedSkills({ locale, comparison }: { locale: Locale; comparison: RoleComparison }) {
  const t = translations(locale, "ComparedSkills");
  const { one, other, shared, level } = comparison;
  const groups: { name: string; rows: Row[] }[] = [
    { name: t("both", { count: shared.length }), rows: shared },
    { name: onlyIn(one), rows: one.only.map((skill) => ({ ...skill, one: skill, other: null })) },
    { name: onlyIn(other), rows: other.only.map((skill) => ({ ...skill, one: null, other: skill })) },
  ];
  function onlyIn({ title, only }: RoleComparison["one"]) {
    return t("only", { title, count: only.length });
  }

  return (
    <>
      {level && <p className="mb-3 max-w-[60ch]">{t("note", { level: translations(locale, "Level")(level) })}</p>}
      <DepthLegend locale={locale} />
      <table className="compared-table">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("skill")}</th>
            <th scope="col">{one.title}</th>
            <th scope="col">{other.title}</th>
          </tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ name, rows }) => (
            <tbody key={name}>
              <tr>
                <th colSpan={3} scope="rowgroup" className="compared-group">
                  {name}
                </th>
              </tr>
              {rows.map((row) => (
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
          ))}
      </table>
    </>
  );
}

function Asked({ locale, skill }: { locale: Locale; skill: ComparedSkill | null }) {
  const t = translations(locale, "ComparedSkills");
  if (!skill) return <DepthMark depth={null} none={translations(locale, "RoleSkillMatrix")("none")} />;
  return (
    <>
      {skill.depth === null ? t("later") : <DepthMark depth={skill.depth} none="" />}
      {!skill.isMust && <span className="block text-soft text-tiny">{t("nice")}</span>}
    </>
  );
}
