import { z } from "zod";
import { findPostings } from "./json-ld.ts";
import { amountOf, payOf } from "./pay.ts";
import {
  BrokenFeed,
  type Feed,
  importRecord,
  limits,
  type RecordFields,
  readRecords,
  unknownFields,
} from "./record.ts";
import { contractOf, periodOf, workTimesOf } from "./terms.ts";
import { closingInstantOf, instantOf } from "./when.ts";

// schema.org JobPosting: a web page that carries it as JSON-LD, or the JSON-LD itself, one or many.
// Publishers write every property as one value, a list, an object or plain text.

const list = z
  .unknown()
  .optional()
  .transform((value) => (value === undefined || value === null ? [] : [value].flat(2)));
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);
const thing = z.looseObject({ name: text });
const nameOrThing = z
  .union([z.string().transform((name) => ({ name })), thing])
  .nullish()
  .catch(null);

const address = z
  .object({ addressLocality: nameOrThing, addressRegion: nameOrThing, addressCountry: nameOrThing })
  .partial();
const place = z.looseObject({ name: text, address: z.union([z.string(), address]).nullish().catch(null) });

const posting = z.object({
  "@id": text,
  identifier: z.unknown().optional(),
  title: text,
  name: text,
  url: text,
  description: text,
  responsibilities: list,
  qualifications: list,
  skills: list,
  jobBenefits: list,
  datePosted: text,
  validThrough: text,
  inLanguage: nameOrThing,
  employmentType: list,
  jobLocationType: list,
  jobLocation: list,
  applicantLocationRequirements: list,
  baseSalary: z.unknown().optional(),
  workHours: text,
  hiringOrganization: z
    .union([
      z.string().transform((name) => ({ name, sameAs: null, url: null })),
      z.object({ name: text, sameAs: text, url: text }),
    ])
    .nullish()
    .catch(null),
});
type Posting = z.output<typeof posting>;

/**
 * @param pageUrl where the page is, for a posting that names no address of its own
 * @throws {BrokenFeed} when there is no JobPosting in it.
 */
export function parseJobPosting(source: string, pageUrl: string | null = null): Feed {
  const { postings, errors } = findPostings(source);
  const [first] = errors;
  if (postings.length === 0) throw new BrokenFeed(first?.problem ?? "There is no JobPosting in it.");

  const record = z
    .object({ item: posting.transform((each) => toFields(each, pageUrl)).pipe(importRecord) })
    .transform(({ item }) => item);
  const feed = readRecords(postings, record, ({ item, line }) => ({ line, id: idOf(item) }));
  const isOnePage = source.trimStart().startsWith("<") && postings.length === 1;
  return { records: feed.records, errors: [...feed.errors, ...errors], isWhole: !isOnePage };
}

function idOf(item: unknown): string | null {
  const found = z.object({ identifier: z.unknown().optional() }).safeParse(item);
  return found.success ? identifierOf(found.data.identifier) : null;
}

function toFields(each: Posting, pageUrl: string | null): RecordFields {
  const url = each.url ?? pageUrl ?? each["@id"] ?? null;
  const isRemote = each.jobLocationType.includes("TELECOMMUTE");
  const employment = each.employmentType.filter((type) => typeof type === "string");
  const organization = each.hiringOrganization;
  const website = organization?.sameAs ?? organization?.url ?? null;
  return {
    ...unknownFields,
    externalId: identifierOf(each.identifier) ?? url ?? "",
    title: each.title ?? each.name ?? "",
    companyName: organization?.name ?? null,
    companyWebsite: website,
    parts: partsOf(each),
    locations: each.jobLocation.flatMap(locationOf),
    workMode: isRemote ? "remote" : null,
    remoteCountries: isRemote ? each.applicantLocationRequirements.map(countryOf) : [],
    hours: hoursOf(each.workHours),
    contract: contractOf(...employment),
    workTimes: workTimesOf(...employment),
    pay: payIn(each.baseSalary),
    language: each.inLanguage?.name ?? null,
    applyUrl: url,
    publishedAt: instantOf(each.datePosted),
    closesAt: closingInstantOf(each.validThrough),
  };
}

function identifierOf(value: unknown): string | null {
  const [first] = [value].flat();
  const identifier = z
    .union([
      z.string(),
      z.number(),
      z.object({ value: z.union([z.string(), z.number()]) }).transform((property) => property.value),
    ])
    .safeParse(first);
  return identifier.success ? String(identifier.data).trim() || null : null;
}

/** The description and what other properties add to it; most publishers repeat the description there. */
function partsOf(each: Posting): RecordFields["parts"] {
  const parts = [each.description ?? ""];
  for (const more of [each.responsibilities, each.qualifications, each.skills, each.jobBenefits]) {
    const html = more
      .filter((item) => typeof item === "string")
      .map((item) => `<p>${item}</p>`)
      .join("");
    if (html && !wordsOf(parts.join(" ")).includes(wordsOf(html))) parts.push(html);
  }
  return parts.map((html) => ({ heading: null, html }));
}

function wordsOf(html: string): string {
  return html
    .slice(0, limits.bodyLength)
    .replace(/<[^<>]*>|&lt;[^&]*&gt;|&\w+;/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

function locationOf(value: unknown): RecordFields["locations"] {
  if (typeof value === "string") return value.trim() ? [{ text: value, countryCode: null }] : [];
  const known = place.safeParse(value);
  if (!known.success) return [];
  const { address, name } = known.data;
  if (typeof address === "string") return [{ text: address, countryCode: null }];
  const country = address?.addressCountry?.name ?? null;
  const text = address?.addressLocality?.name || address?.addressRegion?.name || name || country;
  const region = address?.addressRegion?.name ?? null;
  return text?.trim() ? [{ text, countryCode: country && countryCode(country), region }] : [];
}

function countryOf(value: unknown): string | null {
  const named = nameOrThing.safeParse(value);
  return named.success ? countryCode(named.data?.name ?? "") : null;
}

const countryNames = new Map(
  ["en", "nl"].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: "region" });
    return [
      "NL",
      "BE",
      "DE",
      "FR",
      "LU",
      "GB",
      "IE",
      "ES",
      "PT",
      "IT",
      "PL",
      "SE",
      "DK",
      "NO",
      "FI",
      "AT",
      "CH",
      "CZ",
      "RO",
      "BG",
      "HU",
      "GR",
      "US",
    ].map((code) => [names.of(code)?.toLowerCase(), code] as const);
  }),
);

function countryCode(name: string): string | null {
  return /^[a-z]{2}$/i.test(name.trim()) ? name.trim() : (countryNames.get(name.trim().toLowerCase()) ?? null);
}

/** "40", "32-40 hours per week", "30,4 - 38 uur" (of which the whole hours); times of day are no number of hours. */
function hoursOf(workHours: string | null | undefined): { min: number; max: number } | null {
  const [, min, max] =
    /^\D{0,20}(\d{1,2})(?:[.,]\d)?(?:\s*(?:-|–|to|tot)\s*(\d{1,2})(?:[.,]\d)?)?\s*(?:$|h|u)/i.exec(workHours ?? "") ??
    [];
  return min && !/:/.test(workHours ?? "") ? { min: Number(min), max: Number(max ?? min) } : null;
}

const quantity = z.union([
  z.number().transform((value) => ({ value, minValue: null, maxValue: null, unitText: null })),
  z.object({
    value: z.union([z.number(), z.string()]).nullish(),
    minValue: z.union([z.number(), z.string()]).nullish(),
    maxValue: z.union([z.number(), z.string()]).nullish(),
    unitText: text,
  }),
]);
const money = z.object({
  currency: text,
  value: quantity.nullish().catch(null),

  unitText: text,
});

/** Base pay as the publisher states it; `estimatedSalary` is somebody's guess and is not read. */
function payIn(value: unknown): RecordFields["pay"] {
  const stated = money.safeParse([value].flat()[0]);
  const range = stated.success ? stated.data.value : null;
  if (!stated.success || !range) return null;
  const fixed = amountOf(range.value);
  return payOf({
    min: range.minValue ?? fixed,
    max: range.maxValue ?? fixed,
    currency: stated.data.currency,
    period: periodOf(range.unitText ?? stated.data.unitText),
  });
}
