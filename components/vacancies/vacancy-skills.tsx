import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { skillName } from "#lib/skills/skill";
import type { PublicVacancy } from "#lib/vacancies/queries";

/** Must-have and nice-to-have apart, from the data and never from the prose. */
export function VacancySkills({ locale, skills }: { locale: Locale; skills: PublicVacancy["skills"] }) {
  const t = translations(locale, "VacancySkills");
  const lists = (["must", "nice"] as const)
    .map((kind) => ({ kind, skills: skills.filter(({ isMust }) => isMust === (kind === "must")) }))
    .filter((list) => list.skills.length > 0);
  if (lists.length === 0) return null;

  return (
    <section className="mt-12" aria-labelledby="skills">
      <h2 id="skills">{t("title")}</h2>
      <div className="mt-4 grid gap-x-9 gap-y-6 sm:grid-cols-2">
        {lists.map(({ kind, skills }) => (
          <div key={kind}>
            <h3 className="text-[1rem]">{t(kind)}</h3>
            <ul className="mt-1">
              {skills.map(({ skill }) => (
                <li key={skill.slug} className="border-line border-b py-1.5">
                  {skillName(skill, locale)}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="mt-4 text-soft">{t("notAll")}</p>
    </section>
  );
}
