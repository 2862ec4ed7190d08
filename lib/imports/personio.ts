import { SaxesParser } from "saxes";
import { z } from "zod";
import {
  BrokenFeed,
  type Feed,
  importRecord,
  limits,
  type RecordFields,
  readRecords,
  unknownFields,
} from "./record.ts";
import { contractOf, levelOf, workModeOf, workTimesOf } from "./terms.ts";
import { instantOf } from "./when.ts";

// Personio's feed: <company>.jobs.personio.de/xml?language=en. It names no address to apply at:
// that is <company>.jobs.personio.de/job/<id>, so it follows from where the feed came from.

const depthMax = 64;

type PositionElement = { line: number; fields: Map<string, string[]>; parts: { name: string; value: string }[] };

/**
 * @param careersUrl where the company's career site is, e.g. "https://acme.jobs.personio.de"; null leaves vacancies without a way to apply
 * @throws {BrokenFeed} when the text is not this feed, is not well-formed, or brings a document type.
 */
export function parsePersonio(source: string, careersUrl: string | null = null): Feed {
  const record = position.transform((each) => toFields(each, careersUrl)).pipe(importRecord);
  return readRecords(readPositions(source).map(asItem), record, ({ id = null, line }) => ({ id, line }));
}

const text = z.string().nullish();
const position = z.object({
  id: z.string(),
  name: z.string(),
  subcompany: text,
  offices: z.array(z.string()),
  employmentType: text,
  schedule: text,
  seniority: text,
  createdAt: text,
  parts: z.array(z.object({ name: z.string(), value: z.string() })),
});

function asItem({ line, fields, parts }: PositionElement) {
  const first = (name: string) => fields.get(name)?.[0]?.trim() || undefined;
  return {
    line,
    id: first("id"),
    name: first("name"),
    subcompany: first("subcompany"),
    offices: fields.get("office") ?? [],
    employmentType: first("employmentType"),
    schedule: first("schedule"),
    seniority: first("seniority"),
    createdAt: first("createdAt"),
    parts,
  };
}

function toFields(each: z.output<typeof position>, careersUrl: string | null): RecordFields {
  return {
    ...unknownFields,
    externalId: each.id,
    title: each.name,
    companyName: each.subcompany ?? null,
    parts: each.parts.map(({ name, value }) => ({ heading: name || null, html: value })),
    locations: [...new Set(each.offices.map((office) => office.trim()))]
      .filter((text) => text)
      .map((text) => ({ text, countryCode: null })),
    workMode: modeOf(each.offices),
    contract: contractOf(each.employmentType),
    workTimes: workTimesOf(each.schedule),
    level: levelOf(each.seniority),
    applyUrl: careersUrl ? new URL(`/job/${encodeURIComponent(each.id)}`, careersUrl).href : null,
    publishedAt: instantOf(each.createdAt),
  };
}

/** Offices are named "Berlin (Remote)" or "Hybrid" to say how one works; remote is remote only when no other office is named. */
function modeOf(offices: string[]): RecordFields["workMode"] {
  const modes = new Set(offices.map((office) => workModeOf(office)));
  const [only] = modes;
  return modes.has("hybrid") ? "hybrid" : modes.size === 1 ? (only ?? null) : null;
}

function readPositions(source: string): PositionElement[] {
  const parser = new SaxesParser({ position: true });
  const path: string[] = [];
  const positions: PositionElement[] = [];
  let text = "";

  const fail = (why: string): never => {
    throw new BrokenFeed(`${why} (line ${parser.line})`);
  };
  parser.on("error", (error) => fail(`It is not well-formed XML: ${error.message.replace(/^[\d:\s]+/, "")}`));
  parser.on("doctype", () => fail("It brings a document type, which a feed has no use for"));
  parser.on("opentag", ({ name }) => {
    path.push(name);
    if (path.length === 1 && name !== "workzag-jobs")
      fail(`It begins with <${name}>, where Personio's feed has <workzag-jobs>`);
    if (path.length > depthMax) fail("Its elements are nested too deep");
    if (path.length === 2 && name === "position") positions.push({ line: parser.line, fields: new Map(), parts: [] });
    if (positions.length > limits.records) fail(`It holds more than ${limits.records} positions`);
    if (name === "jobDescription") positions.at(-1)?.parts.push({ name: "", value: "" });
    text = "";
  });
  const add = (more: string) => {
    // Enough to be refused as too long, and no more.
    if (text.length <= limits.bodyLength) text += more;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    const current = positions.at(-1);
    if (current && path[1] === "position") keep(current, path.slice(2), text);
    path.pop();
    text = "";
  });

  parser.write(source).close();
  return positions;
}

/** `path` is below the position: ["name"], ["additionalOffices", "office"], ["jobDescriptions", "jobDescription", "value"]. */
function keep(position: PositionElement, path: string[], text: string): void {
  const name = path.at(-1);
  const part = position.parts.at(-1);
  if (path[1] === "jobDescription" && part) {
    if (name === "name" || name === "value") part[name] = text.trim();
  } else if (name && (path.length === 1 || path[0] === "additionalOffices")) {
    position.fields.set(name, [...(position.fields.get(name) ?? []), text]);
  }
}
