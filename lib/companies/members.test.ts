import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import type { Access } from "#lib/db/generated/enums";
import { useDatabase } from "#lib/testing/database";
import { aCompany, asOwner, asSignedIn, aUser, aVacancy } from "#lib/testing/factories";
import { deleteAccount, leaveCompany, whatLeavingMeans } from "./leaving.ts";
import { changeAccess, listMembers, removeMember } from "./members.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");

let company: { id: number };
beforeEach(async () => {
  company = await aCompany();
});

const member = (access: Access = "recruiter") => aUser({ companyId: company.id, access });
const accessOf = async (userId: number) => (await db().membership.findUnique({ where: { userId } }))?.access ?? null;
const owners = () => db().membership.count({ where: { companyId: company.id, access: "owner" } });

describe("what an owner does", () => {
  test("changes what a member may do, and takes members out", async () => {
    const owner = await member("owner");
    const other = await member();
    const as = asOwner(owner, company.id);
    expect(await changeAccess(as, other.id, "reader")).toBe("done");
    expect(await accessOf(other.id)).toBe("reader");
    expect(await removeMember(as, other.id)).toBe("done");
    expect(await accessOf(other.id)).toBeNull();
    expect(await db().user.count({ where: { id: other.id } }), "the account stays").toBe(1);
    expect(await removeMember(as, other.id)).toBe("missing");
  });

  test("cannot touch anyone of another company, and does not learn that they exist", async () => {
    const as = asOwner(await member("owner"), company.id);
    const elsewhere = await aUser({ companyId: (await aCompany()).id, access: "recruiter" });
    for (const userId of [elsewhere.id, 2_000_000_000]) {
      expect(await changeAccess(as, userId, "owner")).toBe("missing");
      expect(await removeMember(as, userId)).toBe("missing");
    }
    expect(await accessOf(elsewhere.id)).toBe("recruiter");
  });

  test("is nothing that one still does after it was taken away", async () => {
    const [one, other] = [await member("owner"), await member("owner")];
    const third = await member();
    await changeAccess(asOwner(one, company.id), other.id, "recruiter");
    expect(await removeMember(asOwner(other, company.id), third.id)).toBe("missing");
    expect(await changeAccess(asOwner(other, company.id), other.id, "owner")).toBe("missing");
  });

  test("sees owners first, then by name", async () => {
    await aUser({ companyId: company.id, access: "reader", name: "Anna" });
    await aUser({ companyId: company.id, access: "owner", name: "Zed" });
    await aUser({ companyId: company.id, access: "recruiter", name: "Bas" });
    const listed = await listMembers(asOwner({ id: 0, name: "" }, company.id));
    expect(listed.map(({ name, access }) => [name, access])).toEqual([
      ["Zed", "owner"],
      ["Bas", "recruiter"],
      ["Anna", "reader"],
    ]);
  });
});

describe("an owner always remains", () => {
  test("the last one cannot step down or leave while others are there", async () => {
    const owner = await member("owner");
    await member();
    const as = asOwner(owner, company.id);
    expect(await changeAccess(as, owner.id, "reader")).toBe("lastOwner");
    expect(await removeMember(as, owner.id)).toBe("lastOwner");
    const person = await asSignedIn(owner.id, { now });
    expect(await whatLeavingMeans(person)).toBe("lastOwner");
    expect(await leaveCompany(person)).toBe("lastOwner");
    expect(await deleteAccount(person, now)).toBe("lastOwner");
    expect(await accessOf(owner.id)).toBe("owner");
  });

  test("an owner whose account is disabled is not one that remains", async () => {
    const owner = await member("owner");
    const other = await member("owner");
    await db().user.update({ where: { id: other.id }, data: { disabledAt: now, disabledReason: "spam" } });
    expect(await changeAccess(asOwner(owner, company.id), owner.id, "reader")).toBe("lastOwner");
  });

  // Each by itself would be fine; together they would leave nobody.
  const pairs = {
    "step down": (one: number) => changeAccess(asOwner({ id: one, name: "" }, company.id), one, "reader"),
    leave: async (one: number) => leaveCompany(await asSignedIn(one, { now })),
    "delete their account": async (one: number) => deleteAccount(await asSignedIn(one, { now }), now),
  };
  test.each(Object.entries(pairs))("when two owners %s at once", async (_, act) => {
    for (let time = 0; time < 8; time += 1) {
      company = await aCompany();
      const two = [await member("owner"), await member("owner")];
      await member();
      const outcomes = await Promise.all(two.map(({ id }) => act(id)));
      expect(outcomes.sort()).toEqual(["done", "lastOwner"]);
      expect(await owners()).toBe(1);
    }
  });

  test("when two owners take each other out at once", async () => {
    for (let time = 0; time < 8; time += 1) {
      company = await aCompany();
      const [one, other] = [await member("owner"), await member("owner")];
      await Promise.all([
        removeMember(asOwner(one, company.id), other.id),
        removeMember(asOwner(other, company.id), one.id),
      ]);
      expect(await owners()).toBe(1);
    }
  });
});

describe("leaving", () => {
  test("a member leaves at will, an owner when there is another", async () => {
    const [owner, other, reader] = [await member("owner"), await member("owner"), await member("reader")];
    for (const { id } of [reader, owner]) {
      const person = await asSignedIn(id, { now });
      expect(await whatLeavingMeans(person)).toBe("free");
      expect(await leaveCompany(person)).toBe("done");
      expect(await accessOf(id)).toBeNull();
    }
    expect(await accessOf(other.id)).toBe("owner");
  });

  test("who is alone leaves, its vacancies stay as they are, and open invitations go", async () => {
    const owner = await member("owner");
    const vacancy = await aVacancy({ companyId: company.id });
    await db().mailLink.create({
      data: {
        tokenHash: `invitation-${company.id}`,
        purpose: "invitation",
        email: "eve@example.org",
        data: { access: "reader", invitedBy: "Tess" },
        companyId: company.id,
        createdAt: now,
        expiresAt: new Date(now.getTime() + 1e9),
      },
    });
    const person = await asSignedIn(owner.id, { now });
    expect(await whatLeavingMeans(person)).toBe("alone");
    expect(await leaveCompany(person)).toBe("done");
    expect(await db().vacancy.findUnique({ where: { id: vacancy.id } })).toEqual(vacancy);
    expect(await db().mailLink.count({ where: { companyId: company.id } })).toBe(0);
  });

  test("deleting an account erases all that is kept of the person, and says so once", async () => {
    const owner = await member("owner");
    const { email, id } = await member();
    const vacancy = await aVacancy({ companyId: company.id });
    await db().mail.create({
      data: { key: `old-${id}`, to: email, subject: "x", body: "x", createdAt: now, dueAt: now },
    });
    await db().alert.create({
      data: { email, locale: "nl", query: "q=java", frequency: "daily", askedAt: now, consent: 1, endsAt: now },
    });
    const person = await asSignedIn(id, { now });
    expect(await deleteAccount(person, now)).toBe("done");
    expect(await db().user.count({ where: { email } })).toBe(0);
    expect(await db().alert.count({ where: { email } })).toBe(0);
    expect(await db().session.count({ where: { userId: id } })).toBe(0);
    expect(await db().membership.count({ where: { userId: id } })).toBe(0);
    expect(await db().mail.findMany({ where: { to: email } })).toMatchObject([
      { subject: "Je account bij Roleboard is verwijderd" },
    ]);
    expect(await db().vacancy.count({ where: { id: vacancy.id } })).toBe(1);
    expect(await accessOf(owner.id)).toBe("owner");
  });
});
