import { formatDay, formatLastDay } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { roleTitle } from "#lib/roles/role-title";
import type { PublicVacancy } from "#lib/vacancies/queries";

/** Says first that it is over and since when, and where to go on. */
export function ClosedNotice({ locale, vacancy, filled }: { locale: Locale; vacancy: PublicVacancy; filled: boolean }) {
  const t = translations(locale, "ClosedNotice");
  const on =
    filled && vacancy.filledAt
      ? formatDay(locale, vacancy.filledAt)
      : vacancy.closesAt && formatLastDay(locale, vacancy.closesAt);
  const { role } = vacancy;

  return (
    <div role="status" className="mt-8 border-ink border-y-2 py-5">
      <h2 className="font-bold text-row">{t(filled ? "filled" : "closed", { on: on ?? "" })}</h2>
      <p className="mt-1 text-soft">{t("text")}</p>
      {role && (
        <p className="mt-3">
          <a href={href(locale, "/roles/[slug]", { slug: role.slug })}>
            {t("role", { role: roleTitle(role, locale) })}
          </a>
        </p>
      )}
    </div>
  );
}
