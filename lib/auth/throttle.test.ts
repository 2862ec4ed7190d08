import { execFile } from "node:child_process";
import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { forgetOldTries, forgetTries, tryAnything, tryMail, trySignIn } from "./throttle.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const tooMany = { refused: "tooMany" };

beforeEach(async () => {
  await db().throttle.deleteMany();
});

async function times<Answer>(count: number, work: (index: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let index = 0; index < count; index += 1) answers.push(await work(index));
  return answers;
}

test("one account is tried ten times in a quarter of an hour, wherever from, each time waiting longer", async () => {
  const waits = await times(10, (index) => trySignIn(`192.0.2.${index}`, "ada@example.org", now));
  expect(waits).toEqual([0, 100, 200, 400, 800, 1600, 3200, 6400, 8000, 8000].map((waitMs) => ({ waitMs })));
  expect(await trySignIn("192.0.2.99", "ada@example.org", now)).toEqual(tooMany);
  expect(await trySignIn("192.0.2.99", "eve@example.org", now), "another account is another count").toEqual({
    waitMs: 0,
  });
  expect(await trySignIn("192.0.2.99", "ada@example.org", minutes(14.9))).toEqual(tooMany);
  expect(await trySignIn("192.0.2.99", "ada@example.org", minutes(15)), "and it ends by itself").toEqual({ waitMs: 0 });
});

test("one address tries 25 times in five minutes, whatever accounts", async () => {
  const answers = await times(26, (index) => trySignIn("192.0.2.1", `${index}@example.org`, now));
  expect(answers.slice(0, 25)).toEqual(Array(25).fill({ waitMs: 0 }));
  expect(answers[25]).toEqual(tooMany);
  expect(await trySignIn("192.0.2.2", "26@example.org", now), "its neighbour may").toEqual({ waitMs: 0 });
  expect(await trySignIn("192.0.2.1", "27@example.org", minutes(5))).toEqual({ waitMs: 0 });
});

test("the account's count starts anew after a sign-in that succeeded, the address's goes on", async () => {
  await times(9, () => trySignIn("192.0.2.1", "ada@example.org", now));
  await forgetTries("ada@example.org");
  expect(await trySignIn("192.0.2.1", "ada@example.org", now)).toEqual({ waitMs: 0 });
  await times(15, (index) => trySignIn("192.0.2.1", `${index}@example.org`, now));
  expect(await trySignIn("192.0.2.1", "eve@example.org", now)).toEqual(tooMany);
});

test("fifty of anything in ten minutes is an hour of nothing, for that address alone", async () => {
  expect(await times(50, () => tryAnything("192.0.2.1", now))).toEqual(Array(50).fill(true));
  expect(await tryAnything("192.0.2.1", now)).toBe(false);
  expect(await tryAnything("192.0.2.1", minutes(11)), "past the ten minutes").toBe(false);
  expect(await trySignIn("192.0.2.1", "ada@example.org", minutes(59.9))).toEqual(tooMany);
  expect(await tryMail("192.0.2.1", "ada@example.org", minutes(59.9))).toBe(false);
  expect(await tryAnything("192.0.2.2", minutes(30))).toBe(true);
  expect(await tryAnything("192.0.2.1", minutes(60))).toBe(true);
});

test("a ban does not lengthen itself", async () => {
  await times(51, () => tryAnything("192.0.2.1", now));
  await times(5, (index) => tryAnything("192.0.2.1", minutes(10 * index + 9)));
  expect(await tryAnything("192.0.2.1", minutes(60))).toBe(true);
});

test("one person gets five mails in half an hour, and one address asks for 25 in five minutes", async () => {
  const answers = await times(6, (index) => tryMail(`192.0.2.${index}`, "ada@example.org", now));
  expect(answers).toEqual([true, true, true, true, true, false]);
  expect(await tryMail("192.0.2.9", "ada@example.org", minutes(30))).toBe(true);

  const asked = await times(26, (index) => tryMail("198.51.100.1", `${index}@example.org`, now));
  expect(asked).toEqual([...Array(25).fill(true), false]);
});

test("at the same moment no try is lost", async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => trySignIn("192.0.2.1", "ada@example.org", now)));
  expect(answers.filter((answer) => !("refused" in answer))).toHaveLength(10);
});

test("processes share the count, and one that starts later forgets none of it", async () => {
  await times(6, () => trySignIn("192.0.2.1", "ada@example.org", now));
  const [one, other] = await Promise.all([elsewhere(3), elsewhere(3)]);
  const allowed = [...one, ...other].filter((answer) => !("refused" in (answer as object)));
  expect(allowed, "of the ten six were used here").toHaveLength(4);
  expect(await trySignIn("192.0.2.1", "ada@example.org", now)).toEqual(tooMany);
}, 60_000);

test("counts that have ended are deleted, others stay", async () => {
  await trySignIn("192.0.2.1", "ada@example.org", now);
  await forgetOldTries(minutes(5));
  const left = await db().throttle.findMany({ select: { key: true }, orderBy: { key: "asc" } });
  expect(left.map(({ key }) => key)).toEqual(["account:ada@example.org", "anything:192.0.2.1"]);
  await forgetOldTries(minutes(15));
  expect(await db().throttle.count()).toBe(0);
});

/** Tries in a process of its own, with its own connections. */
function elsewhere(count: number): Promise<unknown[]> {
  const program = `
    const { trySignIn } = await import("#lib/auth/throttle");
    const answers = [];
    for (let index = 0; index < ${count}; index += 1)
      answers.push(await trySignIn("192.0.2.1", "ada@example.org", new Date("${now.toISOString()}")));
    console.log(JSON.stringify(answers));
    process.exit();`;
  return new Promise((resolve, reject) =>
    execFile(
      process.execPath,
      ["--conditions=react-server", "--input-type=module", "--eval", program],
      { env: process.env },
      (error, out) => (error ? reject(error) : resolve(JSON.parse(out))),
    ),
  );
}
