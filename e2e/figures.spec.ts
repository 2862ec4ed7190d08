import { aVacancy } from "#lib/testing/factories";
import { ask } from "./ask.ts";
import { expect, test } from "./fixtures.ts";

test("a role page carries figures of our own vacancies, each with how many and of when", async ({ page }) => {
  await page.goto("/nl/functies/backend-developer");
  const figures = page.getByRole("region", { name: "Wat de vacatures zeggen" });
  const names = ["Loon", "Gevraagde vaardigheden", "Vacatures per maand", "Werkplek", "Opleiding die de tekst noemt"];
  for (const name of names) {
    const figure = figures.getByRole("figure", { name });
    await expect(figure.getByRole("table", { name })).toBeVisible();
    await expect(figure).toContainText(/\d+ vacatures, geplaatst van \d+ \w+ 20\d\d tot en met \d+ \w+ 20\d\d\./);
  }
  await expect(figures.getByRole("row", { name: /^Medior/ })).toContainText("€");
  await page.getByRole("link", { name: "Zo rekenen we", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Zo rekenen we" })).toBeVisible();
});

test("a role begins with what its figures come down to, each leading there", async ({ page }) => {
  await page.goto("/nl/functies/backend-developer");
  const pay = page.getByRole("figure", { name: "Loon" });
  const [median = ""] = await pay.getByRole("row", { name: /^Alle/ }).getByRole("cell").allTextContents();
  const facts = page.getByRole("article").getByRole("term");
  await expect(facts.first()).toHaveText("Nu open");
  const begin = page.getByRole("link", { name: median, exact: true });
  await expect(page.getByRole("definition").filter({ has: begin })).toContainText(/van \d+ vacatures in 12 maanden$/);
  await begin.click();
  await expect(pay).toBeInViewport();
});

test("the text of a role says what its vacancies pay and ask where they are enough, and nothing where they are not", async ({
  page,
}) => {
  await page.goto("/nl/functies/backend-developer");
  const [row = ""] = await page
    .getByRole("figure", { name: "Loon" })
    .getByRole("row", { name: /^Alle/ })
    .allInnerTexts();
  const median = /€[\s\u00a0][\d.]+/.exec(row)?.[0];
  const basis = /\d+ vacatures, geplaatst van \d+ \w+ 20\d\d tot en met/;
  const faq = page.getByRole("region", { name: "Veelgestelde vragen" });
  await expect(faq.getByText(`bieden, is ${median} bruto per maand bij 40 uur.`)).toHaveText(basis);
  const interview = page.getByRole("region", { name: "Cv en gesprek" });
  await expect(interview.getByText(/vaakst om vragen: .+ \(\d+%\), .+ en .+ \(\d+%\)\./)).toHaveText(basis);
  const tools = page.getByRole("region", { name: "Gereedschap per doel" });
  await expect(tools.getByText(/^Een percentage achter een naam/)).toHaveText(basis);
  await expect(
    tools
      .getByRole("listitem")
      .filter({ hasText: /^\S.* \(\d+%\): / })
      .first(),
  ).toBeVisible();

  for (const path of ["/nl/functies/backend-developer", "/en/roles/technical-writer"])
    expect([path, (await ask(path)).text.match(/\{(?:pay|skills|tools|share)[^}]*\}/g)]).toEqual([path, null]);
});

test("the figures are there for a spreadsheet, and for search engines as far as n allows", async () => {
  const { status, headers, text } = await ask("/api/v1/roles/backend-developer/figures.csv");
  expect([status, headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);
  const [head, ...rows] = text
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));
  const all = Object.fromEntries(
    (head ?? []).map((name, index) => [name, rows.find(([figure]) => figure === "pay_month_cents")?.[index]]),
  );
  expect(Number(all.n)).toBeGreaterThanOrEqual(50);

  const page = (await ask("/en/roles/backend-developer")).text;
  const salary = /"estimatedSalary":(\{.*?\})/.exec(page)?.[1] ?? "{}";
  expect(JSON.parse(salary)).toMatchObject({
    currency: "EUR",
    duration: "P1M",
    median: Math.round(Number(all.p50) / 100),
    percentile90: Math.round(Number(all.p90) / 100),
  });
  expect((await ask("/api/v1/roles/no-such-role/figures.csv")).status).toBe(404);
});

test("a new vacancy changes the figures of its role within a minute", async ({ page }) => {
  test.setTimeout(90_000);
  const lede = async () => {
    await page.goto("/nl/functies/data-architect");
    return page.getByRole("region", { name: "Wat de vacatures zeggen" }).textContent();
  };
  const before = await lede();
  await aVacancy({ role: "data-architect", places: ["utrecht"], workMode: "remote", remoteCountries: ["NL"] });
  await expect.poll(lede, { timeout: 60_000, intervals: [2_000] }).not.toBe(before);
});
