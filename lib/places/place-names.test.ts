import { describe, expect, test } from "vitest";
import { readPlaces, readPostcodes } from "#prisma/data/load-places";
import { buildGazetteer } from "./gazetteer.ts";
import { placeNamesIn } from "./place-names.ts";
import { fieldName } from "./suggestions.ts";

const gazetteer = buildGazetteer(readPlaces(), readPostcodes());
const read = (text: string) => placeNamesIn(gazetteer, text, "nl");
const labels = (text: string) => read(text).places.map(({ label }) => label);

describe("a field names its places in order", () => {
  test.each([
    ["Den Haag", ["Den Haag"]],
    ["'s-Gravenhage, The Hague, Den Haag", ["Den Haag"]],
    ["’s-Hertogenbosch, Den Bosch", ["'s-Hertogenbosch"]],
    ["utrecht,, Hengelo ,", ["Utrecht", "Hengelo (Overijssel)"]],
    ["Bergen (Limburg), Zwolle", ["Bergen (Limburg)", "Zwolle"]],
    ["Bergen, Limburg, Zwolle", ["Bergen (Limburg)", "Zwolle"]],
    ["Amersfoort, Utrecht", ["Amersfoort", "Utrecht"]],
    ["Amsterdam, Noord-Holland, Nederland", ["Amsterdam"]],
    ["Amsterdam, Rotterdam, Nederland", ["Amsterdam", "Rotterdam"]],
    ["Hasselt, België", ["Hasselt (BE)"]],
    ["Utrecht / Amersfoort; Zwolle en Deventer", ["Utrecht", "Amersfoort", "Zwolle", "Deventer"]],
    ["Bosch en Duin", ["Bosch en Duin"]],
    ["Washington, D.C. (DC), Utrecht", ["Washington, D.C. (DC)", "Utrecht"]],
    ["Oudega (Smallingerland, Friesland), Nes (Ameland, Friesland)", null],
    ["3511, 8011 AB", ["Utrecht", "Zwolle"]],
    ["", []],
  ])("%s", (text, expected) => {
    const { places, unknown, ambiguous } = read(text);
    expect([unknown, ambiguous]).toEqual([[], []]);
    expect(places.map(({ label }) => label).join(", ")).toBe(expected?.join(", ") ?? text);
  });
});

test("a town that is clear by itself and its province behind it are one place, and that is told", () => {
  expect(read("Zwolle, Loon, Drenthe, Utrecht")).toMatchObject({
    places: [{ label: "Zwolle" }, { label: "Loon" }, { label: "Utrecht" }],
    joined: [{ words: "Loon, Drenthe", name: "Loon", apart: "Drenthe, Loon" }],
  });
  expect(read("Drenthe, Loon")).toMatchObject({ places: [{ kind: "province" }, { label: "Loon" }], joined: [] });
  // Only what is behind it says which, or it is no place to work at.
  for (const text of ["Bergen, Limburg", "Hasselt, België", "Amersfoort, Utrecht", "Loon, DR", "Zwolle, Drenthe"])
    expect([text, read(text).joined]).toEqual([text, []]);
  expect(labels("Zwolle, Drenthe")).toEqual(["Zwolle", "Drenthe"]);
});

test("a name of several is told with the labels to choose from, most likely first", () => {
  const { ambiguous, places } = read("Zeist, Bergen");
  expect(places.map(({ label }) => label)).toEqual(["Zeist"]);
  expect(ambiguous).toMatchObject([{ words: "Bergen" }]);
  expect(ambiguous[0]?.labels.slice(0, 2)).toEqual(["Bergen (Noord-Holland)", "Bergen (Limburg)"]);
});

test("words that name no place are told as they were typed, with what they may mean", () => {
  const { unknown, places } = read("Roterdam, Zwolle, Atlantis aan Zee, Remote");
  expect(places.map(({ label }) => label)).toEqual(["Zwolle"]);
  expect(unknown.map(({ words }) => words)).toEqual(["Roterdam", "Atlantis aan Zee", "Remote"]);
  expect(unknown[0]?.nearest[0]).toBe("Rotterdam");
  expect(unknown[1]?.nearest).toEqual([]);
});

test("what a field takes for a place is read as that place, also between others", () => {
  const misread = gazetteer.all.filter((place) => {
    const name = fieldName(gazetteer, place, "nl");
    // A province or country behind a place says where that is.
    const found = read(place.kind === "place" ? `Zwolle, ${name}, Deventer` : name).places;
    return !found.includes(place) || found.some(({ label }) => !["Zwolle", "Deventer", place.label].includes(label));
  });
  expect(misread.map(({ label }) => label)).toEqual([]);
});

test("strange text is words, and at once", () => {
  for (const piece of ["a,", "Bergen,", "(", "((,", "x ".repeat(200), "Utrecht, ", "Amsterdm,", ",", "/"]) {
    const began = performance.now();
    expect(() => read(piece.repeat(2000))).not.toThrow();
    expect(performance.now() - began, piece).toBeLessThan(1000);
  }
  expect(labels("Utrecht, ".repeat(50))).toEqual(["Utrecht"]);
});
