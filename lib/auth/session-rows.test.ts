import { expect, test } from "vitest";
import { changePassword, doubtAbout, signOutElsewhere } from "#lib/auth/account";
import type { Operator } from "#lib/auth/gates";
import { changeAccess, removeMember } from "#lib/companies/members";
import { db } from "#lib/db/client";
import { disableAccount, disableCompany, enableAccount, enableCompany } from "#lib/moderation/commands";
import { useDatabase } from "#lib/testing/database";
import { aCompany, asOwner, asSignedIn, aUser } from "#lib/testing/factories";
import { hashPassword } from "./password.ts";
import { hashOf } from "./secret-token.ts";
import { beginSession, forgetOldSessions, listSessions, personOf } from "./session-rows.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const hours = (count: number) => minutes(count * 60);
const operator = { userId: 0, name: "Noor" } as Operator;

async function aBrowser(userId: number, since = now): Promise<string> {
  return hashOf(await beginSession(db(), userId, "Firefox", since));
}

test("a session ends after eight hours without a request, an operator's after half an hour", async () => {
  const person = await aBrowser((await aUser()).id);
  expect(await personOf(person, hours(7.99))).not.toBeNull();
  expect(await personOf(person, hours(15.9)), "it was used in between").not.toBeNull();
  expect(await personOf(person, hours(23.9))).toBeNull();

  const keeper = await aBrowser((await aUser({ isOperator: true })).id);
  expect(await personOf(keeper, minutes(29))).not.toBeNull();
  expect(await personOf(keeper, minutes(29 + 30))).toBeNull();
});

test("however much it is used, it ends after fourteen days", async () => {
  const browser = await aBrowser((await aUser()).id);
  for (let hour = 7; hour < 14 * 24; hour += 7) expect(await personOf(browser, hours(hour)), `${hour}`).not.toBeNull();
  expect(await personOf(browser, hours(14 * 24))).toBeNull();
});

test("it is fresh for ten minutes", async () => {
  const browser = await aBrowser((await aUser()).id);
  expect((await personOf(browser, minutes(9.9)))?.isFresh).toBe(true);
  expect((await personOf(browser, minutes(10)))?.isFresh).toBe(false);
});

test("what nobody was given is no session", async () => {
  await aBrowser((await aUser()).id);
  for (const guess of ["", "x", hashOf(""), "' OR 1=1 --"]) expect(await personOf(guess, now)).toBeNull();
});

test("a disabled account is out on its next request, and in no browser comes back by itself", async () => {
  const user = await aUser();
  const browsers = [await aBrowser(user.id), await aBrowser(user.id)];
  expect(await disableAccount(operator, user.id, "spam", now)).toBe(true);
  for (const browser of browsers) expect(await personOf(browser, now)).toBeNull();
  await enableAccount(operator, user.id, now);
  for (const browser of browsers) expect(await personOf(browser, now)).toBeNull();
});

test("of a disabled company the next request knows that it is", async () => {
  const company = await aCompany();
  const browser = await aBrowser((await aUser({ companyId: company.id })).id);
  await disableCompany(operator, company.id, "spam", now);
  expect((await personOf(browser, now))?.company).toMatchObject({ id: company.id, isDisabled: true });
  await enableCompany(operator, company.id, now);
  expect((await personOf(browser, now))?.company).toMatchObject({ id: company.id, isDisabled: false });
});

test("who is removed from a company is of none on the next request", async () => {
  const company = await aCompany();
  const owner = await aUser({ companyId: company.id, access: "owner" });
  const member = await aUser({ companyId: company.id });
  const browser = await aBrowser(member.id);
  await removeMember(asOwner(owner, company.id), member.id);
  expect(await personOf(browser, now)).toMatchObject({ userId: member.id, company: null });
});

test("other access counts on the next request", async () => {
  const company = await aCompany();
  const owner = await aUser({ companyId: company.id, access: "owner" });
  const member = await aUser({ companyId: company.id, access: "recruiter" });
  const browser = await aBrowser(member.id);
  await changeAccess(asOwner(owner, company.id), member.id, "reader");
  expect((await personOf(browser, now))?.company?.access).toBe("reader");
});

test("a new password ends every other session and voids links to sign in, and the address is told", async () => {
  const user = await aUser({ passwordHash: await hashPassword("een paarse olifant") });
  const elsewhere = await aBrowser(user.id);
  const stranger = await aBrowser((await aUser()).id);
  const person = await asSignedIn(user.id, { now });
  await changePassword(person, "twee groene muizen", now);

  expect(await personOf(elsewhere, now)).toBeNull();
  expect(await personOf(person.sessionHash, now)).not.toBeNull();
  expect(await personOf(stranger, now)).not.toBeNull();
  const mail = await db().mail.findFirstOrThrow({ where: { to: user.email } });
  expect(mail.subject).toBe("Je wachtwoord is veranderd");
  expect(mail.body).not.toContain("muizen");
});

test("signing out everywhere else leaves this browser and other people's", async () => {
  const user = await aUser();
  const [elsewhere, stranger] = [await aBrowser(user.id), await aBrowser((await aUser()).id)];
  const person = await asSignedIn(user.id, { now });
  expect(await listSessions(person, now)).toHaveLength(2);
  await signOutElsewhere(person);
  expect(await personOf(elsewhere, now)).toBeNull();
  expect(await personOf(stranger, now)).not.toBeNull();
  expect(await listSessions(person, now)).toMatchObject([{ isThis: true, userAgent: "Testbrowser" }]);
});

test("a browser left open must name the password, and guesses are counted", async () => {
  const from = { address: "192.0.2.77", userAgent: "" };
  const user = await aUser({ passwordHash: await hashPassword("een paarse olifant") });
  const fresh = await asSignedIn(user.id, { now });
  expect(await doubtAbout(fresh, "", from, now)).toBeNull();

  const left = await asSignedIn(user.id, { now: minutes(30), since: now });
  expect(await doubtAbout(left, "geraden", from, now)).toBe("passwordWrong");
  expect(await doubtAbout(left, "een paarse olifant", from, now)).toBeNull();
  await db().throttle.updateMany({ where: { key: `account:${user.email}` }, data: { count: 10 } });
  await db().throttle.upsert({
    where: { key: `account:${user.email}` },
    create: { key: `account:${user.email}`, count: 10, endsAt: minutes(15) },
    update: { count: 10 },
  });
  expect(await doubtAbout(left, "een paarse olifant", from, now)).toBe("tooMany");

  const without = await asSignedIn((await aUser()).id, { now: minutes(30), since: now });
  expect(await doubtAbout(without, "", from, now)).toBe("signInAgain");
});

test("sessions that no longer count are deleted, others stay", async () => {
  await db().session.deleteMany();
  const { id } = await aUser();
  const [idle, old, good] = [await aBrowser(id, hours(-9)), await aBrowser(id, hours(-15 * 24)), await aBrowser(id)];
  await db().session.update({ where: { tokenHash: old }, data: { seenAt: now } });
  await forgetOldSessions(now);
  expect(await db().session.findMany({ select: { tokenHash: true } })).toEqual([{ tokenHash: good }]);
  expect(await personOf(idle, now)).toBeNull();
});
