import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { VacancyResults } from "#lib/search/search";
import { queryOf, type VacancySearch, withReplaced } from "#lib/search/vacancy-search";

type Props = { locale: Locale; search: VacancySearch; results: VacancyResults };

/** The orders there are, and where each is explained. One that was said in words goes with them when another is chosen. */
export function SortLinks({ locale, search: given, results }: Props) {
  const t = translations(locale, "SortLinks");
  const { read, ordered, uncounted, search: asked } = results.interpretation;
  const said = [ordered ?? [], uncounted.flatMap(({ why, words }) => (why === "order" ? words : []))].flat();
  const search = said.length > 0 ? said.reduce((left, words) => withReplaced(left, words, []), read) : given;
  const sorts = (["relevance", "newest", "closing", "pay"] as const).filter((sort) => search.q || sort !== "relevance");
  const current = search.q || asked.sort !== "relevance" ? asked.sort : "newest";

  return (
    <nav aria-label={t("label")} className="no-print text-small text-soft max-md:w-full">
      <ul className="one-line flex gap-x-4 md:flex-wrap">
        {sorts.map((sort) => (
          <li key={sort}>
            {sort === current ? (
              <span aria-current="true" className="inline-block py-1 font-semibold text-ink">
                {t(sort)}
              </span>
            ) : (
              <a
                className="inline-block py-1"
                rel="nofollow"
                href={href(locale, "/vacancies", {}, queryOf({ ...search, sort, page: 1 }))}
              >
                {t(sort)}
              </a>
            )}
          </li>
        ))}
        <li>
          <a className="inline-block py-1" href={href(locale, "/ranking")}>
            {t("how")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
