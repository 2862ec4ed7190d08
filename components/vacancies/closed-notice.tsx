import { formatDay, formatLastDay } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { roleTitle } from "#lib/roles/role-title";
import type { PublicVacancy } from "#lib/vacancies/queries";

type Props = { locale: Locale; vacancy: PublicVacancy; state: "filled" | "closed" | "hidden" };

/** Says first that it is over, or hidden, and since when, and where to go on. */
export function ClosedNotice({ locale, vacancy, state }: Props) {
  const t = translations(locale, "ClosedNotice");
  const { filledAt, closesAt, hiddenAt } = vacancy;
  const on = {
    filled: filledAt && formatDay(locale, filledAt),
    closed: closesAt && formatLastDay(locale, closesAt),
    hidden: hiddenAt && formatDay(locale, hiddenAt),
  }[state];
  const { role } = vacancy;

  return (
    <div role="status" className="mt-8 border-ink border-y-2 py-5">
      <h2 className="font-bold text-row">{t(state, { on: on ?? "" })}</h2>
      <p className="mt-1 text-soft">{t(state === "hidden" ? "hiddenText" : "text")}</p>
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
