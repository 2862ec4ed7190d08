import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { addDays } from "#lib/dates";
import { previewDays, previewedId, previewToken } from "./preview.ts";

process.env.DATABASE_URL ??= "postgres://nobody@127.0.0.1/none";
process.env.ROLEBOARD_MODE = "test";

const id = "k3v9x0a1bq";

test.each(["2026-11-21T00:00:00Z", "2026-11-21T12:00:00Z", "2026-11-21T23:59:59.999Z", "2026-10-20T22:30:00Z"])(
  "a link given out at %s counts for 14 days and not on the day after",
  (instant) => {
    const given = new Date(instant);
    const token = previewToken(id, given);
    const last = addDays(given, previewDays).getTime();
    for (const at of [given.getTime(), addDays(given, 7).getTime(), last - 1])
      expect(previewedId(token, new Date(at))).toBe(id);
    for (const at of [addDays(given, previewDays + 1).getTime(), addDays(given, 400).getTime()])
      expect(previewedId(token, new Date(at))).toBeNull();
  },
);

test("the link on a page stays the same all day", () => {
  const morning = previewToken(id, new Date("2026-11-21T06:00:00Z"));
  expect(previewToken(id, new Date("2026-11-21T23:00:00Z"))).toBe(morning);
  expect(previewToken(id, new Date("2026-11-22T06:00:00Z"))).not.toBe(morning);
});

test("whoever changes anything of it has no link", () => {
  const now = new Date("2026-11-21T12:00:00Z");
  const token = previewToken(id, now);
  const [, until = "", signature = ""] = token.split(".");
  const other = signature.startsWith("A") ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
  const changed = [
    `a3v9x0a1bq.${until}.${signature}`,
    `.${until}.${signature}`,
    `${id}.${Number(until) + 86_400}.${signature}`,
    `${id}.${Number(until) - 1}.${signature}`,
    `${id}..${signature}`,
    `${id}.Infinity.${signature}`,
    `${id}.${until}.${other}`,
    `${id}.${until}.${signature.slice(0, -1)}`,
    `${id}.${until}.${signature}A`,
    `${id}.${until}.${signature.toLowerCase()}`,
    `${id}.${until}.`,
    `${id}.${until}`,
    `${id} ${until}.${signature}`,
    signature,
    id,
    "",
    "..",
    "🙂.🙂.🙂",
    "a".repeat(10_000),
  ];
  for (const each of changed) expect(previewedId(each, now), each).toBeNull();
  expect(previewedId(token, now)).toBe(id);
});

test("a signature by another secret, or for another purpose, is none of ours", () => {
  const now = new Date("2026-11-21T12:00:00Z");
  const until = previewToken(id, now).split(".")[1];
  const signed = (secret: string, text: string) => createHmac("sha256", secret).update(text).digest("base64url");
  const ours = "known to everyone, for demo and tests";
  const tokenOf = (signature: string) => `${id}.${until}.${signature}`;
  expect(previewedId(tokenOf(signed(ours, `preview ${id} ${until}`)), now)).toBe(id);
  expect(
    previewedId(tokenOf(signed("another secret of thirty-two letters", `preview ${id} ${until}`)), now),
  ).toBeNull();
  expect(previewedId(tokenOf(signed(ours, `unsubscribe ${id} ${until}`)), now)).toBeNull();
});
