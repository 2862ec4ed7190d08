import { describe, expect, test } from "vitest";
import { readPlaces, readPostcodes } from "#prisma/data/load-places";
import { buildGazetteer } from "./gazetteer.ts";
import { candidatesFor, locationsIn, placeAt } from "./location.ts";
import { placesWithin } from "./radius.ts";

const gazetteer = buildGazetteer(readPlaces(), readPostcodes());
const at = (text: string, countryCode?: string) => placeAt(gazetteer, text, { countryCode })?.label ?? null;
const labels = (text: string) => candidatesFor(gazetteer, text).map(({ label }) => label);
const idOf = (slug: string) => gazetteer.plain.get(slug.replaceAll("-", " "))?.id ?? 0;

describe("a place is found by", () => {
  test.each([
    ["each of its names", ["Den Haag", "'s-Gravenhage", "’s Gravenhage", "the hague", "DEN HAAG"], ["Den Haag"]],
    ["names with and without accents", ["Súdwest-Fryslân", "sudwest fryslan"], ["Sneek"]],
    [
      "its province, short and long",
      ["Bergen (NH)", "Bergen NH", "Bergen (Noord-Holland)", "bergen-noord-holland"],
      ["Bergen (Noord-Holland)"],
    ],
    ["the other province", ["Bergen (L)", "Bergen L", "Bergen, Limburg"], ["Bergen (Limburg)"]],
    ["a postcode", ["3511", "3511 AB", "3511ab", "3511 AB Utrecht"], ["Utrecht"]],
    ["a way of writing", ["Alphen a/d Rijn", "Alphen aan de Rijn", "alphen-aan-den-rijn"], ["Alphen aan den Rijn"]],
    [
      "its province when that is meant",
      ["provincie Utrecht", "utrecht-provincie", "Utrecht (provincie)"],
      ["Utrecht (provincie)"],
    ],
    ["a country's name in both languages", ["Nederland", "the netherlands", "Holland"], ["Netherlands"]],
  ])("%s", (_, texts, expected) => {
    for (const text of texts) expect(labels(text), text).toEqual(expected);
  });

  test("a name that several share, largest Dutch one first", () => {
    expect(labels("Bergen").slice(0, 2)).toEqual(["Bergen (Noord-Holland)", "Bergen (Limburg)"]);
    expect(labels("Hengelo")).toEqual(["Hengelo (Overijssel)"]);
    expect(labels("Atlantis")).toEqual([]);
    expect(labels("")).toEqual([]);
  });
});

describe("the location line of a feed is", () => {
  test.each([
    ["Amsterdam, Noord-Holland, Netherlands", "Amsterdam"],
    ["Keizersgracht 555, 1017 DR Amsterdam, Netherlands", "Amsterdam"],
    ["London, UK", "London"],
    ["London, England, United Kingdom", "London"],
    ["Remote - Netherlands", "Netherlands"],
    ["Remote, NL", "Netherlands"],
    ["Chicago, IL", "Chicago (IL)"],
    ["Berlin, Berlin, Germany", "Berlin"],
    ["München, Bayern, Deutschland", "München"],
    ["Den Haag (hybride)", "Den Haag"],
    ["Rotterdam Centrum", "Rotterdam"],
    ["Regio Eindhoven", "Eindhoven"],
    ["Atlanta, Georgia", "Atlanta (GA)"],
    ["Tbilisi, Georgia", "Tbilisi"],
    ["Hasselt, België", "Hasselt (BE)"],
    ["New York, NY", "New York (NY)"],
    ["London, ON", "London (ON)"],
    ["Amersfoort, Utrecht", "Amersfoort"],
    ["Amersfoort, Utrecht, Netherlands", "Amersfoort"],
    ["Zeist, Utrecht, Nederland", "Zeist"],
    ["Veendam, Groningen, NL", "Veendam"],
    ["Utrecht, Utrecht, Netherlands", "Utrecht"],
    ["Groningen, Groningen, Netherlands", "Groningen"],
    ["Bergen, Limburg, Netherlands", "Bergen (Limburg)"],
    ["Heel Nederland", "Netherlands"],
    ["Remote, heel Nederland", "Netherlands"],
    ["Heel, Limburg", "Heel"],
    ["Heel", "Heel"],
  ])("%s → %s", (text, label) => expect(at(text)).toBe(label));

  test.each([
    "Remote",
    "Amsterdam, NY",
    "Paris, Texas",
    "Bergen",
    "Hasselt",
    "Georgia",
    "Randstad",
    "Europe",
    "Utrecht, Papendorp",
    "Utrecht / Amersfoort",
  ])("%s → not one known place", (text) => expect(at(text)).toBeNull());

  test("read with the country that the feed says", () => {
    expect(at("Hasselt", "BE")).toBe("Hasselt (BE)");
    expect(at("Amsterdam", "US")).toBeNull();
    expect(at("Utrecht, Papendorp", "NL")).toBe("Utrecht");
  });
});

test("several locations in one line are told apart, and what is unknown stays text", () => {
  const read = (text: string) =>
    locationsIn(gazetteer, text).map((one) => ("place" in one ? one.place.label : `"${one.text}"`));
  expect(read("Utrecht / Amersfoort")).toEqual(["Utrecht", "Amersfoort"]);
  expect(read("Utrecht, Amersfoort")).toEqual(["Utrecht", "Amersfoort"]);
  expect(read("Amsterdam, Rotterdam, Netherlands")).toEqual(["Amsterdam", "Rotterdam"]);
  expect(read("Utrecht, Amersfoort, Netherlands")).toEqual(["Utrecht", "Amersfoort"]);
  expect(read("Amersfoort, Utrecht, Netherlands")).toEqual(["Amersfoort"]);
  expect(read("Nieuwegein, Utrecht, Nederland")).toEqual(["Nieuwegein"]);
  expect(read("Amsterdam, Utrecht, Netherlands")).toEqual(["Amsterdam", "Utrecht"]);
  expect(read("Berlin or Remote")).toEqual(["Berlin"]);
  expect(read("Stockholm, Sweden; Oslo, Norway")).toEqual(["Stockholm", "Oslo"]);
  expect(read("Utrecht / Atlantis")).toEqual(["Utrecht", '"Atlantis"']);
  expect(read("Bosch en Duin")).toEqual(["Bosch en Duin"]);
  expect(read("Bergen")).toEqual(['"Bergen"']);
  expect(read("Remote")).toEqual([]);
  expect(read("n/a")).toEqual([]);
});

describe("within a radius", () => {
  test("a place is found by its distance, itself at 0", () => {
    const near = placesWithin(gazetteer, [idOf("den-haag")], 25);
    expect(near.get(idOf("den-haag"))).toBe(0);
    expect(near.get(idOf("rotterdam"))).toBeCloseTo(21, 0);
    expect(near.has(idOf("utrecht"))).toBe(false);
  });

  test("a province reaches as far beyond its border as the radius says", () => {
    const province = idOf("utrecht-provincie");
    const near = placesWithin(gazetteer, [province], 10);
    expect(near.get(idOf("amersfoort"))).toBe(0);
    expect(near.get(province)).toBe(0);
    expect(near.get(idOf("hilversum"))).toBeCloseTo(5.4, 1);
    expect(near.has(idOf("amsterdam"))).toBe(false);
    expect(placesWithin(gazetteer, [province], 15).has(idOf("amsterdam"))).toBe(true);
  });

  test("a country holds its provinces and places, and of several places the nearest counts", () => {
    const country = placesWithin(gazetteer, [idOf("netherlands")], 0);
    expect(country.get(idOf("utrecht-provincie"))).toBe(0);
    expect(country.has(idOf("antwerpen"))).toBe(false);
    const both = placesWithin(gazetteer, [idOf("utrecht"), idOf("amersfoort"), -1], 30);
    expect(both.get(idOf("amersfoort"))).toBe(0);
  });
});

test("strange text is an unknown place, and at once", () => {
  const strange = ["\u0000", "%", "'; DROP TABLE place; --", "<b>Utrecht</b>", "💾", "--", "(", "/", ","];
  const long = ["-", " and", "Utrecht, ", "1", "/ ", "((", "remote "].map((text) => text.repeat(5000));
  for (const text of [...strange, ...long]) {
    const started = performance.now();
    expect(candidatesFor(gazetteer, text)).toEqual([]);
    expect(() => locationsIn(gazetteer, text)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(200);
  }
});
