import { aCompany, aVacancy, stillOpenLink } from "#lib/testing/factories";
import { vacancyPath } from "./ask.ts";
import { fact } from "./facts.ts";
import { expect, test } from "./fixtures.ts";
import { monthly } from "./known-vacancies.ts";

const day = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * day);

test("a vacancy shows all its facts in one order, before the company's own text", async ({ page }) => {
  const company = await aCompany({ name: `Dijkwacht & Zonen ${process.pid}` });
  const vacancy = await aVacancy({
    ...monthly(6_100),
    companyId: company.id,
    title: "Netwerkbeheerder dijkbewaking",
    role: "network-engineer",
    places: ["utrecht", "groningen"],
    workMode: "hybrid",
    onSiteDays: 2,
    contract: "temporary",
    level: "senior",
    workingLanguages: ["nl", "en"],
    startsOn: new Date("2027-03-01T00:00:00Z"),
    closesAt: new Date("2027-02-01T23:00:00Z"),
    contactName: "Fenna de Wit",
    applyUrl: null,
    applyEmail: "werk@example.org",
    posterType: "agency",
  });
  await page.goto(await vacancyPath("nl", vacancy));

  const terms = await page.getByRole("main").getByRole("term").allTextContents();
  expect(terms).toEqual([
    "Loon",
    "Uren",
    "Plaats",
    "Werkplek",
    "Contract",
    "Niveau",
    "Taal op het werk",
    "Begin",
    "Reageren tot en met",
    "Solliciteren",
    "Contactpersoon",
    "Geplaatst door",
  ]);
  for (const [name, value] of Object.entries({
    Loon: "€ 5.600 – 6.100bruto per maand bij 40 uur, zonder vakantiegeld",
    Plaats: "Utrecht, Groningen",
    Werkplek: "Hybride, 2 dagen op kantoor",
    Contract: "Tijdelijk",
    Niveau: "Senior",
    "Taal op het werk": "Nederlands en Engels",
    Begin: "1 maart 2027",
    "Reageren tot en met": /^1 februari 2027/,
    Solliciteren: "Per e-mail aan het bedrijf",
    Contactpersoon: "Fenna de Wit",
    "Geplaatst door": "Een bemiddelingsbureau",
  })) {
    await expect(fact(page, name)).toHaveText(value);
  }
  const facts = await page.getByRole("main").getByRole("term").first().boundingBox();
  const text = await page.getByRole("heading", { name: "De vacature" }).boundingBox();
  expect(facts?.y).toBeLessThan(text?.y ?? 0);

  await page.getByRole("main").getByRole("link", { name: "Netwerkengineer", exact: true }).click();
  await expect(page).toHaveURL("/nl/functies/network-engineer");
  await page.goBack();
  await page.getByRole("main").getByRole("link", { name: company.name }).click();
  await expect(page).toHaveURL(`/nl/bedrijven/${company.slug}`);
});

test("to apply by e-mail one writes oneself, to the address that is shown", async ({ page }) => {
  const mail = { applyUrl: null, applyEmail: "werk+it@example.org", title: "Beheerder C# & cloud, 50% thuis?" };
  await page.goto(await vacancyPath("en", await aVacancy(mail)));
  const apply = page.getByRole("main").getByRole("link", { name: "Apply", exact: true });
  await expect(apply).toHaveCount(2);
  const target = new URL((await apply.first().getAttribute("href")) ?? "");
  expect(target.protocol).toBe("mailto:");
  expect(decodeURIComponent(target.pathname)).toBe("werk+it@example.org");
  expect(target.searchParams.get("subject")).toBe(mail.title);
  await expect(page.getByText("You write an e-mail to werk+it@example.org").first()).toBeVisible();
});

test("to apply on the company's page one leaves by a plain link that does not vouch for it", async ({ page }) => {
  const vacancy = await aVacancy({ applyUrl: "https://werkenbij.example.org/v/12?bron=roleboard" });
  await page.goto(await vacancyPath("nl", vacancy));
  const links = page.getByRole("main").getByRole("link", { name: "Solliciteer", exact: true });
  await expect(links).toHaveCount(2);
  for (const apply of await links.all()) {
    await expect(apply).toHaveAttribute("href", "https://werkenbij.example.org/v/12?bron=roleboard");
    await expect(apply).toHaveAttribute("rel", "nofollow noopener");
    await expect(apply).not.toHaveAttribute("target");
  }
  await expect(page.getByText("Je gaat naar werkenbij.example.org, de eigen pagina van").first()).toBeVisible();
});

for (const { locale, missing, terms } of [
  { locale: "nl", missing: "niet vermeld", terms: ["Loon", "Uren", "Plaats", "Werkplek", "Contract", "Niveau"] },
  { locale: "en", missing: "not stated", terms: ["Pay", "Hours", "Place", "Workplace", "Contract", "Level"] },
] as const) {
  test(`what a vacancy leaves out is said to be left out, ${locale}`, async ({ page }) => {
    const bare = await aVacancy({ language: locale, source: "lever", body: "Tekst." });
    await page.goto(await vacancyPath(locale, bare));
    for (const term of terms) await expect(fact(page, term)).toHaveText(missing);
    await expect(page.getByRole("main").getByText(missing, { exact: true })).toHaveCount(terms.length + 2);
  });
}

test("what is needed and what is welcome stand apart, and not all of it is asked", async ({ page }) => {
  const vacancy = await aVacancy({ skills: ["java", "sql"], niceSkills: ["docker"] });
  await page.goto(await vacancyPath("nl", vacancy));
  const skills = page.getByRole("region", { name: "Wat je meebrengt" });
  await expect(skills.getByRole("heading", { level: 3 })).toHaveText(["Nodig", "Mooi meegenomen"]);
  await expect(skills.getByRole("list").nth(0).getByRole("listitem")).toHaveText(["Java", "SQL"]);
  await expect(skills.getByRole("list").nth(1).getByRole("listitem")).toHaveText(["Docker"]);
  await expect(skills.getByText("Je hoeft niet alles te hebben om te reageren.")).toBeVisible();
});

test("a text in the other language is announced, marked, and left as it is", async ({ page }) => {
  const vacancy = await aVacancy({
    language: "en",
    title: "Site reliability engineer",
    body: "You keep it **running**.",
  });
  await page.goto(await vacancyPath("nl", vacancy));
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.getByText("Deze vacature is geschreven in het Engels.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
  const ownText = page.getByText("You keep it running.");
  expect(await ownText.evaluate((element) => element.closest("[lang]")?.getAttribute("lang"))).toBe("en");

  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(await vacancyPath("en", vacancy));
  await expect(page.getByText("This vacancy is written in")).toHaveCount(0);
});

test("on paper stands the vacancy and not the site around it", async ({ page }) => {
  const vacancy = await aVacancy({ ...monthly(4_000), places: ["utrecht"] });
  await page.goto(await vacancyPath("nl", vacancy));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1, name: vacancy.title })).toBeVisible();
  await expect(fact(page, "Plaats")).toBeVisible();
  await expect(page.getByText("Je gaat naar example.org").first()).toBeVisible();
  for (const around of ["banner", "search", "complementary", "contentinfo"] as const) {
    await expect(page.getByRole(around)).toHaveCount(0);
  }
});

test("similar vacancies are open, say why, and at most one is of the same company", async ({ page }) => {
  const company = await aCompany({ name: `Eigenwerk ${process.pid}` });
  const alike = { role: "penetration-tester", places: ["utrecht"], skills: ["java", "sql"] };
  await aVacancy({ ...alike, companyId: company.id });
  await aVacancy({ ...alike, companyId: company.id });
  const near = await aVacancy({ ...alike, title: "Pentester dichtbij", places: ["amersfoort"] });
  const shut = await aVacancy({ ...alike, title: "Pentester te laat", closesAt: ago(1), publishedAt: ago(9) });
  const vacancy = await aVacancy({ ...alike, companyId: company.id, title: "Pentester hier" });

  await page.goto(await vacancyPath("nl", vacancy));
  const similar = page.getByRole("complementary", { name: "Lijkt hierop" });
  expect(await similar.getByRole("heading", { level: 3 }).count()).toBeGreaterThanOrEqual(4);
  for (const row of await similar.getByRole("listitem").all()) {
    await expect(row).toHaveText(/zelfde (?:functie|vakgebied)|\d van 2 vaardigheden|km verderop|zelfde plaats/);
  }
  const reason = similar.getByRole("listitem").filter({ hasText: near.title });
  await expect(reason).toContainText(/zelfde functie, 2 van 2 vaardigheden, (?:1\d|2\d) km verderop/);
  await expect(similar.getByText(shut.title)).toHaveCount(0);
  expect(await similar.getByText(company.name).count()).toBeLessThanOrEqual(1);

  await similar.getByRole("link", { name: near.title }).click();
  await expect(page.getByRole("heading", { level: 1, name: near.title })).toBeVisible();
});

test("what is like a vacancy in nothing is not called similar", async ({ page }) => {
  const vacancy = await aVacancy({ title: "Planner van niets bekends" });
  await page.goto(await vacancyPath("nl", vacancy));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Lijkt hierop" })).toHaveCount(0);
});

for (const { state, dates, notice } of [
  { state: "closed", dates: { closesAt: ago(3) }, notice: /^Deze vacature is gesloten sinds \d+ \w+ \d{4}/ },
  { state: "filled", dates: { filledAt: ago(2) }, notice: /^Deze vacature is vervuld op \d+ \w+ \d{4}/ },
]) {
  test(`a ${state} vacancy says so first, cannot be applied to, and leads on`, async ({ page }) => {
    const vacancy = await aVacancy({ role: "backend-developer", publishedAt: ago(30), ...dates });
    await page.goto(await vacancyPath("nl", vacancy));
    const status = page.getByRole("main").getByRole("status");
    await expect(status).toContainText(/Je kunt niet meer reageren/);
    await expect(status.getByRole("heading", { level: 2 })).toHaveText(notice);
    await expect(page.getByRole("link", { name: "Solliciteer", exact: true })).toHaveCount(0);
    await expect(page.getByRole("complementary", { name: "Lijkt hierop" }).getByRole("link")).not.toHaveCount(0);
    await status.getByRole("link", { name: "Alles over de functie Backend-ontwikkelaar" }).click();
    await expect(page).toHaveURL("/nl/functies/backend-developer");
  });
}

test("a vacancy that nobody confirmed takes no answers, and is back after one press of the button in the mail", async ({
  page,
}) => {
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
  const hidden = await aVacancy({
    publishedAt: ago(20),
    confirmedAt: ago(20),
    confirmAskedAt: ago(6),
    hiddenAt: ago(1),
  });
  const path = await vacancyPath("nl", hidden);
  await page.goto(path);
  await expect(page.getByRole("status")).toContainText("niemand bevestigde dat deze vacature nog open is");
  await expect(page.getByRole("link", { name: "Solliciteer" })).toHaveCount(0);

  await page.goto(`/nl/nog-open/${stillOpenLink(hidden)}`);
  await page.reload();
  await page.getByRole("button", { name: "Ja, nog open" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dank je, bevestigd");
  await page.getByRole("link", { name: "Bekijk op de site" }).click();
  await expect(page).toHaveURL(path);
  await expect(page.getByRole("link", { name: "Solliciteer" }).first()).toBeVisible();
  await expect(page.getByText("bevestigd dat de vacature open is")).toBeVisible();

  await page.goto(`/nl/nog-open/${stillOpenLink(hidden)}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze link geldt niet meer");
});
