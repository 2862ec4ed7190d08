import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { aVacancy } from "#lib/testing/factories";
import { searchVacancies } from "./search.ts";
import { everyVacancy, type VacancySearch } from "./vacancy-search.ts";
import { understoodWording } from "./wording.ts";

useDatabase();

const now = new Date();

beforeAll(async () => {
  await aVacancy({ title: "Utrecht", places: ["utrecht"] });
  await aVacancy({ title: "Zeist", places: ["zeist"] });
  await aVacancy({ title: "Amersfoort en Rotterdam", places: ["amersfoort", "rotterdam"] });
  await aVacancy({ title: "Groningen", places: ["groningen"] });
  await aVacancy({ title: "Heel Nederland op afstand", workMode: "remote", remoteCountries: ["NL", "BE"] });
  await aVacancy({ title: "Duitsland op afstand", workMode: "remote", remoteCountries: ["DE"] });
  await aVacancy({ title: "Op afstand, land onbekend", workMode: "remote" });
  await aVacancy({ title: "Ergens in de polder", places: ["Ergens in de polder"] });
  await aVacancy({ title: "Provincie Utrecht", places: ["utrecht-provincie"] });
});

const remote = "Heel Nederland op afstand";

async function search(asked: Partial<VacancySearch>) {
  const results = await searchVacancies({ ...everyVacancy, ...asked }, now);
  return { ...results, titles: results.hits.map(({ title }) => title).sort() };
}

test("a country is told in the language of the reader, a place by its one name", async () => {
  const { interpretation, ...results } = await search({ q: "belgie den haag" });
  const told = (locale: "nl" | "en") =>
    interpretation.understood.map((one) =>
      understoodWording(locale, one, interpretation.search, { ...results, interpretation }),
    );
  expect(told("nl")).toEqual(["België", "Den Haag + 25 km"]);
  expect(told("en")).toEqual(["Belgium", "Den Haag + 25 km"]);
});

describe("a place is asked", () => {
  test.each<[name: string, asked: Partial<VacancySearch>, titles: string[]]>([
    ["with the nearest 25 km", { place: ["utrecht"] }, ["Amersfoort en Rotterdam", "Utrecht", "Zeist", remote]],
    ["with 5 km", { place: ["Utrecht"], radiusKm: 5 }, ["Utrecht", remote]],
    ["as itself, with 0 km", { place: ["utrecht"], radiusKm: 0 }, ["Utrecht"]],
    ["with 10 km", { place: ["utrecht"], radiusKm: 10 }, ["Utrecht", "Zeist", remote]],
    ["by postcode", { place: ["3511 AB"], radiusKm: 5 }, ["Utrecht", remote]],
    ["in capitals and without accents", { place: ["UTRECHT"], radiusKm: 5 }, ["Utrecht", remote]],
    [
      "together with another: either will do",
      { place: ["zeist", "groningen"], radiusKm: 5 },
      ["Groningen", "Zeist", remote],
    ],
    ["by one of several of a vacancy", { place: ["rotterdam"], radiusKm: 5 }, ["Amersfoort en Rotterdam", remote]],
    [
      "as a province: what lists a place in it",
      { place: ["utrecht-provincie"] },
      ["Amersfoort en Rotterdam", "Provincie Utrecht", "Utrecht", "Zeist"],
    ],
    [
      "as a province with 25 km from its border",
      { place: ["flevoland"], radiusKm: 25 },
      ["Amersfoort en Rotterdam", remote],
    ],
    [
      "as a province with a distance from its border",
      { place: ["flevoland"], radiusKm: 50 },
      ["Amersfoort en Rotterdam", "Utrecht", "Zeist", remote],
    ],
    ["and everything remote is left out", { place: ["utrecht"], radiusKm: 5, mode: ["none"] }, ["Utrecht"]],
  ])("%s", async (_name, asked, titles) => {
    expect((await search(asked)).titles).toEqual(titles.sort());
  });
});

test("each hit says how far it is, but not what can be done from anywhere", async () => {
  const { hits } = await search({ place: ["utrecht"] });
  const distances = Object.fromEntries(hits.map(({ title, distanceKm }) => [title, distanceKm]));
  expect(distances).toEqual({ Utrecht: 0, Zeist: 8, "Amersfoort en Rotterdam": 19, [remote]: null });
});

test("a postcode is measured from where it lies, by its address and in words, and holds its own town at any distance", async () => {
  await aVacancy({ title: "Hartje Amsterdam", places: ["amsterdam"] });
  await aVacancy({ title: "Weesp", places: ["weesp"] });
  // Amsterdam-Zuidoost: Weesp is nearer than the middle of its own city.
  for (const asked of [{ place: ["1102"] }, { place: ["1102 (Amsterdam)"] }, { q: "1102" }]) {
    const { hits, places } = await search({ ...asked, radiusKm: 10 });
    const distances = Object.fromEntries(hits.map(({ title, distanceKm }) => [title, distanceKm]));
    expect(distances).toEqual({ "Hartje Amsterdam": 8, Weesp: 6, [remote]: null });
    expect(places).toMatchObject([{ slug: "1102", label: "1102 (Amsterdam)", radiusKm: 10 }]);
    expect((await search({ ...asked, radiusKm: 5 })).titles).toEqual(["Hartje Amsterdam", remote]);
  }
});

test("a province says no distance, and the page is told what was understood", async () => {
  const { hits, places } = await search({ place: ["utrecht-provincie", "Zeist"] });
  expect(hits.find(({ title }) => title === "Utrecht")?.distanceKm).toBe(8);
  expect(places).toEqual([
    {
      typed: "utrecht-provincie",
      slug: "utrecht-provincie",
      label: "Utrecht (provincie)",
      countryCode: null,
      isArea: true,
      radiusKm: 0,
      others: [],
    },
    { typed: "Zeist", slug: "zeist", label: "Zeist", countryCode: null, isArea: false, radiusKm: 25, others: [] },
  ]);
});

test("an unknown place finds nothing and is named; beside a known one it changes nothing", async () => {
  const alone = await search({ place: ["Atlantis"] });
  expect(alone).toMatchObject({ total: 0, hits: [], unknownPlaces: ["Atlantis"], places: [] });
  expect(alone.facets.province.find(({ value }) => value === "groningen-provincie")?.count).toBe(1);

  const both = await search({ place: ["Atlantis", "groningen"], radiusKm: 5 });
  expect(both).toMatchObject({ titles: ["Groningen", remote], unknownPlaces: ["Atlantis"] });
});

test("a name of several places takes the likeliest and names the others", async () => {
  const { places } = await search({ place: ["Bergen"] });
  expect(places[0]).toMatchObject({ slug: "bergen-noord-holland" });
  expect(places[0]?.others[0]).toEqual({ slug: "bergen-limburg", label: "Bergen (Limburg)" });
});
