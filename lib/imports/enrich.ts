import { isLocale } from "#lib/i18n/routing";
import { markdownToText } from "#lib/markdown";
import { cutAtWord } from "#lib/metadata";
import type { PlaceMatch } from "#lib/places/gazetteer";
import type { Location } from "#lib/places/location";
import type { RoleAliasEntry } from "#lib/roles/alias";
import { detectRole } from "#lib/roles/detect";
import type { SkillEntry } from "#lib/skills/skill";
import type { VacancyFacts } from "#lib/vacancies/commands";
import {
  contractIn,
  fullTimeHoursIn,
  holidayAllowanceIn,
  hoursIn,
  hybridIn,
  scaleIn,
  workingLanguagesIn,
} from "./facts.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { languageOf } from "./language.ts";
import { payIn } from "./pay.ts";
import type { ImportRecord } from "./record.ts";
import { remoteCountriesIn } from "./remote-countries.ts";
import { skillsNamedIn } from "./skills.ts";
import { contractOf, workModeInTitle } from "./terms.ts";
import { jobNameOf } from "./title.ts";

/** What the site knows by name: the same for every record of a run. */
export type Vocabulary = {
  aliases: RoleAliasEntry[];
  roleIds: Map<string, number>;
  skills: (SkillEntry & { id: number })[];
};

/** Raise it when the same record should come out differently, so that the next run reads all of them again. */
export const rules = 7;

const placeTextLength = 120;

export type Enriched = { facts: Omit<VacancyFacts, "posterType"> } | { unsupportedLanguage: string | null };

/**
 * What a vacancy says, from what its source says: text as Markdown, the name of the job, and every fact that
 * a field or the text states plainly; what they leave in doubt is null. Only Dutch and English can be shown.
 * `likelyLanguage` is that of a text too short to tell.
 */
export function enrich(
  record: ImportRecord,
  locations: Location[],
  { aliases, roleIds, skills }: Vocabulary,
  likelyLanguage: string | null,
): Enriched {
  const body = bodyOf(record);
  const lines = body.split(/\n+/).map((markdown) => ({ markdown, text: markdownToText(markdown) }));
  const text = lines.map((line) => line.text).join("\n");
  const language = languageIn(record, text, likelyLanguage);
  if (language === null || !isLocale(language)) return { unsupportedLanguage: language };

  const places = locations.flatMap((location) => ("place" in location ? location.place : []));
  const title = jobNameOf(record.title, { companyName: record.companyName, places: placeNames(record, places) });
  const named = skillsNamedIn(title, lines, skills);
  const context = { skills: named.map(({ skill }) => skill.name), text };
  const detected = detectRole(title, aliases, context);
  const ofSource = detectRole(record.title, aliases, context);
  const slug = detected.role ?? ofSource.role;
  const roleId = slug === null ? null : (roleIds.get(slug) ?? null);
  const contract = contractFor(record, text);
  const facts = {
    roleId,
    detectedRoleId: roleId,
    language,
    title,
    body,
    ...placeOfWork(record, text, places),
    ...hoursOf(record, text),
    level:
      ofSource.level ??
      record.level ??
      (contract === "internship" || contract === "apprenticeship" ? ("trainee" as const) : null),
    contract,
    workingLanguages: workingLanguagesIn(text),
    ...payOf(record, text),
    applyUrl: record.applyUrl,
    places: placeRows(locations),
    skills: named.map(({ skill, isMust }) => ({ skillId: skill.id, isMust })),
  };
  return { facts };
}

/** Each part under its heading; one that repeats another is left out. */
function bodyOf({ parts }: ImportRecord): string {
  const texts = new Set<string>();
  const sections = parts.flatMap(({ heading, html }) => {
    const text = htmlToMarkdown(html);
    if (!text || texts.has(text)) return [];
    texts.add(text);
    const title = heading ? htmlToMarkdown(asHtml(heading.replace(/\s*:$/, ""))).replace(/\s+/g, " ") : "";
    return title ? [`## ${title}`, text] : [text];
  });
  return sections.join("\n\n");
}

function asHtml(text: string): string {
  return `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`;
}

/** The text decides; a field often names the language of the system. Without a text nobody will see it, and any will do. */
function languageIn(record: ImportRecord, text: string, likely: string | null): string | null {
  return languageOf(text, likely) ?? record.language ?? (text ? null : (likely ?? "en"));
}

function placeNames({ locations }: ImportRecord, places: PlaceMatch[]): string[] {
  return [...locations.map(({ text }) => text), ...places.flatMap(({ name, aliases }) => [name, ...aliases])];
}

/**
 * A title that names a place to learn is believed before a field, which then says how it ends, and a text that says
 * for how long before a field that says for good, which systems begin with.
 */
function contractFor(record: ImportRecord, text: string) {
  const inTitle = contractOf(record.title);
  const isToLearn = inTitle === "traineeship" || inTitle === "internship" || inTitle === "apprenticeship";
  const stated = (isToLearn ? inTitle : record.contract) ?? inTitle;
  return stated === null || stated === "permanent" ? (contractIn(text) ?? stated) : stated;
}

/** A text that speaks of days in the office or of hybrid work is believed before a field that says remote (rule G-11). */
function placeOfWork(record: ImportRecord, text: string, places: PlaceMatch[]) {
  const stated = hybridIn(text);
  const field = record.workMode ?? workModeInTitle(record.title);
  const workMode = field === "remote" ? (stated.workMode ?? field) : (field ?? stated.workMode);
  return {
    workMode,
    onSiteDays: workMode === "hybrid" ? stated.onSiteDays : null,
    remoteCountries: workMode === "remote" ? remoteCountries(record, text, places) : [],
  };
}

/** Those of a field, else those that title, places or text say, else those of the places. */
function remoteCountries(record: ImportRecord, text: string, places: PlaceMatch[]): string[] {
  if (record.remoteCountries.length > 0) return record.remoteCountries;
  const notes = record.locations.map((location) => location.text);
  const stated = remoteCountriesIn([record.title, ...notes, text].join("\n"));
  if (stated.length > 0) return stated;
  const named = places.filter(({ kind }) => kind === "country").map(({ countryCode }) => countryCode);
  const fields = record.locations.flatMap(({ countryCode }) => countryCode ?? []);
  return [...new Set([...named, ...fields])];
}

function hoursOf(record: ImportRecord, text: string) {
  const hours = record.hours ?? hoursIn(record.title, text);
  return { hoursMin: hours?.min ?? null, hoursMax: hours?.max ?? null, workTimes: hours ? [] : record.workTimes };
}

function payOf(record: ImportRecord, text: string) {
  const pay = record.pay ?? payIn(text);
  const isPerWeekOrMore = pay !== null && pay.period !== "hour" && pay.period !== "day";
  return {
    payMinCents: pay?.minCents ?? null,
    payMaxCents: pay?.maxCents ?? null,
    payCurrency: pay?.currency ?? null,
    payPeriod: pay?.period ?? null,
    payFullTimeHours: isPerWeekOrMore ? fullTimeHoursIn(text) : null,
    payHolidayAllowanceIncluded: pay ? holidayAllowanceIn(text) : null,
    payScale: scaleIn(text),
  };
}

function placeRows(locations: Location[]): VacancyFacts["places"] {
  const rows = locations.map((location) =>
    "place" in location
      ? { placeId: location.place.id, text: null }
      : { placeId: null, text: cutAtWord(location.text, placeTextLength) },
  );
  return rows.filter(
    (row, at) => rows.findIndex((other) => other.placeId === row.placeId && other.text === row.text) === at,
  );
}
