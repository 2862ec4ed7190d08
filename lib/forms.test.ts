import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { digestOf, type Fields, fieldsOf, idOf, inOrderOf, problemsOf, readFields, textOf } from "./forms.ts";

function sent(...entries: [name: string, value: string | Blob][]) {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return fieldsOf(form);
}

describe("what a form holds", () => {
  test("is its text fields by name, each value in its turn", () => {
    expect(sent(["title", "Java"], ["lang", "nl"], ["lang", "en"])).toEqual({ title: ["Java"], lang: ["nl", "en"] });
  });

  test("is no file, nothing of the framework and no name that is not one of ours could be", () => {
    const names = ["$ACTION_ID_00", "__proto__", "", " ", "a b", "a\u0000", "[]", "1", "a".repeat(42), "é"];
    expect(sent(...names.map((name): [string, string] => [name, "x"]), ["cv", new Blob(["x"])])).toEqual({ cv: [] });
  });

  test("has lines that end alike, and no control characters", () => {
    expect(sent(["a", "one\r\ntwo\rthree\nfour\tfive\u0000\u0001\u001b[31m\u007f\u0085"])).toEqual({
      a: ["one\ntwo\nthree\nfour\tfive[31m"],
    });
  });

  test("is at most fifty values of fifty thousand characters, none cut through its middle", () => {
    const { many = [], long = [] } = sent(...Array.from({ length: 60 }, (): [string, string] => ["many", "x"]), [
      "long",
      `${"a".repeat(49_999)}🙂 and more`,
    ]);
    expect(many).toHaveLength(50);
    expect(long[0]).toHaveLength(50_000);
    expect(long[0]?.isWellFormed()).toBe(true);
  });

  test("is text that PostgreSQL and JSON take, whatever was sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (name, value) => {
        for (const [key, values] of Object.entries(sent([name, value], ["a", value]))) {
          expect(key).toMatch(/^[a-z]\w*$/i);
          for (const text of values) {
            expect(text.isWellFormed()).toBe(true);
            expect(text).not.toMatch(/(?![\t\n])\p{Cc}/u);
          }
        }
      }),
    );
  });

  test("is the same with its own values sent again", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (values) => {
        const once = sent(...values.map((value): [string, string] => ["a", value]));
        expect(sent(...(once.a ?? []).map((value): [string, string] => ["a", value]))).toEqual(once);
      }),
    );
  });
});

test("a field's one value is the first, and nothing when it was not sent", () => {
  expect(textOf({ a: ["one", "two"], b: [] }, "a")).toBe("one");
  for (const name of ["b", "c", "toString", "__proto__"]) expect(textOf({ a: ["one"], b: [] }, name)).toBe("");
});

test("an id is digits that a column holds, and nobody's otherwise", () => {
  expect(idOf({ id: ["42"] }, "id")).toBe(42);
  for (const text of ["", "0", "-1", "1e3", "0x10", " 42", "4.2", "9999999999", "2147483648", "NaN", "abcdefghij"])
    expect([text, idOf({ id: [text] }, "id")]).toEqual([text, 0]);
});

test("a field has one problem, the first found", () => {
  const schema = z.object({
    a: z.string().min(3, "tooShort").regex(/^\d+$/, "noNumber"),
    b: z.array(z.string().max(1, "tooLong")),
  });
  const { error } = schema.safeParse({ a: "x", b: ["x", "yy", "zz"] });
  expect(error && problemsOf(error)).toEqual({ a: { key: "tooShort" }, b: { key: "tooLong" } });
});

test("a field that is wrong keeps no other from being read, and problems come in the order of the form", () => {
  const schema = z.object({ a: z.string().min(3, "tooShort"), b: z.string().trim(), c: z.enum(["x"], "choose") });
  expect(readFields(schema, { a: "abc", b: " b ", c: "x" })).toEqual({
    read: { a: "abc", b: "b", c: "x" },
    problems: null,
  });
  const { read, problems } = readFields(schema, { a: "a", b: " b ", c: "y" });
  expect(read).toEqual({ b: "b" });
  expect(problems).toEqual({ a: { key: "tooShort" }, c: { key: "choose" } });
  const told = inOrderOf(schema, { b: { key: "required" }, ...problems });
  expect(Object.keys(told)).toEqual(["a", "b", "c"]);
});

test("a form is known by every letter of it", () => {
  const digest = digestOf({ a: ["x"], b: ["y"] });
  expect(digestOf({ a: ["x"], b: ["y"] })).toBe(digest);
  expect(digest).toMatch(/^[\w-]{43}$/);
  const others: Fields[] = [{ a: ["x"], b: ["y", ""] }, { a: ["xy"], b: [""] }, { a: ["x"], c: ["y"] }, {}];
  for (const other of others) expect(digestOf(other)).not.toBe(digest);
});
