import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { type Fields, fieldsOf } from "#lib/forms";
import { useDatabase } from "#lib/testing/database";
import { findKeptForm, keepForm } from "./kept-form.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const typed: Fields = {
  title: ["O'Neill & <b>Söhne</b> 👩‍👩‍👧‍👦"],
  languages: ["nl", "en"],
  body: ["één\n\n- twee"],
  empty: [],
};

beforeEach(async () => {
  await db().throttle.deleteMany();
});

async function kept(fields: Fields, address = "192.0.2.1"): Promise<string> {
  const token = await keepForm(fields, address, now);
  if (!token) throw new Error("It was not kept.");
  return token;
}

test("what was typed is kept to the letter for a day, and not longer", async () => {
  const token = await kept(typed);
  for (const at of [now, hours(23.99)]) expect(await findKeptForm(token, at)).toEqual(typed);
  for (const at of [hours(24), hours(1000)]) expect(await findKeptForm(token, at)).toBeNull();
});

test("each form has its own token, that nobody finds in the database", async () => {
  const tokens = [await kept(typed), await kept(typed)];
  expect(tokens[0]).not.toBe(tokens[1]);
  const rows = JSON.stringify(await db().keptForm.findMany());
  for (const token of tokens) expect(rows).not.toContain(token);
});

test("another token finds nothing", async () => {
  const token = await kept(typed);
  const [row] = await db().keptForm.findMany();
  const others = [undefined, "", "x", `${token}x`, token.slice(1), token.toUpperCase(), row?.tokenHash, "\u0000", "%"];
  for (const other of others) expect(await findKeptForm(other, now), other).toBeNull();
});

test("a hundred thousand characters are kept and more are not, without a row", async () => {
  const empty = JSON.stringify({ a: [""] }).length;
  expect(await findKeptForm(await kept({ a: ["x".repeat(100_000 - empty)] }), now)).not.toBeNull();
  const count = await db().keptForm.count();
  expect(await keepForm({ a: ["x".repeat(100_001 - empty)] }, "192.0.2.1", now)).toBeNull();
  expect(await db().keptForm.count()).toBe(count);
});

test("who sends form after form is kept no more after fifty, and nobody else is", async () => {
  for (let sent = 0; sent < 50; sent += 1) await kept({ a: ["x"] }, "192.0.2.9");
  expect(await keepForm({ a: ["x"] }, "192.0.2.9", now)).toBeNull();
  expect(await keepForm({ a: ["x"] }, "192.0.2.10", now)).not.toBeNull();
});

test("whatever a browser can send is kept", async () => {
  const form = new FormData();
  form.append("a", "NUL \u0000, half \ud83d and \udc00, \u202e, \ufffe");
  form.append("a\u0000", "a name with NUL");
  form.append("__proto__", "a name with a meaning");
  form.append("constructor", "another");
  form.append("cut", `${"a".repeat(49_999)}🙂`);
  const fields = fieldsOf(form);
  expect(await findKeptForm(await kept(fields), now)).toEqual(fields);
});
