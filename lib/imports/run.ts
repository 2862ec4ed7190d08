import "server-only";
import { createHash } from "node:crypto";
import { ensureCompany } from "#lib/companies/commands";
import { holdEnabled } from "#lib/companies/company-lock";
import { type Database, db } from "#lib/db/client";
import type { Source } from "#lib/db/generated/enums";
import type { Location } from "#lib/places/location";
import { resolvePlaces } from "#lib/places/queries";
import { listRoleAliases } from "#lib/roles/queries";
import { listSkills } from "#lib/skills/queries";
import { changeImportedVacancies, closeVacancies, createImportedVacancies } from "#lib/vacancies/commands";
import { type Enriched, enrich, rules, type Vocabulary } from "./enrich.ts";
import { listKept, listKeptFacts } from "./kept.ts";
import { mostUsed } from "./language.ts";
import { closingOf, type KeptVacancy, reasonToHold, withoutRepeats } from "./plan.ts";
import { planOf, type Read } from "./planned.ts";
import type { Feed, FoundRecord, ImportRecord } from "./record.ts";
import type { ImportReport } from "./report.ts";

export type ImportOptions = {
  companySlug: string;
  /** For a company that does not exist yet; without it the feed's own, else the words of the slug. */
  companyName?: string | null;
  source: Exclude<Source, "roleboard">;
  now: Date;
  /** Go ahead with a feed that lists far fewer vacancies than before: somebody looked at it. */
  acceptsDrop?: boolean;
};

/** So many vacancies in one statement that it ends well within the time the database allows one. */
const batch = 50;

/**
 * Makes the vacancies kept of a company and source equal to what its feed lists, in one transaction: the same
 * feed again writes nothing; what is gone closes, and opens again when it is back. Publication dates never move.
 * A feed that looks broken changes nothing and says why in `held`.
 *
 * @throws {Error} when another run of the same company and source is at work.
 */
export async function runImport(feed: Feed, options: ImportOptions): Promise<ImportReport> {
  const whole = withoutRepeats(feed);
  // Before the transaction begins, so that nobody waits for it.
  const read = await readAll(whole.records, options);
  return db().$transaction((database) => write(database, { ...whole, read }, options), {
    maxWait: 10_000,
    timeout: 15 * 60_000,
  });
}

async function readAll(records: FoundRecord[], { companySlug, source }: ImportOptions): Promise<Read[]> {
  const company = await findCompany(db(), companySlug);
  const kept = company ? await listKept(db(), company.id, source) : [];
  const keptBy = new Map(kept.map((vacancy) => [vacancy.externalId, vacancy]));
  const vocabulary = await readVocabulary();
  const known = hashOf([rules, vocabulary.aliases, vocabulary.skills, company?.posterType ?? "employer"]);

  const read: Read[] = [];
  for (const found of records) {
    const sourceHash = hashOf([known, found.record]);
    const was = keptBy.get(found.record.externalId);
    const isSame = was?.sourceHash === sourceHash;
    const enriched = isSame ? null : await enrichHere(found.record, vocabulary, was?.language ?? null);
    read.push({ ...found, sourceHash, enriched });
  }

  const usual = mostUsed(read.flatMap((each) => languageOfRead(each, keptBy) ?? []));
  for (const each of usual ? read : []) {
    if (languageOfRead(each, keptBy) === null) each.enriched = await enrichHere(each.record, vocabulary, usual);
  }
  return read;
}

/** Null when its text is too short to tell. */
function languageOfRead({ record, enriched }: Read, keptBy: Map<string, KeptVacancy>): string | null {
  if (!enriched) return keptBy.get(record.externalId)?.language ?? null;
  return "facts" in enriched ? enriched.facts.language : enriched.unsupportedLanguage;
}

async function enrichHere(record: ImportRecord, vocabulary: Vocabulary, likely: string | null): Promise<Enriched> {
  const locations = await Promise.all(record.locations.map(placed));
  return enrich(record, locations.flat(), vocabulary, likely);
}

/** With its province first, which tells Bergen from Bergen; without it when that names nothing known. */
async function placed({ text, countryCode, region }: ImportRecord["locations"][number]): Promise<Location[]> {
  const context = { countryCode: countryCode ?? undefined };
  const exact = region ? await resolvePlaces(`${text}, ${region}`, context) : [];
  const [only, ...others] = exact;
  return only && others.length === 0 && "place" in only ? exact : resolvePlaces(text, context);
}

async function readVocabulary(): Promise<Vocabulary> {
  const [aliases, skills, roles] = await Promise.all([
    listRoleAliases(),
    listSkills(),
    db().role.findMany({ select: { id: true, slug: true } }),
  ]);
  return { aliases, skills, roleIds: new Map(roles.map(({ slug, id }) => [slug, id])) };
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url");
}

async function write(
  database: Database,
  { read, ...feed }: Feed & { read: Read[] },
  options: ImportOptions,
): Promise<ImportReport> {
  const { companySlug: slug, source, now, acceptsDrop = false } = options;
  await lock(database, `import ${slug} ${source}`);

  const known = await findCompany(database, slug);
  const kept = known ? await listKept(database, known.id, source) : [];
  const report = emptyReport(slug, feed);
  if (known && !(await holdEnabled(database, known.id)))
    return { ...report, held: `${slug} is disabled by the operator: nothing of it goes on the site.` };
  const keptFacts = await listKeptFacts(database, rereadIn(read, kept));
  const posterType = known?.posterType ?? "employer";
  const plan = planOf({ read, feed, kept, keptFacts, posterType, now, acceptsDrop }, report);
  const reason = acceptsDrop ? null : reasonToHold(feed, kept, plan.losses, now);
  if (reason || (!known && read.length === 0))
    return { ...emptyReport(slug, feed), held: reason ?? "It lists no vacancy that can be read." };

  const name = options.companyName ?? firstOf(feed, "companyName");
  const company = await ensureCompany(database, { slug, name, website: firstOf(feed, "companyWebsite") }, now);
  await changeImportedVacancies(database, plan.changes, now);
  const created = plan.created.map((vacancy) => ({ ...vacancy, companyId: company.id, source }));
  for (const some of inBatches(created)) await createImportedVacancies(database, some, now);
  await close(database, plan.closing, now);
  const feedKey = { companyId: company.id, source };
  await database.feedCheck.upsert({
    where: { companyId_source: feedKey },
    create: { ...feedKey, checkedAt: now },
    update: { checkedAt: now },
  });
  return { ...report, company: { slug, isNew: company.isNew } };
}

/** The kept vacancies that say something else than last time. */
function rereadIn(read: Read[], kept: KeptVacancy[]): number[] {
  const changed = new Set(read.flatMap(({ record, enriched }) => (enriched ? record.externalId : [])));
  return kept.flatMap(({ id, externalId }) => (changed.has(externalId) ? id : []));
}

/** One run at a time for each company and source, until the transaction ends. */
async function lock(database: Database, name: string): Promise<void> {
  const [row] = await database.$queryRaw<
    { free: boolean }[]
  >`SELECT pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) AS free`;
  if (!row?.free)
    throw new Error("Another import of this company and source is at work; run it again when that is done.");
}

async function close(database: Database, closing: KeptVacancy[], now: Date): Promise<void> {
  for (const [time, vacancies] of Map.groupBy(closing, (vacancy) => closingOf(vacancy, now).getTime())) {
    const ids = vacancies.map(({ id }) => id);
    for (const some of inBatches(ids)) await closeVacancies(database, some, new Date(time), now);
  }
}

function inBatches<Item>(items: Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / batch) }, (_, at) => items.slice(at * batch, (at + 1) * batch));
}

function findCompany(database: Database, slug: string) {
  return database.company.findUnique({ where: { slug }, select: { id: true, posterType: true } });
}

/** What the first record that says it says of the company. */
function firstOf({ records }: Feed, field: "companyName" | "companyWebsite"): string | null {
  return records.find(({ record }) => record[field])?.record[field] ?? null;
}

function emptyReport(slug: string, { records, errors }: Feed): ImportReport {
  const none = { created: 0, changed: 0, unchanged: 0, closed: 0, reopened: 0, doubtful: 0 };
  return {
    held: null,
    company: { slug, isNew: false },
    read: records.length,
    ...none,
    unpublished: [],
    otherLanguages: [],
    errors,
  };
}
