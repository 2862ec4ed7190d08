import type { Page } from "@playwright/test";
import { db } from "#lib/db/client";
import { aCompany, aUser, aVacancy } from "#lib/testing/factories";
import { sessionCookie } from "#lib/testing/session-cookie";
import { ask } from "./ask.ts";
import { anAddress, expect, test } from "./fixtures.ts";
import { tabTo } from "./hands.ts";

// No page of the site needs a script; here the browser does not even have one.
test.use({ javaScriptEnabled: false });

const password = "een paarse olifant loopt";

function anEmail(): string {
  return `ada-${Math.random().toString(36).slice(2, 12)}@example.org`;
}

/** The link in the newest mail to that address, as a reader finds it at /dev/mail. */
async function openMail(page: Page, email: string, subject: RegExp): Promise<void> {
  await page.goto("/dev/mail");
  await page
    .getByRole("listitem")
    .filter({ hasText: email })
    .filter({ hasText: subject })
    .first()
    .getByRole("link")
    .click();
  await page.getByRole("article").getByRole("link").click();
}

async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await page.goto("/nl/inloggen");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord").fill(secret);
  await page.getByRole("button", { name: "Log in" }).click();
}

/** Signed in an hour ago. */
async function leaveOpen({ id }: { id: number }): Promise<void> {
  const createdAt = new Date(Date.now() - 60 * 60 * 1000);
  await db().session.updateMany({ where: { userId: id }, data: { createdAt } });
}

async function signOut(page: Page): Promise<void> {
  await page.goto("/nl/account");
  await page.getByRole("button", { name: "Log uit", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText("Je bent uitgelogd.");
}

test("from registering to a colleague who comes and goes", async ({ page, context, browser, baseURL }) => {
  test.slow();
  const email = anEmail();
  const company = `Roodborst ${email.slice(4, 12)}`;
  await page.goto("/nl");
  await page.getByRole("link", { name: "Voor werkgevers" }).click();
  await page.getByRole("link", { name: "Registreer je bedrijf" }).click();
  await page.getByLabel("Je naam").fill("Ada de Boer");
  await page.getByLabel("E-mailadres van je werk").fill(email.toUpperCase());
  await page.getByLabel("Naam van het bedrijf").fill(company);
  await page.getByRole("radio", { name: "werkgever" }).check();
  await page.getByRole("button", { name: "Registreer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in je mail");

  await openMail(page, email, /Bevestig/);
  await page.getByLabel("Wachtwoord").fill("password1234");
  await page.getByRole("button", { name: "Maak mijn account" }).click();
  await expect(page.getByRole("alert")).toContainText("makkelijk te raden");
  await expect(page.getByLabel("Wachtwoord")).toHaveValue("");
  await page.getByLabel("Wachtwoord").fill(password);
  await page.getByRole("button", { name: "Maak mijn account" }).click();
  await expect(page).toHaveURL("/nl/werving");
  await expect(page.getByText(`Ada de Boer, ${company}`)).toBeVisible();
  const cookies = await context.cookies();
  expect(cookies).toMatchObject([{ name: "roleboard", httpOnly: true, sameSite: "Lax", path: "/", secure: false }]);

  await signOut(page);
  expect(await context.cookies()).toEqual([]);
  await signIn(page, email, `${password}x`);
  await expect(page.getByRole("alert")).toContainText("horen niet bij elkaar");
  await expect(page.getByLabel("E-mailadres")).toHaveValue(email);
  await signIn(page, email);
  await expect(page).toHaveURL("/nl/werving");
  await signOut(page);

  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Mail me een link" }).click();
  await expect(page.getByRole("status")).toContainText("Kijk in je mail.");
  await openMail(page, email, /Inloggen/);
  const link = page.url();
  await page.reload();
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page).toHaveURL("/nl/werving");
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze link werkt niet meer");

  const colleague = anEmail();
  await page.goto("/nl/werving/bedrijf");
  await page.getByLabel("E-mailadres").fill(colleague);
  await page.getByRole("radio", { name: "leest" }).check();
  await page.getByRole("button", { name: "Verstuur de uitnodiging" }).click();
  await expect(page.getByRole("status")).toHaveText("De uitnodiging is verstuurd.");
  await expect(page.getByRole("listitem").filter({ hasText: colleague })).toContainText("leest");

  const elsewhere = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const other = await elsewhere.newPage();
  await openMail(other, colleague, /Uitnodiging/);
  await other.getByLabel("Je naam").fill("Eva Stil");
  await other.getByRole("button", { name: "Doe mee" }).click();
  await expect(other).toHaveURL("/nl/werving");
  await other.getByRole("link", { name: "Bedrijf", exact: true }).click();
  await expect(other.getByRole("heading", { name: "Wie erbij horen" })).toBeVisible();
  await expect(other.getByRole("button")).toHaveCount(0);

  await page.goto("/nl/werving/bedrijf");
  await page.getByRole("link", { name: "Wijzig wat Eva Stil mag" }).click();
  await page.getByRole("button", { name: "Haal Eva Stil uit het bedrijf" }).click();
  await expect(page.getByRole("status")).toHaveText("Deze persoon hoort niet meer bij het bedrijf.");
  await other.goto("/nl/werving/bedrijf");
  await expect(other).toHaveURL("/nl/account?notice=noCompany");
  await elsewhere.close();
});

test("the keyboard alone signs in and out", async ({ page }) => {
  const user = await aUser({ passwordHash: await argon(password) });
  await page.goto("/nl/inloggen?to=/nl/account");
  await tabTo(page.getByLabel("E-mailadres"));
  await page.keyboard.type("niemand");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("E-mailadres")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(user.email);
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Wachtwoord")).toBeFocused();
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/nl\/account(?:#email)?$/);
  await tabTo(page.getByRole("button", { name: "Log uit" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("Je bent uitgelogd.");
});

test("a session ends elsewhere on the next request", async ({ page, browser, baseURL, signInAs }) => {
  test.slow();
  const company = await aCompany();
  const user = await aUser({ companyId: company.id, access: "owner" });
  await signInAs(user);
  const elsewhere = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const other = await elsewhere.newPage();
  const beThere = async () => {
    await elsewhere.addCookies([{ ...(await sessionCookie(user.id)), url: baseURL ?? "" }]);
    await other.goto("/nl/werving");
    await expect(other).toHaveURL("/nl/werving");
  };

  await beThere();
  await page.goto("/nl/account");
  await expect(page.getByRole("listitem").filter({ hasText: "deze browser" })).toHaveCount(1);
  await page.getByRole("button", { name: "Log overal uit, behalve hier" }).click();
  await other.reload();
  await expect(other).toHaveURL(/\/nl\/inloggen\?to=%2Fnl%2Fwerving$/);

  await beThere();
  await page.goto("/nl/account");
  await page.getByLabel("Nieuw wachtwoord").fill(password);
  await page.getByRole("button", { name: "Kies dit wachtwoord" }).click();
  await expect(page.getByRole("status")).toContainText("Je wachtwoord is veranderd.");
  await other.reload();
  await expect(other).toHaveURL(/inloggen/);
  await page.goto("/dev/mail");
  await expect(page.getByRole("listitem").filter({ hasText: user.email }).first()).toContainText("Je wachtwoord is");
  await elsewhere.close();
});

test("who finds a browser left open may not take the account over or delete it", async ({ page, signInAs }) => {
  const user = await aUser({ passwordHash: await argon(password) });
  await signInAs(user);
  await leaveOpen(user);
  await page.goto("/nl/account");
  await page.getByLabel("Nieuw wachtwoord").fill("twee groene giraffen zwemmen");
  await page.getByRole("button", { name: "Verander het wachtwoord" }).click();
  await expect(page.getByLabel("Wachtwoord van nu")).toHaveAttribute("aria-invalid", "true");
  await page.goto("/nl/account?step=delete");
  await page.getByLabel("Wachtwoord van nu").fill("geraden");
  await page.getByRole("button", { name: "Verwijder mijn account" }).click();
  await expect(page.getByLabel("Wachtwoord van nu")).toHaveAttribute("aria-invalid", "true");
  expect(await db().user.findUnique({ where: { id: user.id } })).toMatchObject({ passwordHash: user.passwordHash });

  await page.getByLabel("Wachtwoord van nu").fill(password);
  await page.getByRole("button", { name: "Verwijder mijn account" }).click();
  await expect(page.getByRole("status")).toHaveText("Je account is verwijderd.");
  expect(await db().user.count({ where: { id: user.id } })).toBe(0);
});

test("who has no password proves by mail who deletes the account, and comes back to where that is", async ({
  page,
  signInAs,
}) => {
  const user = await aUser();
  await signInAs(user);
  await leaveOpen(user);
  await page.goto("/nl/account?step=delete");
  await page.getByRole("button", { name: "Mail me een link" }).click();
  await expect(page.getByRole("status")).toBeVisible();
  await openMail(page, user.email, /./);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByRole("button", { name: "Verwijder mijn account" }).click();
  await expect(page.getByRole("status")).toHaveText("Je account is verwijderd.");
});

test("the operator's word counts on the next request, and is told", async ({ page, browser, baseURL, signInAs }) => {
  test.slow();
  const company = await aCompany();
  const user = await aUser({ companyId: company.id, access: "owner", name: `Xander ${Date.now()}` });
  const vacancy = await aVacancy({ companyId: company.id });
  await signInAs(await aUser({ isOperator: true }));
  const elsewhere = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await elsewhere.addCookies([{ ...(await sessionCookie(user.id)), url: baseURL ?? "" }]);
  const other = await elsewhere.newPage();
  await other.goto("/nl/werving");
  await expect(other).toHaveURL("/nl/werving");
  const path = (await ask(`/nl/vacatures/${vacancy.publicId}`)).headers.location ?? "";
  const statusOf = async () => (await ask(path)).status;
  expect(await statusOf()).toBe(200);

  await page.goto("/nl/beheer");
  await page.getByLabel("Zoek een account, bedrijf of vacature").fill(company.name);
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: company.name }).click();
  await page.getByRole("button", { name: "Blokkeer het bedrijf" }).click();
  await expect(page.getByRole("alert")).toContainText("Vul dit in.");
  await page.getByLabel("Reden").fill("Dit bedrijf bestaat niet.");
  await page.getByRole("button", { name: "Blokkeer het bedrijf" }).click();
  await expect(page.getByRole("status")).toContainText("Gedaan.");
  expect(await statusOf()).toBe(404);
  await other.reload();
  await expect(other.getByRole("status")).toContainText(`${company.name} is geblokkeerd door de beheerder`);

  await page.getByRole("button", { name: "Hef de blokkade op" }).click();
  expect(await statusOf()).toBe(200);
  await other.goto("/nl/werving");
  await expect(other).toHaveURL("/nl/werving");

  await page.goto(`/nl/beheer?q=${encodeURIComponent(user.name)}`);
  await page.getByRole("link", { name: user.name }).click();
  await page.getByLabel("Reden").fill("Ongewenste mail.");
  await page.getByRole("button", { name: "Blokkeer het account" }).click();
  await other.reload();
  await expect(other).toHaveURL(/inloggen/);

  await page.goto(`/nl/beheer?q=${encodeURIComponent(baseURL + path)}`);
  await page.getByRole("main").getByRole("link", { name: vacancy.title }).click();
  await page.getByLabel("Reden").fill("Vraagt geld.");
  await page.getByRole("button", { name: "Verwijder de vacature" }).click();
  await expect(page.getByText("Reden: Vraagt geld.")).toBeVisible();
  expect(await statusOf()).toBe(404);
  await page.goto("/dev/mail");
  await expect(page.getByRole("listitem").filter({ hasText: user.email })).toHaveCount(3);
  await elsewhere.close();
});

test("who leaves the last is told what it means, who is needed cannot", async ({ page, signInAs }) => {
  const company = await aCompany();
  const owner = await aUser({ companyId: company.id, access: "owner" });
  const colleague = await aUser({ companyId: company.id, access: "recruiter" });
  await signInAs(owner);
  await page.goto("/nl/account");
  await page.getByRole("link", { name: "Verlaat het bedrijf" }).click();
  await expect(page.getByRole("main")).toContainText("Je bent de enige eigenaar");
  await page.getByRole("link", { name: "Naar wie erbij horen" }).click();
  await page
    .getByRole("link", { name: `Wijzig wat ${owner.name} mag` })
    .first()
    .click();
  await page.getByRole("radio", { name: "leest" }).check();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("alert")).toContainText("Er moet minstens één eigenaar blijven.");

  await db().membership.delete({ where: { userId: colleague.id } });
  await page.goto("/nl/account?step=leave");
  await expect(page.getByRole("main")).toContainText("De vacatures blijven op de site tot hun sluitingsdag");
  await page.getByRole("button", { name: "Verlaat het bedrijf" }).click();
  await expect(page.getByRole("status")).toHaveText("Je hebt het bedrijf verlaten.");
  await page.getByLabel("Naam van het bedrijf").fill(`Opnieuw ${owner.id}`);
  await page.getByRole("radio", { name: "detacheerder" }).check();
  await page.getByRole("button", { name: "Registreer het bedrijf" }).click();
  await expect(page).toHaveURL("/nl/werving");

  await page.goto("/nl/account?step=delete");
  await page.getByRole("button", { name: "Verwijder mijn account" }).click();
  await expect(page.getByRole("status")).toHaveText("Je account is verwijderd.");
  expect(await db().user.count({ where: { id: owner.id } })).toBe(0);
});

test("known and unknown get the same answer, byte for byte", async ({ baseURL }) => {
  const site = baseURL ?? "";
  const known = await aUser({ passwordHash: await argon(password) });
  const disabled = await aUser({ passwordHash: await argon(password), disabledAt: new Date(), disabledReason: "x" });
  const unknown = anEmail();
  const forms: { path: string; fields: Record<string, string> }[] = [
    { path: "/nl/inloggen", fields: { password: "een verkeerd wachtwoord" } },
    { path: "/en/sign-in", fields: { act: "link" } },
    {
      path: "/nl/registreren",
      fields: { name: "Ada", companyName: "Roodborst", website: "", posterType: "employer" },
    },
  ];
  for (const { path, fields } of forms) {
    const answers: string[] = [];
    for (const email of [known.email, unknown, disabled.email]) {
      const answer = await send(site, path, { ...fields, email });
      answers.push(answer.replaceAll(email, "ADDRESS").replaceAll(email.split("@")[0] ?? "", "ADDRESS"));
    }
    expect(answers[0]?.length, path).toBeGreaterThan(20);
    expect(answers[1], path).toBe(answers[0]);
    expect(answers[2], path).toBe(answers[0]);
  }
});

test("sixty tries from sixty addresses that one client makes up are one client's", async ({ baseURL }) => {
  const site = baseURL ?? "";
  const { email } = await aUser();
  // The last hop is what our proxy saw; all before it is the client's own story.
  const client = anAddress();
  const answers: string[] = [];
  for (let time = 0; time < 26; time += 1)
    answers.push(
      await send(site, "/nl/inloggen", { email: `${time}-${email}`, password: "x" }, `${anAddress()}, ${client}`),
    );
  expect(answers.filter((answer) => answer.includes("te vaak geprobeerd"))).toHaveLength(1);
  expect(answers.at(-1)).toContain("te vaak geprobeerd");
  expect((await ask("/nl", { "x-forwarded-for": client })).status, "reading goes on").toBe(200);
});

/** Sends a form of that page as a browser without a session would; what came back, or where it leads. */
async function send(site: string, path: string, fields: Record<string, string>, from = anAddress()): Promise<string> {
  const page = await (await fetch(site + path)).text();
  const form = new FormData();
  for (const [, name = "", value = ""] of page.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g))
    form.set(name, value);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const headers = { origin: site, "x-forwarded-for": from };
  const answer = await fetch(site + path, { method: "POST", body: form, redirect: "manual", headers });
  return `${answer.status} ${answer.headers.get("location") ?? ""} ${await answer.text()}`;
}

async function argon(secret: string): Promise<string> {
  const { hash } = await import("@node-rs/argon2");
  return hash(secret, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}
