import { aCompany, aVacancy } from "#lib/testing/factories";
import { jobPostingProblems } from "#lib/testing/job-posting-problems";
import { ask, askAll, vacancyPath } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { pageTypes } from "./page-types.ts";
import { postingsOf, readPage, readPages } from "./read-page.ts";

const site = process.env.E2E_SITE_URL ?? "";
const day = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * day);

test.describe("statuses", () => {
  test("what never was is a 404 that helps, with and without JavaScript", async ({ page }) => {
    const paths = [
      "/nl/vacatures/tester-k3v9x0a1bq",
      "/nl/vacatures/x",
      "/en/vacancies/x",
      "/nl/functies/toverkunstenaar",
      "/en/roles/wizard",
      "/nl/functies/toverkunstenaar/utrecht",
      "/nl/functies/backend-developer/atlantis",
      "/en/roles/backend-developer/atlantis",
      "/nl/functies/vakgebied/toveren",
      "/en/roles/family/magic",
      "/nl/bedrijven/geen-bedrijf",
      "/en/companies/no-company",
      "/nl/bestaat-niet",
      "/en/does/not/exist",
      "/de/stellen",
      "/nowhere",
    ];
    const answers = await askAll(paths);
    for (const [index, { status, text }] of answers.entries()) {
      const read = await readPage(page, text);
      expect({
        path: paths[index],
        status,
        links: read.links.some((link) => /\/(?:vacatures|vacancies)$/.test(link)),
      }).toEqual({ path: paths[index], status: 404, links: true });
      expect(read.text.length, paths[index]).toBeGreaterThan(40);
      expect(postingsOf(read)).toEqual([]);
    }
    await page.goto("/nl/vacatures/x");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  });

  test("other words before the right id lead to the right words, for good", async () => {
    const vacancy = await aVacancy({ title: "Netwerkbeheerder Zuid" });
    for (const slug of [vacancy.publicId, `verkeerde-woorden-${vacancy.publicId}`]) {
      const { status, headers } = await ask(`/nl/vacatures/${slug}`);
      expect([status, headers.location]).toEqual([308, `/nl/vacatures/netwerkbeheerder-zuid-${vacancy.publicId}`]);
    }
    expect((await ask(`/en/vacancies/x-${vacancy.publicId}`)).headers.location).toBe(
      `/en/vacancies/netwerkbeheerder-zuid-${vacancy.publicId}`,
    );
  });

  test("the other language's path leads to the own one, for good", async () => {
    const moved = [
      ["/nl/vacancies", "/nl/vacatures"],
      ["/en/vacatures", "/en/vacancies"],
      ["/nl/roles/backend-developer", "/nl/functies/backend-developer"],
      ["/nl/roles/family/security", "/nl/functies/vakgebied/security"],
      ["/en/functies/backend-developer/utrecht", "/en/roles/backend-developer/utrecht"],
      ["/en/bedrijven/x", "/en/companies/x"],
      ["/nl/vacancies?q=java&page=2", "/nl/vacatures?q=java&page=2"],
    ] as const;
    for (const [from, to] of moved) {
      const { status, headers } = await ask(from);
      expect([from, status, headers.location]).toEqual([from, 308, to]);
    }
  });

  test("the bare address goes to the reader's language", async () => {
    const target = async (language: string) => (await ask("/", { "accept-language": language })).headers.location;
    expect(await target("nl-NL,nl;q=0.9,en;q=0.8")).toBe("/nl");
    expect(await target("en-GB,en;q=0.9")).toBe("/en");
    expect(await target("de")).toBe("/nl");
  });
});

test.describe("the life of a vacancy", () => {
  test("open: a page with one posting that is true, in the vacancy's own language", async ({ page }) => {
    const company = await aCompany({
      name: "Waterkant Energie",
      slug: `waterkant-energie-${Date.now()}`,
      website: "https://waterkant.example",
    });
    const vacancy = await aVacancy({
      companyId: company.id,
      title: "Java-ontwikkelaar (m/v/x)",
      role: "backend-developer",
      places: ["utrecht"],
      skills: ["java"],
      niceSkills: ["kotlin"],
      workMode: "hybrid",
      hoursMin: 32,
      hoursMax: 40,
      contract: "permanent",
      payMinCents: 460000,
      payMaxCents: 610000,
      payCurrency: "EUR",
      payPeriod: "month",
    });
    const path = await vacancyPath("nl", vacancy);
    const { status, text } = await ask(path);
    const read = await readPage(page, text);
    const [posting = {}, ...others] = postingsOf(read);

    expect(status).toBe(200);
    expect(others).toEqual([]);
    expect(jobPostingProblems(posting, new Date())).toEqual({ errors: [], warnings: [] });
    expect(read).toMatchObject({ canonical: site + path, robots: null, alternates: {} });
    expect(posting).toMatchObject({ url: site + path, title: "Java-ontwikkelaar" });
    for (const visible of [
      "Java-ontwikkelaar",
      "Waterkant Energie",
      "Utrecht",
      "4.600",
      "6.100",
      "32–40 uur",
      "Java",
      "Kotlin",
    ]) {
      expect(read.text).toContain(visible);
    }
    expect(read.text).toContain(await words(page, String(posting.description)));
    expect(read.links).toContain("https://example.org/apply");
  });

  test("with the other language around it, its page points to the own one and carries no posting", async ({ page }) => {
    const vacancy = await aVacancy({ language: "en", places: ["utrecht"] });
    const own = await readPage(page, (await ask(await vacancyPath("en", vacancy))).text);
    const other = await readPage(page, (await ask(await vacancyPath("nl", vacancy))).text);
    expect(other.canonical).toBe(site + (await vacancyPath("en", vacancy)));
    expect(other.canonical).toBe(own.canonical);
    expect(other.alternates).toEqual({});
    expect([postingsOf(own).length, postingsOf(other).length]).toEqual([1, 0]);
  });

  for (const [state, dates] of Object.entries({
    closed: { publishedAt: ago(40), closesAt: ago(10) },
    filled: { publishedAt: ago(40), filledAt: ago(10) },
    "closed 89 days ago": { publishedAt: ago(120), closesAt: ago(89) },
  })) {
    test(`${state}: a notice with what is still open, for people and not for search engines`, async ({ page }) => {
      const vacancy = await aVacancy({ ...dates, places: ["utrecht"], role: "backend-developer" });
      const { status, text } = await ask(await vacancyPath("nl", vacancy));
      const read = await readPage(page, text);
      expect(status).toBe(200);
      expect(read.robots).toBe("noindex, follow");
      expect(postingsOf(read)).toEqual([]);
      expect(read.links).not.toContain("https://example.org/apply");
      expect(read.links.filter((link) => link.startsWith("/nl/vacatures/")).length).toBeGreaterThan(0);
    });
  }

  for (const [state, dates] of Object.entries({
    "closed 91 days ago": { publishedAt: ago(120), closesAt: ago(91) },
    "filled 91 days ago": { publishedAt: ago(120), filledAt: ago(91) },
    withdrawn: { withdrawnAt: ago(1) },
    removed: { removedAt: ago(1), removedReason: "test" },
    draft: { publishedAt: null },
    scheduled: { publishedAt: ago(-1) },
  })) {
    test(`${state}: a 404, whatever words stand before the id`, async () => {
      const vacancy = await aVacancy({ title: "Geheime functie", ...dates });
      for (const path of [
        `/nl/vacatures/geheime-functie-${vacancy.publicId}`,
        `/nl/vacatures/${vacancy.publicId}`,
        `/en/vacancies/x-${vacancy.publicId}`,
      ]) {
        const { status, text } = await ask(path);
        expect([path, status]).toEqual([path, 404]);
        expect(text).not.toContain("Geheime functie");
      }
    });
  }
});

test.describe("the head", () => {
  test("pages in both languages name each other, and a default", async ({ page }) => {
    const pairs = [
      ["/nl", "/en"],
      ["/nl/vacatures", "/en/vacancies"],
      ["/nl/functies", "/en/roles"],
      ["/nl/functies/backend-developer", "/en/roles/backend-developer"],
      ["/nl/functies/vakgebied/data-ai", "/en/roles/family/data-ai"],
      ["/nl/over", "/en/about"],
      ["/nl/privacy", "/en/privacy"],
    ] as const;
    for (const pair of pairs) {
      const [nl, en] = pair.map((path) => site + path);
      for (const path of pair) {
        const read = await readPage(page, (await ask(path)).text);
        expect(read).toMatchObject({ canonical: site + path, alternates: { nl, en, "x-default": nl }, robots: null });
      }
    }
  });

  test("every page has its own title and description, no longer than they are shown", async ({ page }) => {
    const vacancy = await aVacancy({ title: `Ontwikkelaar ${"met een heel lange naam ".repeat(5)}` });
    const paths = [
      "/nl",
      "/en",
      "/nl/vacatures",
      "/en/vacancies",
      "/nl/functies",
      "/nl/functies/backend-developer",
      "/en/roles/backend-developer",
      "/nl/over",
      "/nl/volgorde",
      "/nl/contact",
      "/nl/privacy",
      "/nl/voorwaarden",
      "/nl/toegankelijkheid",
      await vacancyPath("nl", vacancy),
    ];
    const reads = await Promise.all(
      (await askAll(paths)).map(({ status, text }, at) => {
        expect(status, paths[at]).toBe(200);
        return readPage(page, text);
      }),
    );
    for (const { title, description } of reads) {
      expect(title.length, title).toBeLessThanOrEqual(60);
      expect(description?.length ?? 0, `${title}: ${description}`).toBeLessThanOrEqual(155);
      expect(description?.length ?? 0, title).toBeGreaterThan(30);
    }
    expect(new Set(reads.map(({ title }) => title)).size).toBe(reads.length);
  });

  test("a search is for people; the bare list, page by page, for everyone", async ({ page }) => {
    const robots = async (path: string) => (await readPage(page, (await ask(path)).text)).robots;
    expect(await robots("/nl/vacatures")).toBeNull();
    expect(await robots("/nl/vacatures?page=2")).toBeNull();
    for (const query of ["q=java", "role=backend-developer", "place=utrecht", "mode=hybrid&level=senior"]) {
      expect([query, await robots(`/nl/vacatures?${query}`)]).toEqual([query, "noindex, follow"]);
    }
    const canonical = async (path: string) => (await readPage(page, (await ask(path)).text)).canonical;
    expect(await canonical("/nl/vacatures?page=2&utm_source=x")).toBe(`${site}/nl/vacatures?page=2`);
    expect(await canonical("/nl/vacatures?sort=pay")).toBe(`${site}/nl/vacatures`);
    expect(await canonical("/nl/vacatures?sort=pay&q=Java")).toBe(`${site}/nl/vacatures?q=java`);
    expect(await canonical("/nl/vacatures?page=99999")).not.toContain("page=501");
  });

  test("no page leads search engines into searches, only along the bare list", async ({ page }) => {
    for (const age of Array(45).keys()) await aVacancy({ publishedAt: ago(age / 10) });
    const types = (await pageTypes()).filter(
      ({ cookie, isSent, nl }) => !cookie && !isSent && !/vacatures\?./.test(nl),
    );
    const paths = [...types.flatMap(({ nl, en }) => [nl, en]), "/nl/vacatures", "/nl/vacatures?page=2"];
    const reads = await readPages(
      page,
      (await askAll(paths)).map(({ text }) => text),
    );
    const isSearch = (link: string) => /\/(?:vacatures|vacancies)\?/.test(link);
    const led = reads.flatMap(({ followed }) => followed.filter(isSearch));
    expect(led.filter((link) => !/\?page=\d+(?:#results)?$/.test(link))).toEqual([]);
    expect(led).toContain("/nl/vacatures?page=2#results");
    expect(led).toContain("/nl/vacatures?page=3#results");
  });

  test("no list carries a JobPosting", async ({ page }) => {
    for (const path of [
      "/nl",
      "/nl/vacatures",
      "/nl/vacatures?q=java",
      "/nl/functies/backend-developer",
      "/en/roles",
    ]) {
      expect(postingsOf(await readPage(page, (await ask(path)).text)), path).toEqual([]);
    }
  });

  test("the trail for machines is the trail on the page", async ({ page }) => {
    await page.goto("/nl/functies/backend-developer");
    const shown = await page.getByRole("navigation", { name: "Kruimelpad" }).getByRole("listitem").allTextContents();
    const { jsonLd } = await readPage(page, await page.content());
    const list = jsonLd.find((each) => each["@type"] === "BreadcrumbList")?.itemListElement as {
      name: string;
      position: number;
      item: string;
    }[];
    expect(list.length).toBeGreaterThanOrEqual(2);
    expect(list.map(({ name }) => name)).toEqual(shown.map((text) => text.replace(/^\//, "").trim()));
    for (const { item } of list) expect((await ask(item.slice(site.length) || "/")).status).toBe(200);
  });

  test("title, canonical and robots stand in <head> for every kind of reader", async ({ page }) => {
    const agents = [
      "",
      "curl/8",
      "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
      "Mozilla/5.0 (compatible; bingbot/2.0)",
      "facebookexternalhit/1.1",
      "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0",
    ];
    for (const agent of agents) {
      const read = await readPage(page, (await ask("/nl/vacatures?q=java", { "user-agent": agent })).text);
      expect([agent, read.title !== "", read.canonical, read.robots]).toEqual([
        agent,
        true,
        expect.stringContaining(`${site}/nl/vacatures`),
        "noindex, follow",
      ]);
    }
  });

  test("no header of a request changes an address in the page", async () => {
    const strange = {
      host: "poison.example",
      "x-forwarded-host": "poison.example",
      "x-forwarded-proto": "gopher",
      "x-original-url": "/poison.example",
      forwarded: "host=poison.example",
    };
    for (const path of ["/nl", "/nl/functies/backend-developer", "/sitemap.xml", "/robots.txt", "/nl/vacancies", "/"]) {
      const { text, headers } = await ask(path, strange);
      expect(text).not.toContain("poison.example");
      expect(headers.location ?? "/").not.toContain("poison.example");
    }
  });
});

test("robots.txt lets everyone read and says where the sitemap is", async () => {
  const { status, text, headers } = await ask("/robots.txt");
  expect(status).toBe(200);
  expect(headers["content-type"]).toContain("text/plain");
  expect(text).toMatch(/^User-Agent: \*\nAllow: \/$/im);
  expect(text).not.toMatch(/^Disallow: \S/im);
  expect(text).toContain(`Sitemap: ${site}/sitemap.xml`);
});

test("icons, the manifest and the share picture of every family are there", async ({ page }) => {
  const read = await readPage(page, (await ask("/nl/functies/backend-developer")).text);
  expect(read.sharePicture).toBe(`${site}/share/nl/tile-1.png`);

  const { icons } = JSON.parse((await ask("/site.webmanifest")).text) as { icons: { src: string }[] };
  const tiles = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((tile) => [
    `/icons/tile-${tile}.svg`,
    `/icons/tile-${tile}.png`,
    `/share/nl/tile-${tile}.png`,
    `/share/en/tile-${tile}.png`,
  ]);
  const paths = [
    "/favicon.ico",
    "/apple-touch-icon.png",
    "/share/nl/board.png",
    "/share/en/board.png",
    ...icons.map(({ src }) => src),
    ...tiles,
  ];
  for (const [index, { status, headers }] of (await askAll(paths)).entries()) {
    expect([paths[index], status, headers["content-type"]]).toEqual([
      paths[index],
      200,
      expect.stringMatching(/^image\//),
    ]);
  }
});

/** The words of HTML as a reader sees them. */
function words(page: import("@playwright/test").Page, html: string): Promise<string> {
  return page.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, "text/html");
    return body.querySelector("p")?.textContent?.trim() ?? "";
  }, html);
}
