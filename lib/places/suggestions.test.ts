import { describe, expect, test } from "vitest";
import { readPlaces, readPostcodes } from "#prisma/data/load-places";
import { buildGazetteer } from "./gazetteer.ts";
import { candidatesFor } from "./location.ts";
import { fieldName, suggestPlaces } from "./suggestions.ts";

const gazetteer = buildGazetteer(readPlaces(), readPostcodes());
const values = (typed: string, locale: "nl" | "en" = "nl") =>
  suggestPlaces(gazetteer, typed, locale).map(({ value }) => value);

describe("typing proposes", () => {
  test.each([
    ["utr", ["Utrecht", "Utrecht (provincie)"]],
    ["rott", ["Rotterdam"]],
    ["den h", ["Den Haag"]],
    ["’s-grav", ["'s-Gravenzande"]],
    ["the ha", ["Den Haag"]],
    ["ZEIST", ["Zeist"]],
    ["sudwest", ["Sneek"]],
    ["sta", ["Stadskanaal"]],
    ["st", ["Sint"]],
    ["alphen a/d r", ["Alphen aan den Rijn"]],
    ["berlijn", ["Berlin"]],
    ["nederl", ["Nederland"]],
  ])("%s: %j among the first", (typed, expected) => {
    for (const name of expected) expect(values(typed).some((value) => value.startsWith(name))).toBe(true);
  });
});

test("the largest go first, a city abroad before a village here, and namesakes each by their own label", () => {
  expect(values("utr").slice(0, 2)).toEqual(["Utrecht", "Utrecht (provincie)"]);
  expect(values("bergen").slice(0, 2)).toEqual(["Bergen op Zoom", "Bergen (Noord-Holland)"]);
  expect(values("bergen")).toContain("Bergen (Limburg)");
  expect(values("berl")[0]).toBe("Berlin");
  expect(values("berg")[0]).toBe("Bergen op Zoom");
  expect(values("berg")).toContain("Berg (Stein, Limburg)");
});

test("the note says where it is, in the reader's language", () => {
  const noteOf = (typed: string, locale: "nl" | "en") => suggestPlaces(gazetteer, typed, locale)[0]?.note;
  expect(suggestPlaces(gazetteer, "bergen", "nl")).toContainEqual({ value: "Bergen (Limburg)", note: "Limburg" });
  expect([noteOf("berlin", "nl"), noteOf("berlin", "en")]).toEqual(["Duitsland", "Germany"]);
  expect([noteOf("flevoland", "nl"), noteOf("flevoland", "en")]).toEqual(["provincie", "province"]);
  expect([values("duitsl")[0], values("germany", "en")[0]]).toEqual(["Duitsland", "Germany"]);
});

test.each(["nl", "en"] as const)("what is proposed in %s means that one place, for every place there is", (locale) => {
  const misread = gazetteer.all.filter((place) => {
    const found = candidatesFor(gazetteer, fieldName(gazetteer, place, locale));
    return found.length !== 1 || found[0] !== place;
  });
  expect(misread.map((place) => fieldName(gazetteer, place, locale))).toEqual([]);
});

test("nothing is proposed for nothing, and for strange text nothing breaks", () => {
  for (const typed of ["", " ", "%", "--", "\u0000", "💾", "a".repeat(100)]) expect(values(typed)).toEqual([]);
});
