import { expect, test } from "vitest";
import { euCountries } from "#lib/places/eu";
import { remoteCountriesIn } from "./remote-countries.ts";

test.each([
  ["You need to live in the Netherlands, Belgium or Germany.", ["NL", "BE", "DE"]],
  ["Je woont in Nederland of België.", ["NL", "BE"]],
  ["Work is 100% remote within the Netherlands.", ["NL"]],
  ["Remote is possible from any EU country.", euCountries],
  ["Amsterdam or Remote (EU)", euCountries],
  ["fully remote anywhere in the EU", euCountries],
  ["Remote work asks a permit for the EU.", []],
  ["Our office is located in Germany.", []],
  ["We are remote-first and have customers in Germany.", []],
])("the countries in %j", (text, countries) => {
  expect(remoteCountriesIn(text)).toEqual(countries);
});

test("an endless text costs no endless time", () => {
  const began = performance.now();
  for (const piece of ["remote ", "live in ", "based in Germany, ", "anywhere "])
    remoteCountriesIn(piece.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(2000);
});
