import { z } from "zod";
import { amountOf, payOf } from "./pay.ts";
import {
  BrokenFeed,
  type Feed,
  importRecord,
  parseJson,
  type RecordFields,
  readRecords,
  unknownFields,
} from "./record.ts";
import { contractOf, periodOf } from "./terms.ts";
import { closingInstantOf, instantOf } from "./when.ts";

// schema.org JobPosting: a web page that carries it as JSON-LD, or the JSON-LD itself, one or many.
// Publishers write every property as one value, a list, an object or plain text.

const list = z.unknown().transform((value) => (value === undefined || value === null ? [] : [value].flat(2)));
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
  identifier: z.unknown(),
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
  baseSalary: z.unknown(),
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

type Found = { item: unknown; line: number | null };

/**
 * @param pageUrl where the page is, for a posting that names no address of its own
 * @throws {BrokenFeed} when there is no JobPosting in it.
 */
export function parseJobPosting(source: string, pageUrl: string | null = null): Feed {
  const blocks = source.trimStart().startsWith("<") ? scriptsIn(source) : [{ json: source, line: null }];
  const unreadable: Feed["errors"] = [];
  const found = blocks.flatMap(({ json, line }, index): Found[] => {
    try {
      return postingsIn(parseJson(json)).map((item) => ({ item, line }));
    } catch (error) {
      if (!(error instanceof BrokenFeed)) throw error;
      unreadable.push({ position: { index: index + 1, id: null, line }, problem: error.message });
      return [];
    }
  });
  if (found.length === 0) throw new BrokenFeed(unreadable[0]?.problem ?? "There is no JobPosting in it.");

  const record = z
    .object({ item: posting.transform((each) => toFields(each, pageUrl)).pipe(importRecord) })
    .transform(({ item }) => item);
  const feed = readRecords(found, record, ({ item, line }) => ({ line, id: idOf(item) }));
  return { records: feed.records, errors: [...feed.errors, ...unreadable] };
}

function idOf(item: unknown): string | null {
  const found = z.object({ identifier: z.unknown() }).safeParse(item);
  return found.success ? identifierOf(found.data.identifier) : null;
}

function scriptsIn(html: string): { json: string; line: number }[] {
  const script =
    /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json\b[^>]*>([^<]*(?:<(?!\/script)[^<]*)*)<\/script/gi;
  return Array.from(html.matchAll(script), ({ 1: content = "", index }) => ({
    json: content
      .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
      .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, ""),
    line: html.slice(0, index).split("\n").length,
  }));
}

/** Every JobPosting, in lists, @graph and ItemList alike. */
function postingsIn(json: unknown, depth = 0): unknown[] {
  if (depth > 8) return [];
  if (Array.isArray(json)) return json.flatMap((each) => postingsIn(each, depth + 1));
  const node = z.looseObject({ "@type": list }).safeParse(json);
  if (!node.success) return [];
  if (node.data["@type"].some((type) => typeof type === "string" && /(?:^|[/:#])JobPosting$/.test(type))) return [json];
  return ["@graph", "itemListElement", "item", "mainEntity", "_jobposting", "items"].flatMap((key) =>
    postingsIn(node.data[key], depth + 1),
  );
}

function toFields(each: Posting, pageUrl: string | null): RecordFields {
  const url = each.url ?? pageUrl ?? each["@id"] ?? null;
  const isRemote = each.jobLocationType.includes("TELECOMMUTE");
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
    contract: contractOf(...each.employmentType.map((type) => (typeof type === "string" ? type : null))),
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
    .replace(/<[^>]*>|&lt;.*?&gt;|&\w+;/g, " ")
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
  return text?.trim() ? [{ text, countryCode: country }] : [];
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

/** "40", "32-40 hours per week"; times of day are no number of hours. */
function hoursOf(workHours: string | null | undefined): { min: number; max: number } | null {
  const [, min, max] = /^\D{0,20}(\d{1,2})(?:\s*(?:-|–|to|tot)\s*(\d{1,2}))?\s*(?:$|h|u)/i.exec(workHours ?? "") ?? [];
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
  minValue: z.unknown(),
  maxValue: z.unknown(),
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
