import { describe, expect, test } from "vitest";
import { distanceKm, normalise } from "#lib/places/place";
import { slugWords } from "#lib/slug";
import { readPlaces, readPostcodes } from "./load-places.ts";

const places = readPlaces();
const dutch = places.filter(({ countryCode, kind }) => countryCode === "NL" && kind === "place");
const one = (slug: string) => places.find((place) => place.slug === slug);

describe("the places", () => {
  test("have ids, slugs and labels of their own", () => {
    for (const key of ["id", "slug", "label"] as const) {
      expect(new Set(places.map((place) => place[key])).size).toBe(places.length);
    }
    expect(places.filter(({ slug }) => slug !== slugWords(slug))).toEqual([]);
  });

  test("are one row each under their Dutch name", () => {
    expect(one("den-haag")).toMatchObject({ name: "Den Haag", aliases: ["'s-Gravenhage", "The Hague"] });
    expect(one("s-hertogenbosch")).toMatchObject({ name: "'s-Hertogenbosch" });
    expect(one("s-hertogenbosch")?.aliases).toContain("Den Bosch");
    expect(one("friesland")).toMatchObject({ kind: "province", aliases: expect.arrayContaining(["Fryslân"]) });
    expect(dutch.filter(({ name }) => /\b(?:The|Hague|Flushing|Hook)\b/.test(name))).toEqual([]);
    expect(dutch.filter(({ name }) => /^[st][ -]/.test(name))).toEqual([]);
  });

  test("have no airport codes and no other scripts among their aliases", () => {
    const aliases = dutch.flatMap((place) => place.aliases);
    expect(aliases.filter((alias) => /^[A-Z]{3}$/.test(alias))).toEqual([]);
    expect(aliases.filter((alias) => !/^[\p{Script=Latin}\p{M}' .()-]+$/u.test(alias))).toEqual([]);
    expect(
      places.filter(({ name, aliases: own }) => own.some((alias) => normalise(alias) === normalise(name))),
    ).toEqual([]);
  });

  test("are told apart from their namesakes by province, and within a province by municipality", () => {
    expect(dutch.filter(({ name }) => name === "Bergen").map(({ label }) => label)).toEqual([
      "Bergen (Noord-Holland)",
      "Bergen (Limburg)",
    ]);
    expect(one("nes-ameland-friesland")?.label).toBe("Nes (Ameland, Friesland)");
    const twins = dutch.filter((place) =>
      dutch.some(
        (other) =>
          other !== place &&
          other.name === place.name &&
          other.provinceId === place.provinceId &&
          distanceKm(place, other) < 3,
      ),
    );
    expect(twins).toEqual([]);
  });

  test("lie in one of twelve provinces that lie amid their places", () => {
    const provinces = places.filter(({ kind }) => kind === "province");
    expect(provinces.map(({ name }) => name)).toHaveLength(12);
    for (const province of provinces) {
      const inside = dutch.filter(({ provinceId }) => provinceId === province.id);
      expect(inside.length).toBeGreaterThan(15);
      expect(Math.min(...inside.map((place) => distanceKm(place, province)))).toBeLessThan(10);
    }
    expect(dutch.filter(({ provinceId }) => !provinceId)).toEqual([]);
  });

  test("hold the cities and countries that vacancies abroad name, in both languages", () => {
    expect(one("antwerpen")?.aliases).toEqual(expect.arrayContaining(["Antwerp", "Anvers"]));
    expect(one("koln")?.aliases).toEqual(expect.arrayContaining(["Keulen", "Cologne"]));
    expect(one("paris")?.aliases).toContain("Parijs");
    expect(one("germany")).toMatchObject({ kind: "country", aliases: expect.arrayContaining(["Duitsland"]) });
    expect(places.filter(({ kind }) => kind === "country").length).toBeGreaterThan(240);
    expect(places.filter(({ kind, countryCode }) => kind === "place" && countryCode !== "NL").length).toBeGreaterThan(
      1000,
    );
  });
});

test("every postcode has one place, which is near it", () => {
  const postcodes = readPostcodes();
  const byId = new Map(places.map((place) => [place.id, place]));
  expect(new Set(postcodes.map(({ digits }) => digits)).size).toBe(postcodes.length);
  const far = postcodes.filter((postcode) => {
    const place = byId.get(postcode.placeId);
    return !place || distanceKm(place, postcode) > 12;
  });
  expect(far).toEqual([]);
});
