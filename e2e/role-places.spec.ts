import { db } from "#lib/db/client";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { ask } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { postingsOf, readPage } from "./read-page.ts";

const site = process.env.E2E_SITE_URL ?? "";
const nl = "/nl/functies/technical-writer/schiermonnikoog";
const en = "/en/roles/technical-writer/schiermonnikoog";

test("a role comes to a place with its fifth vacancy and leaves below three, each within a minute", async ({
  page,
}) => {
  test.setTimeout(150_000);
  const companyId = (await aCompany()).id;
  const post = () => aVacancy({ companyId, role: "technical-writer", places: ["schiermonnikoog"], workMode: "hybrid" });
  const vacancies = [await post(), await post(), await post(), await post()];
  for (const [path, role] of [
    [nl, "/nl/functies/technical-writer"],
    [en, "/en/roles/technical-writer"],
  ] as const) {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([307, role]);
  }

  vacancies.push(await post());
  const status = async () => (await ask(nl)).status;
  await expect.poll(status, { timeout: 60_000, intervals: [1_000] }).toBe(200);
  for (const [path, heading] of [
    [nl, "Technisch schrijver in Schiermonnikoog"],
    [en, "Technical writer in Schiermonnikoog"],
  ] as const) {
    const read = await readPage(page, (await ask(path)).text);
    expect(read).toMatchObject({ canonical: site + path, robots: null, alternates: { nl: site + nl, en: site + en } });
    expect(read.title).toContain(heading);
    expect(read.text).toMatch(/(?<!\d)5 vaca(?:tures|ncies)/);
    expect(read.description).not.toMatch(/\d/);
    expect(postingsOf(read)).toEqual([]);
  }
  await page.goto("/nl/functies/technical-writer");
  await page.getByRole("link", { name: /^Schiermonnikoog/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Technisch schrijver in Schiermonnikoog");
  const trail = page.getByRole("navigation", { name: "Kruimelpad" });
  await expect(trail.getByRole("link")).toHaveText(["Voorpagina", "Functies", "Technisch schrijver"]);
  expect((await ask("/nl/functies/schrijver-techniek/schiermonnikoog")).status).toBe(404);
  expect((await ask("/en/roles/technical-writer/Schiermonnikoog")).headers.location).toBe(en);
  expect((await ask("/sitemaps/role-places-0.xml")).text).toContain(`<loc>${site}${nl}</loc>`);

  await db().vacancy.deleteMany({ where: { id: { in: vacancies.slice(0, 3).map(({ id }) => id) } } });
  await expect.poll(status, { timeout: 60_000, intervals: [1_000] }).toBe(307);
  expect((await ask("/sitemaps/role-places-0.xml")).text).not.toContain(nl);
});

test("a field of work leads to its roles, to what is open in it and to the other fields", async ({ page }) => {
  await page.goto("/nl/functies/backend-developer");
  await page.getByRole("main").getByRole("link", { name: "Softwareontwikkeling" }).click();
  await expect(page).toHaveURL("/nl/functies/vakgebied/software-development");
  const roles = page.getByRole("region", { name: "De functies" });
  await expect(roles.getByRole("listitem")).toHaveCount(9);
  await expect(roles.getByRole("listitem").filter({ hasText: "Backend-ontwikkelaar" })).toContainText(
    /midden van \d+ vacatures/,
  );
  await expect(page.getByRole("region", { name: "Andere vakgebieden" }).getByRole("link")).toHaveCount(8);
  await page.getByRole("link", { name: /^Alle [\d.]+ open vacatures in dit vakgebied$/ }).click();
  await expect(page).toHaveURL("/nl/vacatures?family=software-development");
});
