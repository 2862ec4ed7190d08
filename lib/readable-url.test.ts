import fc from "fast-check";
import { expect, test } from "vitest";
import { readableUrl, segmentText } from "./readable-url.ts";

test.each([
  ["/nl/vacatures/100%", "/nl/vacatures/100%25"],
  ["/nl/vacatures/%zz", "/nl/vacatures/%25zz"],
  ["/nl/vacatures/%c0%af", "/nl/vacatures/%25c0%25af"],
  ["/nl/%F0%9F%99%82/%ff", "/nl/%F0%9F%99%82/%25ff"],
  ["/%E0%A4%A?q=%", "/%25E0%25A4%25A?q=%"],
])("%j can be decoded", (url, readable) => {
  expect(readableUrl(url)).toBe(readable);
});

test.each(["/nl/vacatures?q=100%", "/nl/vacatures/c%2B%2B-developer-k3v9x0a1bq", "/", "/nl/a%00b%2F?x=1?y=2", ""])(
  "%j stays as it is",
  (url) => {
    expect(readableUrl(url)).toBe(url);
  },
);

test("no path is left that cannot be decoded", () => {
  const piece = fc.constantFrom("%", "a", "/", "%2", "%zz", "%ff", "%C3", "%A9", "%00", "%F0%9F", "é");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(() => decodeURIComponent(readableUrl(pieces.join("")))).not.toThrow();
    }),
  );
});

test("a part of a path is read once, and stays as it is where it cannot be", () => {
  expect(segmentText("C%2B%2B-developer")).toBe("C++-developer");
  expect(segmentText("HTML%2FCSS%2520")).toBe("HTML/CSS%20");
  expect(segmentText("%E0%A4%A")).toBe("%E0%A4%A");
});
