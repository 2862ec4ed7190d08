import { db } from "#lib/db/client";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { ask, vacancyPath } from "./ask.ts";
import { expect, test } from "./fixtures.ts";

const site = process.env.E2E_SITE_URL ?? "";
const files = ["nl.rss", "nl.atom", "nl.json", "en.rss", "en.atom", "en.json"];
const types: Record<string, string> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

test("each of the six files answers as what it is, to be shared for ten seconds and listed by nobody", async () => {
  for (const file of files) {
    const { status, headers, text } = await ask(`/feed/${file}`);
    expect.soft([file, status]).toEqual([file, 200]);
    expect.soft(headers["content-type"]).toBe(`${types[formatOf(file)]}; charset=utf-8`);
    expect.soft(headers["cache-control"]).toBe("public, max-age=0, s-maxage=10");
    expect.soft(headers["x-robots-tag"]).toBe("noindex");
    expect.soft(headers["set-cookie"]).toBeUndefined();
    expect.soft(headers.vary).toBe("Accept-Encoding");
    expect.soft(addressesIn(text)).toHaveLength(50);
  }
});

test("a browser reads the XML, and each address in it is a page that calls itself so", async ({ page }) => {
  for (const file of files.filter((each) => formatOf(each) !== "json")) {
    const { text } = await ask(`/feed/${file}?q=java`);
    const faults = await page.evaluate((xml) => {
      const read = new DOMParser().parseFromString(xml, "application/xml");
      return read.querySelectorAll("parsererror").length;
    }, text);
    expect(faults, file).toBe(0);
  }
  const { text } = await ask("/feed/en.rss?q=java");
  for (const address of addressesIn(text).slice(0, 5)) {
    const { status, text: html } = await ask(address.slice(site.length));
    expect(status).toBe(200);
    expect(html).toContain(`<link rel="canonical" href="${address}"/>`);
  }
  const ids = Array.from(text.matchAll(/<guid isPermaLink="false">(.*?)<\/guid>/g), ([, id = ""]) => id);
  const { status, headers } = await ask(ids[0]?.slice(site.length) ?? "");
  expect([status, headers.location]).toEqual([308, expect.stringContaining(ids[0]?.slice(-10) ?? "none")]);
});

test("a feed takes the parameters of the search page and finds the same", async () => {
  for (const query of [
    "q=java",
    "q=java&place=utrecht&radius=50",
    "mode=remote&level=senior&level=medior",
    "q=zzzzzz",
  ]) {
    // Other tests may post between two readings.
    await expect(async () => {
      const onPages = await idsOnPages(query);
      for (const file of ["nl.rss", "en.json"]) {
        const inFeed = addressesIn((await ask(`/feed/${file}?${query}`)).text).map(idOf);
        expect(inFeed.length, `${file}?${query}`).toBe(Math.min(50, onPages.length));
        expect(inFeed.filter((id) => !onPages.includes(id))).toEqual([]);
      }
    }).toPass({ timeout: 60_000 });
  }
});

test("a search page names its own feeds in its head and below its results", async ({ page }) => {
  await page.goto("/en/vacancies?q=java&mode=hybrid&sort=pay&page=2");
  for (const [format, type] of Object.entries(types)) {
    const path = `/feed/en.${format}?q=java&mode=hybrid`;
    await expect(page.locator(`head link[rel="alternate"][type="${type}"]`)).toHaveAttribute("href", site + path);
    const name = { rss: "RSS", atom: "Atom", json: "JSON Feed" }[format] ?? "";
    await expect(page.getByRole("main").getByRole("link", { name, exact: true })).toHaveAttribute("href", path);
  }
  await page.goto("/nl/vacatures?q=zzzzzz");
  await expect(page.getByText("Volg deze zoekopdracht in een feedlezer:")).toBeVisible();
  await expect(page.getByRole("link", { name: "RSS" })).toHaveAttribute("href", "/feed/nl.rss?q=zzzzzz");
});

test("a reader that has the feed gets 304, until something in it closes", async () => {
  const company = await aCompany({ slug: `feedbedrijf-${Date.now()}` });
  const staying = await aVacancy({ companyId: company.id, title: "Blijver" });
  const leaving = await aVacancy({ companyId: company.id, title: "Gaat zo dicht" });
  const [stayingUrl, leavingUrl] = await Promise.all(
    [staying, leaving].map(async (vacancy) => site + (await vacancyPath("nl", vacancy))),
  );
  const paths = files.map((file) => `/feed/${file}?company=${company.slug}`);
  const known: Record<string, string>[] = [];
  for (const path of paths) {
    const { headers, text } = await ask(path);
    expect(addressesIn(text)).toEqual([leavingUrl, stayingUrl]);
    const { etag = "", "last-modified": modified = "" } = headers;
    for (const [name, value] of [
      ["if-none-match", etag],
      ["if-modified-since", modified],
    ] as const) {
      const again = await ask(path, { [name]: value });
      expect.soft([again.status, again.text, again.headers.etag]).toEqual([304, "", etag]);
    }
    known.push({ "if-none-match": etag });
  }

  const closesAt = new Date();
  await db().vacancy.update({ where: { id: leaving.id }, data: { closesAt } });
  await db().vacancySearch.update({ where: { vacancyId: leaving.id }, data: { endsAt: closesAt } });
  for (const [index, path] of paths.entries()) {
    const { status, text } = await ask(path, known[index]);
    expect.soft([status, addressesIn(text)]).toEqual([200, [stayingUrl]]);
  }
});

test("an address of no feed is a 404 that says so in a line", async () => {
  for (const path of ["/feed/de.rss", "/feed/nl.xml", "/feed/nl", "/feed/__proto__", "/feed/nl.rss.gz"]) {
    const { status, text } = await ask(path);
    expect.soft([path, status, text]).toEqual([path, 404, "There is no such feed.\n"]);
  }
});

test("no Host, no Forwarded header and no cookie changes a feed", async () => {
  // Of a company of its own, for other tests post meanwhile.
  const company = await aCompany({ slug: `vast-${Date.now()}` });
  await aVacancy({ companyId: company.id });
  const path = `/feed/nl.rss?company=${company.slug}`;
  const plain = (await ask(path)).text;
  for (const headers of [
    { host: "evil.example" },
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "gopher" },
    { forwarded: "host=evil.example" },
    { cookie: "a=b" },
    { rsc: "1" },
  ] as Record<string, string>[]) {
    expect.soft((await ask(path, headers)).text).toBe(plain);
  }
});

function formatOf(file: string): string {
  return file.split(".")[1] ?? "";
}

/** The addresses of the vacancies in a feed of any format, in its order. */
function addressesIn(text: string): string[] {
  const address =
    /(?:<link>|rel="alternate" type="text\/html" hreflang="\w+" href="|"url":")([^"<]*\/(?:vacatures|vacancies)\/[^"<]+)/g;
  return Array.from(text.matchAll(address), ([, url = ""]) => url);
}

/** Public ids of what the search page lists, newest first, page by page. */
async function idsOnPages(query: string): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; page <= 3; page += 1) {
    const { text } = await ask(`/nl/vacatures?${query}&sort=newest&page=${page}`);
    const rows = Array.from(text.matchAll(/<a href="(\/nl\/vacatures\/[^"?]+)" lang/g), ([, path = ""]) => idOf(path));
    ids.push(...rows);
  }
  return ids;
}

function idOf(address: string): string {
  return address.slice(-10);
}
