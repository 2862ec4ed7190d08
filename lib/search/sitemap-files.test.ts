import { describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { refreshFigures } from "#lib/market/commands";
import type { SitemapPage } from "#lib/sitemap";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { vacancySlug } from "#lib/vacancies/vacancy";
import { refreshRolePlaces } from "./role-places.ts";
import { listSitemapFiles, openSitemapFile } from "./sitemap-files.ts";

useDatabase();

const site = "https://roleboard.example";
const now = new Date("2026-11-21T12:00:00Z");
const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

describe("vacancies", () => {
  test("are listed while they are open, each under its own language only", async () => {
    const dates = { publishedAt: before(48), updatedAt: before(24), closesAt: before(-48) };
    const dutch = await aVacancy(dates);
    const english = await aVacancy({ ...dates, language: "en", title: "Java developer" });
    for (const ended of [
      { closesAt: now },
      { filledAt: now },
      { withdrawnAt: now },
      { removedAt: now, removedReason: "x" },
      { publishedAt: null },
      { publishedAt: before(-1) },
    ]) {
      await aVacancy({ ...dates, ...ended });
    }
    const pages = (await allPages()).filter(({ url }) => /\/(vacatures|vacancies)\/./.test(url));
    expect(pages).toEqual([
      { url: `${site}/nl/vacatures/${vacancySlug(dutch)}`, lastModified: before(24) },
      { url: `${site}/en/vacancies/${vacancySlug(english)}`, lastModified: before(24) },
    ]);
  });

  test("S-2 one that was scheduled counts as changed when it opened", async () => {
    const vacancy = await aVacancy({ publishedAt: before(2), updatedAt: before(100), closesAt: before(-48) });
    const page = (await allPages()).find(({ url }) => url.endsWith(vacancy.publicId));
    expect(page?.lastModified).toEqual(before(2));
  });

  test("S-1 stay in the file of their id, in which 45,000 fit", async () => {
    const vacancy = await aVacancy({ publishedAt: before(2), updatedAt: before(2), closesAt: before(-48) });
    await db().$executeRaw`UPDATE vacancy SET id = 90001 WHERE id = ${vacancy.id}`;
    const names = (await listSitemapFiles(site, now)).map(({ url }) => url);
    expect(names).toContain(`${site}/sitemaps/vacancies-2.xml`);
    expect((await pagesIn("vacancies-2.xml"))?.map(({ url }) => url)).toEqual([
      expect.stringContaining(vacancy.publicId),
    ]);
    await db().$executeRaw`UPDATE vacancy SET id = ${vacancy.id} WHERE id = 90001`;
  });

  test("G-25 the index dates a file anew when something in it closes", async () => {
    const closesAt = before(-3);
    await aVacancy({ publishedAt: before(2), updatedAt: before(2), closesAt });
    const dateAt = async (at: Date) =>
      (await listSitemapFiles(site, at)).find(({ url }) => url.endsWith("/vacancies-0.xml"))?.lastModified;
    expect((await dateAt(before(-2)))?.getTime()).toBeLessThan(closesAt.getTime());
    expect(await dateAt(closesAt)).toEqual(closesAt);
  });
});

test("a company is listed while it has something open, in both languages", async () => {
  const hiring = await aCompany({ name: "Wel open" });
  const quiet = await aCompany({ name: "Niets open" });
  await aVacancy({ companyId: hiring.id, publishedAt: before(2), closesAt: before(-48) });
  await aVacancy({ companyId: quiet.id, publishedAt: before(4), closesAt: before(2) });
  const urls = (await pagesIn("companies.xml"))?.map(({ url }) => url);
  expect(urls).toEqual(expect.arrayContaining([`${site}/nl/bedrijven/wel-open`, `${site}/en/companies/wel-open`]));
  expect(urls).not.toContain(`${site}/nl/bedrijven/niets-open`);
});

test("a role in a place is listed in both languages as long as it has a page, and no other one is", async () => {
  const pages = async () =>
    (await allPages()).map(({ url }) => url).filter((url) => /\/(functies|roles)\/.+\/ede$/.test(url));
  expect((await listSitemapFiles(site, now)).map(({ url }) => url)).not.toContain(`${site}/sitemaps/role-places-0.xml`);
  const companyId = (await aCompany()).id;
  const here = { companyId, role: "data-engineer", places: ["ede"], publishedAt: before(2), closesAt: before(-1) };
  for (const _ of [1, 2, 3, 4]) await aVacancy(here);
  await refreshRolePlaces(now);
  expect(await pages()).toEqual([]);

  await aVacancy(here);
  await refreshRolePlaces(now);
  expect(await pages()).toEqual([`${site}/nl/functies/data-engineer/ede`, `${site}/en/roles/data-engineer/ede`]);
  await refreshRolePlaces(before(-1));
  expect(await pages()).toEqual([]);
});

test("two roles are compared for search engines once both have ten vacancies to say something of, in one order", async () => {
  const compared = async () => {
    await refreshFigures(now);
    return (await pagesIn("roles.xml"))?.map(({ url }) => url).filter((url) => /\/(vergelijk|compare)\//.test(url));
  };
  const companyId = (await aCompany()).id;
  const open = (role: string) => aVacancy({ companyId, role, publishedAt: before(2), closesAt: before(-48) });
  for (let at = 0; at < 10; at += 1) await open("backend-developer");
  for (let at = 0; at < 9; at += 1) await open("devops-engineer");
  expect(await compared()).toEqual([]);
  await open("devops-engineer");
  expect(await compared()).toEqual([
    `${site}/nl/functies/vergelijk/backend-developer/devops-engineer`,
    `${site}/en/roles/compare/backend-developer/devops-engineer`,
  ]);
});

test("roles and plain pages name both languages, themselves included, and a default", async () => {
  const pages = [...((await pagesIn("roles.xml")) ?? []), ...((await pagesIn("pages.xml")) ?? [])];
  const urls = pages.map(({ url }) => url);
  expect(urls).toEqual(
    expect.arrayContaining([
      `${site}/nl/functies/backend-developer`,
      `${site}/en/roles/backend-developer`,
      `${site}/nl/functies/vakgebied/security`,
      `${site}/en/roles/family/security`,
      `${site}/nl`,
      `${site}/en/about`,
    ]),
  );
  expect(urls.filter((url) => url.includes("[") || url.includes("klopt-dit"))).toEqual([]);
  expect(new Set(urls).size).toBe(urls.length);
  for (const { url, alternates = {} } of pages) {
    expect(Object.keys(alternates)).toEqual(["nl", "en", "x-default"]);
    expect(Object.values(alternates)).toContain(url);
    for (const each of Object.values(alternates)) expect(urls).toContain(each);
  }
});

test.each([
  "vacancies-9999.xml",
  "vacancies-00.xml",
  "vacancies--1.xml",
  "x.xml",
  "",
  "__proto__",
  "pages",
  "vacancies-1e3.xml",
  "role-places-1.xml",
  "role-places-00.xml",
])("there is no file %j", async (name) => {
  expect(await openSitemapFile(name, site, now)).toBeNull();
});

async function pagesIn(name: string): Promise<SitemapPage[] | null> {
  const batches = await openSitemapFile(name, site, now);
  if (!batches) return null;
  const pages: SitemapPage[] = [];
  for await (const batch of batches) pages.push(...batch);
  return pages;
}

async function allPages(): Promise<SitemapPage[]> {
  const files = await listSitemapFiles(site, now);
  const pages = await Promise.all(files.map(({ url }) => pagesIn(url.slice(`${site}/sitemaps/`.length))));
  return pages.flatMap((each) => each ?? []);
}
