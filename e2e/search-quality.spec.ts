import { db } from "#lib/db/client";
import { aUser, aVacancy } from "#lib/testing/factories";
import { expect, test } from "./fixtures.ts";

test.use({ javaScriptEnabled: false });
// What is counted is written every five seconds, and is waited for.
test.describe.configure({ timeout: 90_000 });

/** A word that no other test asks for. */
const aWord = () =>
  `tovenaar${Math.random()
    .toString(36)
    .replace(/[^a-z]/g, "")}`;
const written = { timeout: 20_000 };

test("what finds nothing is told to an operator, who says what it means; then it is found", async ({
  page,
  signInAs,
}) => {
  const word = aWord();
  const { title } = await aVacancy({ title: `Bouwer ${aWord()}`, role: "it-service-manager" });
  const search = async () => {
    await page.goto("/nl/vacatures");
    await page.getByRole("searchbox", { name: "Wat" }).fill(word);
    await page.getByRole("button", { name: "Zoek", exact: true }).click();
    await expect(page).toHaveURL(`/nl/vacatures?q=${word}`);
  };
  const row = page.getByRole("region", { name: "Niets te vinden" }).getByRole("row", { name: word });
  const found = page.getByRole("main").getByRole("link", { name: title });
  const browser = page.context();
  const operator = await aUser({ isOperator: true });
  const visit = async () => {
    await signInAs(operator);
    await page.goto("/nl/beheer");
    await page.getByRole("link", { name: "Zoekkwaliteit" }).click();
  };

  for (let times = 0; times < 4; times += 1) await search();
  await expect
    .poll(() => db().searchTally.findMany({ where: { words: word } }), written)
    .toMatchObject([{ askedCount: 4 }]);
  await visit();
  await expect(row).toHaveCount(0);

  await browser.clearCookies();
  await search();
  await expect(found).toHaveCount(0);
  await expect
    .poll(() => db().searchTally.findMany({ where: { words: word } }), written)
    .toMatchObject([{ askedCount: 5 }]);
  await visit();
  await expect(row.getByRole("cell")).toHaveText(["5", "5", `Geef betekenis aan ${word}`]);
  await row.getByRole("link", { name: `Geef betekenis aan ${word}` }).click();

  await page.getByRole("button", { name: "Toevoegen" }).click();
  await expect(page.getByRole("combobox", { name: "Betekenis" })).toHaveAccessibleDescription("Kies er een.");
  await page.getByRole("combobox", { name: "Betekenis" }).selectOption({ label: "IT-servicemanager" });
  await page.getByRole("button", { name: "Toevoegen" }).click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("De alias is toegevoegd.");
  await expect(row).toHaveCount(0);

  const alias = page.getByRole("listitem").filter({ hasText: word });
  await expect(alias).toContainText("betekent IT-servicemanager");
  await expect(alias).toContainText(operator.name);
  await browser.clearCookies();
  await search();
  await expect(found).toBeVisible();

  await visit();
  await alias.getByRole("button", { name: `Weghalen: alias ${word}` }).click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("De alias is weg.");
  await browser.clearCookies();
  await search();
  await expect(found).toHaveCount(0);
});

test("words that are nearly the name of something mean it after one press", async ({ page, signInAs }) => {
  await db().searchTally.deleteMany({ where: { words: "clojuree" } });
  const day = new Date(new Date().toISOString().slice(0, 10));
  await db().searchTally.create({
    data: { day, locale: "nl", words: "clojuree", askedCount: 5, emptyCount: 5, openedCount: 0, positionSum: 0 },
  });
  const operator = await aUser({ isOperator: true });
  await signInAs(operator);
  await page.goto("/nl/beheer/zoeken");
  await page.getByRole("button", { name: "clojuree: dat is Clojure" }).click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("De alias is toegevoegd.");
  await expect(page.getByRole("listitem").filter({ hasText: "clojuree" })).toContainText("betekent Clojure");
  await page.getByRole("button", { name: "Weghalen: alias clojuree" }).click();
  await db().searchTally.deleteMany({ where: { words: "clojuree" } });
});

test("a vacancy that is opened counts with its place in the list; its link is its own address and nothing is kept", async ({
  page,
}) => {
  const word = aWord();
  const { title } = await aVacancy({ title: `Bouwer ${word}` });
  await page.goto(`/en/vacancies?q=${word}`);
  const link = page.getByRole("main").getByRole("link", { name: title });
  expect(await link.getAttribute("href")).toMatch(/^\/en\/vacancies\/[a-z0-9-]+$/);
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect
    .poll(() => db().searchTally.findMany({ where: { words: word } }), written)
    .toMatchObject([{ locale: "en", askedCount: 1, emptyCount: 0, openedCount: 1, positionSum: 1 }]);
  expect(await page.context().cookies()).toEqual([]);
});
