import "server-only";
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { ensureCompany } from "#lib/companies/commands";
import { holdEnabled } from "#lib/companies/company-lock";
import { type Database, db } from "#lib/db/client";
import type { PosterType, Source } from "#lib/db/generated/enums";
import { resolvePlaces } from "#lib/places/queries";
import { listRoleAliases } from "#lib/roles/queries";
import { listSkills } from "#lib/skills/queries";
import { changeVacancy, closeVacancies, createImportedVacancies, type ImportedVacancy } from "#lib/vacancies/commands";
import { changeOf, newVacancy, type Unpublished } from "./changes.ts";
import { type Enriched, enrich, rules, type Vocabulary } from "./enrich.ts";
import { listKept, listKeptFacts } from "./kept.ts";
import { closingOf, idsIn, type KeptVacancy, reasonToHold, wasListed, withoutRepeats } from "./plan.ts";
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

type Read = FoundRecord & { sourceHash: string; enriched: Enriched | null };
type Company = { id: number; posterType: PosterType };

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
  const hashes = new Map(kept.map(({ externalId, sourceHash }) => [externalId, sourceHash]));
  const vocabulary = await readVocabulary();
  const known = hashOf([rules, vocabulary.aliases, vocabulary.skills, company?.posterType ?? "employer"]);

  const read: Read[] = [];
  for (const found of records) {
    const sourceHash = hashOf([known, found.record]);
    const isSame = hashes.get(found.record.externalId) === sourceHash;
    read.push({ ...found, sourceHash, enriched: isSame ? null : await enrichHere(found.record, vocabulary) });
  }
  return read;
}

async function enrichHere(record: ImportRecord, vocabulary: Vocabulary): Promise<Enriched> {
  const locations = await Promise.all(
    record.locations.map(({ text, countryCode }) => resolvePlaces(text, { countryCode: countryCode ?? undefined })),
  );
  return enrich(record, locations.flat(), vocabulary);
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
  const { companySlug: slug, source, now } = options;
  await lock(database, `import ${slug} ${source}`);

  const known = await findCompany(database, slug);
  const kept = known ? await listKept(database, known.id, source) : [];
  const report = emptyReport(slug, feed);
  if (known && !(await holdEnabled(database, known.id)))
    return { ...report, held: `${slug} is disabled by the operator: nothing of it goes on the site.` };
  const reason = options.acceptsDrop ? null : reasonToHold(feed, kept, now);
  if (reason || (!known && read.length === 0))
    return { ...report, held: reason ?? "It lists no vacancy that can be read." };

  const name = options.companyName ?? firstOf(feed, "companyName");
  const company = await ensureCompany(database, { slug, name, website: firstOf(feed, "companyWebsite") }, now);
  report.company.isNew = company.isNew;
  await writeListed(database, { read, kept, company, source, now }, report);
  if (feed.isWhole) await closeGone(database, { feed, kept, now }, report);
  return report;
}

/** One run at a time for each company and source, until the transaction ends. */
async function lock(database: Database, name: string): Promise<void> {
  const [row] = await database.$queryRaw<
    { free: boolean }[]
  >`SELECT pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) AS free`;
  if (!row?.free)
    throw new Error("Another import of this company and source is at work; run it again when that is done.");
}

type Listed = { read: Read[]; kept: KeptVacancy[]; company: Company; source: Source; now: Date };

async function writeListed(
  database: Database,
  { read, kept, company, source, now }: Listed,
  report: ImportReport,
): Promise<void> {
  const keptBy = new Map(kept.map((vacancy) => [vacancy.externalId, vacancy]));
  const rereadIds = read.flatMap(({ record, enriched }) => (enriched && keptBy.get(record.externalId)?.id) || []);
  const keptFacts = await listKeptFacts(database, rereadIds);
  const created: ImportedVacancy[] = [];

  for (const { position, record, sourceHash, enriched } of read) {
    const was = keptBy.get(record.externalId);
    const isUnread = enriched === null && was?.sourceHash !== sourceHash;
    if (isUnread) throw new Error("Another import of this company came between; run it again.");
    if (enriched && "unsupportedLanguage" in enriched) {
      report.otherLanguages.push({ position, title: record.title, language: enriched.unsupportedLanguage });
      continue;
    }

    const facts = enriched && { ...enriched.facts, posterType: company.posterType };
    let reasons: Unpublished = [];
    if (was) {
      const isNews = facts !== null && !isDeepStrictEqual(facts, keptFacts.get(was.id));
      const { change, outcome, unpublished } = changeOf({ record, sourceHash, facts }, was, isNews, now);
      await changeVacancy(database, change, now);
      report[outcome] += 1;
      reasons = unpublished;
    } else if (facts) {
      const { vacancy, unpublished } = newVacancy({ record, sourceHash, facts }, now);
      created.push({ ...vacancy, companyId: company.id, source });
      report.created += 1;
      reasons = unpublished;
    }
    if (reasons.length > 0) report.unpublished.push({ position, title: record.title, reasons });
  }
  for (const some of inBatches(created)) await createImportedVacancies(database, some, now);
}

/** What the source no longer lists, or lists in a language that cannot be shown. */
async function closeGone(
  database: Database,
  { feed, kept, now }: { feed: Feed; kept: KeptVacancy[]; now: Date },
  report: ImportReport,
): Promise<void> {
  const listed = idsIn(feed);
  for (const { position } of report.otherLanguages) listed.delete(position.id ?? "");
  const gone = kept.filter((vacancy) => wasListed(vacancy, now) && !listed.has(vacancy.externalId));
  for (const [time, vacancies] of Map.groupBy(gone, (vacancy) => closingOf(vacancy, now).getTime())) {
    const ids = vacancies.map(({ id }) => id);
    for (const some of inBatches(ids)) await closeVacancies(database, some, new Date(time), now);
  }
  report.closed += gone.length;
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
  const none = { created: 0, changed: 0, unchanged: 0, closed: 0, reopened: 0 };
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
