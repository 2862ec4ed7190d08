import { fileURLToPath } from "node:url";
import type { Place, Postcode, PrismaClient } from "#lib/db/generated/client";
import { PlaceKind } from "#lib/db/generated/enums";
import { writeOnce } from "./stamp.ts";
import { type Row, readTable } from "./tables.ts";

/** Returns how many rows were inserted, changed or deleted: 0 when the files hold no news. */
export async function loadPlaces(database: PrismaClient): Promise<number> {
  const [placeRows, postcodeRows] = [readPlaces(), readPostcodes()];
  const [places, postcodes] = [JSON.stringify(placeRows), JSON.stringify(postcodeRows)];

  return writeOnce(database, "places", [placeRows, postcodeRows], async (transaction) => {
    // A slug that moves from one place to another must be free before its new owner gets it.
    await transaction.$executeRaw`
      UPDATE place SET slug = '~' || place.id
      FROM jsonb_to_recordset(${places}::jsonb) AS new (id int, slug text)
      WHERE new.slug = place.slug AND new.id <> place.id`;
    const written = await transaction.$executeRaw`
      INSERT INTO place (id, kind, slug, name, label, aliases, country_code, province_id, latitude, longitude, population)
      SELECT * FROM jsonb_to_recordset(${places}::jsonb) AS new (
        id int, kind place_kind, slug text, name text, label text, aliases text[],
        "countryCode" char(2), "provinceId" int, latitude float8, longitude float8, population int
      )
      ON CONFLICT (id) DO UPDATE SET
        kind = excluded.kind, slug = excluded.slug, name = excluded.name, label = excluded.label,
        aliases = excluded.aliases, country_code = excluded.country_code, province_id = excluded.province_id,
        latitude = excluded.latitude, longitude = excluded.longitude, population = excluded.population`;
    const writtenPostcodes = await transaction.$executeRaw`
      INSERT INTO postcode (digits, place_id, latitude, longitude)
      SELECT * FROM jsonb_to_recordset(${postcodes}::jsonb)
        AS new (digits char(4), "placeId" int, latitude float8, longitude float8)
      ON CONFLICT (digits) DO UPDATE SET
        place_id = excluded.place_id, latitude = excluded.latitude, longitude = excluded.longitude`;
    const { count: gonePostcodes } = await transaction.postcode.deleteMany({
      where: { digits: { notIn: postcodeRows.map(({ digits }) => digits) } },
    });
    const { count: gonePlaces } = await transaction.place.deleteMany({
      where: { id: { notIn: placeRows.map(({ id }) => id) }, vacancies: { none: {} }, companies: { none: {} } },
    });
    return written + writtenPostcodes + gonePostcodes + gonePlaces;
  });
}

/** The rows of places.tsv. @throws {Error} on a kind that is none. */
export function readPlaces(): Place[] {
  return readTable(here("places.tsv")).map((row) => ({
    id: Number(row.id),
    kind: kindOf(row),
    slug: row.slug ?? "",
    name: row.name ?? "",
    label: row.label ?? "",
    aliases: (row.aliases ?? "").split(";").filter(Boolean),
    countryCode: row.country ?? "",
    provinceId: row.province ? Number(row.province) : null,
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
    population: row.population ? Number(row.population) : null,
  }));
}

/** The rows of postcodes.tsv. */
export function readPostcodes(): Postcode[] {
  return readTable(here("postcodes.tsv")).map((row) => ({
    digits: row.digits ?? "",
    placeId: Number(row.place),
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
  }));
}

function kindOf({ id, kind }: Row): PlaceKind {
  const found = Object.values(PlaceKind).find((one) => one === kind);
  if (!found) throw new Error(`places.tsv: place ${id} has the kind "${kind}".`);
  return found;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
