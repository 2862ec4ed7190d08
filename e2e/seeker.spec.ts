import type { Page } from "@playwright/test";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { fact } from "./facts.ts";
import { expect, test } from "./fixtures.ts";
import { knownVacancies, monthly } from "./known-vacancies.ts";
import { countIn, titlesOn, totalOn } from "./results.ts";

// In order and in one process: they all look at the same known vacancies.
test.describe.configure({ mode: "default" });

let known: Awaited<ReturnType<typeof knownVacancies>>;
test.beforeAll(async () => {
  known = await knownVacancies();
});

const ways = [
  {
    locale: "nl",
    list: "/nl/vacatures",
    what: "Wat",
    search: "Zoek",
    mode: { title: "Werkplek", hybrid: /^Hybride/ },
    show: /^Toon \d+ vacature/,
    chips: "Waar je op zoekt",
    removeHybrid: "Haal weg: hybride",
    highestPay: "hoogste loon",
    next: "Volgende",
    position: "pagina 2 van 2",
    facts: { Loon: /^€\s4\.700 – 5\.200bruto per maand bij 40 uur/, Uren: /^32–40 uur/, Plaats: "Utrecht" },
    apply: "Solliciteer",
    toPage: /^Je gaat naar example\.org, de eigen pagina van Kwartelhof/,
  },
  {
    locale: "en",
    list: "/en/vacancies",
    what: "What",
    search: "Search",
    mode: { title: "Workplace", hybrid: /^Hybrid/ },
    show: /^Show \d+ vacanc/,
    chips: "What you are looking for",
    removeHybrid: "Remove: hybrid",
    highestPay: "highest pay",
    next: "Next",
    position: "page 2 of 2",
    facts: { Pay: /^€4,700 – 5,200gross, a month at 40 hours/, Hours: /^32–40 hours/, Place: "Utrecht" },
    apply: "Apply",
    toPage: /^This takes you to example\.org, Kwartelhof kwartel\w+’s own page/,
  },
] as const;

for (const way of ways) {
  test(`from the front page to the company's own page, ${way.locale}`, async ({ page }) => {
    const main = page.getByRole("main");
    await page.goto(`/${way.locale}`);
    await page.getByRole("combobox", { name: way.what }).fill(known.word);
    await page.getByRole("button", { name: way.search, exact: true }).click();
    await expect(page).toHaveURL(`${way.list}?q=${known.word}`);
    expect(await totalOn(page)).toBe(24);
    expect(await titlesOn(page)).toHaveLength(20);

    await page.getByRole("group", { name: way.mode.title }).getByRole("checkbox", { name: way.mode.hybrid }).check();
    await page.getByRole("button", { name: way.show }).click();
    await expect(page).toHaveURL(`${way.list}?q=${known.word}&mode=hybrid`);
    expect(await totalOn(page)).toBe(6);
    await page.getByRole("list", { name: way.chips }).getByRole("link", { name: way.removeHybrid }).click();
    await expect(page).toHaveURL(`${way.list}?q=${known.word}`);
    expect(await totalOn(page)).toBe(24);

    await main.getByRole("link", { name: way.next }).click();
    await expect(main.getByText(way.position)).toBeVisible();
    expect(await titlesOn(page)).toHaveLength(4);

    await main.getByRole("link", { name: way.highestPay }).click();
    await expect(page).toHaveURL(`${way.list}?q=${known.word}&sort=pay`);
    await main.getByRole("link", { name: numbered(22) }).click();
    await expect(main.getByRole("heading", { level: 1, name: numbered(22) })).toBeVisible();

    for (const [name, value] of Object.entries(way.facts)) {
      await expect(fact(page, name)).toHaveText(value);
    }
    await expect(main.getByText(way.toPage).first()).toBeVisible();
    const apply = main.getByRole("link", { name: way.apply, exact: true }).first();
    await expect(apply).toHaveAttribute("href", "https://example.org/apply");
    await expect(apply).toHaveAttribute("rel", "nofollow noopener");
  });
}

test("every option says how many there will be, and that many there are", async ({ page }) => {
  test.slow();
  const start = `/nl/vacatures?q=${known.word}&level=senior`;
  await page.goto(start);
  await unfoldAll(page);
  const offered = await page.getByRole("checkbox", { checked: false, disabled: false }).evaluateAll((boxes) =>
    boxes.map((box) => ({
      group: box.closest("fieldset")?.querySelector("legend")?.textContent ?? "",
      name: Array.from(box.parentElement?.children ?? [], ({ textContent }) => textContent.trim())
        .join(" ")
        .trim(),
    })),
  );
  expect(offered.length).toBeGreaterThan(10);

  // What may be hidden says nothing of how many there are.
  for (const { group, name } of offered.filter((option) => option.group !== "Verberg")) {
    await page.goto(start);
    await unfoldAll(page);
    await page.getByRole("group", { name: group }).getByRole("checkbox", { name, exact: true }).first().check();
    await page.getByRole("button", { name: /^Toon \d+ vacature/ }).click();
    await expect(page).not.toHaveURL(start);
    // A second level finds more; a value of any other filter narrows.
    const expected = countIn(name) + (group === "Niveau" ? 8 : 0);
    expect([group, name, await totalOn(page)]).toEqual([group, name, expected]);
  }

  for (const field of [/^minstens, bruto euro per maand/, "Geplaatst"]) {
    await page.goto(start);
    const steps = page.getByRole("combobox", { name: field }).getByRole("option", { disabled: false });
    const names = (await steps.allTextContents()).slice(1);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      await page.goto(start);
      await page.getByRole("combobox", { name: field }).selectOption(name);
      await page.getByRole("button", { name: /^Toon \d+ vacature/ }).click();
      await expect(page).not.toHaveURL(start);
      expect([name, await totalOn(page)]).toEqual([name, countIn(name)]);
    }
  }
});

test("what one hides is gone from every count, is a label and a ticked box, and comes back", async ({ page }) => {
  const word = `${known.word}weg`;
  const all = `q=${word}`;
  const company = await aCompany({ name: `Wegwerk ${word}` });
  for (const title of ["Tester", "Beheerder"]) await aVacancy({ title: `${title} ${word}`, companyId: company.id });
  await aVacancy({ title: `Developer ${word}`, posterType: "agency", skills: ["php", "sql"] });
  await page.goto(`/nl/vacatures?${all}`);
  expect(await totalOn(page)).toBe(3);
  const hide = page.getByRole("group", { name: "Verberg" });

  await hide.getByRole("checkbox", { name: "Bemiddelingsbureaus" }).check();
  await page.getByRole("button", { name: /^Toon \d+ vacature/ }).click();
  await expect(page).toHaveURL(`/nl/vacatures?${all}&notposter=agency`);
  expect(await totalOn(page)).toBe(2);
  await expect(page.getByRole("checkbox", { name: /^Een bemiddelingsbureau/ })).toBeDisabled();
  await page.getByRole("link", { name: "Haal weg: niet van een bemiddelingsbureau" }).click();
  await expect(page).toHaveURL(`/nl/vacatures?${all}`);
  expect(await totalOn(page)).toBe(3);

  await hide.getByText("een bedrijf of vaardigheid").click();
  await hide.getByRole("combobox", { name: "Bedrijf" }).fill(company.name.toUpperCase());
  await hide.getByRole("combobox", { name: "Vaardigheid" }).fill("php");
  // Not the button, over which the proposals may come.
  await hide.getByRole("combobox", { name: "Vaardigheid" }).press("Enter");
  await expect(page).toHaveURL(`/nl/vacatures?${all}&notcompany=${company.slug}&notskill=php`);
  await expect(page.getByRole("heading", { level: 1, name: "Geen vacatures" })).toBeVisible();
  await expect(page.getByRole("link", { name: `Ook van ${company.name}` })).toBeVisible();
  // Not uncheck(), which looks for the box again: it goes with its tick.
  await hide.getByRole("checkbox", { name: company.name }).click();
  await page.getByRole("button", { name: /^Toon \d+ vacature/ }).click();
  await expect(page).toHaveURL(`/nl/vacatures?${all}&notskill=php`);
  expect(await totalOn(page)).toBe(2);
});

test("a name to hide that nobody knows is told beside its field, which keeps it", async ({ page }) => {
  await page.goto(`/en/vacancies?q=${known.word}`);
  await page.getByText("a company or skill").click();
  await page.getByRole("combobox", { name: "Company", exact: true }).fill("Atlantis & Zonen");
  await page.getByRole("combobox", { name: "Company", exact: true }).press("Enter");
  await expect(page).toHaveURL(/notcompany=Atlantis/);
  const field = page.getByRole("combobox", { name: "Company", exact: true });
  await expect(field).toHaveValue("Atlantis & Zonen");
  await expect(field).toHaveAccessibleDescription("We know no company called “Atlantis & Zonen”.");
  expect(await totalOn(page)).toBe(24);
});

test("an option that would find nothing is there, and cannot be chosen", async ({ page }) => {
  await page.goto(`/nl/vacatures?q=${known.word}`);
  const internship = page.getByRole("group", { name: "Contract" }).getByRole("checkbox", { name: "Stage 0" });
  await expect(internship).toBeDisabled();
});

test("what is asked stays when something else is asked besides", async ({ page }) => {
  await page.goto(
    `/nl/vacatures?q=${known.word}&place=utrecht&place=zwolle&radius=10&family=cloud-infrastructure&sort=pay`,
  );
  await page.getByRole("group", { name: "Contract" }).getByRole("checkbox", { name: /^Vast/ }).check();
  await page.getByRole("button", { name: /^Toon \d+ vacature/ }).click();
  await expect(page).toHaveURL(/contract=permanent/);
  const asked = new URL(page.url()).searchParams;
  // The field shows, and sends, a place by its name; the address says it by its slug.
  expect(asked.getAll("place")).toEqual(["utrecht", "zwolle"]);
  expect(Object.fromEntries(asked)).toMatchObject({
    q: known.word,
    radius: "10",
    family: "cloud-infrastructure",
    sort: "pay",
  });
});

test("what is unticked is no longer asked", async ({ page }) => {
  await page.goto(`/nl/vacatures?q=${known.word}&place=utrecht-provincie&mode=hybrid&contract=permanent`);
  // Not uncheck(), which looks for the box again: it may be behind a fold by then.
  for (const name of [/^Utrecht/, /^Hybride/, /^Vast/]) await page.getByRole("checkbox", { name }).click();
  await page.getByRole("button", { name: /^Toon \d+ vacature/ }).click();
  await expect(page).toHaveURL(`/nl/vacatures?q=${known.word}`);
  expect(await totalOn(page)).toBe(24);
});

test("fully remote never means hybrid", async ({ page }) => {
  await page.goto(`/nl/vacatures?q=${known.word}&mode=remote`);
  expect((await titlesOn(page)).sort()).toEqual(titlesOf(({ workMode }) => workMode === "remote"));
  await expect(page.getByRole("main").getByText("volledig op afstand", { exact: true })).toHaveCount(6);
});

test("a minimum of pay says what it hides, and shows it when asked", async ({ page }) => {
  await page.goto(`/nl/vacatures?q=${known.word}`);
  await page.getByRole("combobox", { name: /^minstens, bruto euro per maand/ }).selectOption("4500");
  await page.getByRole("button", { name: /^Toon \d+ vacature/ }).click();
  await expect(page).toHaveURL(`/nl/vacatures?q=${known.word}&pay=4500`);
  const enough = titlesOf(({ payEuros }) => payEuros !== null && payEuros >= 4_500);
  expect((await titlesOn(page)).sort()).toEqual(enough);
  await expect(page.getByText("6 vacatures zonder vermeld loon zijn verborgen.")).toBeVisible();

  await page.getByRole("link", { name: "Toon ze ook" }).click();
  await expect(page).toHaveURL(/nopay=1/);
  expect(await totalOn(page)).toBe(enough.length + 6);
  await expect(page.getByText("zijn verborgen")).toHaveCount(0);
});

test("each order is the order it says, and no page repeats another", async ({ page }) => {
  const newestFirst = known.vacancies.map(({ title }) => title);
  const pay = (title: string) => known.vacancies.find((vacancy) => vacancy.title === title)?.payEuros ?? 0;
  for (const sort of ["newest", "closing", "pay"]) {
    const titles: string[] = [];
    await page.goto(`/nl/vacatures?q=${known.word}&sort=${sort}`);
    titles.push(...(await titlesOn(page)));
    await page.getByRole("link", { name: "Volgende" }).click();
    await expect(page).toHaveURL(/page=2/);
    titles.push(...(await titlesOn(page)));
    expect(titles).toEqual(sort === "pay" ? newestFirst.toSorted((one, other) => pay(other) - pay(one)) : newestFirst);
  }
});

test("the order in use is marked, and explained one link away", async ({ page }) => {
  await page.goto(`/nl/vacatures?q=${known.word}&sort=newest`);
  const order = page.getByRole("navigation", { name: "Volgorde" });
  await expect(order.getByText("nieuwste")).toHaveAttribute("aria-current", "true");
  await order.getByRole("link", { name: "hoe we ordenen" }).click();
  await expect(page).toHaveURL("/nl/volgorde");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a page far past the end says so and leads back", async ({ page }) => {
  const response = await page.goto(`/nl/vacatures?q=${known.word}&page=99999`);
  expect(response?.status()).toBe(200);
  await page.getByRole("main").getByRole("link", { name: "Terug naar de eerste pagina" }).click();
  await expect(page).toHaveURL(`/nl/vacatures?q=${known.word}`);
  expect(await titlesOn(page)).toHaveLength(20);
});

for (const { path, where, message } of [
  { path: "/nl/vacatures", where: "Waar", message: "We kennen “Atlantis aan Zee” niet." },
  { path: "/en/vacancies", where: "Where", message: "We do not know “Atlantis aan Zee”." },
]) {
  test(`an unknown place is told beside its field, which keeps what was typed, ${path}`, async ({ page }) => {
    await page.goto(`${path}?q=${known.word}`);
    await page.getByRole("combobox", { name: where }).fill("Atlantis aan Zee");
    await page.getByRole("combobox", { name: where }).press("Enter");
    await expect(page).toHaveURL(/place=Atlantis/);

    const field = page.getByRole("combobox", { name: where });
    await expect(field).toHaveValue("Atlantis aan Zee");
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(new RegExp(`^${message}`));
    await expect(page.getByText(message)).toBeVisible();
    await expect(page.getByRole("combobox", { name: /^(Wat|What)$/ })).toHaveValue(known.word);
  });
}

test("a slip of the pen in a place is one link from what was meant", async ({ page }) => {
  await page.goto(`/nl/vacatures?q=${known.word}&place=Amersfort`);
  await expect(page.getByText("We kennen “Amersfort” niet. Bedoelde je Amersfoort")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Amersfoort", exact: true }).click();
  await expect(page).toHaveURL(`/nl/vacatures?q=${known.word}&place=amersfoort`);
  expect(await totalOn(page)).toBeGreaterThan(0);
});

test("of a province the distance is said to be from its border, where it is none by default", async ({ page }) => {
  await page.goto("/nl/vacatures?place=flevoland");
  const distance = page.getByRole("combobox", { name: "Vanaf de grens" });
  await expect(distance.getByRole("option", { selected: true })).toHaveText("alleen hier");
  await expect(distance.getByRole("option")).toHaveText(["alleen hier", "5 km", "10 km", "50 km", "100 km"]);
  await distance.selectOption("10 km");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page.getByRole("link", { name: /^Haal weg: Flevoland.* 10 km/ })).toBeVisible();
});

test("a place says how far away each vacancy is, and the radius decides", async ({ page }) => {
  await page.goto(`/nl/vacatures?q=${known.word}&place=Amersfoort&radius=10`);
  const near = await totalOn(page);
  await page.getByRole("combobox", { name: "Afstand" }).selectOption("25 km");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page).toHaveURL(`/nl/vacatures?q=${known.word}&place=amersfoort`);
  expect(near).toBeLessThan(await totalOn(page));
  await expect(
    page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ hasText: /Utrecht \(\d+ km\)/ }),
  ).not.toHaveCount(0);
  // As far as people cycle, also about how long that takes.
  await page.goto(`/nl/vacatures?q=${known.word}&place=zeist`);
  await expect(
    page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ hasText: /± \d+ min\. fietsen/ }),
  ).not.toHaveCount(0);
});

test("nothing found: which one thing to change, and what that finds", async ({ page }) => {
  const start = `/nl/vacatures?q=${known.word}&mode=remote&level=junior&contract=temporary`;
  await page.goto(start);
  await expect(page.getByRole("heading", { level: 1, name: "Geen vacatures" })).toBeVisible();
  const help = page.getByRole("main").getByRole("link", { name: /\d+ vacatures?$/ });
  const name = (await help.first().textContent()) ?? "";
  await help.first().click();
  await expect(page).not.toHaveURL(start);
  expect([name, await totalOn(page)]).toEqual([name, Number(/(\d+) vacatures?$/.exec(name)?.[1])]);
});

test("nothing near enough: how much further finds how many", async ({ page }) => {
  await page.goto(`/nl/vacatures?q=${known.word}&mode=hybrid&place=zwolle&radius=5`);
  await expect(page.getByRole("heading", { level: 1, name: "Geen vacatures" })).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Tot 100 km ver\s*6 vacatures$/ })
    .click();
  await expect(page).toHaveURL(/radius=100/);
  expect(await totalOn(page)).toBe(6);
});

test("a row says what one decides on, says what is missing, and is a link all over", async ({ page }) => {
  const word = `${known.word}rij`;
  const stated = await aVacancy({
    ...monthly(6_100),
    companyId: known.company.id,
    title: `Database engineer ${word}`,
    language: "en",
    places: ["utrecht", "groningen"],
    workMode: "hybrid",
    onSiteDays: 2,
    level: "senior",
    contract: "temporary",
    publishedAt: new Date(),
  });
  const bare = await aVacancy({ title: `Databasebeheerder ${word}`, source: "lever" });
  await page.goto(`/nl/vacatures?q=${word}&sort=pay`);
  const rows = page.getByRole("region", { name: "2 vacatures" }).getByRole("listitem").filter({ hasText: word });
  for (const words of [
    "Utrecht, Groningen",
    "hybride, 2 dagen",
    "€ 5.600 – 6.100",
    "per maand bij 40 uur",
    `${known.company.name} · 32–40 uur · senior · tijdelijk · in het Engels`,
    "vandaag",
    "nog 30 dagen",
  ]) {
    await expect(rows.filter({ hasText: stated.title })).toContainText(words);
  }
  for (const words of ["plaats niet vermeld", "loon niet vermeld"]) {
    await expect(rows.filter({ hasText: bare.title })).toContainText(words);
  }
  const box = await rows.last().boundingBox();
  await rows.last().click({ position: { x: (box?.width ?? 0) - 5, y: (box?.height ?? 0) - 5 } });
  await expect(page.getByRole("heading", { level: 1, name: bare.title })).toBeVisible();
});

test("nothing found at all still leads on", async ({ page }) => {
  await page.goto("/en/vacancies?q=xylofoonstemmerij");
  await expect(page.getByRole("heading", { level: 1, name: "No vacancies" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "See all open vacancies" }).click();
  await expect(page).toHaveURL("/en/vacancies");
  expect(await titlesOn(page)).toHaveLength(20);
});

test("every chip takes away just what it names, and one link takes away all", async ({ page }) => {
  const all = `q=${known.word}&role=database-administrator&place=utrecht&radius=10&mode=hybrid&level=senior&contract=permanent&hours=36&pay=3000`;
  await page.goto(`/nl/vacatures?${all}`);
  const chips = page.getByRole("list", { name: "Waar je op zoekt" }).getByRole("link");
  const names = (await chips.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
  expect(names).toEqual([
    "Haal weg: Databasebeheerder ×",
    "Haal weg: Utrecht + 10 km ×",
    "Haal weg: hybride ×",
    "Haal weg: senior ×",
    "Haal weg: vast ×",
    `Haal weg: “${known.word}” ×`,
    "Haal weg: vanaf € 3.000 ×",
    "Haal weg: 36 uur per week ×",
    "wis alles",
  ]);

  const asked = new URLSearchParams(all);
  for (const name of ["role", "place", "mode", "level", "contract", "q", "pay", "hours"]) {
    await chips.first().click();
    asked.delete(name);
    if (name === "place") asked.delete("radius");
    await expect(page).toHaveURL((url) => asksTheSame(url.searchParams, asked));
  }
  await expect(chips).toHaveCount(0);

  await page.goto(`/nl/vacatures?${all}`);
  await chips.last().click();
  await expect(page).toHaveURL("/nl/vacatures");
});

test("the other language keeps the search, its page and its order", async ({ page }) => {
  const query = `q=${known.word}&mode=hybrid&mode=remote&mode=onSite&mode=none&sort=pay&page=2`;
  await page.goto(`/nl/vacatures?${query}`);
  const titles = await titlesOn(page);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL((url) => asksTheSame(url.searchParams, new URLSearchParams(query)));
  expect(new URL(page.url()).pathname).toBe("/en/vacancies");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await titlesOn(page)).toEqual(titles);
  await page.getByRole("link", { name: "Nederlands" }).click();
  await expect(page).toHaveURL(/\/nl\/vacatures\?/);
});

test("an address with what nobody can read is the plain list", async ({ page }) => {
  await page.goto("/nl/vacatures?mode=thuis&radius=7&pay=veel&page=-3&sort=willekeurig&utm_source=brief");
  await expect(page.getByRole("list", { name: "Waar je op zoekt" })).toHaveCount(0);
  expect(await titlesOn(page)).toHaveLength(20);
});

test("a place name that two places share says which was meant, and offers the other", async ({ page }) => {
  await aVacancy({ title: `Databasebeheerder ${known.word}bis`, places: ["bergen-limburg"] });
  await page.goto(`/nl/vacatures?q=${known.word}bis&place=Bergen`);
  await page.getByRole("main").getByRole("link", { name: "Bergen (Limburg)" }).click();
  await expect(page).toHaveURL(/place=bergen-limburg/);
  expect(await totalOn(page)).toBe(1);
});

/** Opens the rest of each long list of options. */
async function unfoldAll(page: Page) {
  for (const fold of await page.getByText(/^nog \d+$|^hybride: dagen/).all()) await fold.click();
}

function numbered(number: number): string {
  return `Databasebeheerder ${known.word} nummer ${number}`;
}

function titlesOf(isMeant: (vacancy: (typeof known.vacancies)[number]) => boolean): string[] {
  return known.vacancies
    .filter(isMeant)
    .map(({ title }) => title)
    .sort();
}

function asksTheSame(one: URLSearchParams, other: URLSearchParams): boolean {
  return [...one].map(String).sort().join() === [...other].map(String).sort().join();
}
