import type { Page } from "@playwright/test";
import { aCompany, aUser } from "#lib/testing/factories";
import { sessionCookie } from "#lib/testing/session-cookie";
import { ask } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { adText, dayFromNow, fillVacancyForm, publish } from "./posting.ts";

// The whole errand without a script; what scripts add is in suggest.spec.ts and paste.spec.ts.
test.use({ javaScriptEnabled: false });

// Each is a person's whole errand of many pages.
test.describe.configure({ timeout: 90_000 });

const newPath = "/nl/werving/vacatures/nieuw";

async function aRecruiter() {
  const company = await aCompany();
  return { company, user: await aUser({ companyId: company.id }) };
}

/** A word no other vacancy has, as part of a title. */
function aTitle(): string {
  return `Java-ontwikkelaar xy${Math.random().toString(36).slice(2, 10)}`;
}

test("a vacancy is everywhere it should be on the next request, and follows each change", async ({
  page,
  signInAs,
}) => {
  const { company, user } = await aRecruiter();
  const title = aTitle();
  const word = title.split(" ")[1] ?? "";
  await signInAs(user);
  await page.goto(newPath);
  await fillVacancyForm(page, title);
  await publish(page);
  const own = new URL(page.url()).pathname;
  const publicId = own.split("/").at(-1) ?? "";
  const path = new URL(
    (await page.getByRole("link", { name: "Bekijk op de site" }).getAttribute("href")) ?? "",
    page.url(),
  ).pathname;

  const isListed = async () => ({
    searchNl: (await ask(`/nl/vacatures?q=${word}`)).text.includes(path),
    searchEn: (await ask(`/en/vacancies?q=${word}`)).text.includes(publicId),
    role: (await ask(`/nl/vacatures?role=java-developer&role=backend-developer&q=${word}`)).text.includes(path),
    company: (await ask(`/nl/bedrijven/${company.slug}`)).text.includes(path),
    sitemap: (await ask("/sitemaps/vacancies-0.xml")).text.includes(path),
    markup: (await ask(path)).text.includes('"JobPosting"'),
  });
  const everywhere = { searchNl: true, searchEn: true, role: true, company: true, sitemap: true, markup: true };
  const nowhere = { searchNl: false, searchEn: false, role: false, company: false, sitemap: false, markup: false };
  expect(await isListed()).toEqual(everywhere);

  await page.goto(own);
  await page.getByRole("link", { name: "Wijzig" }).click();
  await page.getByLabel("Bruto, tot (€)").fill("6000");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("status")).toHaveText("Bewaard.");
  expect((await ask(path)).text).toContain("6.000");
  expect(await isListed()).toEqual(everywhere);

  await page.getByLabel("Waarom").selectOption({ label: "de functie vervalt" });
  await page.getByRole("button", { name: "Sluit nu" }).click();
  await expect(page.getByRole("status")).toHaveText("De vacature is gesloten.");
  expect(await isListed()).toEqual(nowhere);
  const closed = await ask(path);
  expect([closed.status, closed.text.includes("gesloten sinds")]).toEqual([200, true]);

  await page.getByLabel("Reageren tot en met").fill(dayFromNow(20));
  await page.getByRole("button", { name: "Open opnieuw" }).click();
  await expect(page.getByRole("status")).toHaveText("De vacature staat weer open.");
  expect(await isListed()).toEqual(everywhere);

  await page.getByRole("button", { name: "Meld vervuld" }).click();
  await expect(page.getByRole("status")).toHaveText("De vacature is vervuld gemeld.");
  expect(await isListed()).toEqual(nowhere);

  await page.getByRole("button", { name: "Trek in" }).click();
  await expect(page.getByRole("status")).toHaveText("De vacature is ingetrokken.");
  expect((await ask(path)).status).toBe(404);
});

test("what is missing is told beside its field and at the top, in the focus, and nothing typed is lost", async ({
  page,
  signInAs,
}) => {
  const { user } = await aRecruiter();
  await signInAs(user);
  await page.goto(newPath);
  await page.getByLabel("Functietitel").fill("Tester");
  await page.getByLabel("Tekst", { exact: true }).fill("Te kort.");
  await page.getByLabel("Bruto, vanaf (€)").fill("veel");
  await page.getByRole("button", { name: "Publiceer" }).click();
  await expect(page.getByLabel("Bruto, vanaf (€)")).toHaveAccessibleDescription(/Schrijf een bedrag in euro/);
  await expect(page.getByLabel("Bruto, vanaf (€)")).toHaveValue("veel");

  await page.getByLabel("Bruto, vanaf (€)").fill("");
  await page.getByRole("button", { name: "Publiceer" }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(page.getByLabel("Functietitel")).toHaveValue("Tester");
  await expect(page.getByLabel("Tekst", { exact: true })).toHaveValue("Te kort.");
  await summary.getByRole("link", { name: /^Uren per week, minstens/ }).click();
  await expect(page.getByLabel("Uren per week, minstens")).toBeFocused();
  await expect(page.getByLabel("Uren per week, minstens")).toHaveAttribute("aria-invalid", "true");
});

test("a vacancy is begun from a role, through signing in, and is not published while it asks things", async ({
  page,
  signInAs,
}) => {
  await page.goto("/nl/functies/backend-developer");
  await page.getByRole("link", { name: "Begin een vacature voor deze functie" }).click();
  const to = new URL(page.url()).searchParams.get("to") ?? "";
  expect(to).toBe(`${newPath}?role=backend-developer`);
  await signInAs((await aRecruiter()).user);
  await page.goto(to);
  await expect(page.getByLabel("Functietitel")).toHaveValue("Backend-ontwikkelaar");
  await expect(page.getByLabel("Functie", { exact: true })).toHaveValue("backend-developer");
  await expect(page.getByLabel("Niveau")).toHaveValue("medior");
  await page.getByRole("link", { name: "senior", exact: true }).click();
  await expect(page.getByLabel("Niveau")).toHaveValue("senior");
  const text = page.getByLabel("Tekst", { exact: true });
  const asked = await text.inputValue();
  expect(asked).toMatch(/^\[Vul in: /);

  await fillVacancyForm(page, aTitle());
  await text.fill(asked);
  await page.getByRole("button", { name: "Publiceer" }).click();
  await expect(text).toHaveAccessibleDescription(/staan nog vragen uit het voorbeeld/);
  await expect(text).toHaveValue(asked);
  await text.fill(asked.replace(/\[Vul in[^\]]*\]/g, "Wij plannen de operaties van drie ziekenhuizen."));
  await publish(page);
});

test("a draft is for the company alone, and for who is sent its link", async ({ page, browser, signInAs }) => {
  const { user } = await aRecruiter();
  const title = aTitle();
  await signInAs(user);
  await page.goto(newPath);
  await page.getByLabel("Functietitel").fill(title);
  await page.getByLabel("Tekst", { exact: true }).fill(adText);
  await page.getByRole("button", { name: "Bewaar en bekijk" }).click();
  await expect(page.getByRole("status").first()).toContainText("Hij staat nog niet op de site");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const preview = page.url();

  await page.goto("/nl/werving");
  await page.getByRole("link", { name: title }).click();
  const own = page.url();
  const shared = await page.getByLabel("Deel het voorbeeld").inputValue();
  const stranger = await browser.newPage();
  for (const address of [preview, shared]) expect((await stranger.goto(address))?.status()).toBe(200);
  await expect(stranger.getByRole("heading", { level: 1, name: title })).toBeVisible();
  expect((await stranger.goto(`${shared}x`))?.status()).toBe(404);
  const publicId = new URL(own).pathname.split("/").at(-1) ?? "";
  expect((await ask(`/nl/vacatures/${publicId}`)).status).toBe(404);
  await stranger.goto(own);
  expect(stranger.url()).toContain("/nl/inloggen?to=");
  await stranger.close();

  await page.getByRole("link", { name: "Maak een kopie" }).click();
  await expect(page.getByLabel("Functietitel")).toHaveValue(title);
  await page.goto(own);
  await page.getByRole("button", { name: "Verwijder het concept" }).click();
  await expect(page.getByRole("status")).toHaveText("Het concept is verwijderd.");
});

test("one that is scheduled opens at its hour, and says so until then", async ({ page, signInAs }) => {
  const { user } = await aRecruiter();
  await signInAs(user);
  await page.goto(newPath);
  await fillVacancyForm(page, aTitle());
  await page.getByLabel("Functie", { exact: true }).selectOption({ label: "Backend-ontwikkelaar" });
  await page.getByLabel("Publiceren op").fill(`${dayFromNow(3)}T09:30`);
  await page.getByRole("button", { name: "Publiceer" }).click();
  await expect(page.getByRole("status")).toHaveText("De vacature is ingepland.");
  await expect(page.getByText("Ingepland", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Wijzig" }).click();
  await expect(page.getByLabel("Publiceren op")).toHaveValue(`${dayFromNow(3)}T09:30`);
});

test("of two people editing, the second sees what the first wrote and decides", async ({ page, browser, signInAs }) => {
  const { company, user } = await aRecruiter();
  await signInAs(user);
  await page.goto(newPath);
  await fillVacancyForm(page, aTitle());
  await publish(page);
  const edit = `${new URL(page.url()).pathname}/bewerken`;
  await page.goto(edit);

  const colleague = await aUser({ companyId: company.id });
  const other = await browser.newPage();
  await other.context().addCookies(await cookiesOf(colleague, page));
  await other.goto(edit);
  await other.getByLabel("Uren per week, minstens").fill("24");
  await other.getByRole("button", { name: "Bewaar" }).click();
  await expect(other.getByRole("status")).toHaveText("Bewaard.");
  await other.close();

  await page.getByLabel("Bruto, tot (€)").fill("5900");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("alert")).toContainText("Iemand anders heeft deze vacature intussen veranderd");
  await expect(page.getByLabel("Uren per week, minstens")).toHaveAccessibleDescription(/nu staan: 24/);
  await expect(page.getByLabel("Bruto, tot (€)")).toHaveValue("5900");
  await page.getByLabel("Uren per week, minstens").fill("24");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("status")).toHaveText("Bewaard.");
});

test("another company's vacancy does not exist, and a reader of one's own may only look", async ({
  page,
  signInAs,
}) => {
  const { company, user } = await aRecruiter();
  await signInAs(user);
  await page.goto(newPath);
  await fillVacancyForm(page, aTitle());
  await publish(page);
  const own = new URL(page.url()).pathname;

  const stranger = (await aRecruiter()).user;
  await signInAs(stranger);
  for (const path of [own, `${own}/bewerken`]) expect((await page.goto(path))?.status()).toBe(404);

  await signInAs(await aUser({ companyId: company.id, access: "reader" }));
  expect((await page.goto(own))?.status()).toBe(200);
  await expect(page.getByRole("heading", { name: "Wat je kunt doen" })).toBeHidden();
  await page.goto(`${own}/bewerken`);
  await expect(page.getByRole("status")).toContainText("Je kunt hier alleen lezen");
});

test("the keyboard alone writes and publishes a vacancy", async ({ page, signInAs }) => {
  const { user } = await aRecruiter();
  await signInAs(user);
  await page.goto(newPath);
  const type = async (label: string, text: string) => {
    await tabTo(page, label);
    await page.keyboard.type(text);
  };
  await type("Functietitel", aTitle());
  await tabTo(page, "Functie");
  await page.keyboard.type("Backend");
  await type("Tekst", adText.replaceAll("\n", " "));
  await tabTo(page, "op locatie");
  await page.keyboard.press("Space");
  await type("Plaats", "Zwolle");
  await type("Uren per week, minstens", "36");
  await tabTo(page, "Contract");
  await page.keyboard.type("vast");
  await tabTo(page, "Niveau");
  await page.keyboard.type("senior");
  await type("Bruto, vanaf (€)", "5000");
  await tabTo(page, "Per");
  await page.keyboard.type("maand");
  await type("Webadres om te reageren", "example.org/werk");
  await tabTo(page, "Publiceer");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("De vacature staat open. Hij is nu te vinden.");
});

/** Presses Tab until what is called so has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return (element?.labels?.[0]?.textContent ?? element?.textContent ?? "").trim();
    });
    if (focused === name) return;
  }
  throw new Error(`Tab does not reach "${name}".`);
}

async function cookiesOf(user: { id: number }, page: Page) {
  return [{ ...(await sessionCookie(user.id)), url: new URL(page.url()).origin }];
}
