import { isDeepStrictEqual } from "node:util";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { jobPostingProblems } from "#lib/testing/job-posting-problems";
import { type Answer, ask, askAll, vacancyPath } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { postingsOf, type Read, readPage, readPages } from "./read-page.ts";

// Alone and in order, for these look at the whole site or move its clock.

const site = process.env.E2E_SITE_URL ?? "";
const minute = 60_000;

test.describe.configure({ timeout: 300_000 });

test("the sitemap lists what can be listed, and each address it lists is one to list", async ({ page }) => {
  const entries = await sitemapEntries();
  expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);

  const problems: string[] = [];
  for (let from = 0; from < entries.length; from += 50) {
    const batch = entries.slice(from, from + 50);
    const answers = await askAll(batch.map(({ url }) => url.slice(site.length)));
    const reads = await readPages(
      page,
      answers.map(({ text }) => text),
    );
    for (const [index, entry] of batch.entries()) {
      const answer = answers[index];
      const read = reads[index];
      if (answer && read) problems.push(...problemsOf(entry, answer, read));
    }
  }
  expect(problems).toEqual([]);
});

test("every open vacancy is in the sitemap once, and no other one", async () => {
  const listed = (await sitemapEntries())
    .map(({ url }) => url)
    .filter((url) => /\/(?:vacatures|vacancies)\/./.test(url));
  const { text } = await ask("/nl/vacatures");
  const total = Number(/<h1[^>]*>([\d.]+)/.exec(text)?.[1]?.replaceAll(".", ""));
  expect(listed.length).toBe(total);
});

test("at the closing minute everything follows on the next request", async ({ page, clock }) => {
  const closesAt = new Date(Math.ceil(Date.now() / minute) * minute + 60 * minute);
  const company = await aCompany({ name: "Sluitpost B.V.", slug: `sluitpost-${Date.now()}` });
  const vacancy = await aVacancy({
    companyId: company.id,
    title: "Sluitpostbewaker",
    role: "backend-developer",
    places: ["utrecht"],
    // The newest of its role, whatever other tests posted: the role page shows six.
    publishedAt: new Date(closesAt.getTime() - minute),
    closesAt,
  });
  // Before it opens, its address is of nothing.
  clock.set(new Date(closesAt.getTime() - 1000));
  const path = await vacancyPath("nl", vacancy);
  const companyPath = `/nl/bedrijven/${company.slug}`;
  const look = async () => {
    const notice = await readPage(page, (await ask(path)).text);
    const search = await readPage(page, (await ask("/nl/vacatures?q=sluitpostbewaker")).text);
    const role = await readPage(page, (await ask("/nl/functies/backend-developer")).text);
    const companyPage = await readPage(page, (await ask(companyPath)).text);
    return {
      postings: postingsOf(notice).length,
      robots: notice.robots,
      canApply: notice.links.includes("https://example.org/apply"),
      found: search.links.includes(path),
      openCount: countIn((await readPage(page, (await ask("/nl/vacatures")).text)).text),
      inSitemap: (await sitemapEntries()).some(({ url }) => url === site + path),
      companyInSitemap: (await sitemapEntries()).some(({ url }) => url === site + companyPath),
      inFeed: (await ask("/feed/nl.atom?q=sluitpostbewaker")).text.includes(path),
      onRolePage: role.links.includes(path),
      onCompanyPage: companyPage.links.includes(path),
      sitemapDate: await vacancyFileDate(),
    };
  };

  const before = await look();
  expect(before).toMatchObject({
    postings: 1,
    robots: null,
    canApply: true,
    found: true,
    inSitemap: true,
    companyInSitemap: true,
    inFeed: true,
    onRolePage: true,
    onCompanyPage: true,
  });

  clock.set(closesAt);
  const after = await look();
  expect(after).toMatchObject({
    postings: 0,
    robots: "noindex, follow",
    canApply: false,
    found: false,
    inSitemap: false,
    companyInSitemap: false,
    inFeed: false,
    onRolePage: false,
    onCompanyPage: false,
  });
  expect(after.openCount).toBeLessThan(before.openCount);
  expect(after.sitemapDate).toBe(closesAt.toISOString());

  clock.set(new Date(closesAt.getTime() + 90 * 24 * 60 * minute));
  expect((await ask(path)).status).toBe(404);
});

test("a scheduled vacancy opens at its minute, everywhere", async ({ clock }) => {
  const publishedAt = new Date(Date.now() + 60 * minute);
  const vacancy = await aVacancy({
    title: "Openingsbewaker",
    publishedAt,
    closesAt: new Date(publishedAt.getTime() + 10 * 24 * 60 * minute),
  });

  clock.set(new Date(publishedAt.getTime() - 1000));
  expect((await ask(`/nl/vacatures/${vacancy.publicId}`)).status).toBe(404);
  clock.set(publishedAt);
  const path = await vacancyPath("nl", vacancy);
  expect((await ask(path)).status).toBe(200);
  expect((await ask("/nl/vacatures?q=openingsbewaker")).text).toContain(path);
  expect((await sitemapEntries()).map(({ url }) => url)).toContain(site + path);
});

/** Why an address should not have been listed. */
function problemsOf({ url, alternates }: Entry, { status }: Answer, read: Read): string[] {
  const postings = postingsOf(read);
  const isVacancy = /\/(?:vacatures|vacancies)\/./.test(url);
  const errors = postings.flatMap((posting) => jobPostingProblems(posting, new Date()).errors);
  return [
    ...(status === 200 ? [] : [`answers ${status}`]),
    ...(read.canonical === url ? [] : [`says it is ${read.canonical}`]),
    ...(read.robots === null ? [] : [`says ${read.robots}`]),
    ...(isDeepStrictEqual(alternates, read.alternates) ? [] : ["has other twins in its head"]),
    ...(postings.length <= (isVacancy ? 1 : 0) ? [] : ["carries a posting too many"]),
    ...errors,
  ].map((problem) => `${url} ${problem}`);
}

type Entry = { url: string; lastModified: string | null; alternates: Record<string, string> };

async function sitemapFiles(): Promise<Entry[]> {
  const { status, headers, text } = await ask("/sitemap.xml");
  expect([status, headers["content-type"]]).toEqual([200, expect.stringContaining("xml")]);
  return entriesIn(text, "sitemap");
}

/** Every page of every file of the sitemap. */
async function sitemapEntries(): Promise<Entry[]> {
  const files = await sitemapFiles();
  const answers = await askAll(files.map(({ url }) => url.slice(site.length)));
  return answers.flatMap(({ status, text }, index) => {
    expect([files[index]?.url, status]).toEqual([files[index]?.url, 200]);
    const entries = entriesIn(text, "url");
    expect(entries.length).toBeLessThanOrEqual(45_000);
    return entries;
  });
}

async function vacancyFileDate(): Promise<string | null> {
  const dates = (await sitemapFiles())
    .filter(({ url }) => url.includes("/vacancies-"))
    .map(({ lastModified }) => lastModified ?? "");
  return dates.sort().at(-1) ?? null;
}

function entriesIn(xml: string, element: "url" | "sitemap"): Entry[] {
  return Array.from(xml.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, "gs")), ([, inner = ""]) => ({
    url: plain(/<loc>(.*?)<\/loc>/.exec(inner)?.[1] ?? ""),
    lastModified: /<lastmod>(.*?)<\/lastmod>/.exec(inner)?.[1] ?? null,
    alternates: Object.fromEntries(
      Array.from(inner.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g), ([, language, href = ""]) => [
        language,
        plain(href),
      ]),
    ),
  }));
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function countIn(text: string): number {
  return Number(/([\d.]+) vacatures/.exec(text)?.[1]?.replaceAll(".", ""));
}
