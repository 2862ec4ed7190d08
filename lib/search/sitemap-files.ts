import "server-only";
import { db } from "#lib/db/client";
import type { Language } from "#lib/db/generated/enums";
import { href, isPrivate, type Locale, locales, type PathParams, type Route, routes } from "#lib/i18n/routing";
import { alternates } from "#lib/metadata";
import { listComparedPairs } from "#lib/roles/neighbours";
import type { SitemapPage } from "#lib/sitemap";
import { vacancySlug } from "#lib/vacancies/vacancy";
import { openAt } from "./sql.ts";

// What search engines may list at a moment. Vacancies are dealt out over files by their id:
// each stays in its file for life, and no file can outgrow the limit.

const vacanciesPerFile = 45_000;
const rowsPerBatch = 5000;
/** Pages of a role in a place, each in two languages. */
const rolePlacesPerFile = 20_000;

/** The files of the sitemap. One of vacancies is dated by the last that happened to any of them, closing included. */
export async function listSitemapFiles(siteUrl: string, now: Date): Promise<SitemapPage[]> {
  const rows = await db().$queryRaw<{ file: number; changed: Date }[]>`
    SELECT ((v.id - 1) / ${vacanciesPerFile}::int)::int AS file,
      max(greatest(v.updated_at, v.published_at, v.withdrawn_at, v.removed_at, v.hidden_at,
        CASE WHEN v.closes_at <= ${now} THEN v.closes_at END,
        CASE WHEN v.filled_at <= ${now} THEN v.filled_at END)) AS changed
    FROM vacancy v
    WHERE v.published_at <= ${now}
    GROUP BY file
    HAVING bool_or(v.id IN (SELECT vacancy_id FROM vacancy_search s WHERE ${openAt(now)}))
    ORDER BY file`;
  const ofRolePlaces = Math.ceil((await db().rolePlace.count()) / rolePlacesPerFile);
  const files = [
    "pages",
    "roles",
    ...Array.from({ length: ofRolePlaces }, (_, file) => `role-places-${file}`),
    ...(rows.length > 0 ? ["companies"] : []),
  ].map((name): SitemapPage => ({ url: name }));
  const ofVacancies = rows.map(({ file, changed }) => ({ url: `vacancies-${file}`, lastModified: changed }));
  return [...files, ...ofVacancies].map((file) => ({ ...file, url: `${siteUrl}/sitemaps/${file.url}.xml` }));
}

/** What stands in one of the files, in batches, the first one at hand; null when no file of that name lists anything. */
export async function openSitemapFile(
  name: string,
  siteUrl: string,
  now: Date,
): Promise<AsyncIterable<SitemapPage[]> | null> {
  const batches = batchesOf(name, siteUrl, now);
  const first = await batches?.next();
  if (!batches || !first || first.done) return null;
  return (async function* () {
    yield first.value;
    yield* batches;
  })();
}

function batchesOf(name: string, siteUrl: string, now: Date): AsyncGenerator<SitemapPage[]> | null {
  const [, kind, file] = /^(vacancies|role-places)-(0|[1-9]\d{0,3})\.xml$/.exec(name) ?? [];
  if (kind === "vacancies") return vacancyPages(Number(file), siteUrl, now);
  if (kind === "role-places") return rolePlacePages(Number(file), siteUrl);
  if (name === "pages.xml") return staticPages(siteUrl);
  if (name === "roles.xml") return rolePages(siteUrl);
  if (name === "companies.xml") return companyPages(siteUrl, now);
  return null;
}

async function* vacancyPages(file: number, siteUrl: string, now: Date): AsyncGenerator<SitemapPage[]> {
  const last = (file + 1) * vacanciesPerFile;
  for (let after = file * vacanciesPerFile; after < last; ) {
    const rows = await db().$queryRaw<VacancyRow[]>`
      SELECT v.id, v.public_id AS "publicId", v.title, v.language, greatest(v.updated_at, v.published_at) AS "lastModified"
      FROM (
        SELECT vacancy_id FROM vacancy_search s
        WHERE s.vacancy_id > ${after} AND s.vacancy_id <= ${last} AND ${openAt(now)}
        ORDER BY s.vacancy_id LIMIT ${rowsPerBatch}
      ) open JOIN vacancy v ON v.id = open.vacancy_id
      ORDER BY v.id`;
    if (rows.length > 0) yield rows.map((row) => vacancyPage(row, siteUrl));
    after = rows.length < rowsPerBatch ? last : (rows.at(-1)?.id ?? last);
  }
}

type VacancyRow = { id: number; publicId: string; title: string; language: Language; lastModified: Date };

/** Only in the language it is written in: the other one's page points here. */
function vacancyPage({ language, lastModified, ...vacancy }: VacancyRow, siteUrl: string): SitemapPage {
  return { url: siteUrl + href(language, "/vacancies/[slug]", { slug: vacancySlug(vacancy) }), lastModified };
}

async function* staticPages(siteUrl: string): AsyncGenerator<SitemapPage[]> {
  const known = Object.keys(routes) as Route[];
  yield known
    .filter((route) => !route.includes("[") && !isPrivate(route))
    .flatMap((route) => inBothLanguages(siteUrl, route));
}

/** The families, and the roles in them. */
async function* rolePages(siteUrl: string): AsyncGenerator<SitemapPage[]> {
  const families = await db().roleFamily.findMany({ select: { slug: true }, orderBy: { tile: "asc" } });
  yield families.flatMap(({ slug }) => inBothLanguages(siteUrl, "/roles/family/[slug]", { slug }));
  const roles = await db().role.findMany({ select: { slug: true, updatedAt: true }, orderBy: { id: "asc" } });
  yield roles.flatMap(({ slug, updatedAt }) => inBothLanguages(siteUrl, "/roles/[slug]", { slug }, updatedAt));
  const [pairs, borne] = [await listComparedPairs(), await listRolesWithFigures()];
  const compared = pairs.filter(({ one, other }) => borne.has(one) && borne.has(other));
  yield compared.flatMap(({ one, other, lastModified }) =>
    inBothLanguages(siteUrl, "/roles/compare/[one]/[other]", { one, other }, lastModified),
  );
}

/** The slugs of roles with vacancies enough to say anything: of a pair without, the comparison is not for search engines. */
async function listRolesWithFigures(): Promise<Set<string>> {
  const rows = await db().$queryRaw<{ slug: string }[]>`
    SELECT r.slug FROM role_figures f JOIN role r ON r.id = f.role_id WHERE jsonb_array_length(f.figures -> 'companies') > 0`;
  return new Set(rows.map(({ slug }) => slug));
}

async function* rolePlacePages(file: number, siteUrl: string): AsyncGenerator<SitemapPage[]> {
  const rows = await db().rolePlace.findMany({
    select: { role: { select: { slug: true } }, place: { select: { slug: true } } },
    orderBy: [{ roleId: "asc" }, { placeId: "asc" }],
    skip: file * rolePlacesPerFile,
    take: rolePlacesPerFile,
  });
  for (let from = 0; from < rows.length; from += rowsPerBatch) {
    const batch = rows.slice(from, from + rowsPerBatch);
    yield batch.flatMap(({ role, place }) =>
      inBothLanguages(siteUrl, "/roles/[slug]/[place]", { slug: role.slug, place: place.slug }),
    );
  }
}

/** Those with something open; the page of another is not for search engines. */
async function* companyPages(siteUrl: string, now: Date): AsyncGenerator<SitemapPage[]> {
  const companies = await db().$queryRaw<{ slug: string }[]>`
    SELECT slug FROM company WHERE id IN (SELECT company_id FROM vacancy_search s WHERE ${openAt(now)}) ORDER BY id`;
  for (let from = 0; from < companies.length; from += rowsPerBatch) {
    const batch = companies.slice(from, from + rowsPerBatch);
    yield batch.flatMap(({ slug }) => inBothLanguages(siteUrl, "/companies/[slug]", { slug }));
  }
}

function inBothLanguages(siteUrl: string, route: Route, params?: PathParams, lastModified?: Date): SitemapPage[] {
  const addressIn = (locale: Locale) => siteUrl + href(locale, route, params);
  return locales.map((locale) => ({
    url: addressIn(locale),
    lastModified,
    alternates: alternates(locales, addressIn),
  }));
}
