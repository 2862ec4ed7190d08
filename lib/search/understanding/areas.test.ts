import { expect, test } from "vitest";
import { findPlaces } from "#lib/places/queries";
import { useDatabase } from "#lib/testing/database";
import { areas } from "./areas.ts";

useDatabase();

test("every area is made of places that the gazetteer knows by that slug", async () => {
  for (const slug of new Set([...areas.values()].flat()))
    expect((await findPlaces(slug)).map((place) => place.slug)).toEqual([slug]);
});
