import { z } from "zod";
import type { WorkMode } from "#lib/db/generated/enums";
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
import { contractOf, levelOf, periodOf, workTimesOf } from "./terms.ts";
import { closingInstantOf, instantOf } from "./when.ts";

// Recruitee's careers site API: <company>.recruitee.com/api/offers/

const text = z.string().nullish().catch(null);
const flag = z.boolean().nullish().catch(null);
const amount = z.union([z.string(), z.number()]).nullish().catch(null);

const offer = z.object({
  id: z.union([z.number(), z.string()]).transform(String),
  title: z.string(),
  company_name: text,
  description: text,
  requirements: text,
  translations: z.record(z.string(), z.unknown()).nullish().catch(null),
  careers_url: text,
  careers_apply_url: text,
  locations: z
    .array(z.object({ name: text, city: text, state: text, country: text, country_code: text }))
    .nullish()
    .catch(null),
  location: text,
  city: text,
  country_code: text,
  remote: flag,
  hybrid: flag,
  on_site: flag,
  employment_type_code: text,
  experience_code: text,
  min_hours: z.number().nullish().catch(null),
  max_hours: z.number().nullish().catch(null),
  salary: z.object({ min: amount, max: amount, period: text, currency: text }).nullish().catch(null),
  published_at: text,
  created_at: text,
  close_at: text,
});
type Offer = z.output<typeof offer>;

const record = offer.transform(toFields).pipe(importRecord);

/** @throws {BrokenFeed} when the text is not an answer of the careers site API. */
export function parseRecruitee(source: string): Feed {
  const json = parseJson(source);
  const all = z.object({ offers: z.array(z.unknown()) }).safeParse(json);
  if (all.success) return readRecords(all.data.offers.filter(isPublished), record);
  const one = z.object({ offer: z.unknown() }).safeParse(json);
  if (one.success && one.data.offer) return readRecords([one.data.offer], record);
  throw new BrokenFeed('It has no list of "offers" as Recruitee sends it.');
}

function isPublished(offer: unknown): boolean {
  const state = z.object({ status: z.string() }).safeParse(offer);
  return !state.success || state.data.status === "published";
}

function toFields(offer: Offer): RecordFields {
  const { salary, min_hours: min, max_hours: max } = offer;
  const languages = Object.keys(offer.translations ?? {});
  return {
    ...unknownFields,
    externalId: offer.id,
    title: offer.title,
    companyName: offer.company_name ?? null,
    parts: [offer.description, offer.requirements].map((html) => ({ heading: null, html: html ?? "" })),
    locations: locationsOf(offer),
    workMode: workModeOf(offer),
    hours: min && max ? { min, max } : null,
    contract: contractOf(offer.employment_type_code),
    workTimes: workTimesOf(offer.employment_type_code),
    level: levelOf(offer.experience_code),
    pay: salary ? payOf({ ...salary, period: periodOf(salary.period) }) : null,
    language: languages.length === 1 ? (languages[0] ?? null) : null,
    applyUrl: offer.careers_apply_url ?? offer.careers_url ?? null,
    publishedAt: instantOf(offer.published_at) ?? instantOf(offer.created_at),
    closesAt: closingInstantOf(offer.close_at),
  };
}

/** A location's own name may be anything ("HQ", "Germany/Remote"); its city says where it is. */
function locationsOf(offer: Offer): RecordFields["locations"] {
  const listed = (offer.locations ?? []).map((each) => ({
    text: each.city || each.name || each.country || "",
    countryCode: each.country_code ?? null,
    region: each.state ?? null,
  }));
  const places =
    listed.length > 0
      ? listed
      : [{ text: offer.city || offer.location || "", countryCode: offer.country_code ?? null, region: null }];
  return places.filter(({ text }) => text.trim());
}

/** The flags need not agree: only one that stands alone is a statement, and hybrid is one beside "on site". */
function workModeOf({ remote, hybrid, on_site: onSite }: Offer): WorkMode | null {
  if (hybrid) return remote ? null : "hybrid";
  if (remote === onSite) return null;
  return remote ? "remote" : onSite ? "onSite" : null;
}
