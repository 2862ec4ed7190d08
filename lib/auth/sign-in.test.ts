import { hash } from "@node-rs/argon2";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { env } from "#lib/env";
import { useDatabase } from "#lib/testing/database";
import { aUser } from "#lib/testing/factories";
import { findMailLink } from "./mail-link.ts";
import { hashPassword } from "./password.ts";
import { hashOf } from "./secret-token.ts";
import { personOf } from "./session-rows.ts";
import { mailSignInLink, signInByLink, signInByPassword } from "./sign-in.ts";
import { tryMail, trySignIn } from "./throttle.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const from = { address: "192.0.2.1", userAgent: "Firefox" };
const password = "een paarse olifant";

beforeEach(async () => {
  await db().throttle.deleteMany();
  await db().mail.deleteMany();
});

/** The token in the newest mail to that address. */
async function tokenMailedTo(email: string): Promise<string> {
  const mail = await db().mail.findFirstOrThrow({ where: { to: email }, orderBy: { id: "desc" } });
  return /\/inloggen\/([\w-]{43})\n/.exec(mail.body)?.[1] ?? "";
}

const ask = (email: string, at = now) => mailSignInLink({ email, to: "/nl/account", locale: "nl" }, from, at);

describe("with a password", () => {
  test("the right one gives a session of that person, of which only a hash is kept", async () => {
    const { email, id } = await aUser({ passwordHash: await hashPassword(password) });
    const signedIn = await signInByPassword({ email, password }, from, now);
    if (!("token" in signedIn)) throw new Error("It was refused.");
    expect(await personOf(hashOf(signedIn.token), now)).toMatchObject({ userId: id, isFresh: true });
    const rows = await db().session.findMany({ where: { userId: id } });
    expect(rows.map(({ tokenHash }) => tokenHash)).toEqual([hashOf(signedIn.token)]);
    expect(JSON.stringify(rows)).not.toContain(signedIn.token);
  });

  test("every sign-in makes another session", async () => {
    const { email } = await aUser({ passwordHash: await hashPassword(password) });
    const tokens = [
      await signInByPassword({ email, password }, from, now),
      await signInByPassword({ email, password }, from, now),
    ];
    expect(new Set(tokens.map((each) => JSON.stringify(each))).size).toBe(2);
  });

  test("mistaken, unknown, without password and disabled are refused in the same words", async () => {
    const passwordHash = await hashPassword(password);
    const known = await aUser({ passwordHash });
    const disabled = await aUser({ passwordHash, disabledAt: now, disabledReason: "spam" });
    const without = await aUser();
    const tries = [
      { email: known.email, password: `${password}x` },
      { email: "nobody@example.org", password },
      { email: disabled.email, password },
      { email: without.email, password },
      { email: without.email, password: "" },
    ];
    for (const each of tries) expect(await signInByPassword(each, from, now)).toEqual({ refused: "wrong" });
  });

  test("a stranger's tries do not keep the person out past a quarter of an hour, nor from a link", async () => {
    const { email } = await aUser({ passwordHash: await hashPassword(password) });
    await db().throttle.create({ data: { key: `account:${email}`, count: 50, endsAt: minutes(15) } });
    expect(await signInByPassword({ email, password }, from, now)).toEqual({ refused: "tooMany" });
    expect(await ask(email)).toBe("asked");
    expect(await signInByLink(await tokenMailedTo(email), from, now)).toMatchObject({ to: "/nl/account" });
    expect(await signInByPassword({ email, password }, from, minutes(15))).toHaveProperty("token");
  });

  test("a hash of before is made anew on sign-in", async () => {
    const old = await hash(password, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    const { email, id } = await aUser({ passwordHash: old });
    expect(await signInByPassword({ email, password }, from, now)).toHaveProperty("token");
    const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id } });
    expect(passwordHash).toMatch(/m=19456,t=2,p=1/);
    expect(await signInByPassword({ email, password }, from, now)).toHaveProperty("token");
  });
});

describe("with a link", () => {
  test("reading the page of a link changes nothing, its button works once", async () => {
    const { email, id } = await aUser();
    await ask(email);
    const token = await tokenMailedTo(email);
    for (let scan = 0; scan < 5; scan += 1) expect(await findMailLink("signIn", token, now)).toMatchObject({ email });
    const signedIn = await signInByLink(token, from, minutes(1));
    expect(await personOf(hashOf(signedIn?.token ?? ""), minutes(1))).toMatchObject({ userId: id });
    expect(await signInByLink(token, from, minutes(1))).toBeNull();
    expect(await findMailLink("signIn", token, minutes(1))).toBeNull();
  });

  test("of two who use it at the same moment one gets in", async () => {
    const { email } = await aUser();
    await ask(email);
    const token = await tokenMailedTo(email);
    const both = await Promise.all([signInByLink(token, from, now), signInByLink(token, from, now)]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  test("it works for ten minutes, and asking again voids it", async () => {
    const { email } = await aUser();
    await ask(email);
    const first = await tokenMailedTo(email);
    expect(await findMailLink("signIn", first, minutes(9.99))).not.toBeNull();
    expect(await signInByLink(first, from, minutes(10))).toBeNull();

    const mail = await db().mail.findFirstOrThrow({ where: { to: email } });
    expect(mail.expiresAt, "nor is it mailed after that").toEqual(minutes(10));
    await ask(email, minutes(1));
    const second = await tokenMailedTo(email);
    expect(await signInByLink(first, from, minutes(2))).toBeNull();
    expect(await signInByLink(second, from, minutes(2))).not.toBeNull();
  });

  test("it is no use for anything else, and nothing else is a link to sign in", async () => {
    const { email } = await aUser();
    await ask(email);
    const token = await tokenMailedTo(email);
    for (const purpose of ["register", "invitation"] as const)
      expect(await findMailLink(purpose, token, now)).toBeNull();
    for (const nonsense of ["", "x", token.slice(1), `${token}x`, hashOf(token), "\u0000"])
      expect(await signInByLink(nonsense, from, now)).toBeNull();
  });

  test("the table of links lets nobody in", async () => {
    const { email } = await aUser();
    await ask(email);
    const rows = await db().mailLink.findMany({ where: { email } });
    expect(JSON.stringify(rows)).not.toContain(await tokenMailedTo(email));
  });

  test("an unknown address and a disabled account get a mail without a way in, and the same answer", async () => {
    const { email } = await aUser({ disabledAt: now, disabledReason: "spam" });
    for (const address of ["nobody@example.org", email]) {
      expect(await ask(address)).toBe("asked");
      const mail = await db().mail.findFirstOrThrow({ where: { to: address } });
      expect(mail.body).toContain(env().SITE_URL);
      expect(mail.body).not.toMatch(/inloggen\/[\w-]{20}/);
    }
    expect(await db().mail.count()).toBe(2);
  });

  test("an account that was disabled after asking stays out", async () => {
    const { email, id } = await aUser();
    await ask(email);
    await db().user.update({ where: { id }, data: { disabledAt: now, disabledReason: "spam" } });
    expect(await signInByLink(await tokenMailedTo(email), from, now)).toBeNull();
  });

  test("known and unknown are asked for alike until it is too often", async () => {
    const { email } = await aUser();
    const answers = async (address: string) => {
      const all: string[] = [];
      for (let time = 0; time < 4; time += 1) all.push(await ask(address));
      return all;
    };
    const expected = ["asked", "asked", "asked", "tooMany"];
    expect(await answers(email)).toEqual(expected);
    expect(await answers("nobody@example.org")).toEqual(expected);
  });

  test("whatever strangers send to an address, its owner is never without a link that lets them in", async () => {
    const { email } = await aUser({ passwordHash: await hashPassword(password) });
    for (let time = 0; time < 9; time += 1) await tryMail(`198.51.100.${time}`, email, now);
    for (let time = 0; time < 11; time += 1) await trySignIn(`198.51.100.${time}`, email, now);
    expect(await signInByPassword({ email, password }, from, now)).toEqual({ refused: "tooMany" });

    for (const minute of [0, 0, 4, 7, 9.9]) await ask(email, minutes(minute));
    expect(await ask(email, minutes(9.9))).toBe("tooMany");
    expect(await signInByLink(await tokenMailedTo(email), from, minutes(9.9))).toMatchObject({ to: "/nl/account" });
    expect(await ask(email, minutes(10))).toBe("asked");
  });
});
