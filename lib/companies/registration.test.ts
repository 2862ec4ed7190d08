import { beforeEach, expect, test } from "vitest";
import { hashOf } from "#lib/auth/secret-token";
import { personOf } from "#lib/auth/session-rows";
import { signInByPassword } from "#lib/auth/sign-in";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, asSignedIn, aUser } from "#lib/testing/factories";
import { registrationInput } from "./input.ts";
import { askRegistration, confirmRegistration, findRegistration, registerCompany } from "./registration.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const from = { address: "192.0.2.1", userAgent: "Firefox" };

beforeEach(async () => {
  await db().throttle.deleteMany();
});

let asked = 0;
function anInput(overrides: Record<string, string> = {}) {
  asked += 1;
  return registrationInput.parse({
    name: "Ada de Boer",
    email: `Ada${asked}@Roodborst.example`,
    companyName: `Roodborst ${asked} B.V.`,
    website: "roodborst.example",
    posterType: "agency",
    locale: "nl",
    ...overrides,
  });
}

async function linkMailedTo(email: string): Promise<string> {
  const mail = await db().mail.findFirstOrThrow({ where: { to: email }, orderBy: { id: "desc" } });
  return /\/registreren\/([\w-]{43})\n/.exec(mail.body)?.[1] ?? "";
}

async function anAskedLink(input = anInput()): Promise<string> {
  await askRegistration(input, from, now);
  return linkMailedTo(input.email);
}

test("nothing is made before the address is confirmed, and all of it by confirming, once", async () => {
  const input = anInput();
  const link = await anAskedLink(input);
  expect(await db().user.count({ where: { email: input.email } })).toBe(0);
  expect(await db().company.count({ where: { name: input.companyName } })).toBe(0);
  expect(await findRegistration(link, now)).toEqual(input);

  const confirmed = await confirmRegistration(link, "een paarse olifant", from, now);
  if (!("token" in confirmed)) throw new Error("It was refused.");
  expect(await personOf(hashOf(confirmed.token), now)).toMatchObject({
    email: input.email,
    name: "Ada de Boer",
    isOperator: false,
    hasPassword: true,
    company: { name: input.companyName, access: "owner", slug: `roodborst-${asked}-b-v` },
  });
  expect(await db().company.findFirst({ where: { name: input.companyName } })).toMatchObject({
    website: "https://roodborst.example",
    posterType: "agency",
    isDemo: false,
  });
  expect(await signInByPassword({ email: input.email, password: "een paarse olifant" }, from, now)).toHaveProperty(
    "token",
  );
  expect(await confirmRegistration(link, null, from, now)).toEqual({ refused: "link" });
});

test("a link works for 24 hours, asking again voids it, and of two at once one makes the account", async () => {
  const old = await anAskedLink();
  expect(await findRegistration(old, hours(23.9))).not.toBeNull();
  expect(await confirmRegistration(old, null, from, hours(24))).toEqual({ refused: "link" });

  const input = anInput();
  const first = await anAskedLink(input);
  const second = await anAskedLink(input);
  expect(await confirmRegistration(first, null, from, now)).toEqual({ refused: "link" });
  const both = await Promise.all([
    confirmRegistration(second, null, from, now),
    confirmRegistration(second, null, from, now),
  ]);
  expect(both.filter((each) => "token" in each)).toHaveLength(1);
  expect(await db().membership.count({ where: { user: { email: input.email } } })).toBe(1);
});

test("the mail to an address that anyone can type carries nothing that they typed", async () => {
  const input = anInput({ name: "WIN https://evil.example", companyName: "Claim evil.example now" });
  await askRegistration(input, from, now);
  const mail = await db().mail.findFirstOrThrow({ where: { to: input.email } });
  expect(mail.subject + mail.body).not.toMatch(/evil|WIN|claim/i);
  expect(mail.expiresAt).toEqual(new Date(now.getTime() + 24 * 3_600_000));
});

test("a known address gets the same answer, a mail with a way in, and keeps its company", async () => {
  const company = await aCompany();
  const user = await aUser({ companyId: company.id, access: "reader" });
  const input = anInput({ email: user.email });
  expect(await askRegistration(input, from, now)).toBe(await askRegistration(anInput(), from, now));
  const mail = await db().mail.findFirstOrThrow({ where: { to: user.email } });
  expect(mail.subject).toBe("Je hebt al een account bij Roleboard");
  expect(mail.body).toMatch(/\/inloggen\/[\w-]{43}\n/);
  expect(await db().company.count({ where: { name: input.companyName } })).toBe(0);
  expect(await db().membership.findUnique({ where: { userId: user.id } })).toMatchObject({ access: "reader" });
});

test("an address that got an account after asking makes no second one", async () => {
  const input = anInput();
  const link = await anAskedLink(input);
  await aUser({ email: input.email });
  expect(await confirmRegistration(link, null, from, now)).toEqual({ refused: "known" });
  expect(await db().company.count({ where: { name: input.companyName } })).toBe(0);
});

test("the same name is another company, under another address, and never joins the one that is there", async () => {
  const known = await aCompany({ name: "Zonnig", slug: "zonnig" });
  await aUser({ companyId: known.id, access: "owner" });
  for (let time = 0; time < 12; time += 1) {
    await db().throttle.deleteMany();
    await confirmRegistration(await anAskedLink(anInput({ companyName: "Zonnig" })), null, from, now);
  }
  const companies = await db().company.findMany({
    where: { name: "Zonnig" },
    include: { _count: { select: { members: true } } },
  });
  expect(companies).toHaveLength(13);
  expect(companies.map(({ _count }) => _count.members)).toEqual(Array(13).fill(1));
  expect(companies.map(({ slug }) => slug)).toEqual(expect.arrayContaining(["zonnig", "zonnig-2", "zonnig-9"]));
});

test("a name without a letter that an address takes still gets one", async () => {
  await confirmRegistration(await anAskedLink(anInput({ companyName: "株式会社" })), null, from, now);
  expect(await db().company.findFirst({ where: { name: "株式会社" } })).toMatchObject({
    slug: expect.stringMatching(/^company(-\d+)?$/),
  });
});

test("someone without a company registers one, and only one, also by sending the form twice", async () => {
  const user = await aUser();
  const person = await asSignedIn(user.id, { now });
  const input = { companyName: "Tweemaal", website: null, posterType: "employer" } as const;
  const both = await Promise.all([registerCompany(person, input, now), registerCompany(person, input, now)]);
  expect(both.filter(Boolean)).toHaveLength(1);
  expect(await db().company.count({ where: { name: "Tweemaal" } })).toBe(1);
  expect(await db().membership.findUnique({ where: { userId: user.id } })).toMatchObject({ access: "owner" });
});

test("whatever else a form sends is no part of what is kept", () => {
  const input = registrationInput.parse({ ...anInput(), isOperator: "true", companyId: "1", access: "owner" });
  expect(Object.keys(input).sort()).toEqual(["companyName", "email", "locale", "name", "posterType", "website"]);
});

test.each([
  [{ name: " " }, "name", "required"],
  [{ name: "x".repeat(101) }, "name", "tooLong"],
  [{ email: "ada" }, "email", "emailInvalid"],
  [{ email: "" }, "email", "required"],
  [{ companyName: "" }, "companyName", "required"],
  [{ website: "javascript:alert(1)" }, "website", "websiteInvalid"],
  [{ website: "https://" }, "website", "websiteInvalid"],
  [{ website: "http://127.0.0.1 x" }, "website", "websiteInvalid"],
  [{ posterType: "bank" }, "posterType", "choose"],
])("%j is refused", (wrong, field, message) => {
  const result = registrationInput.safeParse({ ...anInput(), website: "", ...wrong });
  expect(result.error?.issues.map((issue) => [issue.path[0], issue.message])).toContainEqual([field, message]);
});
