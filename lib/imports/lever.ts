import { z } from "zod";
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
import { instantOf } from "./when.ts";

// Lever's postings API: api.lever.co/v0/postings/<site>?mode=json. It knows no closing date and no company name.

const text = z.string().nullish().catch(null);

const posting = z.object({
  id: z.string(),
  text: z.string(),
  description: text,
  descriptionPlain: text,
  opening: text,
  descriptionBody: text,
  lists: z
    .array(z.object({ text, content: text }))
    .nullish()
    .catch(null),
  additional: text,
  additionalPlain: text,
  categories: z
    .object({ commitment: text, location: text, allLocations: z.array(z.string()).nullish().catch(null) })
    .nullish()
    .catch(null),
  country: text,
  workplaceType: text,
  salaryRange: z
    .object({ min: z.number(), max: z.number(), currency: z.string(), interval: z.string() })
    .nullish()
    .catch(null),
  salaryDescription: text,
  createdAt: z.number().nullish().catch(null),
  hostedUrl: text,
  applyUrl: text,
});
type Posting = z.output<typeof posting>;

const record = posting.transform(toFields).pipe(importRecord);

/** @throws {BrokenFeed} when the text is not an answer of the postings API. */
export function parseLever(source: string): Feed {
  const json = parseJson(source);
  if (Array.isArray(json)) return readRecords(json, record);
  if (z.object({ id: z.string(), text: z.string(), hostedUrl: z.string() }).safeParse(json).success)
    return readRecords([json], record);
  throw new BrokenFeed("It is not the list of postings that Lever sends.");
}

function toFields(posting: Posting): RecordFields {
  const { categories, salaryRange } = posting;
  const all = categories?.allLocations?.length ? categories.allLocations : [categories?.location ?? ""];
  // The country is that of the first place; the others may be anywhere.
  const isPrimary = (text: string) => all.length === 1 || text === categories?.location;
  return {
    ...unknownFields,
    externalId: posting.id,
    title: posting.text,
    parts: partsOf(posting),
    locations: all
      .filter((text) => text.trim())
      .map((text) => ({ text, countryCode: isPrimary(text) ? (posting.country ?? null) : null })),
    workMode: workModeOf(posting.workplaceType) ?? workModeOf(categories?.location),
    contract: contractOf(categories?.commitment),
    workTimes: workTimesOf(categories?.commitment),
    pay: salaryRange ? payOf({ ...salaryRange, period: periodOf(salaryRange.interval) }) : null,
    applyUrl: posting.applyUrl ?? posting.hostedUrl ?? null,
    publishedAt: instantOf(posting.createdAt),
  };
}

/** `description` holds `opening` and `descriptionBody` already; the items of a list come without the list. */
function partsOf(posting: Posting): RecordFields["parts"] {
  const begin =
    posting.description || [posting.opening, posting.descriptionBody].join("") || asHtml(posting.descriptionPlain);
  const lists = (posting.lists ?? []).map(({ text, content }) => ({
    heading: text ?? null,
    html: `<ul>${content ?? ""}</ul>`,
  }));
  const end = posting.additional || asHtml(posting.additionalPlain);
  return [
    { heading: null, html: begin },
    ...lists,
    { heading: null, html: posting.salaryDescription ?? "" },
    { heading: null, html: end },
  ];
}

function asHtml(plain: string | null | undefined): string {
  const escaped = (plain ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return escaped.replaceAll("\n", "<br>");
}
