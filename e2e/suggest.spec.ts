import { aCompany, aVacancy } from "#lib/testing/factories";
import { ask } from "./ask.ts";
import { barriersOn, colourRules, everyRule } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { countIn, totalOn } from "./results.ts";

test("the keyboard chooses a place, and only then Enter searches", async ({ page }) => {
  await page.goto("/nl");
  const where = page.getByRole("combobox", { name: "Waar" });
  const options = page.getByRole("listbox", { name: /^Suggesties: [1-8]$/ }).getByRole("option");
  await where.pressSequentially("berg");
  await expect(options.first()).toBeVisible();
  await expect(page.getByLabel("Waar"), "the list is not called like its field").toHaveCount(1);
  await expect(where).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("status").filter({ hasText: /^Suggesties: [1-8]$/ })).toHaveCount(1);
  await expect(where).toBeFocused();

  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(where).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id")) ?? "");

  const chosen = (await options.first().textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(where).not.toHaveValue("berg");
  expect(chosen).toContain(`${await where.inputValue()} `);
  await expect(where).toHaveAttribute("aria-expanded", "false");
  await expect(options).toHaveCount(0);
  await expect(page).toHaveURL("/nl");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/nl\/vacatures\?place=berg/);
});

test("Escape, Tab and Enter without a choice leave what was typed", async ({ page }) => {
  await page.goto("/en/vacancies");
  const where = page.getByRole("combobox", { name: "Where" });
  const list = page.getByRole("listbox");
  await where.pressSequentially("utr");
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await page.keyboard.press("ArrowDown");
  await expect(list).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await expect(list).toBeHidden();
  await expect(where).toHaveValue("utr");

  await where.press("End");
  await page.keyboard.type("echt");
  await expect(list).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/vacancies?place=utrecht");
});

test("what is proposed finds as many as it says, beside what is chosen already", async ({ page }) => {
  await page.goto("/nl/vacatures?level=senior&place=zuid-holland");
  const what = page.getByRole("combobox", { name: "Wat" });
  await what.pressSequentially("java");
  const option = page.getByRole("option", { name: /^Java \d+ vacatures?$/ });
  const count = countIn((await option.textContent()) ?? "");
  await option.click();
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page).toHaveURL(/[?&]q=Java/);
  expect(await totalOn(page)).toBe(count);

  await page.getByRole("combobox", { name: "Waar" }).pressSequentially("3511");
  await expect(page.getByRole("option", { name: /^3511 Utrecht · \d+ vacatures?$/ })).toBeVisible();
});

test("the mouse chooses, and the place chosen is the one that is searched", async ({ page }) => {
  await page.goto("/nl/vacatures");
  const where = page.getByRole("combobox", { name: "Waar" });
  await where.pressSequentially("bergen (l");
  await page.getByRole("option", { name: "Bergen (Limburg)" }).click();
  await expect(where).toHaveValue("Bergen (Limburg)");
  await expect(where).toBeFocused();
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page.getByRole("combobox", { name: "Waar" })).toHaveValue("Bergen (Limburg)");
  await expect(page.getByText(/We kennen/)).toHaveCount(0);
});

test("a role or a skill fills in its words, and finds as many as it says", async ({ page }) => {
  await page.goto("/nl");
  const what = page.getByRole("combobox", { name: "Wat" });
  await what.pressSequentially("senior kuber");
  const option = page.getByRole("option", { name: /^senior Kubernetes \d+ vacatures?$/ });
  await expect(option).toBeVisible();
  const count = countIn((await option.textContent()) ?? "");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(what).toHaveValue("senior Kubernetes");
  await expect(page).toHaveURL("/nl");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/nl/vacatures?q=senior+Kubernetes");
  expect(await totalOn(page)).toBe(count);
  await expect(page.getByRole("list", { name: "Begrepen als" }).getByRole("link")).toHaveCount(2);

  await what.fill("");
  await what.pressSequentially("backend");
  await expect(page.getByRole("option", { name: /^Backend-ontwikkelaar \d+ vacatures$/ })).toBeVisible();
});

test("a company is told apart from a skill of its name, and choosing it asks for that company", async ({ page }) => {
  const name = `Zuilenhof ${process.pid} Docker`;
  const { id: companyId, slug } = await aCompany({ name });
  await aVacancy({ companyId, title: "Tester", skills: ["docker"] });
  await aVacancy({ companyId, title: "Bakker" });
  const companies = page.getByRole("group", { name: "Bedrijven" });

  await page.goto("/nl");
  const what = page.getByRole("combobox", { name: "Wat" });
  await what.pressSequentially("docker");
  await expect(
    page.getByRole("group", { name: "Vaardigheden" }).getByRole("option", { name: /^Docker / }),
  ).toBeVisible();
  await what.fill(`zuilenhof ${process.pid}`);
  await companies.getByRole("option", { name: `${name} 2 vacatures` }).click();
  await expect(page).toHaveURL(`/nl/vacatures?company=${slug}`);
  expect(await totalOn(page)).toBe(2);

  // Beside what is asked already, and without a new page.
  await page.goto("/nl/vacatures?skill=docker");
  await what.pressSequentially(`tester zuilenhof ${process.pid}`);
  await expect(companies.getByRole("option", { name: `tester ${name} 1 vacature` })).toBeVisible();
  await what.fill(`zuilenhof ${process.pid}`);
  await expect(companies.getByRole("option", { name: `${name} 1 vacature` })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/nl/vacatures?skill=docker&company=${slug}`);
  expect(await totalOn(page)).toBe(1);
  await expect(what).toBeFocused();
  await expect(what).toHaveValue("");
  await expect(page.getByRole("listbox")).toHaveCount(0);
});

test("Enter searches at once, and no list comes after", async ({ page }) => {
  await page.goto("/nl/vacatures");
  const what = page.getByRole("combobox", { name: "Wat" });
  await what.fill("java");
  await what.press("Enter");
  await expect(page).toHaveURL("/nl/vacatures?q=java");
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(what).toBeFocused();
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a tap chooses", async ({ page }) => {
    await page.goto("/nl/vacatures");
    const what = page.getByRole("combobox", { name: "Wat" });
    await what.tap();
    await what.pressSequentially("kubern");
    await page.getByRole("option", { name: /^Kubernetes / }).tap();
    await expect(what).toHaveValue("Kubernetes");
    await expect(page.getByRole("listbox")).toHaveCount(0);
  });
});

test("axe finds nothing in the open list, wide and narrow, light and dark", async ({ page }) => {
  test.slow();
  for (const [width, first, second] of [
    [1280, "light", "dark"],
    [360, "dark", "light"],
    [320, "light", "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme: first });
    await page.goto("/nl/vacatures");
    await page.getByRole("combobox", { name: "Wat" }).pressSequentially("de");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    expect(await barriersOn(page, width === 320 ? colourRules : everyRule)).toEqual([]);
    await page.emulateMedia({ colorScheme: second });
    expect(await barriersOn(page, colourRules)).toEqual([]);

    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    for (const option of await page.getByRole("listbox").getByRole("option").all())
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  }
});

test("without a network the field is a field", async ({ browser, baseURL }) => {
  // Its own page: that the request fails is what the browser reports.
  const page = await browser.newPage({ baseURL });
  const faults: Error[] = [];
  page.on("pageerror", (fault) => faults.push(fault));
  await page.route("**/api/suggest/**", (route) => route.abort());
  await page.goto("/nl");
  const failed = page.waitForEvent("requestfailed");
  await page.getByRole("combobox", { name: "Waar" }).pressSequentially("utrecht");
  await failed;
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/nl/vacatures?place=utrecht");
  expect(faults).toEqual([]);
  await page.close();
});

test("a field for several proposes for the one being typed, and a title finds its role", async ({ page }) => {
  // Fields as the form of a vacancy has them, on a page of this test's own.
  await page.route("**/en/form", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Form</title>
        <label>Skills <input data-suggest="skills" data-suggest-count="{n}" data-suggest-many></label>
        <label>Title <input data-suggest="roles" data-suggest-into="role" data-suggest-note="note"
          data-suggest-told="We think of {role}."></label>
        <label>Role <select id="role"><option value=""></option><option value="data-engineer">Data engineer</option>
          <option value="backend-developer">Backend developer</option></select></label>
        <p id="note" aria-live="polite"></p><script type="module" src="/suggest.js"></script></html>`,
    }),
  );
  await page.goto("/en/form");
  const skills = page.getByRole("combobox", { name: "Skills" });
  await skills.pressSequentially("C#, kubern");
  await page.getByRole("option", { name: "Kubernetes" }).first().click();
  await expect(skills).toHaveValue("C#, Kubernetes, ");
  await page.keyboard.type("k8");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: "Kubernetes k8s" })).toBeVisible();

  const role = page.getByRole("combobox", { name: "Role" });
  const title = page.getByRole("combobox", { name: "Title" });
  await title.fill("Medior Java ontwikkelaar");
  await title.press("Tab");
  await expect(role).toHaveValue("backend-developer");
  await expect(page.getByText("We think of Backend developer.")).toBeVisible();

  await title.fill("Data engineer");
  await title.press("Tab");
  await role.selectOption("");
  await title.fill("Bakker");
  await title.press("Tab");
  await page.waitForLoadState("networkidle");
  await expect(role).toHaveValue("");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the fields are plain fields", async ({ page }) => {
    await page.goto("/nl");
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await expect(page.getByRole("searchbox", { name: "Wat" })).toBeVisible();
    await page.getByRole("textbox", { name: "Waar" }).fill("Zwolle");
    await page.getByRole("button", { name: "Zoek", exact: true }).click();
    await expect(page).toHaveURL("/nl/vacatures?place=zwolle");
  });
});

test("whatever is asked gets an answer that a cache may keep, and never a fault", async () => {
  const strange = [
    "",
    "typed=",
    "typed=%00",
    "typed=%E0%A4%A",
    "typed=a&typed=b",
    `typed=${"Utrecht,".repeat(900)}`,
    "typed=%27--&locale=xx&radius=x&place=%00&level=&level=x",
    "typed=j&q=%E0%A4%A&skill=java&skill=%250",
  ];
  const kept = { places: 300, skills: 300, roles: 300, what: 10, where: 10 };
  for (const [vocabulary, seconds] of Object.entries(kept)) {
    for (const query of strange) {
      const { status, headers, text } = await ask(`/api/suggest/${vocabulary}?${query}`);
      expect([status, headers["cache-control"]], query).toEqual([200, `public, max-age=${seconds}`]);
      expect(JSON.parse(text).options.length).toBeLessThanOrEqual(8);
    }
  }
  expect((await ask("/api/suggest/people?typed=a")).status).toBe(404);
  expect(JSON.parse((await ask("/api/suggest/roles?typed=Medior+Java+ontwikkelaar&locale=en")).text)).toMatchObject({
    options: [{ value: "Backend developer", slug: "backend-developer" }],
    detected: "backend-developer",
  });
});
