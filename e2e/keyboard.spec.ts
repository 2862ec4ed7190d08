import type { Locator, Page } from "@playwright/test";
import { aVacancy } from "#lib/testing/factories";
import { vacancyPath } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { knownVacancies } from "./known-vacancies.ts";
import { totalOn } from "./results.ts";

// Without it the page is still gliding towards what has the focus.
test.use({ contextOptions: { reducedMotion: "reduce" } });

test("the keyboard alone searches, filters, opens a vacancy and comes to where one applies", async ({ page }) => {
  const { word } = await knownVacancies();
  await page.goto("/nl");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Naar de inhoud" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: "Wat" })).toBeFocused();
  await page.keyboard.type(word);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/nl/vacatures?q=${word}`);
  expect(await totalOn(page)).toBe(24);

  await tabTo(page, page.getByRole("link", { name: "Naar de vacatures" }), 12);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link"), 9);
  await page.goBack();

  await tabTo(page, page.getByRole("checkbox", { name: /^Hybride/ }));
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox", { name: /^Hybride/ })).toBeChecked();
  await tabTo(page, page.getByRole("button", { name: /^Toon \d+ vacature/ }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/nl/vacatures?q=${word}&mode=hybrid`);
  expect(await totalOn(page)).toBe(6);

  const first = page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link");
  const title = (await first.textContent()) ?? "";
  await tabTo(page, first);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await tabTo(page, page.getByRole("link", { name: "Solliciteer", exact: true }).first());
});

test("on a phone with a keyboard the filters unfold and fold", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/en/vacancies");
  const level = page.getByRole("group", { name: "Level" });
  await expect(level).toBeHidden();
  await tabTo(page, page.getByText("Filters", { exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, level.getByRole("checkbox").first());
  await tabBackTo(page, page.getByText("Filters", { exact: true }));
  await page.keyboard.press("Space");
  await expect(level).toBeHidden();
});

test("on a phone the button that shows the vacancies stays in sight while one ticks, and hides nothing that has the focus", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/en/vacancies?place=utrecht");
  await page.getByText(/^Filters/).click();
  const show = page.getByRole("button", { name: /^Show \d+ vacanc/ });
  const last = page.getByRole("group", { name: "Posted by" }).getByRole("checkbox").last();
  await tabTo(page, last);
  await expect(show).toBeInViewport({ ratio: 1 });
  for (let stop = await nextStop(page, "Shift+Tab"); stop; stop = await nextStop(page, "Shift+Tab")) {
    expect.soft(stop).toEqual({ name: stop.name, hasMark: true, isInView: true, isOnTop: true });
  }

  await last.check();
  await show.click();
  await expect(page).toHaveURL(/poster=/);
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
});

// Every kind of page, forwards on some and backwards on others: what sticks to an edge hides only one of the two.
const walks = [
  {
    key: "Tab",
    width: 1280,
    paths: [
      "/nl",
      "/nl/vacatures?q=developer&place=utrecht&radius=100&pay=3000&level=senior",
      "/en/roles/backend-developer",
      "/nl/bedrijven/sluiswachter-bank",
    ],
  },
  {
    key: "Shift+Tab",
    width: 360,
    paths: [
      "/nl/vacatures?place=Atlantis",
      "/en/vacancies?q=developer&mode=remote&contract=internship",
      "/nl/functies",
      "/nl/privacy",
      "/en/not-there",
    ],
  },
];

for (const { key, width, paths } of walks) {
  test(`at every step one sees where one is, all through each page, ${key}, ${width} wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 740 });
    const vacancy = await aVacancy({ role: "backend-developer" });
    for (const path of [...paths, await vacancyPath("nl", vacancy)]) {
      await page.goto(path);
      const stops: Stop[] = [];
      for (let stop = await nextStop(page, key); stop; stop = await nextStop(page, key)) {
        stops.push(stop);
        expect.soft(stop, path).toEqual({ name: stop.name, hasMark: true, isInView: true, isOnTop: true });
        expect(stops.length, `${path} lets go of the keyboard`).toBeLessThan(400);
      }
      // From the skip link to the last one in the foot.
      const [first, last] = key === "Tab" ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
      expect(first?.name, path).toMatch(/^(?:Naar de inhoud|To the content)$/);
      expect(last?.name, path).toMatch(/^(?:Toegankelijkheid|Accessibility)$/);
    }
  });
}

type Stop = {
  name: string;
  /** Whether something around it looks different than without the focus. */
  hasMark: boolean;
  isInView: boolean;
  /** Whether nothing lies over it. */
  isOnTop: boolean;
};

/** Goes one step by the keyboard; null past the last stop of the page. */
async function nextStop(page: Page, key: string): Promise<Stop | null> {
  await page.keyboard.press(key);
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;

    const around: Element[] = [];
    for (let each: Element | null = focused; each && each !== document.body; each = each.parentElement)
      around.push(each);
    const looks = () =>
      around.map((each) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(each);
        return [outlineStyle === "none" ? "" : outlineWidth + outlineColor, boxShadow].join();
      });
    const withFocus = looks();
    const { left, top, width, height } = focused.getClientRects()[0] ?? new DOMRect();
    const x = left + width / 2;
    // Of what is taller than the window no more than a window can be seen: then that much must be.
    const isTall = height > innerHeight;
    const shown = Math.min(top + height, innerHeight) - Math.max(top, 0);
    const y = isTall ? Math.max(top, 0) + shown / 2 : top + height / 2;
    const atCentre = document.elementFromPoint(x, y);
    focused.blur();
    const without = looks();
    focused.focus({ preventScroll: true });

    return {
      name: (focused.textContent || focused.getAttribute("name") || focused.tagName).trim(),
      hasMark: withFocus.join("|") !== without.join("|"),
      isInView: isTall ? shown > innerHeight * 0.9 : x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight,
      isOnTop: atCentre !== null && (focused.contains(atCentre) || atCentre.contains(focused)),
    };
  });
}

async function tabTo(page: Page, target: Locator, most?: number) {
  await press(page, "Tab", target, most);
}

async function tabBackTo(page: Page, target: Locator) {
  await press(page, "Shift+Tab", target);
}

/** Presses a key until `target` has the focus; on the way there is no other help than the keyboard. */
async function press(page: Page, key: string, target: Locator, most = 120) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} does not come to ${String(target)}`);
}
