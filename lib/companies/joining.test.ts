import { beforeEach, expect, test } from "vitest";
import { hashOf } from "#lib/auth/secret-token";
import { personOf } from "#lib/auth/session-rows";
import { db } from "#lib/db/client";
import type { Access } from "#lib/db/generated/enums";
import { useDatabase } from "#lib/testing/database";
import { aCompany, asOwner, asSignedIn, aUser } from "#lib/testing/factories";
import { inviteMember, listInvitations, withdrawInvitation } from "./invitations.ts";
import { acceptInvitation, findInvitation } from "./joining.ts";
import { leaveCompany } from "./leaving.ts";
import { changeAccess, removeMember } from "./members.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const from = { address: "192.0.2.1", userAgent: "Firefox" };
const account = { name: "Eva Stil", locale: "nl", passwordHash: null } as const;

let company: { id: number; name: string };
let owner: ReturnType<typeof asOwner>;
beforeEach(async () => {
  await db().throttle.deleteMany();
  company = await aCompany();
  owner = asOwner(await aUser({ companyId: company.id, access: "owner" }), company.id);
});

let invited = 0;
function newAddress(): string {
  invited += 1;
  return `eva${invited}@example.org`;
}

async function anInvitation(email: string, access: Access = "recruiter", by = owner): Promise<string> {
  expect(await inviteMember(by, { email, access, locale: "nl" }, from, now)).toBe("invited");
  const mail = await db().mail.findFirstOrThrow({ where: { to: email }, orderBy: { id: "desc" } });
  return /\/uitnodiging\/([\w-]{43})\n/.exec(mail.body)?.[1] ?? "";
}

test("someone new joins with the access that was offered, once, and is signed in", async () => {
  const email = newAddress();
  const link = await anInvitation(email, "reader");
  expect(await findInvitation(link, now)).toEqual({
    email,
    access: "reader",
    invitedBy: owner.name,
    company: company.name,
    standing: "noAccount",
  });
  expect(await acceptInvitation(link, null, from, now), "without saying who they are").toEqual({
    refused: "noAccount",
  });
  const joined = await acceptInvitation(link, account, from, days(6.9));
  if (!("token" in joined)) throw new Error("It was refused.");
  expect(await personOf(hashOf(joined.token ?? ""), days(6.9))).toMatchObject({
    email,
    name: "Eva Stil",
    isOperator: false,
    company: { id: company.id, access: "reader" },
  });
  expect(await acceptInvitation(link, account, from, days(6.9))).toEqual({ refused: "link" });
  expect(await findInvitation(link, days(6.9))).toBeNull();
});

test("the mail says nothing of a stranger but two short names, and links to nothing of theirs", async () => {
  const name = "Win € 500 op https://evil.example/x?y";
  const bad = await aCompany({ name: "Koop nu op evil.example! ".repeat(4) });
  const by = asOwner(await aUser({ name, companyId: bad.id, access: "owner" }), bad.id);
  const email = newAddress();
  await anInvitation(email, "reader", by);
  const { subject, body } = await db().mail.findFirstOrThrow({ where: { to: email } });
  expect(subject).toBe("Uitnodiging om mee te werken op Roleboard");
  const [company] = /(?<=van “)[^”]+/.exec(body) ?? [""];
  expect(body).toContain("“Win 500 op https evil example x y” nodigt je uit");
  expect(company).toBe("Koop nu op evil example Koop nu op evil example Koop nu op e…");
});

test("someone with an account joins without a new one, and signs in as always", async () => {
  const user = await aUser({ name: "Bo" });
  const link = await anInvitation(user.email);
  expect((await findInvitation(link, now))?.standing).toBe("account");
  expect(await acceptInvitation(link, account, from, now)).toEqual({ token: null });
  expect(await db().user.findUnique({ where: { id: user.id } })).toMatchObject({ name: "Bo" });
  expect(await db().membership.findUnique({ where: { userId: user.id } })).toMatchObject({ companyId: company.id });
  expect(await db().session.count({ where: { userId: user.id } })).toBe(0);
});

test("someone of another company stays there, and can join after leaving it", async () => {
  const other = await aCompany();
  const user = await aUser({ companyId: other.id, access: "owner" });
  const link = await anInvitation(user.email);
  expect((await findInvitation(link, now))?.standing).toBe("otherCompany");
  expect(await acceptInvitation(link, null, from, now)).toEqual({ refused: "otherCompany" });
  expect(await db().membership.findUnique({ where: { userId: user.id } })).toMatchObject({ companyId: other.id });

  await leaveCompany(await asSignedIn(user.id, { now }));
  expect(await acceptInvitation(link, null, from, now)).toEqual({ token: null });
  expect(await db().membership.findUnique({ where: { userId: user.id } })).toMatchObject({
    companyId: company.id,
    access: "recruiter",
  });
});

test("it works for seven days, until it is withdrawn, and only the last one to an address", async () => {
  const late = await anInvitation(newAddress());
  expect(await acceptInvitation(late, account, from, days(7))).toEqual({ refused: "link" });

  const email = newAddress();
  const first = await anInvitation(email, "owner");
  const second = await anInvitation(email, "reader");
  expect(await findInvitation(first, now)).toBeNull();
  const open = await listInvitations(owner, now);
  expect(open.filter((each) => each.email === email)).toMatchObject([{ access: "reader" }]);

  const id = open.find((each) => each.email === email)?.id ?? 0;
  const stranger = asOwner(await aUser({ companyId: (await aCompany()).id, access: "owner" }), company.id + 1_000);
  expect(await withdrawInvitation(stranger, id, now), "by another company").toBe(false);
  expect(await withdrawInvitation(owner, id, now)).toBe(true);
  expect(await withdrawInvitation(owner, id, now)).toBe(false);
  expect(await acceptInvitation(second, account, from, now)).toEqual({ refused: "link" });
});

test("of two who accept at the same moment one does", async () => {
  const link = await anInvitation(newAddress());
  const both = await Promise.all([
    acceptInvitation(link, account, from, now),
    acceptInvitation(link, account, from, now),
  ]);
  expect(both.filter((each) => "token" in each)).toHaveLength(1);
});

test("a disabled company, a disabled account or a company without its owner invites nobody", async () => {
  const disabled = await aUser();
  const links = [await anInvitation(disabled.email), await anInvitation(newAddress())];
  await db().user.update({ where: { id: disabled.id }, data: { disabledAt: now, disabledReason: "spam" } });
  expect(await acceptInvitation(links[0] ?? "", null, from, now)).toEqual({ refused: "link" });

  await db().company.update({ where: { id: company.id }, data: { disabledAt: now, disabledReason: "spam" } });
  expect(await findInvitation(links[1] ?? "", now)).toBeNull();
  await db().company.update({ where: { id: company.id }, data: { disabledAt: null, disabledReason: null } });
  expect(await findInvitation(links[1] ?? "", now)).not.toBeNull();
  await db().membership.deleteMany({ where: { companyId: company.id } });
  expect(await findInvitation(links[1] ?? "", now)).toBeNull();
});

test("an invitation ends with the ownership of who sent it: sent away, made less, disabled or gone", async () => {
  const ends: [how: string, end: (userId: number) => Promise<unknown>][] = [
    ["sent away", (userId) => removeMember(owner, userId)],
    ["made less", (userId) => changeAccess(owner, userId, "recruiter")],
    ["disabled", (id) => db().user.update({ where: { id }, data: { disabledAt: now, disabledReason: "spam" } })],
    ["gone", (id) => db().user.delete({ where: { id } })],
  ];
  for (const [how, end] of ends) {
    await db().throttle.deleteMany();
    const former = await aUser({ companyId: company.id, access: "owner" });
    // By an address of their own they would be back in a minute.
    const link = await anInvitation(newAddress(), "owner", asOwner(former, company.id));
    expect(await findInvitation(link, now), how).not.toBeNull();
    await end(former.id);
    expect(await findInvitation(link, now), how).toBeNull();
    expect(await acceptInvitation(link, account, from, now), how).toEqual({ refused: "link" });
    expect(await listInvitations(owner, now), how).toEqual([]);
  }
});

test("who is in the company already is not invited, nor by someone who is no owner any more", async () => {
  const colleague = await aUser({ companyId: company.id, access: "owner" });
  const wish = { email: colleague.email, access: "reader", locale: "nl" } as const;
  expect(await inviteMember(owner, wish, from, now)).toBe("member");
  await changeAccess(asOwner(colleague, company.id), owner.userId, "recruiter");
  expect(await inviteMember(owner, { ...wish, email: newAddress() }, from, now)).toBe("missing");
});

test("one company has at most fifty invitations open, and one person is mailed at most five times", async () => {
  const email = newAddress();
  for (let time = 0; time < 5; time += 1) await anInvitation(email);
  expect(await inviteMember(owner, { email, access: "reader", locale: "nl" }, from, now)).toBe("tooMany");

  for (let time = 1; time < 50; time += 1) {
    await db().throttle.deleteMany();
    await anInvitation(newAddress());
  }
  await db().throttle.deleteMany();
  expect(await inviteMember(owner, { email: newAddress(), access: "reader", locale: "nl" }, from, now)).toBe("tooMany");
});
