import { aCompany, aUser, aVacancy } from "#lib/testing/factories";
import { ask, askAll } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { readPage } from "./read-page.ts";

const site = process.env.E2E_SITE_URL ?? "";
const pair = "backend-developer/devops-engineer";

test.use({ javaScriptEnabled: false });

// Each is an errand of several pages, some of them long.
test.describe.configure({ timeout: 90_000 });

test("two tied roles are compared at one address, which both pages lead to; others are not compared", async ({
  page,
}) => {
  for (const path of [`/nl/functies/vergelijk/${pair}`, `/en/roles/compare/${pair}`]) {
    const { status, text } = await ask(path);
    expect(status).toBe(200);
    const [nl, en] = [`${site}/nl/functies/vergelijk/${pair}`, `${site}/en/roles/compare/${pair}`];
    expect(text).toContain(`<link rel="canonical" href="${site}${path}"/>`);
    for (const [language, url] of Object.entries({ nl, en, "x-default": nl }))
      expect(text.toLowerCase()).toContain(`hreflang="${language}" href="${url}"`);
  }
  for (const named of [
    "devops-engineer/backend-developer",
    "Backend-Developer/devops-engineer",
    "devops-engineer/backend-ontwikkelaar",
    "java%20developer/devops-engineer",
  ]) {
    const { status, headers } = await ask(`/nl/functies/vergelijk/${named}`);
    expect([named, status, headers.location]).toEqual([named, 308, `/nl/functies/vergelijk/${pair}`]);
  }
  const strange = await ask(`/nl/roles/compare/${pair}`);
  expect([strange.status, strange.headers.location]).toEqual([308, `/nl/functies/vergelijk/${pair}`]);
  for (const other of [
    "backend-developer/it-support-engineer",
    "it-support-engineer/backend-developer",
    "backend-developer/backend-developer",
    "backend-developer/toverkunstenaar",
    "backend-developer/backend-ontwikkelaar",
    "developer/devops-engineer",
    "backend-developer/%E0%A4%A",
  ])
    expect([other, (await ask(`/nl/functies/vergelijk/${other}`)).status]).toEqual([other, 404]);

  await page.goto("/nl/functies/devops-engineer");
  const neighbours = page.getByRole("region", { name: "Functies ernaast" });
  await neighbours.getByRole("link", { name: "Backend-ontwikkelaar" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Backend-ontwikkelaar of DevOps engineer" })).toBeVisible();
  await expect(page.getByRole("figure", { name: "Loon" })).toContainText(
    /Backend-ontwikkelaar: \d+ vacatures; DevOps engineer: \d+/,
  );
  await page.goto("/nl/functies/backend-developer");
  const different = page.getByRole("region", { name: "Verschil met andere functies" });
  await different.getByRole("link", { name: "Zet de twee naast elkaar DevOps engineer" }).click();
  await expect(page).toHaveURL(new RegExp(`${pair}$`));
});

test("a comparison is for search engines when both roles have vacancies enough to say something of", async ({
  page,
}) => {
  type Role = { figures: { companies: object | null }; edges: { comparisons: { en: string } | null }[] };
  const { roles } = JSON.parse((await ask("/api/v1/roles")).text) as { roles: { id: string }[] };
  const all = await askAll(roles.map(({ id }) => `/api/v1/roles/${id}`));
  const few = all.map(({ text }) => JSON.parse(text) as Role).filter(({ figures }) => figures.companies === null);
  const [without] = few.flatMap(({ edges }) => edges.flatMap(({ comparisons }) => comparisons?.en ?? []));
  const sitemap = (await ask("/sitemaps/roles.xml")).text;
  for (const [url, isListed, robots] of [
    [without ?? "", false, "noindex, follow"],
    [`${site}/en/roles/compare/${pair}`, true, null],
  ] as const) {
    const { status, text } = await ask(url.slice(site.length));
    expect([url, status, (await readPage(page, text)).robots]).toEqual([url, 200, robots]);
    expect([url, sitemap.includes(`${url}<`)]).toEqual([url, isListed]);
  }
});

test("a name of one role leads there in the reader's language; one that says too little asks which is meant", async ({
  page,
}) => {
  for (const [from, to] of [
    ["/nl/functies/java-developer", "/nl/functies/backend-developer"],
    ["/en/roles/java-developer", "/en/roles/backend-developer"],
    ["/en/roles/systeembeheerder", "/en/roles/system-administrator"],
    ["/nl/functies/pentester", "/nl/functies/penetration-tester"],
    ["/nl/functies/WordPress%20ontwikkelaar", "/nl/functies/web-developer"],
    ["/nl/functies/Site%20Reliability%20Engineer", "/nl/functies/platform-engineer"],
    ["/nl/functies/C%2B%2B-developer", "/nl/functies/software-engineer"],
    ["/nl/functies/c%23-developer", "/nl/functies/backend-developer"],
    ["/nl/functies/HTML%2FCSS-developer", "/nl/functies/web-developer"],
  ] as const) {
    const { status, headers } = await ask(from);
    expect([from, status, headers.location]).toEqual([from, 308, to]);
  }
  const { status, text } = await ask("/nl/functies/developer");
  expect([status, (await readPage(page, text)).robots]).toEqual([200, "noindex, follow"]);
  await page.goto("/nl/functies/developer");
  await expect(page.getByRole("heading", { level: 1, name: "Welke functie bedoel je?" })).toBeVisible();
  await page.getByRole("link", { name: "Backend-ontwikkelaar", exact: true }).click();
  await expect(page).toHaveURL(/\/nl\/functies\/backend-developer$/);
  for (const name of ["devops", "helpdesk", "servicedesk", "projectleider"])
    expect([name, (await ask(`/nl/functies/${name}`)).status]).toEqual([name, 200]);
  for (const name of ["toverkunstenaar", "%E0%A4%A"])
    expect([name, (await ask(`/nl/functies/${name}`)).status]).toEqual([name, 404]);
});

test("a title is one line with its slash on the page, and plain for who reads it elsewhere", async () => {
  const { text } = await ask("/nl/functies/scrum-master");
  expect(text).toMatch(/<h1[^>]*>Scrum master\u{a0}\/ agile coach</u);
  expect(text).toMatch(/<title>Scrum master \/ agile coach/);
  expect(text.match(/\u{a0}\/ agile/gu)?.length).toBe(1);
});

test("roles are data for any site, told once", async () => {
  const list = await ask("/api/v1/roles");
  const { roles, licence } = JSON.parse(list.text) as {
    roles: { id: string; links: { self: string } }[];
    licence: { id: string };
  };
  expect([roles.length, licence.id]).toEqual([47, "CC-BY-4.0"]);
  const self = roles.find(({ id }) => id === "backend-developer")?.links.self.slice(site.length) ?? "";
  const one = await ask(self);
  expect(one.headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "access-control-allow-origin": "*",
    "x-robots-tag": "noindex",
  });
  const role = JSON.parse(one.text);
  expect(role).toMatchObject({ id: "backend-developer", figures: { pay: { all: { n: expect.any(Number) } } } });
  expect((await ask(self, { "if-none-match": one.headers.etag ?? "" })).status).toBe(304);
  const csv = await ask(role.links.figures.slice(site.length));
  expect([csv.status, csv.headers["access-control-allow-origin"]]).toEqual([200, "*"]);
  const missing = await ask("/api/v1/roles/toverkunstenaar");
  expect([missing.status, Object.keys(JSON.parse(missing.text))]).toEqual([404, ["error"]]);
});

test("who sees something wrong in a role says so, and the operator reads and handles it", async ({
  page,
  signInAs,
}) => {
  const words = `<b>Dit</b> doet een ander ${Date.now()}`;
  await page.goto("/nl/functies/backend-developer");
  await page.getByRole("region", { name: "Wat je doet" }).getByRole("link", { name: "Klopt dit? Wat je doet" }).click();
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.getByText("Vul dit in.").first()).toBeVisible();
  await page.getByLabel("Wat klopt er niet?").fill(words);
  await page.getByLabel("E-mailadres").fill("geen adres");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.getByLabel("Wat klopt er niet?")).toHaveValue(words);
  await page.getByLabel("E-mailadres").fill("Ada?cc=eve%40evil.example&x=@Example.org");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.getByRole("heading", { name: "Dank je" })).toBeVisible();
  await page.getByRole("link", { name: "Terug naar Backend-ontwikkelaar" }).click();
  await expect(page).toHaveURL(/\/nl\/functies\/backend-developer#tasks$/);

  await signInAs(await aUser({ isOperator: true }));
  await page.goto("/nl/beheer/opmerkingen");
  const remark = page
    .getByRole("region", { name: "Backend-ontwikkelaar" })
    .getByRole("listitem")
    .filter({ hasText: words });
  const answer = remark.getByRole("link", { name: "ada?cc=eve%40evil.example&x=@example.org" });
  expect(new URL((await answer.getAttribute("href")) ?? "").search, "nobody else gets the operator's answer").toBe("");
  await remark.getByRole("button", { name: "Afgehandeld" }).click();
  await expect(page.getByRole("status")).toHaveText("De opmerking is afgehandeld.");
  await expect(remark).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Na te kijken teksten" })).toBeVisible();
  await page.getByRole("link", { name: "Wat is afgehandeld" }).click();
  await expect(remark).toBeVisible();
});

test("one puts two levels of the skills side by side with the keyboard alone, and takes that back", async ({
  page,
}) => {
  await page.goto("/nl/functies/backend-developer#skills");
  const skills = page.getByRole("region", { name: "Vaardigheden", exact: true });
  await expect(skills.getByText("ons oordeel over het vak")).toBeVisible();
  const columns = () => skills.getByRole("columnheader").allInnerTexts();
  const sql = () => skills.getByRole("row", { name: /^SQL/ }).getByRole("cell").allInnerTexts();
  const all = await columns();
  expect(all).toEqual(["Vaardigheid", "Trainee", "Junior", "Medior", "Senior", "Lead", "Principal / staff"]);
  for (const level of ["Senior", "Junior"]) {
    await skills.getByRole("checkbox", { name: level }).focus();
    await page.keyboard.press("Space");
  }
  expect([await columns(), await sql()]).toEqual([
    ["Vaardigheid", "Junior", "Senior"],
    ["2", "4"],
  ]);
  for (const level of ["Senior", "Junior"]) await skills.getByRole("checkbox", { name: level }).uncheck();
  expect(await columns()).toEqual(all);
});

test("a code that has an English name alone says on the Dutch page that it is English", async ({ page }) => {
  await page.goto("/nl/functies/backend-developer");
  const codes = page.getByRole("region", { name: "Codes in andere indelingen" });
  await expect(codes.getByText("Software Developers")).toHaveAttribute("lang", "en");
  await expect(codes.getByText("Developer", { exact: true })).toHaveAttribute("lang", "en");
  await expect(codes.getByText("Softwareontwikkelaars")).not.toHaveAttribute("lang");
});

test("a role is split by what its vacancies ask, each part a search that finds as many", async ({ page }) => {
  await page.goto("/nl/functies/backend-developer");
  const aside = page.getByRole("complementary", { name: "Nu open" });
  const link = aside.getByRole("link", { name: /^Java \d+$/ });
  const count = ((await link.textContent()) ?? "").replace(/\D/g, "");
  expect(await aside.getByRole("link", { name: /^(JavaScript|SQL) \d+$/ }).count()).toBe(0);
  await link.click();
  await expect(page).toHaveURL("/nl/vacatures?role=backend-developer&skill=java");
  await expect(page.getByRole("main")).toContainText(new RegExp(`\\b${count} vacature`));
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the open vacancies of a role are one press away on the first screen, and its contents two", async ({
    page,
  }) => {
    await page.goto("/nl/functies/backend-developer");
    const contents = page.getByRole("navigation", { name: "Inhoud" });
    const open = contents.getByRole("link", { name: /^\d+ open vacatures$/ });
    await expect(open).toBeInViewport();
    await expect(contents.getByRole("link", { name: "Leerpad" })).toBeHidden();
    await open.click();
    await expect(page.getByRole("heading", { name: "Nu open" })).toBeInViewport();

    await contents.getByText("Inhoud").click();
    await contents.getByRole("link", { name: "Leerpad" }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Leerpad" })).toBeInViewport();
    await expect(open, "the way on stays in sight").toBeInViewport({ ratio: 1 });
    await expect(contents.getByText("Inhoud")).toBeInViewport({ ratio: 1 });
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`how deep a skill is asked can be seen in forced colours, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto("/nl/functies/vergelijk/information-security-officer/it-service-manager");
    const table = page.getByRole("table", { name: "Vaardigheden van beide functies" });
    const [three, four] = await Promise.all(
      ["3", "4"].map((depth) => table.getByText(depth, { exact: true }).first().screenshot()),
    );
    expect(three?.equals(four ?? Buffer.of())).toBe(false);
  });
}

test("an industry says how many vacancies are open in its sector and leads to just those", async ({ page }) => {
  const { id: companyId } = await aCompany({ about: "We run wind turbines.", aboutLanguage: "en" });
  for (let made = 0; made < 2; made += 1) await aVacancy({ companyId, role: "data-scientist" });
  await page.goto("/nl/functies/data-scientist");
  const link = page.getByRole("region", { name: "Waar je werkt" }).getByRole("link", { name: /in de energie$/ });
  const [count = ""] = /\d+/.exec((await link.textContent()) ?? "") ?? [];
  expect(Number(count)).toBeGreaterThanOrEqual(2);
  await link.click();
  await expect(page).toHaveURL("/nl/vacatures?q=energiesector&role=data-scientist");
  await expect(page.getByRole("main")).toContainText(new RegExp(`\\b${count} vacature`));
});
