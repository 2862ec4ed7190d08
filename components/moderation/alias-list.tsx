import { formatDay } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { Alias } from "#lib/moderation/aliases";
import { roleTitle } from "#lib/roles/role-title";
import { everyVacancy, queryOf } from "#lib/search/vacancy-search";
import { skillName } from "#lib/skills/skill";

type Props = { locale: Locale; aliases: Alias[]; action: (form: FormData) => Promise<void> };

/** Every alias, as a link to what it finds, with who gave it when; each can be taken away. */
export function AliasList({ locale, aliases, action }: Props) {
  const t = translations(locale, "SearchQuality");
  return (
    <section aria-labelledby="aliases" className="mt-12">
      <h2 id="aliases" className="mb-3">
        {t("aliases")}
      </h2>
      {aliases.length === 0 && <p className="border-ink border-t py-4">{t("noAliases")}</p>}
      <ul className={aliases.length > 0 ? "rows" : undefined}>
        {aliases.map(({ id, words, createdAt, addedBy, ...alias }) => (
          <li key={id} className="row line-row">
            <p className="[overflow-wrap:anywhere]">
              <a href={href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, q: words }))}>{words}</a>
            </p>
            <p>
              {t("means", { name: nameOf(locale, alias) })}
              <span className="text-soft">
                , {[formatDay(locale, createdAt), addedBy?.name].filter(Boolean).join(", ")}
              </span>
            </p>
            <form action={action}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="id" value={id} />
              <button type="submit" className="text-button" aria-label={t("removeOf", { words })}>
                {t("remove")}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(locale: Locale, { role, skill }: Pick<Alias, "role" | "skill">): string {
  if (role) return roleTitle(role, locale);
  return skill ? skillName(skill, locale) : "";
}
