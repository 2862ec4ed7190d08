import { expect, test } from "vitest";
import { Recent } from "./recent.ts";

const recentOf = (bytesMax: number) => new Recent<Uint8Array>(bytesMax, ({ byteLength }) => byteLength);

test("what was asked least recently is forgotten when there is no more room", () => {
  const recent = recentOf(3_000);
  recent.set("a", new Uint8Array(1_000));
  recent.set("b", new Uint8Array(1_000));
  recent.get("a");
  recent.set("c", new Uint8Array(1_000));
  expect(["a", "b", "c"].map((key) => recent.get(key) !== undefined)).toEqual([true, false, true]);
});

test("a long key takes room too", () => {
  const recent = recentOf(3_000);
  recent.set("a", new Uint8Array(1));
  recent.set("b".repeat(2_000), new Uint8Array(1));
  expect(recent.get("a")).toBe(undefined);
});
