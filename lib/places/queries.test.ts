import { expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { findPlaces, listNearestPlaces, listProvinces, placeIdsWithin, resolvePlaces } from "./queries.ts";

useDatabase();

test("the gazetteer answers from the database", async () => {
  const [utrecht] = await findPlaces("3511 AB");
  expect(utrecht).toMatchObject({ slug: "utrecht", kind: "place", countryCode: "NL" });
  expect((await placeIdsWithin([utrecht?.id ?? 0], 5)).get(utrecht?.id ?? 0)).toBe(0);
  expect(await resolvePlaces("Den Haag (hybride)")).toMatchObject([{ place: { slug: "den-haag" } }]);
  expect(await resolvePlaces("Utrecht / Atlantis")).toMatchObject([
    { place: { slug: "utrecht" } },
    { text: "Atlantis" },
  ]);
});

test("an unknown name proposes what it can be a slip of the pen for", async () => {
  expect((await listNearestPlaces("Amsterdma", "nl"))[0]).toBe("Amsterdam");
  expect((await listNearestPlaces("flevoladn", "nl"))[0]).toBe("Flevoland");
  expect(await listNearestPlaces("Atlantis aan Zee", "nl")).toEqual([]);
});

test("there are twelve provinces, by name", async () => {
  const names = (await listProvinces()).map(({ name }) => name);
  expect(names).toHaveLength(12);
  expect(names).toEqual(names.toSorted());
});
