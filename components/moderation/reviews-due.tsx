import { formatDay } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { ReviewDue } from "#lib/roles/reviews";

/** Which texts of roles an editor has to look at, and why. */
export function ReviewsDue({ locale, due }: { locale: Locale; due: ReviewDue[] }) {
  const t = translations(locale, "ReviewsDue");
  return (
    <section className="mt-14 max-w-[46rem]" aria-labelledby="reviews">
      <h2 id="reviews" className="mb-3">
        {t("title")}
      </h2>
      {due.length === 0 && <p>{t("none")}</p>}
      <ul>
        {due.map(({ slug, title, on, trends }) => (
          <li key={slug} className="border-line border-b py-3">
            <a href={href(locale, "/roles/[slug]", { slug })}>{title}</a>
            {on && `: ${t("on", { on: formatDay(locale, new Date(on)) })}`}
            <ul className="text-small text-soft">
              {trends.map(({ heading, age }) => (
                <li key={heading}>{t("trend", { heading, age })}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
