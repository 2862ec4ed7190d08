import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { PlaceKind } from "#lib/db/generated/enums";
import { useDatabase } from "#lib/testing/database";
import { aVacancy } from "#lib/testing/factories";
import { loadReferenceData } from "./load.ts";
import { loadPlaces, readPlaces } from "./load-places.ts";
import { loadSkills } from "./load-skills.ts";

useDatabase();

/** Rows written to the reference tables since the database was made, as PostgreSQL counted them. */
async function rowsWritten(): Promise<number> {
  await db().$queryRaw`SELECT pg_stat_force_next_flush()::text`;
  const [row] = await db().$queryRaw<{ rows: number }[]>`
    SELECT sum(n_tup_ins + n_tup_upd + n_tup_del)::int AS rows FROM pg_stat_user_tables
    WHERE relname = ANY (ARRAY['place', 'postcode', 'skill', 'role', 'role_family', 'role_alias', 'data_stamp'])`;
  return row?.rows ?? 0;
}

test("loading again without news writes nothing", async () => {
  expect(await db().place.count()).toBe(readPlaces().length);
  const before = await rowsWritten();

  await loadReferenceData(db());

  expect(await loadPlaces(db())).toBe(0);
  expect(await loadSkills(db())).toBe(0);
  expect(await rowsWritten()).toBe(before);
});

test("a new edition takes over slugs that changed places and keeps what vacancies point at", async () => {
  const [utrecht, leiden] = await Promise.all(
    ["utrecht", "leiden"].map((slug) => db().place.findUniqueOrThrow({ where: { slug } })),
  );
  if (!utrecht || !leiden) throw new Error("The template has no places.");
  await db().place.update({ where: { id: utrecht.id }, data: { slug: "elsewhere" } });
  await db().place.update({ where: { id: leiden.id }, data: { slug: "utrecht" } });
  const extra = { kind: PlaceKind.place, countryCode: "NL", latitude: 52, longitude: 5, aliases: [] };
  for (const [id, slug] of [1, 2].map((id) => [id, `old-${id}`] as const)) {
    await db().place.create({ data: { id, slug, name: slug, label: slug, ...extra } });
  }
  await aVacancy({ places: ["old-1"] });
  await db().dataStamp.update({ where: { name: "places" }, data: { hash: "an older edition" } });

  expect(await loadPlaces(db())).toBeGreaterThan(0);

  expect(await db().place.findUnique({ where: { slug: "utrecht" } })).toEqual(utrecht);
  expect(await db().place.findUnique({ where: { slug: "leiden" } })).toEqual(leiden);
  expect(await db().place.findUnique({ where: { slug: "old-1" } })).not.toBeNull();
  expect(await db().place.findUnique({ where: { slug: "old-2" } })).toBeNull();
});
