import { z } from "zod";
import { Contract, Level, PayPeriod, WorkMode, WorkTime } from "#lib/db/generated/enums";
import { decodedLine } from "./entities.ts";

/** Where in a file a record stands: counted from 1; the line where the format has lines. */
export type Position = { index: number; id: string | null; line: number | null };

export type FoundRecord = { position: Position; record: ImportRecord };
export type RecordError = { position: Position; problem: string };

/** What a file holds: the records that can be used, and those that cannot with the reason. */
export type Feed = {
  records: FoundRecord[];
  errors: RecordError[];
  /** Whether what is not in it is gone; a page about one vacancy says nothing of the others. */
  isWhole: boolean;
};

/** The file as a whole is not what it should be; nothing of it may be used. */
export class BrokenFeed extends Error {
  override name = "BrokenFeed";
}

export const limits = { records: 50_000, bodyLength: 200_000, locations: 50 };

/** Text on one line without invisible characters, at most `length` characters. */
export const oneLine = (length: number) =>
  z
    .string()
    .transform(plainLine)
    .pipe(z.string().min(1, "is empty").max(length, `is longer than ${length} characters`));

/** The same of what people read: sources escape it for HTML, some twice. */
const readLine = (length: number) => z.string().transform(decodedLine).pipe(oneLine(length));
const maybeLine = (length: number) => readLine(length).nullable().catch(null);
const webAddress = z.string().transform(webAddressOf).nullable();
const countryCode = z
  .string()
  .trim()
  .regex(/^[a-z]{2}$/i)
  .transform((code) => code.toUpperCase())
  .nullable()
  .catch(null);
const hoursAWeek = z.object({ min: z.number().int().min(1).max(60), max: z.number().int().min(1).max(60) });

/**
 * A vacancy as its source gives it, the same for every format. Null is what the source
 * does not say; nothing here is worked out from running text.
 */
export const importRecord = z.object({
  externalId: oneLine(200),
  title: readLine(300),
  companyName: maybeLine(120),
  companyWebsite: webAddress.catch(null),
  /** HTML in the order of reading, each part under its heading if it has one. */
  parts: z
    .array(z.object({ heading: maybeLine(200), html: z.string() }))
    .refine((parts) => parts.reduce((sum, { html }) => sum + html.length, 0) <= limits.bodyLength, "is too long"),
  /** Where the work is done, in the words of the source. */
  locations: z
    .array(
      z.object({
        text: z.string().transform((text) => plainLine(decodedLine(text)).slice(0, 1000)),
        countryCode,
        /** The province or state; it tells namesakes apart. */
        region: maybeLine(120).optional(),
      }),
    )
    .transform((locations) => locations.filter(({ text }) => text).slice(0, limits.locations)),
  workMode: z.enum(WorkMode).nullable(),
  /** Countries one may work from, ISO 3166-1 alpha-2; only when the source names them. */
  remoteCountries: z.array(countryCode).transform((codes) => codes.filter((code) => code !== null)),
  hours: hoursAWeek
    .refine(({ min, max }) => min <= max)
    .nullable()
    .catch(null),
  /** Full time, part time, or both at choice; none when not said. */
  workTimes: z.array(z.enum(WorkTime)),
  contract: z.enum(Contract).nullable(),
  level: z.enum(Level).nullable(),
  pay: z
    .object({
      minCents: z.number().int().nullable(),
      maxCents: z.number().int(),
      currency: z.string().length(3),
      period: z.enum(PayPeriod),
    })
    .nullable(),
  /** ISO 639-1, of the text. */
  language: z
    .string()
    .transform((code) => code.slice(0, 2).toLowerCase())
    .pipe(z.string().regex(/^[a-z]{2}$/))
    .nullable()
    .catch(null),
  applyUrl: webAddress.catch(null),
  publishedAt: z.date().nullable(),
  /** Only a closing moment that the source itself names. */
  closesAt: z.date().nullable(),
});

export type ImportRecord = z.output<typeof importRecord>;
/** What a format hands over before the limits are checked. */
export type RecordFields = z.input<typeof importRecord>;

/** A record that says nothing; formats begin with it. */
export const unknownFields = {
  companyName: null,
  companyWebsite: null,
  parts: [],
  locations: [],
  workMode: null,
  remoteCountries: [],
  hours: null,
  workTimes: [],
  contract: null,
  level: null,
  pay: null,
  language: null,
  applyUrl: null,
  publishedAt: null,
  closesAt: null,
} satisfies Omit<RecordFields, "externalId" | "title">;

/** Every element of `items` as a record, or with what is wrong with it; `positionOf` says more of where it stands than its number. */
export function readRecords<Item>(
  items: Item[],
  schema: z.ZodType<ImportRecord>,
  positionOf: (item: Item) => Partial<Position> = jsonPosition,
): Feed {
  if (items.length > limits.records)
    throw new BrokenFeed(`It holds ${items.length} records; ${limits.records} is the most.`);
  const feed: Feed = { records: [], errors: [], isWhole: true };
  for (const [index, item] of items.entries()) {
    const position = { id: null, line: null, ...positionOf(item), index: index + 1 };
    const result = schema.safeParse(item);
    if (result.success)
      feed.records.push({ position: { ...position, id: result.data.externalId }, record: result.data });
    else feed.errors.push({ position, problem: result.error.issues.map(wordingOf).join("; ") });
  }
  return feed;
}

/** @throws {BrokenFeed} in plain words when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BrokenFeed(`It is not whole JSON: ${reason.replace(/\s+/g, " ")}`);
  }
}

const anyId = z.object({ id: z.union([z.string(), z.number()]) });

/** The id even of a record that cannot be read, so that its vacancy is not taken for gone. */
function jsonPosition(item: unknown): Partial<Position> {
  const found = anyId.safeParse(item);
  return { id: found.success ? plainLine(String(found.data.id)).slice(0, 200) || null : null };
}

function wordingOf({ path, message, code }: z.core.$ZodIssue): string {
  if (path.length === 0) return "the record is not what this format has";
  const isMissing = code === "invalid_union" || (code === "invalid_type" && /received (undefined|null)/.test(message));
  return `${path.filter((part) => part !== "item").join(".")} ${isMissing ? "is missing" : message.charAt(0).toLowerCase() + message.slice(1)}`;
}

function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, "")
    .trim();
}

/** An absolute http(s) address without a password in it, or null. */
function webAddressOf(text: string): string | null {
  const url = URL.parse(text.trim());
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  return isWeb && url.href.length <= 2000 ? url.href : null;
}
