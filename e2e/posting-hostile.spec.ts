import type { Page } from "@playwright/test";
import { db } from "#lib/db/client";
import { aCompany, aUser } from "#lib/testing/factories";
import { filledForm } from "#lib/testing/vacancy-form";
import { type Answer, ask, inTurns } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { hostileTexts } from "./hostile-strings.ts";
import { cookieOf, hiddenFields, newPath, type PostedForm, post } from "./post.ts";

// The page ships no JavaScript, so what is posted here is what any browser posts, and what no browser would.

test.describe.configure({ timeout: 300_000 });

const textFields =
  "title body onSiteDays places countries hoursMin hoursMax startsOn payMin payMax payFullTimeHours payScale payLaterReason must nice applyUrl applyEmail contactName opensAt closesOn".split(
    " ",
  );
const choices = "role language workMode contract level payPeriod payHolidayAllowance workingLanguages posterType".split(
  " ",
);
const carried = "locale formKey act publicId version unknown".split(" ");
const acts = ["saveDraft", "savePreview", "publish"];
const marks = /[<>"'&`\\]|javascript|\{\{|\$\{/;

/** What is left of a text once it is what a form can hold. */
const asHeld = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "");

async function aRecruiter() {
  const company = await aCompany();
  const user = await aUser({ companyId: company.id });
  const cookie = await cookieOf(user);
  return { company, user, cookie, hidden: await hiddenFields(newPath, cookie) };
}

/** A form that can be published, as the page at `newPath` sends it; each one new. */
function formOf(hidden: PostedForm, overrides: PostedForm = {}): PostedForm {
  return { ...hidden, formKey: crypto.randomUUID(), ...filledForm(new Date()), act: "publish", ...overrides };
}

function vacanciesOf(company: { id: number }) {
  return db().vacancy.findMany({ where: { companyId: company.id } });
}

type Sending = { path: string; form: PostedForm };

/** Posts them all, ninety a day, for a company may make a hundred vacancies in one. */
async function postAll(sendings: Sending[], { company, cookie }: { company: { id: number }; cookie: string }) {
  const answers: Answer[] = [];
  for (let at = 0; at < sendings.length; at += 90) {
    answers.push(...(await inTurns(sendings.slice(at, at + 90), 4, ({ path, form }) => post(path, form, { cookie }))));
    const dayBefore = new Date(Date.now() - 25 * 3_600_000);
    await db().vacancy.updateMany({ where: { companyId: company.id }, data: { createdAt: dayBefore } });
  }
  return answers;
}

const asNew = (form: PostedForm): Sending => ({ path: newPath, form });

type Shown = { isAlive: boolean; problems: number; held: Record<string, string> };

/** What a page that came back holds: problems with words, the text in each field, and whether anything is more than text. */
function readForms(page: Page, answers: Answer[]): Promise<Shown[]> {
  return page.evaluate(
    ({ htmls, names }) =>
      htmls.map((html) => {
        const document = new DOMParser().parseFromString(html, "text/html");
        const alive = "hostile, [hostile], script:not([type]), [onerror], [onload], [onfocus], [href^='javascript:']";
        const textIn = (name: string) => {
          const field = document.getElementById(name);
          return field?.tagName === "TEXTAREA" ? field.textContent : field?.getAttribute("value");
        };
        return {
          isAlive: document.querySelector(alive) !== null,
          problems: document.querySelectorAll("[role=alert] li a[href^='#']").length,
          held: Object.fromEntries(names.map((name) => [name, textIn(name) ?? ""])),
        };
      }),
    { htmls: answers.map(({ text }) => text), names: textFields },
  );
}

/** Holds that an answer is a page with problems that keeps what was typed, or leads on to what was written. */
async function expectAnswered(page: Page, forms: PostedForm[], answers: Answer[]) {
  const shown = await readForms(page, answers);
  for (const [index, { status, headers }] of answers.entries()) {
    const form = forms[index] ?? {};
    const said = textFields.map((name) => `${name}=${String(form[name] ?? "").slice(0, 30)}`).join(" ");
    expect([200, 303], said).toContain(status);
    if (status === 303) {
      expect(headers.location, said).toMatch(/^\/nl\/(?:werving\/vacatures|voorbeeld)\//);
      continue;
    }
    expect(shown[index]?.isAlive, said).toBe(false);
    expect(shown[index]?.problems, said).toBeGreaterThan(0);
    for (const name of textFields)
      expect(shown[index]?.held[name], `${name} of ${said}`).toBe(asHeld(String(form[name] ?? "")));
  }
}

test("a string in every field at once never makes a fault, and what was typed stays", async ({ page }) => {
  const { cookie, hidden } = await aRecruiter();
  await page.goto("/nl");
  const all = hostileTexts.map((text, index) => {
    const everywhere = Object.fromEntries([...textFields, ...choices].map((name) => [name, text]));
    return formOf(hidden, { ...everywhere, act: acts[index % 3] ?? "" });
  });
  await expectAnswered(page, all, await inTurns(all, 4, (form) => post(newPath, form, { cookie })));
});

test("a string in one field, or in all that take names or words, never makes a fault", async ({ page }) => {
  const { hidden, ...recruiter } = await aRecruiter();
  await page.goto("/nl");
  // Beside fields that are right, so that it is read to the end.
  const together = [
    ["places", "countries", "must", "nice"],
    ["title", "body", "payScale", "payLaterReason", "contactName"],
  ];
  const alone = [...textFields, ...choices].map((name) => [name]);
  const all = hostileTexts.flatMap((text, index) => {
    const isTriedAlone = index % 10 === 0 || text.includes("\u0000");
    return [...together, ...(isTriedAlone ? alone : [])].map((names, at) =>
      formOf(hidden, {
        ...Object.fromEntries(names.map((name) => [name, text])),
        ...(names.includes("payLaterReason") && { payMin: "" }),
        act: acts[at % 3] ?? "",
      }),
    );
  });
  await expectAnswered(page, all, await postAll(all.map(asNew), recruiter));
});

test("a string in what the form carries along unseen never makes a fault", async () => {
  const { hidden, ...recruiter } = await aRecruiter();
  const { cookie } = recruiter;
  const edit = await aPublished(cookie, hidden);
  const editHidden = await hiddenFields(edit, cookie);
  const some = hostileTexts.filter((text, index) => index % 4 === 0 || text.includes("\u0000") || text.length > 1_000);
  const all = some.flatMap((text) =>
    carried.flatMap((name) => [
      { path: newPath, form: formOf(hidden, { [name]: text, title: "x" }) },
      { path: edit, form: formOf(editHidden, { [name]: text, act: name === "act" ? text : "save" }) },
    ]),
  );
  const many = [
    { path: newPath, form: formOf(hidden, { title: Array.from({ length: 500 }, () => "Java") }) },
    { path: newPath, form: formOf(hidden, { workingLanguages: Array.from({ length: 500 }, () => "nl") }) },
    { path: newPath, form: { ...formOf(hidden), ...Object.fromEntries(hostileTexts.map((text) => [text, text])) } },
  ];
  const sent = [...all, ...many];
  const answers = await postAll(sent, recruiter);
  for (const [index, { status }] of answers.entries())
    expect([200, 303], JSON.stringify(sent[index]?.form).slice(0, 400)).toContain(status);
});

/** The path of the edit page of a vacancy that is open. */
async function aPublished(cookie: string, hidden: PostedForm): Promise<string> {
  const { headers } = await post(newPath, formOf(hidden), { cookie });
  return `${headers.location?.split("?")[0]}/bewerken`;
}

test("what was written shows as text on its own page, its preview, its edit form and the site", async ({
  page,
  signInAs,
}) => {
  const { user, company, cookie, hidden } = await aRecruiter();
  await signInAs(user);
  await page.goto("/nl");
  const texts = hostileTexts.filter((text) => text.length < 200 && /[^\s\p{Cf}]/u.test(asHeld(text)));
  const forms = texts.flatMap((text) => [
    formOf(hidden, saying(text)),
    ...(marks.test(text) ? [formOf(hidden, { ...saying(text), act: "savePreview" })] : []),
  ]);
  const answers = await postAll(forms.map(asNew), { company, cookie });
  const refused = answers.flatMap(({ status }, index) =>
    status === 303 ? [] : [`${status} ${String(forms[index]?.title)}`],
  );
  expect(refused).toEqual([]);
  expect(await vacanciesOf(company)).toHaveLength(forms.length);

  const [previews = [], own = []] = [/\/voorbeeld\//, /\/werving\//].map((kind) =>
    answers.flatMap(({ headers }) =>
      kind.test(headers.location ?? "") ? (headers.location?.split("?")[0] ?? "") : [],
    ),
  );
  const open = own.map((path) => path.replace("/werving", ""));
  const paths = [...previews, ...own, ...own.map((path) => `${path}/bewerken`), ...open];
  const pages = await inTurns(paths, 4, async (path) => {
    const answer = await ask(path, { cookie });
    return answer.status === 308 ? ask(answer.headers.location ?? "", { cookie }) : answer;
  });
  for (const [index, { isAlive }] of (await readForms(page, pages)).entries()) {
    expect(pages[index]?.status, paths[index]).toBe(200);
    expect(isAlive, paths[index]).toBe(false);
  }

  // And in a browser that runs what can be run: the fixture hears it when it only tries.
  for (const [index, path] of open.entries()) {
    if (!marks.test(texts[index] ?? "")) continue;
    await page.goto(path, { waitUntil: "domcontentloaded" });
    expect(await page.evaluate(() => "hostile" in window), texts[index]).toBe(false);
  }
});

/** A form that says it wherever a reader comes to see it. */
function saying(text: string): PostedForm {
  const { body } = filledForm(new Date());
  const title = `Tester ${text}`.length <= 100 ? `Tester ${text}` : "Tester";
  return {
    title,
    role: "test-engineer",
    body: `${String(body)}\n\n${text}`,
    contactName: text,
    payScale: text,
    payMin: "",
    payLaterReason: text,
    applyUrl: `https://example.org/?q=${encodeURIComponent(text.toWellFormed())}`,
  };
}

test("fifty equal posts at once make one vacancy", async () => {
  const { company, cookie, hidden } = await aRecruiter();
  const form = formOf(hidden, { must: "Java, SQL" });
  const answers = await Promise.all(Array.from({ length: 50 }, () => post(newPath, form, { cookie })));

  expect(await vacanciesOf(company)).toHaveLength(1);
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.location}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(303);
});

test("a post that does not come from a page of ours writes nothing and says so", async ({ baseURL: site }) => {
  const ours = site ?? "";
  const { company, cookie, hidden } = await aRecruiter();
  const foreign = "https://evil.example";
  const refused: Record<string, string>[] = [
    {},
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "null" },
    { origin: foreign },
    { origin: foreign, "x-forwarded-host": "evil.example" },
    { origin: foreign, "x-forwarded-host": "evil.example", host: "evil.example" },
    { origin: ours.replace("http:", "https:") },
  ];
  for (const headers of refused) {
    const answer = await post(newPath, formOf(hidden), { cookie, headers });
    expect(answer.status, JSON.stringify(headers)).toBe(403);
    expect(answer.text).toContain("Dit is niet gedaan");
    expect(await vacanciesOf(company), JSON.stringify(headers)).toHaveLength(0);
  }

  const taken: Record<string, string>[] = [
    { origin: ours },
    { "sec-fetch-site": "same-origin" },
    { origin: ours, "sec-fetch-site": "same-origin" },
  ];
  for (const [index, headers] of taken.entries()) {
    expect((await post(newPath, formOf(hidden), { cookie, headers })).status, JSON.stringify(headers)).toBe(303);
    expect(await vacanciesOf(company)).toHaveLength(index + 1);
  }
});

test("who has to sign in again finds everything that was typed", async ({ page, signInAs }) => {
  const { user, company, cookie, hidden } = await aRecruiter();
  const typed = {
    ...Object.fromEntries(textFields.map((name) => [name, `${name} <b>'"& 👩‍👩‍👧‍👦`])),
    body: `${String(filledForm(new Date()).body)}\n\n</textarea><hostile>`,
    closesOn: "2031-12-24",
    opensAt: "2031-12-01T09:30",
    startsOn: "2032-01-05",
    role: "test-engineer",
    workMode: "remote",
    contract: "freelance",
    workingLanguages: ["nl", "de"],
  };
  await db().session.deleteMany({ where: { userId: user.id } });
  const answer = await post(newPath, formOf(hidden, typed), { cookie });
  expect(answer.status).toBe(303);
  expect(await vacanciesOf(company)).toHaveLength(0);
  const signIn = new URL(answer.headers.location ?? "", "http://site");
  expect(signIn.pathname).toBe("/nl/inloggen");
  const back = signIn.searchParams.get("to") ?? "";
  expect(back).toMatch(/^\/nl\/werving\/vacatures\/nieuw\?kept=[\w-]{43}$/);

  await page.goto(answer.headers.location ?? "");
  await expect(page.getByRole("status")).toHaveText(/^Je was intussen uitgelogd/);
  await signInAs(user);
  await page.goto(back);
  for (const name of textFields) {
    const value = typed[name as keyof typeof typed];
    await expect(page.locator(`[name="${name}"]`), name).toHaveValue(String(value));
  }
  await expect(page.getByLabel("Functie", { exact: true })).toHaveValue("test-engineer");
  await expect(page.getByLabel("Contract")).toHaveValue("freelance");
  await expect(page.locator('[name="workMode"][value="remote"]')).toBeChecked();
  for (const language of ["Nederlands", "Duits"])
    await expect(page.getByRole("checkbox", { name: language })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Engels" })).not.toBeChecked();
  await expect(page.locator("hostile, b")).toHaveCount(0);
});
