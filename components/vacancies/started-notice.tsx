import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { PublicRole } from "#lib/roles/queries";
import { roleTitle } from "#lib/roles/role-title";
import type { VacancyStart } from "#lib/vacancies/skeleton";

/** Where the form's first words come from, and what is to be done with them. */
export function StartedNotice({ locale, role, start }: { locale: Locale; role: PublicRole; start: VacancyStart }) {
  const t = translations(locale, "NewVacancyPage");
  const levelName = translations(locale, "Level");
  const title = roleTitle(role, locale);
  const others = start.levels.filter((level) => level !== start.level);

  return (
    <div className="notice mt-6 max-w-[40rem]">
      <p>
        {start.level
          ? t("started", { role: title, level: levelName(start.level) })
          : t("startedPlain", { role: title })}
      </p>
      {others.length > 0 && (
        <p className="mt-2 flex flex-wrap items-baseline gap-x-4 text-small">
          <span>{t("otherLevel")}</span>
          {others.map((level) => (
            <a
              key={level}
              className="py-1"
              href={href(locale, "/recruiter/vacancies/new", {}, `role=${role.slug}&level=${level}`)}
            >
              {levelName(level)}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
