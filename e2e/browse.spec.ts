import type { Locator, Page } from "@playwright/test";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { expect, test } from "./fixtures.ts";
import { countIn, titlesOn, totalOn } from "./results.ts";

// Other tests add vacancies meanwhile: two counts that must be equal are read until they are.
const untilEqual = { timeout: 20_000 };

for (const { locale, list, lede, all, family, familyCount } of [
  {
    locale: "nl",
    list: "/nl/vacatures",
    lede: /[\d.]+ vacatures open, nu/,
    all: /^Alle [\d.]+ vacatures$/,
    family: "/nl/functies/vakgebied",
    familyCount: /open vacatures?$/,
  },
  {
    locale: "en",
    list: "/en/vacancies",
    lede: /[\d,]+ vacancies open, now/,
    all: /^All [\d,]+ vacancies$/,
    family: "/en/roles/family",
    familyCount: /open vacanc(?:y|ies)$/,
  },
]) {
  test(`the front page counts what there is, ${locale}`, async ({ page }) => {
    const main = page.getByRole("main");
    await expect(async () => {
      await page.goto(list);
      const total = await totalOn(page);
      await page.goto(`/${locale}`);
      expect(countIn((await main.getByText(lede).textContent()) ?? "")).toBe(total);
      expect(countIn((await main.getByRole("link", { name: all }).textContent()) ?? "")).toBe(total);
    }).toPass(untilEqual);

    const families = main.getByRole("link", { name: familyCount });
    await expect(families).toHaveCount(9);
    await expect(main.getByRole("heading", { level: 3 })).toHaveCount(8);
    await families.first().click();
    await expect(page).toHaveURL(new RegExp(`${family}/software-development$`));
  });
}

test("what is known of a vacancy stands right below its title, however much stands beside it", async ({ page }) => {
  const word = `gracht${Date.now().toString(36)}`;
  const { id } = await aCompany({ name: `Rijhuis ${word}` });
  await aVacancy({ title: `Beheerder ${word}`, companyId: id, places: ["amsterdam", "rotterdam", "groningen"] });
  for (const width of [1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/nl/vacatures?q=${word}`);
    const heading = page.getByRole("heading", { level: 2, name: word });
    const title = await heading.boundingBox();
    const row = page.getByRole("listitem").filter({ has: heading });
    const below = await row.getByText(`Rijhuis ${word}`).boundingBox();
    const gap = (below?.y ?? 0) - (title?.y ?? 0) - (title?.height ?? 0);
    expect(gap, `${width} wide`).toBeGreaterThan(0);
    expect(gap, `${width} wide`).toBeLessThan(8);
  }
});

test("a family counts as many vacancies as its roles together", async ({ page }) => {
  await expect(async () => {
    await page.goto("/nl");
    const families = await countsOf(page.getByRole("main").getByRole("link", { name: /open vacatures?$/ }));
    await page.goto("/nl/functies");
    const sums: number[] = [];
    for (const family of await page.getByRole("main").getByRole("region").all()) {
      const counts = await countsOf(family.getByRole("listitem").getByRole("link"));
      sums.push(counts.reduce((sum, count) => sum + count, 0));
    }
    expect(sums).toEqual(families);
  }).toPass(untilEqual);
});

for (const { locale, path, title } of [
  { locale: "nl", path: "/nl/functies", title: "Functies in de ICT" },
  { locale: "en", path: "/en/roles", title: "Roles in ICT" },
]) {
  test(`the index of roles holds all 47 under nine families, ${locale}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(9);
    const roles = page.getByRole("main").getByRole("region").getByRole("listitem").getByRole("link");
    await expect(roles).toHaveCount(47);
    await roles.first().click();
    await expect(page).toHaveURL(new RegExp(`^[^?]+${path}/[a-z-]+$`));
  });
}

const described = {
  nl: {
    path: "/nl/functies/backend-developer",
    contents: "Inhoud",
    headings:
      "Wat de vacatures zeggen|Wat het is en wat het niet is|Wat je doet|Wat je oplevert|Waar je op wordt aangesproken|Met wie je werkt|Vaardigheden|Gereedschap per doel|Niveaus|Hoe je erin komt|Werkomstandigheden|Waar je werkt|Wat er verandert|AI en deze functie|Een dag op het werk|Mooi en lastig|Verschil met andere functies|Waar je heen kunt|Leerpad|Cv en gesprek|Veelgestelde vragen|Voor recruiters|Functies ernaast|Andere namen|Codes in andere indelingen|Bronnen en herziening",
  },
  en: {
    path: "/en/roles/backend-developer",
    contents: "Contents",
    headings:
      "What the vacancies say|What it is and what it is not|What you do|What you deliver|What you answer for|Who you work with|Skills|Tools by purpose|Levels|Getting in|Working conditions|Where you work|What is changing|AI and this role|A day at work|Good and hard|How it differs from other roles|Where you can go next|Learning path|CV and interview|Frequently asked questions|For recruiters|Roles beside this one|Other names|Codes in other classifications|Sources and review",
  },
};

for (const [locale, { path, contents, headings }] of Object.entries(described)) {
  test(`a described role has every section, each one step from the contents, ${locale}`, async ({ page }) => {
    await page.goto(path);
    const list = page.getByRole("navigation", { name: contents }).getByRole("link");
    await expect(list).toHaveText([/^\d+ open (?:vacatures|vacancies)$/, ...headings.split("|")]);
    for (const heading of headings.split("|")) {
      const section = page.getByRole("region", { name: heading, exact: true });
      await expect(section.getByRole("heading", { level: 2, name: heading })).toHaveCount(1);
      expect(((await section.textContent()) ?? "").length, heading).toBeGreaterThan(heading.length + 100);
    }
    await list.nth(11).click();
    await expect(page.getByRole("heading", { level: 2, name: headings.split("|")[10] })).toBeInViewport();
  });
}

test("a role that is not described yet says so, and shows its names, codes and vacancies", async ({ page }) => {
  // scripts/e2e.ts takes its description away.
  await page.goto("/nl/functies/low-code-developer");
  await expect(page.getByText("De uitgebreide beschrijving van deze functie is er nog niet.")).toBeVisible();
  await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toHaveText([
    "Wat de vacatures zeggen",
    "Andere namen",
    "Codes in andere indelingen",
    "Nu open",
  ]);
  await expect(page.getByRole("region", { name: "Andere namen" }).getByText("Mendix ontwikkelaar")).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Nu open" }).getByRole("heading", { level: 3 })).not.toHaveCount(
    0,
  );
});

test("what a role counts by level and province is what one finds there", async ({ page }) => {
  test.slow();
  // No other test makes vacancies for this role.
  await page.goto("/nl/functies/data-engineer");
  const counts = await page
    .getByRole("complementary", { name: "Nu open" })
    .getByRole("link")
    .evaluateAll((links) =>
      links
        .map((link) => ({ path: link.getAttribute("href") ?? "", text: link.textContent }))
        .filter(({ path }) => path.includes("/vacatures?role=")),
    );
  const countAt = (part: string) => counts.filter(({ path }) => path.includes(part)).map(({ text }) => countIn(text));
  const [total = 0, ...levels] = [...countAt("data-engineer").slice(0, 1), ...countAt("level=")];
  expect(levels.reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(countAt("place=").length).toBeGreaterThan(2);

  for (const { path, text } of counts) {
    await page.goto(path);
    expect([path, await totalOn(page)]).toEqual([path, countIn(text)]);
  }
});

test("companies that hire are listed by name, each with as many vacancies as its page", async ({ page }) => {
  await page.goto("/nl/bedrijven");
  const company = page.getByRole("main").getByRole("link", { name: "Sluiswachter Bank" });
  const count = countIn((await company.textContent()) ?? "");
  await company.click();
  await expect(page.getByRole("heading", { level: 1, name: "Sluiswachter Bank" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: `${count} open vacature` })).toBeVisible();
  await expect(page.getByRole("main").getByRole("heading", { level: 3 })).toHaveCount(Math.min(count, 20));
});

test("a company with more vacancies than fit leads to all of them", async ({ page }) => {
  const company = await aCompany({ name: `Veelwerk ${process.pid}` });
  for (let made = 0; made < 21; made += 1) await aVacancy({ companyId: company.id, title: `Tester ${made}` });
  await page.goto(`/en/companies/${company.slug}`);
  await expect(page.getByRole("heading", { level: 2, name: "21 open vacancies" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Search within these vacancies" }).click();
  await expect(page).toHaveURL(`/en/vacancies?company=${company.slug}`);
  expect(await totalOn(page)).toBe(21);
});

test("a company without open vacancies says so and leads on", async ({ page }) => {
  const company = await aCompany({ name: `Rustend ${process.pid}` });
  await page.goto(`/nl/bedrijven/${company.slug}`);
  await expect(page.getByText("Dit bedrijf heeft nu geen open vacatures op Roleboard.")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Bekijk alle open vacatures" }).click();
  expect(await titlesOn(page)).toHaveLength(20);
});

for (const { locale, titles } of [
  {
    locale: "nl",
    titles: ["Over Roleboard", "Zo bepalen we de volgorde", "Contact", "Privacy", "Voorwaarden", "Toegankelijkheid"],
  },
  { locale: "en", titles: ["About Roleboard", "How we rank", "Contact", "Privacy", "Terms", "Accessibility"] },
]) {
  test(`the pages of the house are in the foot of every page, and there is something in them, ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    for (const title of titles) {
      await page.getByRole("contentinfo").getByRole("link", { name: title, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(((await page.getByRole("main").textContent()) ?? "").length).toBeGreaterThan(500);
      expect(await page.getByRole("main").textContent()).not.toMatch(/undefined|\{\w+\}|null/);
    }
  });
}

for (const { path, title, list } of [
  { path: "/nl/bestaat/echt/niet", title: "Deze pagina is er niet", list: "Alle open vacatures" },
  { path: "/en/vacancies/gone-a1b2c3d4e5", title: "This page is not here", list: "All open vacancies" },
]) {
  test(`what is not there answers 404 and helps on, ${path}`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: list }).click();
    await expect(page).toHaveURL(/\/(?:vacatures|vacancies)$/);
    expect(await titlesOn(page)).toHaveLength(20);
  });
}

test("from any page one comes to the others by the main menu", async ({ page }) => {
  await page.goto("/nl/privacy");
  for (const [name, path] of Object.entries({
    Vacatures: "/nl/vacatures",
    Functies: "/nl/functies",
    Bedrijven: "/nl/bedrijven",
  })) {
    await menu(page).getByRole("link", { name }).click();
    await expect(page).toHaveURL(path);
  }
  await page.getByRole("banner").getByRole("link", { name: "Roleboard" }).click();
  await expect(page).toHaveURL("/nl");
});

function menu(page: Page): Locator {
  return page.getByRole("navigation", { name: "Hoofdmenu" });
}

async function countsOf(links: Locator): Promise<number[]> {
  return (await links.allTextContents()).map(countIn);
}
