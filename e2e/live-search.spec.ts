import type { Page, Route } from "@playwright/test";
import { barriersOn } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { knownVacancies } from "./known-vacancies.ts";
import { titlesOn, totalOn } from "./results.ts";

// In one process: all look at the same known vacancies.
test.describe.configure({ mode: "default" });
// Else a page still glides to where it goes.
test.use({ contextOptions: { reducedMotion: "reduce" } });

let path: string;
test.beforeAll(async () => {
  const { word } = await knownVacancies();
  path = `/nl/vacatures?q=${word}`;
});

test("a filter applies without a new page, keeps the focus and what is unfolded, and is read aloud", async ({
  page,
}) => {
  await page.goto(path);
  const hasStayed = await watch(page);
  const why = page.getByRole("listitem").filter({ hasText: "nummer 4" }).first().getByRole("group");
  await why.getByText("Waarom hier?").click();
  const hybrid = page.getByRole("checkbox", { name: /^Hybride/ });
  await hybrid.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(`${path}&mode=hybrid`);
  expect(await totalOn(page)).toBe(6);
  await expect(hybrid).toBeFocused();
  await expect(hybrid).toBeChecked();
  await expect(page.getByRole("status").filter({ hasText: /^6 vacatures$/ })).toHaveCount(1);
  await expect(page.getByRole("link", { name: "English" })).toHaveAttribute("href", /mode=hybrid/);
  const feeds = page.locator('link[type="application/rss+xml"]');
  expect(await feeds.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))).toEqual([
    expect.stringContaining("mode=hybrid"),
  ]);

  await expect(why, "of a row that is still there").toHaveAttribute("open");
  await hybrid.uncheck();
  await expect(page).toHaveURL(path);
  const pay = page.getByRole("combobox", { name: /^minstens/ });
  await pay.focus();
  await pay.selectOption("4500");
  await expect(page).toHaveURL(`${path}&pay=4500`);
  await expect(page.getByRole("link", { name: "Haal weg: vanaf € 4.500" })).toBeVisible();
  await expect(pay).toHaveValue("4500");
  await expect(pay).toBeFocused();
  await pay.selectOption("");
  await page.getByRole("combobox", { name: "Geplaatst" }).selectOption("7");
  await expect(page).toHaveURL(`${path}&since=7`);
  expect(await totalOn(page)).toBe(24);

  await page.goto("/nl/vacatures");
  const roles = page.getByRole("group", { name: "Functie" });
  await roles.getByText(/^nog \d+$/).click();
  // The last is of what has no known role.
  await roles.getByRole("checkbox").nth(-2).click();
  await expect(page).toHaveURL(/\?role=/);
  await expect(roles.getByRole("checkbox", { checked: true })).toBeFocused();
  await expect(roles.getByRole("checkbox").last()).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  expect(await hasStayed(), "of the first page, which was left").toBe(false);
});

test("a skill that is not on the list is asked by its name and becomes a ticked box", async ({ page }) => {
  await page.goto(path);
  const hasStayed = await watch(page);
  const skills = page.getByRole("group", { name: "Vaardigheid", exact: true });
  const field = skills.getByRole("combobox", { name: "Andere vaardigheid" });
  await field.fill("kubern");
  await page.getByRole("option", { name: /^Kubernetes/ }).click();
  await expect(page).toHaveURL(`${path}&skill=kubernetes`);
  await expect(skills.getByRole("checkbox", { name: /^Kubernetes/ })).toBeChecked();
  await expect(field).toHaveValue("");
  await expect(field).toBeFocused();
  expect(await hasStayed()).toBe(true);
});

test("a name to hide becomes a ticked box and leaves its field, which keeps the focus", async ({ page }) => {
  await page.goto(path);
  const hasStayed = await watch(page);
  const hide = page.getByRole("group", { name: "Verberg" });
  await hide.getByText("een bedrijf of vaardigheid").click();
  const skill = hide.getByRole("combobox", { name: "Vaardigheid" });
  await skill.fill("kubern");
  await hide.getByRole("option", { name: "Kubernetes" }).first().click();
  await expect(page).toHaveURL(`${path}&notskill=kubernetes`);
  await expect(hide.getByRole("checkbox", { name: "Kubernetes" })).toBeChecked();
  await expect(skill).toHaveValue("");
  await expect(skill).toBeFocused();

  await skill.fill("Atlantis");
  await skill.press("Enter");
  await expect(skill).toHaveAccessibleDescription("We kennen “Atlantis” niet als vaardigheid.");
  await skill.fill("PHP");
  await skill.press("Enter");
  await expect(page).toHaveURL(`${path}&notskill=kubernetes&notskill=php`);
  await expect(skill).toHaveValue("");
  await expect(skill).not.toHaveAttribute("aria-invalid");
  await hide.getByRole("checkbox", { name: "Kubernetes" }).click();
  await expect(page).toHaveURL(`${path}&notskill=php`);
  expect(await hasStayed()).toBe(true);
});

test("each state is an address: back, forward and anew give what it says", async ({ page }) => {
  await page.goto(path);
  const hasStayed = await watch(page);
  const hybrid = page.getByRole("checkbox", { name: /^Hybride/ });
  await hybrid.check();
  await expect(page).toHaveURL(`${path}&mode=hybrid`);
  await page.getByRole("link", { name: "hoogste loon" }).click();
  await expect(page).toHaveURL(`${path}&mode=hybrid&sort=pay`);
  await expect(page.getByRole("heading", { level: 1 }), "the order is a link no more").toBeFocused();
  const highest = await titlesOn(page);

  await page.goBack();
  await expect(page).toHaveURL(`${path}&mode=hybrid`);
  await expect(page.getByRole("link", { name: "hoogste loon" })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(path);
  await expect(hybrid).not.toBeChecked();
  expect(await totalOn(page)).toBe(24);
  await page.goForward();
  await expect(hybrid).toBeChecked();
  expect(await totalOn(page)).toBe(6);
  await page.goForward();
  await expect(page.getByRole("link", { name: "hoogste loon" })).toHaveCount(0);
  expect(await hasStayed()).toBe(true);

  await page.reload();
  expect(await titlesOn(page)).toEqual(highest);
  await page.getByRole("heading", { level: 2 }).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/nl\/vacatures\/./);
  await page.goBack();
  expect(await titlesOn(page)).toEqual(highest);
  await page.goBack();
  await expect(page.getByRole("link", { name: "hoogste loon" })).toBeVisible();
  await expect(hybrid).toBeChecked();
});

test("where a chip was the results take the focus, which is read aloud once", async ({ page }) => {
  await page.goto(`${path}&mode=hybrid&level=senior`);
  const hasStayed = await watch(page);
  await page.getByRole("link", { name: "Haal weg: hybride" }).press("Enter");
  await expect(page).toHaveURL(`${path}&level=senior`);
  await expect(page.getByRole("heading", { level: 1, name: "8 vacatures" })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "8 vacatures" })).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: /^Hybride/ })).not.toBeChecked();
  expect(await hasStayed()).toBe(true);
});

test("the next page begins at its top, and the way back ends where one was", async ({ page }) => {
  await page.goto(path);
  const hasStayed = await watch(page);
  const heading = page.getByRole("heading", { level: 1 });
  await page.getByRole("link", { name: "Volgende" }).click();
  await expect(page.getByText("pagina 2 van 2")).toBeVisible();
  expect(await titlesOn(page)).toHaveLength(4);
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
  await page.goBack();
  await expect(page.getByRole("link", { name: "Volgende" })).toBeInViewport();
  expect(await titlesOn(page)).toHaveLength(20);
  expect(await hasStayed()).toBe(true);
});

test("what is used stays under the hand when something comes to stand above it", async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("/nl/vacatures");
    if (width === 360) await page.getByText("Filters", { exact: true }).click();
    const hybrid = page.getByRole("checkbox", { name: /^Hybride/ });
    const top = async () => Math.round((await hybrid.boundingBox())?.y ?? 0);
    await hybrid.scrollIntoViewIfNeeded();
    const before = await top();
    await hybrid.check();
    await expect(page.getByRole("link", { name: "Haal weg: hybride" })).toBeAttached();
    expect(Math.abs((await top()) - before), `${width} wide`).toBeLessThanOrEqual(1);
  }
});

test("on a phone the filters stay open, and their button leads to the results", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(path);
  await page.getByText("Filters", { exact: true }).click();
  const hybrid = page.getByRole("checkbox", { name: /^Hybride/ });
  await hybrid.check();
  await expect(page).toHaveURL(`${path}&mode=hybrid`);
  await expect(hybrid).toBeInViewport();
  const show = page.getByRole("button", { name: "Toon 6 vacatures" });
  await show.click();
  const heading = page.getByRole("heading", { level: 1, name: "6 vacatures" });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
});

test("what is being typed is not lost, and what was typed is asked along", async ({ page }) => {
  await page.goto(`${path}&level=senior`);
  const where = page.getByRole("combobox", { name: "Waar" });
  await where.fill("Gron");
  await page.getByRole("link", { name: /^Haal weg: senior/ }).click();
  await expect(page).toHaveURL(path);
  await expect(where).toHaveValue("Gron");

  const answer = await hold(page);
  await where.fill("Utrecht");
  await page.getByRole("checkbox", { name: /^Hybride/ }).check();
  await where.fill("Utrecht of toch");
  answer();
  await expect(page).toHaveURL(`${path}&place=utrecht&mode=hybrid`);
  await expect(where).toHaveValue("Utrecht of toch");
  await where.fill("Atlantis");
  await where.press("Enter");
  await expect(page).toHaveURL(`${path}&place=Atlantis&mode=hybrid`);
  await expect(where).toHaveAccessibleDescription(/^We kennen “Atlantis” niet/);
  await expect(where).toBeFocused();
  await where.fill("");
  await where.press("Enter");
  await expect(page).toHaveURL(`${path}&mode=hybrid`);
  await expect(where).not.toHaveAttribute("aria-invalid");

  const what = page.getByRole("combobox", { name: "Wat" });
  await page.getByRole("link", { name: /^Haal weg: .*kwartel/ }).click();
  await expect(page).toHaveURL("/nl/vacatures?mode=hybrid");
  await expect(what).toHaveValue("");
  const radius = page.getByRole("combobox", { name: "Afstand" });
  await radius.selectOption("50 km");
  await where.fill("Zwolle");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page).toHaveURL("/nl/vacatures?place=zwolle&radius=50&mode=hybrid");
  await radius.selectOption("10 km");
  await expect(page).toHaveURL("/nl/vacatures?place=zwolle&radius=10&mode=hybrid");
});

test("of two questions only the last is answered, and a link elsewhere goes there", async ({ page }) => {
  await page.goto(path);
  const hasStayed = await watch(page);
  const answer = await hold(page);
  await page.getByRole("checkbox", { name: /^Hybride/ }).check();
  await page.getByRole("checkbox", { name: /^Senior/ }).check();
  await expect(page.getByRole("region", { name: /vacatures$/ })).toHaveAttribute("aria-busy", "true");
  answer();
  await expect(page).toHaveURL(`${path}&mode=hybrid&level=senior`);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await expect(page.getByRole("region", { name: /vacatures$/ })).not.toHaveAttribute("aria-busy");
  expect(await hasStayed()).toBe(true);

  await hold(page);
  await page.getByRole("checkbox", { name: /^Hybride/ }).uncheck();
  await page.getByRole("heading", { level: 2 }).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/nl\/vacatures\/./);
});

test("a key held down, or the middle button, is left to the browser, which opens beside the page", async ({ page }) => {
  await page.goto(`${path}&mode=hybrid`);
  // Who comes last sees whether the page took the click; the tab itself a browser without a window opens only now and then.
  await page.evaluate(() => {
    for (const type of ["click", "auxclick"])
      addEventListener(type, (event) => {
        document.documentElement.dataset.click = event.defaultPrevented ? "taken" : "left";
        event.preventDefault();
      });
  });
  const click = page.locator("html");
  const chip = page.getByRole("link", { name: "Haal weg: hybride" });
  for (const modifier of ["Control", "Meta", "Shift", "Alt"] as const) {
    await click.evaluate((html) => delete html.dataset.click);
    await chip.click({ modifiers: [modifier] });
    await expect(click, modifier).toHaveAttribute("data-click", "left");
  }
  await click.evaluate((html) => delete html.dataset.click);
  await chip.click({ button: "middle" });
  await expect(click, "the middle button").toHaveAttribute("data-click", "left");
  await expect(page).toHaveURL(`${path}&mode=hybrid`);

  await chip.click();
  await expect(click).toHaveAttribute("data-click", "taken");
  await expect(page).toHaveURL(path);
});

for (const [what, fail] of [
  ["no network", (route: Route) => route.abort()],
  ["a fault", (route: Route) => route.fulfill({ status: 500, contentType: "text/html", body: "<h1>Fout</h1>" })],
] as const) {
  test(`with ${what} the page is loaded as ever`, async ({ browser, baseURL }) => {
    // Its own page: that the request fails is what the browser reports.
    const page = await browser.newPage({ baseURL });
    await page.goto(path);
    const hasStayed = await watch(page);
    await page.route(isAsked, (route) => (route.request().isNavigationRequest() ? route.continue() : fail(route)));
    await page.getByRole("checkbox", { name: /^Hybride/ }).check();
    await expect(page).toHaveURL(/[?&]mode=hybrid/);
    expect(await totalOn(page)).toBe(6);
    expect(await hasStayed()).toBe(false);
    await page.close();
  });
}

const isAsked = /\/nl\/vacatures\?/;

/** Lets no answer through until what it gives is called. */
async function hold(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(isAsked, async (route) => {
    await promise;
    // The browser may have given it up meanwhile.
    await route.continue().catch(() => {});
  });
  return resolve;
}

/** Whether the document is still the one of now. */
async function watch(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.documentElement.setAttribute("data-watched", ""));
  return () => page.evaluate(() => document.documentElement.hasAttribute("data-watched"));
}
