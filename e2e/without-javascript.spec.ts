import { aVacancy } from "#lib/testing/factories";
import { vacancyPath } from "./ask.ts";
import { fact } from "./facts.ts";
import { expect, test } from "./fixtures.ts";
import { knownVacancies } from "./known-vacancies.ts";
import { titlesOn, totalOn } from "./results.ts";

test.use({ javaScriptEnabled: false });

test("without JavaScript one searches, filters, sorts, pages and comes to the company's page", async ({ page }) => {
  const { word } = await knownVacancies();
  await page.goto("/nl");
  await page.getByRole("searchbox", { name: "Wat" }).fill(word);
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page).toHaveURL(`/nl/vacatures?q=${word}`);
  expect(await totalOn(page)).toBe(24);

  await page.getByRole("main").getByRole("link", { name: "Volgende" }).click();
  await expect(page).toHaveURL(/page=2/);
  expect(await titlesOn(page)).toHaveLength(4);

  await page.getByRole("checkbox", { name: /^Hybride/ }).check();
  await page.getByRole("checkbox", { name: /^Volledig op afstand/ }).check();
  await page.getByRole("button", { name: "Toon resultaten" }).click();
  await expect(page).toHaveURL(`/nl/vacatures?q=${word}&mode=hybrid&mode=remote`);
  expect(await totalOn(page)).toBe(12);

  await page.getByRole("link", { name: "Haal weg: hybride" }).click();
  await page.getByRole("link", { name: "hoogste loon" }).click();
  await expect(page).toHaveURL(`/nl/vacatures?q=${word}&mode=remote&sort=pay`);
  const [best = ""] = await titlesOn(page);
  await page.getByRole("main").getByRole("link", { name: best }).click();
  await expect(page.getByRole("heading", { level: 1, name: best })).toBeVisible();
  await expect(fact(page, "Werkplek")).toContainText("Volledig op afstand");
  const apply = page.getByRole("link", { name: "Solliciteer", exact: true }).first();
  await expect(apply).toHaveAttribute("href", "https://example.org/apply");

  await page.getByRole("link", { name: "English" }).click();
  await expect(fact(page, "Workplace")).toContainText("Fully remote");
});

test("without JavaScript a phone unfolds the filters and uses them", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/en/vacancies?q=developer");
  const total = await totalOn(page);
  const senior = page.getByRole("checkbox", { name: /^Senior/ });
  await expect(senior).toBeHidden();
  await page.getByText(/^Filters/).click();
  await senior.check();
  await page.getByRole("button", { name: "Show results" }).click();
  await expect(page).toHaveURL("/en/vacancies?q=developer&level=senior");
  expect(await totalOn(page)).toBeLessThan(total);
});

test("without JavaScript one picks a step of pay and hides by name", async ({ page }) => {
  const { word, company } = await knownVacancies();
  await page.goto(`/nl/vacatures?q=${word}`);
  await page.getByRole("combobox", { name: /^minstens, bruto euro per maand/ }).selectOption("5000");
  await page.getByText("een bedrijf of vaardigheid").click();
  await page.getByRole("textbox", { name: "Vaardigheid", exact: true }).fill("Java, K8s");
  await page.getByRole("button", { name: "Toon resultaten" }).click();
  await expect(page).toHaveURL(`/nl/vacatures?q=${word}&pay=5000&notskill=java&notskill=kubernetes`);
  expect(await totalOn(page)).toBe(3);

  await page.getByText("een bedrijf of vaardigheid").click();
  await page.getByRole("textbox", { name: "Bedrijf", exact: true }).fill(company.name);
  await page.getByRole("button", { name: "Toon resultaten" }).click();
  await page.getByRole("link", { name: `Ook van ${company.name}` }).click();
  expect(await totalOn(page)).toBe(3);
});

test("without JavaScript any skill can be asked by its name, and stands ticked whether it finds something or not", async ({
  page,
}) => {
  await page.goto("/nl/vacatures?level=senior");
  const skills = page.getByRole("group", { name: "Vaardigheid", exact: true });
  await skills.getByRole("textbox", { name: "Andere vaardigheid" }).fill("k8s");
  await page.getByRole("button", { name: "Toon resultaten" }).click();
  await expect(page).toHaveURL("/nl/vacatures?level=senior&skill=kubernetes");
  await page.goto("/nl/vacatures?q=xylofoonstemmerij&skill=kubernetes");
  await expect(skills.getByRole("checkbox", { name: "Kubernetes 0" })).toBeChecked();
  for (const name of ["Bedrijf", "Taal op het werk"]) await expect(page.getByRole("group", { name })).toBeVisible();

  await skills.getByRole("textbox").fill("Toverkunst");
  await page.getByRole("button", { name: "Toon resultaten" }).click();
  await expect(skills.getByRole("textbox")).toHaveValue("Toverkunst");
  await expect(skills.getByRole("textbox")).toHaveAccessibleDescription("We kennen “Toverkunst” niet als vaardigheid.");
});

test("without JavaScript what cannot be found is told, and helped with", async ({ page }) => {
  await page.goto("/nl/vacatures?place=Atlantis");
  await expect(page.getByRole("textbox", { name: "Waar" })).toHaveAccessibleDescription(/We kennen “Atlantis” niet/);

  await page.goto("/en/vacancies?q=xylofoonstemmerij");
  await expect(page.getByRole("main").getByRole("link", { name: "See all open vacancies" })).toBeVisible();

  for (const path of ["/nl/bestaat/niet", "/nl/vacatures/x", "/nl/functies/x", "/nl/bedrijven/x"]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "Deze pagina is er niet" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "Alle open vacatures" })).toBeVisible();
  }
});

test("without JavaScript the pages to read are all there", async ({ page }) => {
  const gone = await aVacancy({ role: "backend-developer", filledAt: new Date(Date.now() - 60_000) });
  await page.goto(await vacancyPath("nl", gone));
  await expect(page.getByRole("status")).toContainText("Deze vacature is vervuld op");

  await page.goto("/nl/functies/backend-developer");
  await page.getByRole("navigation", { name: "Inhoud" }).getByRole("link", { name: "Leerpad" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Leerpad" })).toBeInViewport();
  await page.getByRole("link", { name: /^Alle \d+ open vacatures$/ }).click();
  await expect(page).toHaveURL("/nl/vacatures?role=backend-developer");

  await page.getByRole("link", { name: "Bedrijven" }).click();
  await page.getByRole("main").getByRole("link", { name: "Sluiswachter Bank" }).click();
  await expect(page.getByRole("main").getByRole("heading", { level: 3 })).not.toHaveCount(0);
  await page.getByRole("contentinfo").getByRole("link", { name: "Privacy" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
