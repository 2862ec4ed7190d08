import type { Page } from "@playwright/test";
import { db } from "#lib/db/client";
import { anAlert, aVacancy } from "#lib/testing/factories";
import { ask, exchange, vacancyPath } from "./ask.ts";
import { barriersOn, colourRules } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { hiddenFields, post } from "./post.ts";

const day = 24 * 60 * 60 * 1000;
const running = { confirmedAt: new Date(), dueAt: new Date(Date.now() + day), endsAt: null };
const anEmail = () => `ada-${crypto.randomUUID().slice(0, 13)}@example.org`;
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const alertsOf = (email: string) => db().alert.findMany({ where: { email } });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("from a search that finds nothing to mails about what comes, and to no mails any more", async ({ page }) => {
    const email = anEmail();
    await page.goto("/nl/vacatures?q=xylofoonstemmer&place=utrecht");
    await expect(heading(page)).toHaveText("Geen vacatures");
    await page.getByRole("link", { name: "Mail mij nieuwe vacatures" }).click();
    await expect(page).toHaveURL("/nl/vacaturemail?q=xylofoonstemmer&place=utrecht");
    const criteria = page.getByRole("region", { name: "Wat je zoekt" });
    await expect(criteria).toContainText("Utrecht + 25 km, “xylofoonstemmer”");
    await expect(criteria.getByRole("link")).toHaveAttribute("href", "/nl/vacatures?q=xylofoonstemmer&place=utrecht");

    await page.getByLabel("E-mailadres").fill("geen adres");
    await page.getByRole("button", { name: "Mail mij" }).click();
    await expect(page.getByRole("alert")).toContainText("Dit is geen e-mailadres");
    await page.getByLabel("E-mailadres").fill(email);
    await page.getByRole("radio", { name: "elke week" }).check();
    await page.getByRole("button", { name: "Mail mij" }).click();
    await expect(heading(page)).toHaveText("Kijk in je mail");

    await page.goto("/dev/mail");
    await page.getByRole("listitem").filter({ hasText: email }).getByRole("link").click();
    await page.getByRole("article").getByRole("link").click();
    await expect(heading(page)).toHaveText("Wil je deze mails krijgen?");
    const link = page.url();
    await page.reload();
    expect(await alertsOf(email), "looking at the page changes nothing").toMatchObject([{ confirmedAt: null }]);
    await page.getByRole("button", { name: "Ja, mail mij" }).click();
    await expect(page.getByRole("status")).toContainText("Is er iets nieuws, dan krijg je een mail.");
    await expect(page.getByRole("radio", { name: "elke week" })).toBeChecked();
    await page.getByRole("radio", { name: "elke dag" }).check();
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByRole("status")).toHaveText("Bewaard.");
    await expect(page.getByRole("radio", { name: "elke dag" })).toBeChecked();

    await page.getByRole("button", { name: "Stop deze mails" }).click();
    await expect(heading(page)).toHaveText("Je krijgt deze mails niet meer");
    expect(await alertsOf(email)).toEqual([]);
    await page.goto(link);
    await expect(heading(page)).toHaveText("Deze link werkt niet meer");
  });

  test("who did not ask erases the address, and who is asked after a year goes on", async ({ page }) => {
    const asked = await anAlert("role=data-engineer");
    await page.goto(`/en/alerts/${asked.link}`);
    await page.getByRole("button", { name: "No, erase my address" }).click();
    await expect(heading(page)).toHaveText("You will not get these mails any more");
    expect(await alertsOf(asked.email)).toEqual([]);

    const ending = await anAlert("role=data-engineer", { ...running, endsAt: new Date(Date.now() + day) });
    await page.goto(`/en/alerts/${ending.link}`);
    await page.getByRole("button", { name: "Yes, another year" }).click();
    await expect(page.getByRole("status")).toBeVisible();
    expect(await alertsOf(ending.email)).toMatchObject([{ endsAt: null }]);
  });

  test("a role and a vacancy lead to an alert for what they are, in both languages", async ({ page }) => {
    await page.goto("/en/roles/data-engineer");
    await page.getByRole("link", { name: "Mail me new vacancies" }).click();
    await expect(page).toHaveURL("/en/alerts?role=data-engineer");
    await page.getByRole("link", { name: "Nederlands" }).click();
    await expect(page).toHaveURL("/nl/vacaturemail?role=data-engineer");
    await expect(page.getByRole("region", { name: "Wat je zoekt" })).toContainText("Data engineer");

    const closed = { publishedAt: new Date(Date.now() - 9 * day), closesAt: new Date(Date.now() - day) };
    for (const dates of [{}, closed]) {
      const vacancy = await aVacancy({ role: "scrum-master", places: ["utrecht", "zwolle"], ...dates });
      await page.goto(await vacancyPath("nl", vacancy));
      await page.getByRole("link", { name: "Mail mij nieuwe vacatures zoals deze" }).click();
      await expect(page).toHaveURL("/nl/vacaturemail?role=scrum-master&place=utrecht&place=zwolle");
    }
  });
});

test("the answer to who asks tells nothing of who asked before", async () => {
  const path = "/nl/vacaturemail?role=data-engineer";
  const form = await hiddenFields(path, "");
  const [unknown, confirmed, unconfirmed] = [
    anEmail(),
    (await anAlert("role=data-engineer", running)).email,
    (await anAlert("role=data-engineer")).email,
  ];
  const answers = [];
  for (const email of [unknown, confirmed, unconfirmed, unknown]) {
    const { status, headers, text } = await post(path, { ...form, email, frequency: "daily" });
    answers.push({ status, text, headers: { ...headers, date: "" } });
  }
  expect(answers[0]).toMatchObject({ status: 303, headers: { location: `${path}&done=asked` } });
  expect(answers).toEqual(Array(4).fill(answers[0]));
  for (const to of [unknown, confirmed, unconfirmed])
    expect(await db().mail.count({ where: { to } }), to).toBe(to === unknown ? 2 : 1);
});

test("a mail program stops an alert with one POST, without a cookie or an origin, and nothing else does", async () => {
  const alert = await anAlert("role=data-engineer", running);
  const other = await anAlert("role=data-engineer", running);
  const body = new TextEncoder().encode("List-Unsubscribe=One-Click");
  const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": String(body.length) };
  const stop = (link: string, path = "/api/alerts") => exchange(`${path}/${link}`, { method: "POST", headers, body });

  const forged = `${alert.id}.${other.link.split(".")[1]}`;
  expect((await stop(forged)).status).toBe(200);
  expect((await stop(alert.link, "/nl/vacaturemail")).status, "the page takes only our own forms").toBe(403);
  const looked = await ask(`/api/alerts/${alert.link}`);
  expect([looked.status, looked.headers.location]).toEqual([307, `/nl/vacaturemail/${alert.link}`]);
  expect(await alertsOf(alert.email)).toHaveLength(1);

  const { status, headers: said } = await stop(alert.link);
  expect([status, said.location, said["set-cookie"], said["cache-control"]]).toEqual([
    200,
    undefined,
    undefined,
    "private, no-store",
  ]);
  expect(await alertsOf(alert.email)).toEqual([]);
  expect((await stop(alert.link)).status, "again").toBe(200);
  expect(await alertsOf(other.email)).toHaveLength(1);
});

test("the site itself looks what is new and posts it", async () => {
  test.setTimeout(90_000);
  const { _max: last } = await db().firstListing.aggregate({ _max: { seq: true } });
  const due = { ...running, dueAt: new Date(Date.now() - 1_000), toldUpTo: last.seq ?? 0 };
  const title = `Xylofoonstemmer ${crypto.randomUUID().slice(0, 8)}`;
  await aVacancy({ title });
  const { email: to } = await anAlert(`q=${encodeURIComponent(`"${title}"`)}`, due);
  await expect
    .poll(async () => (await db().mail.findFirst({ where: { to } }))?.body, { timeout: 60_000 })
    .toContain(title);
});

test("no search engine lists these pages, no cache keeps them, and axe finds nothing on them", async ({ page }) => {
  const { link } = await anAlert("role=data-engineer");
  const own = await anAlert("q=java", { ...running, endsAt: new Date(Date.now() + day) });
  const paths = ["/nl/vacaturemail?q=java", "/en/alerts?role=data-engineer", `/nl/vacaturemail/${link}`];
  for (const path of [...paths, `/en/alerts/${own.link}`, `/nl/vacaturemail/${own.link}`]) {
    const response = await page.goto(path);
    expect(response?.headers()["cache-control"], path).toBe("private, no-store");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await barriersOn(page), path).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await barriersOn(page, colourRules), path).toEqual([]);
  }
  expect((await ask("/sitemaps/pages.xml")).text).not.toMatch(/vacaturemail|\/alerts/);
});
