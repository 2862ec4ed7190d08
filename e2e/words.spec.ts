import type { Page } from "@playwright/test";
import { aCompany, aUser, aVacancy } from "#lib/testing/factories";
import { barriersOn } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { titlesOn, totalOn } from "./results.ts";

test.use({ viewport: { width: 360, height: 740 } });

/** A word that no other test asks for, nor one that looks like it. */
const aWord = () => `zz${Array.from({ length: 10 }, () => "bcdfghjklm"[Math.floor(Math.random() * 10)]).join("")}`;

for (const { locale, list, level, literal, asked } of [
  {
    locale: "nl",
    list: "/nl/vacatures",
    level: "niveau senior",
    literal: "alleen als woorden: 2 vacatures",
    asked: "Waar je op zoekt",
  },
  {
    locale: "en",
    list: "/en/vacancies",
    level: "level senior",
    literal: "only as words: 2 vacancies",
    asked: "What you are looking for",
  },
]) {
  test(`a word that was understood is a label with a count beside it, and a word again once that is followed, ${locale}`, async ({
    page,
  }) => {
    const word = aWord();
    const places = ["utrecht"];
    await aVacancy({ title: `Senior ${word}`, level: "senior", places });
    await aVacancy({ title: `Ander ${word}`, body: "Naast een senior collega.", level: "junior", places });
    await page.goto(`${list}?q=${word}+senior+utrecht`);
    expect((await titlesOn(page))[0]).toBe(`Senior ${word}`);
    await expect(page.getByRole("link", { name: literal })).toBeVisible();

    await page.getByRole("link", { name: level }).click();
    await expect(page).toHaveURL(`${list}?q=${word}+senior+utrecht&text=senior`);
    expect(await totalOn(page)).toBe(2);
    await expect(page.getByRole("link", { name: level })).toHaveCount(0);
    await expect(page.getByRole("list", { name: asked })).toContainText(`${word} senior`);

    await page.goBack();
    await page.getByRole("link", { name: literal }).click();
    expect(await totalOn(page)).toBe(2);
  });
}

for (const { locale, list, says } of [
  {
    locale: "nl",
    list: "/nl/vacatures",
    says: {
      mended: "Gezocht op “engineer”, niet op “engnieer”.",
      asTyped: "Zoek toch precies wat je typte",
      didYouMean: "Bedoelde je python",
      begun: "Je ziet vacatures met een naam die zo begint.",
      dropped: "dat woord telt niet mee.",
      repeated: "“40 uur” telt niet mee: eerder in je vraag staat al een ander getal.",
      uncounted: "“niet in utrecht” telt niet mee: een plaats kun je niet uitsluiten.",
      several: "“bergen” kan meer betekenen. Zoek op:",
      related: "Verwant",
      also: "Ook gezocht op:",
    },
  },
  {
    locale: "en",
    list: "/en/vacancies",
    says: {
      mended: "Searched for “engineer”, not for “engnieer”.",
      asTyped: "Search exactly what you typed",
      didYouMean: "Did you mean python",
      begun: "You see vacancies with a name that begins so.",
      dropped: "that word does not count.",
      repeated: "“40 uur” does not count: there is another number earlier in your question.",
      uncounted: "“niet in utrecht” does not count: you cannot leave out a place.",
      several: "“bergen” can mean several things. Search for:",
      related: "Related",
      also: "Also searched:",
    },
  },
]) {
  test(`what was mended, proposed, begun, left out and searched besides is told, ${locale}`, async ({ page }) => {
    const word = aWord();
    await aVacancy({ title: `Data engineer ${word}`, role: "data-engineer" });
    await aVacancy({ title: `Python ${word}` });
    await aVacancy({ title: "Iemand", body: "Wij schrijven pyhton verkeerd." });
    const main = page.getByRole("main");
    const ask = async (q: string) => page.goto(`${list}?${new URLSearchParams({ q })}`);

    await ask(`data engnieer ${word}`);
    await expect(main.getByText(says.mended)).toBeVisible();
    await expect(main.getByRole("link", { name: says.asTyped })).toBeVisible();
    expect((await titlesOn(page))[0]).toBe(`Data engineer ${word}`);
    await seen(page);

    await ask(`pyhton ${word}`);
    await expect(main.getByText(says.didYouMean)).toBeVisible();
    await seen(page);
    await main.getByRole("link", { name: `python ${word}`, exact: true }).click();
    await expect(page).toHaveURL(`${list}?q=python+${word}`);
    expect((await titlesOn(page))[0]).toBe(`Python ${word}`);

    await ask(word.slice(0, -1));
    await expect(main.getByText(says.begun)).toBeVisible();
    expect(await totalOn(page)).toBe(2);
    await main
      .getByText(/Waarom hier\?|Why here\?/)
      .first()
      .click();
    await expect(main.getByText(`“${word.slice(0, -1)}…”`).first()).toBeVisible();
    await seen(page);

    await ask(`data engineer ${word} ${aWord()} 32 uur 40 uur`);
    await expect(main.getByText(says.repeated)).toBeVisible();

    await ask(`${word} niet in utrecht bergen`);
    await expect(main.getByText(says.uncounted)).toBeVisible();
    await expect(main.getByText(says.several)).toBeVisible();
    await seen(page);
    await main.getByRole("link", { name: "Bergen (Limburg)" }).click();
    await expect(page).toHaveURL(`${list}?q=${word}+niet+in+utrecht&place=bergen-limburg`);

    await ask(`data engineer ${aWord()}`);
    await expect(main.getByText(says.dropped)).toBeVisible();
    await seen(page);

    await ask(`software engineer ${word}`);
    await expect(main.getByText(says.also)).toBeVisible();
    await expect(main.getByRole("region", { name: says.related })).toContainText(word);
    await seen(page);
  });
}

test("what a company says of itself finds its vacancies from the moment it is saved", async ({ page, signInAs }) => {
  const [word, title] = [aWord(), `Bouwer ${aWord()}`];
  const { id: companyId } = await aCompany();
  await aVacancy({ companyId, title });
  await signInAs(await aUser({ companyId }));
  await page.goto("/nl/werving/bedrijf");
  await page.getByRole("textbox", { name: "Over het bedrijf" }).fill(`Wij maken ${word}.`);
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page).toHaveURL(/done=saved/);
  await page.goto(`/nl/vacatures?q=${word}`);
  expect(await titlesOn(page)).toEqual([title]);
});

/** Nothing stands in anyone's way, and nothing scrolls sideways. */
async function seen(page: Page) {
  expect.soft(await barriersOn(page), page.url()).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(wide, page.url()).toBeLessThanOrEqual(0);
}

test("a distance in the words is the one that the form shows, until another is chosen", async ({ page }) => {
  const distance = page.getByRole("combobox", { name: "Afstand" });
  const shown = () => distance.locator("option:checked").textContent();
  await page.goto("/nl/vacatures?q=java+10+km+van+utrecht");
  expect(await shown()).toBe("10 km");
  await distance.selectOption({ label: "25 km" });
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page).toHaveURL(/radius=25km/);
  await expect(page.getByRole("link", { name: /Utrecht \+ 25 km/ })).toBeVisible();
  expect(await shown()).toBe("25 km");
});
