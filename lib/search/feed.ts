import { defaultLocale, href, isLocale, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { markdownToHtml } from "#lib/markdown";
import { cutAtWord } from "#lib/metadata";
import { roleTitle } from "#lib/roles/role-title";
import { vacancySlug } from "#lib/vacancies/vacancy";
import { factsWording } from "#lib/vacancies/wording";
import { textElement } from "#lib/xml";
import type { FeedVacancy } from "./feed-vacancies.ts";
import type { VacancyResults } from "./search.ts";
import { queryOf, type VacancySearch } from "./vacancy-search.ts";
import { searchWording } from "./wording.ts";

/** Every format a search can be followed in, with its media type. */
export const feedTypes = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
} as const;
export type FeedFormat = keyof typeof feedTypes;
export const feedFormats = Object.keys(feedTypes) as FeedFormat[];

/** What a feed says, in whatever format. The same search over the same rows gives an equal feed. */
export type Feed = {
  language: Locale;
  title: string;
  description: string;
  /** Of the page with the same results. */
  pageUrl: string;
  /** Its own address in each format. */
  urls: Record<FeedFormat, string>;
  /** The latest change of an item; null without items. */
  updatedAt: Date | null;
  items: FeedItem[];
};

/** A vacancy in a feed, in its own language. */
export type FeedItem = {
  /** Permanent: no word of a title is in it, and asking for it leads to the vacancy. */
  id: string;
  url: string;
  title: string;
  language: Locale;
  company: { name: string; url: string };
  role: string | null;
  /** Company, place, workplace, hours and pay as HTML, and the same with the text of the vacancy. */
  summaryHtml: string;
  contentHtml: string;
  publishedAt: Date;
  updatedAt: Date;
};

const titleLength = 150;

/** Where a search is followed. */
export function feedPath(locale: Locale, format: FeedFormat, search: VacancySearch): string {
  const query = followedQueryOf(search);
  return `/feed/${locale}.${format}${query && `?${query}`}`;
}

/** The language and format that a file's name asks for, e.g. of "nl.rss"; null when there is no such feed. */
export function feedNamed(file: string): { locale: Locale; format: FeedFormat } | null {
  const [locale = "", extension, ...rest] = file.split(".");
  const format = feedFormats.find((each) => each === extension);
  return format && isLocale(locale) && rest.length === 0 ? { locale, format } : null;
}

/** The feed of a search that found these. `siteUrl` has no slash at its end. */
export function feedOf(
  locale: Locale,
  search: VacancySearch,
  { results, vacancies }: { results: VacancyResults; vacancies: FeedVacancy[] },
  siteUrl: string,
): Feed {
  const t = translations(locale, "Feed");
  const asked = searchWording(locale, search, results);
  const items = vacancies.map((vacancy) => itemOf(vacancy, siteUrl));
  const updates = items.map(({ updatedAt }) => updatedAt.getTime());
  const url = (format: FeedFormat) => siteUrl + feedPath(locale, format, search);
  return {
    language: locale,
    title: cutAtWord(asked ? t("titleOf", { search: asked }) : t("title"), titleLength),
    description: t("description"),
    pageUrl: siteUrl + href(locale, "/vacancies", {}, followedQueryOf(search)),
    urls: { rss: url("rss"), atom: url("atom"), json: url("json") },
    updatedAt: updates.length > 0 ? new Date(Math.max(...updates)) : null,
    items,
  };
}

/** Order and page are left out: a feed has its own. */
function followedQueryOf(search: VacancySearch): string {
  return queryOf({ ...search, sort: "relevance", page: 1 });
}

function itemOf(vacancy: FeedVacancy, siteUrl: string): FeedItem {
  const { language, publicId, company, role, publishedAt } = vacancy;
  const summaryHtml = textElement("p", factsWording(language, vacancy));
  return {
    id: siteUrl + href(defaultLocale, "/vacancies/[slug]", { slug: publicId }),
    url: siteUrl + href(language, "/vacancies/[slug]", { slug: vacancySlug(vacancy) }),
    title: vacancy.title,
    language,
    company: { name: company.name, url: siteUrl + href(language, "/companies/[slug]", { slug: company.slug }) },
    role: role && roleTitle(role, language),
    summaryHtml,
    contentHtml: `${summaryHtml}\n${markdownToHtml(vacancy.body)}`,
    publishedAt,
    // One that was scheduled is new when it opens, whenever it was written.
    updatedAt: new Date(Math.max(vacancy.updatedAt.getTime(), publishedAt.getTime())),
  };
}
