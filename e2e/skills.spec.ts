import type { Browser, Page } from "@playwright/test";
import { aVacancy } from "#lib/testing/factories";
import { ask } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { monthly } from "./known-vacancies.ts";
import { readPage } from "./read-page.ts";

/** Ten vacancies of a role that need Mendix, ten better paid that need SQL too, and one that also needs Scrum. */
async function aMarketOf(role: string) {
  const skills = (at: number) => ["mendix", ...(at < 10 ? [] : ["sql"]), ...(at < 20 ? [] : ["scrum"])];
  for (let at = 0; at < 21; at += 1) await aVacancy({ role, skills: skills(at), ...monthly(at < 10 ? 5_000 : 5_900) });
}

/** All that changes as one ticks, as a reader reads it. */
async function answerOn(page: Page) {
  const main = page.getByRole("main");
  const parts = [
    main.getByRole("status"),
    main.getByRole("table"),
    main.getByRole("region", { name: "Nu binnen bereik" }),
    main.getByRole("group", { name: "Wat kun je?" }).getByRole("list"),
  ];
  const read = await Promise.all(parts.map((part) => part.ariaSnapshot()));
  const bar = await main
    .locator("form svg rect")
    .evaluateAll((drawn) => drawn.map((part) => ["x", "width"].map((name) => part.getAttribute(name))));
  return { read, bar };
}

/** The same as the site itself answers to who has no script. */
async function answerWithout(browser: Browser, path: string) {
  const plain = await browser.newPage({ baseURL: process.env.E2E_SITE_URL, javaScriptEnabled: false });
  await plain.goto(path);
  const answer = await answerOn(plain);
  await plain.close();
  return answer;
}

test("ticking asks the site nothing, says what the site would say, and is kept for another role", async ({
  page,
  browser,
}) => {
  test.slow();
  // A role of which no other test makes vacancies, so that both sides count the same ones.
  const path = "/nl/vaardigheden?role=low-code-developer";
  await aMarketOf("low-code-developer");
  await page.goto(path);
  const mendix = page.getByRole("checkbox", { name: /^Mendix/ });
  await expect(page.getByText("blijft in deze browser")).toBeVisible();
  await expect(page.getByRole("button", { name: "Reken uit" })).toBeHidden();
  expect(await answerOn(page)).toEqual(await answerWithout(browser, path));
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await mendix.focus();
  await page.keyboard.press("Space");
  await expect(mendix).toBeChecked();
  await expect(mendix).toBeFocused();
  await expect(page.getByRole("row", { name: /^SQL \+1\d/ })).toContainText(/[+−] €.*per maand/);
  expect(await answerOn(page)).toEqual(await answerWithout(browser, `${path}&have=mendix`));
  await page.getByRole("checkbox", { name: /^SQL/ }).check();
  expect(asked).toEqual([]);

  await page.getByLabel("Functie", { exact: true }).selectOption("database-administrator");
  await page.getByRole("button", { name: "Toon deze functie" }).click();
  await expect(page).toHaveURL("/nl/vaardigheden?role=database-administrator");
  await expect(page.getByRole("checkbox", { name: /^SQL/ })).toBeChecked();
  await page.getByRole("button", { name: "Wis wat ik heb aangevinkt" }).click();
  await expect(page.getByRole("checkbox", { name: /^SQL/ })).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  // What an address names is shown, and is no longer in it once the browser keeps it.
  await page.goto(`${path}&have=sql`);
  await expect(page.getByRole("checkbox", { name: /^SQL/ })).toBeChecked();
  await page.getByRole("checkbox", { name: /^Scrum/ }).check();
  await expect(page).toHaveURL(path);
  await page.reload();
  for (const name of [/^SQL/, /^Scrum/]) await expect(page.getByRole("checkbox", { name })).toBeChecked();
});

test("what an address names is added to what was kept, and takes nothing of it away in either language", async ({
  page,
}) => {
  const kept = ["mendix", "scrum", "java", "python", "docker"];
  const keptNow = async () => {
    const now: string[] = JSON.parse((await page.evaluate(() => localStorage.getItem("skills"))) ?? "[]");
    return now.toSorted();
  };
  const role = "technical-writer";
  await aVacancy({ role, skills: ["java", "python", "sql", "git"] });
  await page.goto(`/nl/vaardigheden?role=${role}`);
  await page.evaluate((skills) => localStorage.setItem("skills", JSON.stringify(skills)), kept);

  await page.goto(`/nl/vaardigheden?role=${role}&have=sql`);
  for (const name of [/^SQL/, /^Java /, /^Python/]) await expect(page.getByRole("checkbox", { name })).toBeChecked();
  await page.getByRole("checkbox", { name: /^Git/ }).check();
  expect(await keptNow()).toEqual([...kept, "sql", "git"].toSorted());

  // Neither does the way to the other language bring back what was unticked.
  await page.getByRole("checkbox", { name: /^SQL/ }).uncheck();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`/en/skills?role=${role}`);
  const git = page.getByRole("checkbox", { name: /^Git/ });
  await expect(git).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /^SQL/ })).not.toBeChecked();
  await git.uncheck();
  expect(await keptNow()).toEqual(kept.toSorted());

  // Choosing another role straight away keeps it too.
  await page.goto(`/en/skills?role=${role}&have=sql`);
  await expect(page.getByRole("button", { name: "Show this role" })).toBeVisible();
  await expect(page.getByText("stays in this browser")).toBeVisible();
  await page.getByLabel("Role", { exact: true }).selectOption("database-administrator");
  await page.getByRole("button", { name: "Show this role" }).click();
  await expect(page).toHaveURL("/en/skills?role=database-administrator");
  await expect(page.getByRole("checkbox", { name: /^SQL/ })).toBeChecked();
});

test("what one ticks before the numbers have come is kept as well", async ({ page }) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/api/skills/*", async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto("/nl/vaardigheden?role=backend-developer&have=sql");
  await page.getByRole("checkbox", { name: /^Java / }).check();
  arrive();
  await expect(page.getByText("blijft in deze browser")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Java / })).toBeHidden();
  await expect(page).toHaveURL("/nl/vaardigheden?role=backend-developer");
  const kept: string[] = JSON.parse((await page.evaluate(() => localStorage.getItem("skills"))) ?? "[]");
  expect(kept.toSorted()).toEqual(["java", "sql"]);
});

test("a browser that keeps nothing counts all the same, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await page.goto("/nl/vaardigheden?role=backend-developer");
  const missing = page.getByRole("row", { name: /^Java / });
  await expect(missing).toBeVisible();
  await page.getByRole("checkbox", { name: /^Java / }).check();
  await expect(missing).toBeHidden();
  await expect(page.getByText("Je browser bewaart niets")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one comes from a role, ticks, reads the answer and takes the ticks to another role", async ({ page }) => {
    const role = "erp-crm-consultant";
    await aMarketOf(role);
    await page.goto("/nl/functies/backend-developer");
    await page.getByRole("link", { name: /^Vink aan wat je kunt/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Backend-ontwikkelaar: wat kun je al?");
    await page.getByLabel("Functie", { exact: true }).selectOption(role);
    await page.getByRole("button", { name: "Toon deze functie" }).click();
    await expect(page.getByRole("status")).toHaveText(/^0/);

    await page.getByRole("checkbox", { name: /^Mendix/ }).check();
    await page.getByRole("checkbox", { name: /^SQL/ }).check();
    await page.getByRole("button", { name: "Reken uit" }).click();
    await expect(page).toHaveURL(/\?role=erp-crm-consultant(?=.*&have=mendix)(?=.*&have=sql)/);
    await expect(page.getByRole("status")).not.toHaveText(/^0/);
    await expect(page.getByRole("row", { name: /^Scrum \+[1-9]/ })).toBeVisible();

    await page.getByLabel("Functie", { exact: true }).selectOption("database-administrator");
    await page.getByRole("button", { name: "Toon deze functie" }).click();
    await expect(page.getByRole("checkbox", { name: /^SQL/ })).toBeChecked();
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en\/skills\?role=database-administrator(?=.*have=mendix)(?=.*have=sql)/);
    await expect(page.getByRole("checkbox", { name: /^SQL/ })).toBeChecked();
  });

  test("search engines are shown one page a language, and strange addresses the plain page", async ({ page }) => {
    const site = process.env.E2E_SITE_URL ?? "";
    const read = async (address: string) => readPage(page, (await ask(address)).text);
    expect(await read("/en/skills")).toMatchObject({ canonical: `${site}/en/skills`, robots: null });
    expect((await ask("/sitemaps/pages.xml")).text).toContain(`${site}/nl/vaardigheden<`);
    for (const query of [
      "role=data-engineer",
      "role=data-engineer&have=sql",
      "have=sql",
      "role=x&have=%00&have=../",
      "role=a&role=b",
    ]) {
      const { canonical, robots } = await read(`/nl/vaardigheden?${query}`);
      expect([query, canonical, robots]).toEqual([query, `${site}/nl/vaardigheden`, "noindex, follow"]);
    }
    expect((await ask("/api/skills/no-such-role")).status).toBe(404);
    expect((await ask("/api/skills/data-engineer")).headers["cache-control"]).toBe("public, max-age=0, s-maxage=10");
  });
});
