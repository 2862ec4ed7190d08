import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { AlertLink } from "#components/alerts/alert-link";
import { Shell } from "#components/layout/shell";
import { EmptyResult } from "#components/search/empty-result";
import { FeedLinks } from "#components/search/feed-links";
import { HitReasons } from "#components/search/hit-reasons";
import { RelatedVacancies } from "#components/search/related-vacancies";
import { SearchChips } from "#components/search/search-chips";
import { SearchFilters } from "#components/search/search-filters";
import { SearchForm } from "#components/search/search-form";
import { SearchPages } from "#components/search/search-pages";
import { SearchRemarks } from "#components/search/search-remarks";
import { SearchSummary } from "#components/search/search-summary";
import { SeenVacancies } from "#components/search/seen-vacancies";
import { UnderstoodChips } from "#components/search/understood-chips";
import { VacancyList } from "#components/vacancies/vacancy-list";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { answerPublic } from "#lib/http";
import { href, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { pageMetadata } from "#lib/metadata";
import { listNearestPlaces } from "#lib/places/queries";
import { adviseOn } from "#lib/search/advice";
import { canonicalOf, knownQueryOf } from "#lib/search/canonical";
import { explainHits } from "#lib/search/explain";
import { feedFormats, feedPath, feedTypes } from "#lib/search/feed";
import { filtersOf } from "#lib/search/filter";
import { followedSearch } from "#lib/search/interpretation";
import { listNearbyRoles } from "#lib/search/nearby-roles";
import { reasonWording } from "#lib/search/reason-wording";
import { listRelated } from "#lib/search/related";
import { searchVacancies, type VacancyHit } from "#lib/search/search";
import { noteSearch } from "#lib/search/tally/tally";
import { isBare, pageCountOf, parseVacancySearch, queryOf, searchIn } from "#lib/search/vacancy-search";
import { suggestWiderSearches } from "#lib/search/wider";
import { searchWording } from "#lib/search/wording";

type Props = PageProps<"/[locale]/vacancies">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const search = parseVacancySearch(await searchParams);
  const t = translations(locale, "SearchPage");
  const { page } = search;
  const { results } = await ask(queryOf(search));
  const followed = followedSearch(results.interpretation);
  const asked = searchWording(locale, search, results);
  const title = asked ? t("titleOf", { search: asked }) : t("title");
  return pageMetadata(
    {
      locale,
      route: "/vacancies",
      query: knownQueryOf(search, results.total),
      title: page > 1 ? t("titleOfPage", { title, page }) : title,
      description: t("description"),
      languages: ["nl", "en"],
      isIndexable: isBare(search) && page <= Math.max(1, pageCountOf(results.total)),
      feeds: Object.fromEntries(feedFormats.map((format) => [feedTypes[format], feedPath(locale, format, followed)])),
    },
    env(),
  );
}

export default async function SearchPage({ params, searchParams }: Props) {
  answerPublic();
  const locale = localeOf((await params).locale);
  const given = await searchParams;
  const search = parseVacancySearch(given);
  const query = queryOf(search);
  const { at, results } = await ask(query);
  // A form sends its empty fields and names along; the address people share has neither.
  const shared = queryOf(await canonicalOf(search, results));
  if (shared !== query || Object.values(given).flat().includes("")) redirect(href(locale, "/vacancies", {}, shared));

  const { hits, total } = results;
  noteSearch(await headers(), locale, search, results, at);
  const [unknownPlace] = results.unknownPlaces;
  const [meantPlaces, advice, wider, nearby, related] = await Promise.all([
    unknownPlace === undefined ? [] : listNearestPlaces(unknownPlace, locale),
    adviseOn(search, results, at),
    total === 0 ? suggestWiderSearches(search, at) : [],
    total === 0 ? listNearbyRoles(search, at) : null,
    listRelated(search, results, at),
  ]);
  const isAsked = filtersOf(search).length > 0;
  const followed = followedSearch(results.interpretation);
  const reasons = isAsked ? await explainHits(results, [...hits, ...related], at) : null;
  const reasonsOf = (hit: VacancyHit) => {
    const reason = reasons?.get(hit.publicId);
    const lines = reason && reasonWording(locale, reason, results, related.includes(hit));
    return lines && <HitReasons locale={locale} title={hit.title} lines={lines} />;
  };

  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), "/vacancies", {}, queryOf(search))}>
      <p id="told" role="status" className="sr-only" data-address={href(locale, "/vacancies", {}, queryOf(search))} />
      <script type="module" src="/search.js" />
      <div className="pt-8 max-md:pt-4">
        <SearchForm locale={locale} search={search} results={results} meantPlaces={meantPlaces} />
        <a className="button absolute z-1 not-focus:sr-only" href="#results">
          {translations(locale, "SearchPage")("toResults")}
        </a>
        <SearchChips locale={locale} search={search} results={results} />
        <UnderstoodChips locale={locale} results={results} literal={advice.literal} />
      </div>
      <div className="results mt-8 max-md:mt-4">
        <SearchFilters
          locale={locale}
          search={search}
          results={results}
          chosenCount={filtersOf(search).filter(({ field }) => field !== "q").length}
        />
        <section aria-labelledby="results">
          <SearchSummary locale={locale} search={search} results={results}>
            <SearchRemarks locale={locale} search={search} results={results} advice={advice} />
          </SearchSummary>
          <p className="seen-beside no-print mt-[-0.15rem] mb-2 float-right text-small max-md:hidden">
            <AlertLink locale={locale} search={followed} />
          </p>
          {nearby && <EmptyResult locale={locale} search={search} results={results} wider={wider} nearby={nearby} />}
          <SeenVacancies locale={locale} />
          {hits.length > 0 && (
            <>
              <VacancyList locale={locale} hits={hits} now={at} heading="h2" hasMarks endingOf={reasonsOf} />
              <p className="seen-all">{translations(locale, "SeenVacancies")("all")}</p>
            </>
          )}
          {/* On a phone below the list: there the first vacancy comes first. */}
          <p className="no-print py-3 md:hidden">
            <AlertLink locale={locale} search={followed} />
          </p>
          <SearchPages locale={locale} search={search} total={total} now={at} />
          <RelatedVacancies locale={locale} hits={related} now={at} endingOf={reasonsOf} />
          <FeedLinks locale={locale} search={followed} />
        </section>
      </div>
    </Shell>
  );
}

// Once a request, for the head and for the page; the query string is the search.
const ask = cache(async (query: string) => {
  const at = now();
  return { at, results: await searchVacancies(searchIn(query), at) };
});
