import type { Page } from "@playwright/test";
import { db } from "#lib/db/client";
import { aCompany, aUser, aVacancy } from "#lib/testing/factories";
import { sessionCookie } from "#lib/testing/session-cookie";
import { ask, inTurns } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { type Hands, withKeys, withMouse } from "./hands.ts";
import { adText, dayFromNow, fillVacancyForm, publish } from "./posting.ts";

// Each is a person's whole errand of many pages.
test.describe.configure({ timeout: 90_000 });

const newPath = "/nl/werving/vacatures/nieuw";
const day = 24 * 60 * 60 * 1000;

async function aRecruiter() {
  const company = await aCompany();
  return { company, user: await aUser({ companyId: company.id }) };
}

/** A word no other vacancy has, as part of a title. */
function aTitle(): string {
  return `Java-ontwikkelaar xy${Math.random().toString(36).slice(2, 10)}`;
}

const ways = [
  { way: "with a mouse and scripts", javaScriptEnabled: true, handsOf: withMouse },
  { way: "without scripts", javaScriptEnabled: false, handsOf: withMouse },
  { way: "with the keyboard alone", javaScriptEnabled: true, handsOf: withKeys },
];
for (const { way, javaScriptEnabled, handsOf } of ways) {
  test.describe(() => {
    test.use({ javaScriptEnabled });

    test(`from registering to withdrawing, and each change is everywhere on the next request: ${way}`, async ({
      page,
    }) => {
      const hands = handsOf(page);
      const told = page.getByRole("main").getByRole("status");
      const company = await register(page, hands);

      await hands.follow("Nieuwe vacature");
      const word = `xy${crypto.randomUUID().slice(0, 8)}`;
      await fillVacancyForm(page, `Scrum master ${word}`, hands);
      await publish(page, hands);
      const link = page.getByRole("link", { name: "Bekijk op de site" });
      const path = new URL((await link.getAttribute("href")) ?? "", page.url()).pathname;
      expect(await whereIs(path, word, company)).toEqual(everywhere);

      await hands.follow("Wijzig");
      await hands.fill("Bruto, tot (€)", "6000");
      await hands.press("Bewaar");
      await expect(told).toHaveText("Bewaard.");
      expect((await ask(path)).text).toContain("6.000");
      expect(await whereIs(path, word, company)).toEqual(everywhere);

      await hands.choose("Waarom", "de functie vervalt");
      await hands.press("Sluit nu");
      await expect(told).toHaveText("De vacature is gesloten.");
      expect(await whereIs(path, word, company)).toEqual([]);
      const closed = await ask(path);
      expect([closed.status, closed.text.includes("gesloten sinds")]).toEqual([200, true]);

      await hands.fill("Reageren tot en met", dayFromNow(20));
      await hands.press("Open opnieuw");
      await expect(told).toHaveText("De vacature staat weer open.");
      expect(await whereIs(path, word, company)).toEqual(everywhere);

      await hands.press("Meld vervuld");
      await expect(told).toHaveText("De vacature is vervuld gemeld.");
      expect(await whereIs(path, word, company)).toEqual([]);

      await hands.follow("Trek in …");
      await hands.follow("Toch niet");
      await hands.follow("Trek in …");
      expect((await ask(path)).status, "one press takes nothing away").toBe(200);
      await hands.press("Trek in");
      await expect(told).toHaveText("De vacature is ingetrokken.");
      expect((await ask(path)).status).toBe(404);
    });
  });
}

/** Registers a person with a company, confirms by the mail, and signs in anew; gives the slug of the company. */
async function register(page: Page, hands: Hands): Promise<string> {
  const word = crypto.randomUUID().slice(0, 8);
  const email = `ada-${word}@example.org`;
  const password = "een paarse olifant loopt";
  await page.goto("/nl/registreren");
  await hands.fill("Je naam", "Ada de Boer");
  await hands.fill("E-mailadres van je werk", email);
  await hands.fill("Naam van het bedrijf", `Roodborst ${word}`);
  await hands.pick("werkgever");
  await hands.press("Registreer");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in je mail");

  const mail = await db().mail.findFirstOrThrow({ where: { to: email }, select: { body: true } });
  await page.goto(/https?:\S+/.exec(mail.body)?.[0] ?? "");
  await hands.fill("Wachtwoord", password);
  await hands.press("Maak mijn account");
  await expect(page).toHaveURL("/nl/werving");

  await page.goto("/nl/account");
  await hands.press("Log uit");
  await hands.fill("E-mailadres", email);
  await hands.fill("Wachtwoord", password);
  await hands.press("Log in");
  await expect(page).toHaveURL("/nl/werving");
  return `roodborst-${word}`;
}

/** The pages and files that name the vacancy at this moment. */
async function whereIs(path: string, word: string, company: string): Promise<string[]> {
  const publicId = path.split("-").at(-1) ?? "";
  const places = Object.entries(lists(word, company));
  const answers = await inTurns([...places.map(([, each]) => each), path], 2, (each) => ask(each));
  const named = places.filter((_, index) => answers[index]?.text.includes(publicId)).map(([name]) => name);
  return answers.at(-1)?.text.includes('"JobPosting"') ? [...named, "markup"] : named;
}

const lists = (word: string, company: string) => ({
  searchNl: `/nl/vacatures?q=${word}`,
  searchEn: `/en/vacancies?q=${word}`,
  roleNl: "/nl/functies/scrum-master",
  roleEn: "/en/roles/scrum-master",
  companyNl: `/nl/bedrijven/${company}`,
  companyEn: `/en/companies/${company}`,
  feedNl: `/feed/nl.rss?q=${word}`,
  feedEn: `/feed/en.json?q=${word}`,
  sitemap: "/sitemaps/vacancies-0.xml",
});
const everywhere = [...Object.keys(lists("", "")), "markup"];

test("all that is wrong and all that is missing is told at once, at the top in the focus and beside each field", async ({
  page,
  signInAs,
}) => {
  const { user } = await aRecruiter();
  await signInAs(user);
  await page.goto(newPath);
  const typed = { Functietitel: "Hovenier", Tekst: "Te kort.", Plaats: "Nergenshuizen", "Bruto, vanaf (€)": "veel" };
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole("button", { name: "Publiceer" }).click();

  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([
    /^Functie: /,
    /^Tekst: .*200 tekens/,
    /^Werkplek: /,
    /^Plaats: .*“Nergenshuizen”/,
    /^Uren per week, minstens: /,
    /^Contract: /,
    /^Niveau: /,
    /^Bruto, vanaf \(€\): .*bedrag in euro/,
    /^Webadres om te reageren: /,
  ]);
  for (const [label, text] of Object.entries(typed))
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(text);
  await expect(page.getByLabel("Bruto, vanaf (€)")).toHaveAccessibleDescription(/Schrijf een bedrag in euro/);
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

  await fillVacancyForm(page, `${aTitle()} UTRECHT!!`);
  await text.fill(asked);
  await page.getByRole("button", { name: "Publiceer" }).click();
  await expect(text).toHaveAccessibleDescription(/staan nog vragen uit het voorbeeld/);
  await expect(text).toHaveValue(asked);
  const own = asked.replace(/\[Vul in[^\]]*\]/g, "Wij plannen de operaties van drie ziekenhuizen.");
  const copied = "Je verandert tabellen die in gebruik zijn zonder gegevens te verliezen.";
  await text.fill(`${own}\n\n${copied}`);
  await publish(page);

  // A sentence of the guide is told and not refused; in one's own words it is nobody's.
  const told = page.getByRole("region", { name: "Zinnen uit onze functiebeschrijving" });
  await expect(told.getByRole("listitem")).toHaveText([copied]);
  const ofTitle = page.getByRole("region", { name: "Over de titel" });
  await expect(ofTitle.getByRole("listitem")).toHaveText([
    /UTRECHT.* hoeft niet in/,
    /!!.* kan weg/,
    /Utrecht.* staat al/,
  ]);
  await page.getByRole("link", { name: "Wijzig", exact: true }).click();
  await page.getByLabel("Functietitel").fill(aTitle());
  await text.fill(own);
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByText("Bewaard.")).toBeVisible();
  await expect(told.or(ofTitle)).toBeHidden();
});

test("a form on which the site fails is offered again, with all that was typed, and goes through later", async ({
  browser,
  baseURL,
}) => {
  const { company, user } = await aRecruiter();
  const draft = await aVacancy({ companyId: company.id, publishedAt: null, closesAt: null });
  // Its own page: that there is a fault is what the browser reports.
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
  await page.context().addCookies(await cookiesOf(user, baseURL));
  await page.goto(`/nl/werving/vacatures/${draft.publicId}/bewerken`);
  const body = `${adText}\n\n"Wat" <b>ik</b> & jij schrijven`;
  await page.getByLabel("Tekst", { exact: true }).fill(body);
  await db().$transaction(
    async (database) => {
      // Who wants to write it waits until the database has had enough.
      await database.$queryRaw`SELECT FROM vacancy WHERE id = ${draft.id} FOR UPDATE`;
      await page.getByRole("button", { name: "Bewaar als concept" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Er ging iets mis bij ons", { timeout: 9_000 });
    },
    { timeout: 20_000 },
  );
  await expect(page.getByText("Wat je had ingevuld, is er nog.")).toBeVisible();
  await page.getByRole("button", { name: "Verstuur opnieuw" }).click();
  await expect(page.getByRole("status")).toHaveText("Het concept is bewaard.");
  expect(await db().vacancy.findUnique({ where: { id: draft.id } })).toMatchObject({ body });
  await page.close();
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
  const goOn = { name: /^(?:Schrijf verder of|Maak af en) publiceer$/ };
  await expect(page.getByRole("link", goOn)).toHaveCount(2);
  await page.getByRole("link", goOn).first().click();
  await expect(page.getByLabel("Functietitel")).toHaveValue(title);

  await page.goto("/nl/werving");
  const waiting = page.getByRole("region", { name: "Wacht op jullie" });
  await waiting.getByRole("link", { name: title }).click();
  const own = page.url();
  const shared = await page.getByLabel("Deel het voorbeeld").inputValue();
  const stranger = await browser.newPage();
  for (const address of [preview, shared]) expect((await stranger.goto(address))?.status()).toBe(200);
  await expect(stranger.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(stranger.getByRole("link", goOn)).toHaveCount(0);
  expect((await stranger.goto(`${shared}x`))?.status()).toBe(404);
  const publicId = new URL(own).pathname.split("/").at(-1) ?? "";
  expect((await ask(`/nl/vacatures/${publicId}`)).status).toBe(404);
  await stranger.goto(own);
  expect(stranger.url()).toContain("/nl/inloggen?to=");
  await stranger.close();

  await page.getByRole("link", { name: "Maak een kopie" }).click();
  await expect(page.getByLabel("Functietitel")).toHaveValue(title);
  await page.goto(own);
  await page.getByRole("link", { name: "Maak af en publiceer" }).click();
  await expect(page.getByRole("button", { name: "Publiceer" })).toBeInViewport();
  await page.goto(own);
  await page.getByRole("link", { name: "Verwijder het concept …" }).click();
  await page.getByRole("button", { name: "Verwijder het concept" }).click();
  await expect(page.getByRole("status")).toHaveText("Het concept is verwijderd.");
});

test("who kept the link of a preview reads there what became of the vacancy", async ({ page, signInAs }) => {
  const { company, user } = await aRecruiter();
  const { id, publicId } = await aVacancy({ companyId: company.id, publishedAt: null, closesAt: null });
  await signInAs(user);
  await page.goto(`/nl/werving/vacatures/${publicId}`);
  await page.getByRole("link", { name: "Bekijk het voorbeeld" }).click();
  const told = page.getByRole("status");
  const become = async (data: { publishedAt?: Date; closesAt?: Date; filledAt?: Date }) => {
    await db().vacancy.update({ where: { id }, data });
    await page.reload();
  };

  await become({ publishedAt: new Date(Date.now() + 2 * day), closesAt: new Date(Date.now() + 9 * day) });
  await expect(told).toContainText(/^Zo ziet de vacature eruit. Hij komt op \d+ \w+ \d{4} op de site. Wijzig/);
  await become({ publishedAt: new Date(Date.now() - 2 * day) });
  await expect(told).toHaveText("Deze vacature staat op de site. Bekijk hem daar");
  await become({ closesAt: new Date(Date.now() - day) });
  await expect(told).toContainText("Deze vacature is gesloten sinds");
  await expect(page.getByRole("link", { name: "Solliciteer" })).toHaveCount(0);
  await become({ filledAt: new Date(Date.now() - day) });
  await expect(told).toContainText("Deze vacature is vervuld op");
  await become({ closesAt: new Date(Date.now() + 9 * day), filledAt: new Date(Date.now() + 9 * day) });
  await page.getByRole("link", { name: "Bekijk hem daar" }).click();
  await expect(page).toHaveURL(new RegExp(`/nl/vacatures/[\\w-]*${publicId}$`));
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

test("a copy of what was posted before says since when, to its company and to readers", async ({ page, signInAs }) => {
  const { company, user } = await aRecruiter();
  const earlier = { publishedAt: new Date("2026-10-12T10:00:00Z"), closesAt: new Date(Date.now() + 5 * day) };
  const { publicId } = await aVacancy({
    companyId: company.id,
    title: aTitle(),
    body: adText,
    role: "backend-developer",
    level: "medior",
    contract: "permanent",
    workMode: "onSite",
    hoursMin: 36,
    hoursMax: 36,
    places: ["utrecht"],
    payLaterReason: "We bespreken het.",
    ...earlier,
  });
  await signInAs(user);
  await page.goto(`/nl/werving/vacatures/${publicId}`);
  await page.getByRole("link", { name: "Maak een kopie" }).click();
  await page.getByLabel("Functietitel").fill(aTitle());
  await publish(page);

  await expect(page.getByRole("main")).toContainText("voor het eerst op 12 oktober 2026 is geplaatst");
  await page.getByRole("link", { name: "Bekijk op de site" }).click();
  await expect(page.getByRole("main")).toContainText("voor het eerst op 12 oktober 2026");
});

test("of two people editing, the second sees what the first wrote and decides", async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  const { company, user } = await aRecruiter();
  await signInAs(user);
  await page.goto(newPath);
  await fillVacancyForm(page, aTitle());
  await publish(page);
  const edit = `${new URL(page.url()).pathname}/bewerken`;
  await page.goto(edit);

  const colleague = await aUser({ companyId: company.id });
  const other = await browser.newPage();
  await other.context().addCookies(await cookiesOf(colleague, baseURL));
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

async function cookiesOf(user: { id: number }, site = "") {
  return [{ ...(await sessionCookie(user.id)), url: site }];
}
