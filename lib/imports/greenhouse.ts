import { z } from "zod";
import { decodeEntities } from "./entities.ts";
import { payOf } from "./pay.ts";
import {
  BrokenFeed,
  type Feed,
  importRecord,
  parseJson,
  type RecordFields,
  readRecords,
  unknownFields,
} from "./record.ts";
import { contractOf, periodOf, workModeOf, workTimesOf } from "./terms.ts";
import { closingInstantOf, instantOf } from "./when.ts";

// Greenhouse's Job Board API: boards-api.greenhouse.io/v1/boards/<board>/jobs?content=true&pay_transparency=true

const text = z.string().nullish().catch(null);
const pays = z.object({
  min_cents: z.number(),
  max_cents: z.number(),
  currency_type: z.string(),
  title: text,
  blurb: text,
});

const job = z.object({
  id: z.union([z.number(), z.string()]).transform(String),
  title: z.string(),
  company_name: text,
  absolute_url: text,
  content: text,
  language: text,
  first_published: text,
  application_deadline: text,
  location: z.object({ name: text }).nullish().catch(null),
  offices: z
    .array(z.object({ name: text, location: text }))
    .nullish()
    .catch(null),
  metadata: z
    .array(z.object({ name: text, value: z.unknown() }))
    .nullish()
    .catch(null),
  pay_input_ranges: z.array(pays).nullish().catch(null),
});
type Job = z.output<typeof job>;

const record = job.transform(toFields).pipe(importRecord);

/** @throws {BrokenFeed} when the text is not an answer of the Job Board API. */
export function parseGreenhouse(source: string): Feed {
  const json = parseJson(source);
  const board = z.object({ jobs: z.array(z.unknown()) }).safeParse(json);
  if (board.success) return readRecords(board.data.jobs, record);
  if (z.object({ id: z.unknown(), absolute_url: z.string() }).safeParse(json).success)
    return readRecords([json], record);
  throw new BrokenFeed('It has no list of "jobs" as Greenhouse sends it.');
}

function toFields(job: Job): RecordFields {
  const place = job.location?.name ?? "";
  const employment = metadataOf(job, /employment|contract|dienstverband/i);
  return {
    ...unknownFields,
    externalId: job.id,
    title: job.title,
    companyName: job.company_name ?? null,
    // The whole HTML is escaped once more than JSON needs.
    parts: [{ heading: null, html: decodedOnce(job.content ?? "") }],
    locations: locationsIn(place, job.offices ?? []),
    workMode: workModeOf(metadataOf(job, /workplace|work ?mode|location type|remote/i) ?? place),
    contract: contractOf(employment),
    workTimes: workTimesOf(employment),
    pay: payRange(job.pay_input_ranges ?? []),
    language: job.language ?? null,
    applyUrl: job.absolute_url ?? null,
    publishedAt: instantOf(job.first_published),
    closesAt: closingInstantOf(job.application_deadline),
  };
}

function decodedOnce(content: string): string {
  return /<[a-z/]/i.test(content) ? content : decodeEntities(content);
}

/** The offices only where the job names no place itself. */
function locationsIn(place: string, offices: NonNullable<Job["offices"]>): RecordFields["locations"] {
  const texts = place.trim() ? [place] : offices.flatMap(({ location, name }) => location ?? name ?? []);
  return texts.map((text) => ({ text, countryCode: null }));
}

/** Companies define these fields themselves; a list is read as its words. */
function metadataOf(job: Job, name: RegExp): string | null {
  const field = job.metadata?.find((each) => name.test(each.name ?? ""));
  const words = z.union([z.string(), z.array(z.string())]).safeParse(field?.value);
  return words.success ? [words.data].flat().join(", ") : null;
}

/** One range whose title or explanation names the period. */
function payRange(ranges: z.output<typeof pays>[]): RecordFields["pay"] {
  const [range] = ranges;
  if (ranges.length !== 1 || !range) return null;
  const period = periodOf(range.title) ?? periodOf(range.blurb);
  return payOf({ min: range.min_cents / 100, max: range.max_cents / 100, currency: range.currency_type, period });
}
