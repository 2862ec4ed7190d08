import { isDeepStrictEqual } from "node:util";
import type { PosterType } from "#lib/db/generated/enums";
import type { ImportedVacancy, VacancyChange, VacancyFacts } from "#lib/vacancies/commands";
import { changeOf, newVacancy, type ReadVacancy } from "./changes.ts";
import type { Enriched } from "./enrich.ts";
import { hidesAVacancy, idsIn, type KeptVacancy, type Loss, wasListed } from "./plan.ts";
import type { Feed, FoundRecord } from "./record.ts";
import type { ImportReport } from "./report.ts";

/** A record as it was read; `enriched` is null when it says what it said last time. */
export type Read = FoundRecord & { sourceHash: string; enriched: Enriched | null };

type Given = {
  read: Read[];
  feed: Feed;
  kept: KeptVacancy[];
  /** Of those that were read anew, by id. */
  keptFacts: Map<number, VacancyFacts>;
  posterType: PosterType;
  now: Date;
  acceptsDrop: boolean;
};
type Plan = {
  changes: VacancyChange[];
  created: Omit<ImportedVacancy, "companyId" | "source">[];
  /** What is not listed any more, or only in a language that cannot be shown. */
  closing: KeptVacancy[];
  losses: Loss[];
};

/**
 * What the feed asks for, told in `report`; nothing is written yet.
 *
 * @throws {Error} when another run came between reading and planning.
 */
export function planOf(given: Given, report: ImportReport): Plan {
  const { read, kept, keptFacts, posterType, now } = given;
  const keptBy = new Map(kept.map((vacancy) => [vacancy.externalId, vacancy]));
  const plan: Plan = { changes: [], created: [], closing: [], losses: [] };
  for (const { position, record, sourceHash, enriched } of read) {
    const was = keptBy.get(record.externalId);
    const isUnread = enriched === null && was?.sourceHash !== sourceHash;
    if (isUnread) throw new Error("Another import of this company came between; run it again.");
    if (enriched && "unsupportedLanguage" in enriched) {
      report.otherLanguages.push({ position, title: record.title, language: enriched.unsupportedLanguage });
      if (was && wasListed(was, now)) {
        plan.losses.push({ vacancy: was, why: "otherLanguage" });
        plan.closing.push(was);
      }
      continue;
    }

    const facts = enriched && { ...enriched.facts, posterType };
    const reasons = was
      ? planChange({ record, sourceHash, facts }, was, keptFacts.get(was.id), plan, report, now)
      : facts
        ? planNew({ record, sourceHash, facts }, plan, report, now)
        : [];
    if (reasons.length > 0) report.unpublished.push({ position, title: record.title, reasons });
  }

  const gone = goneIn(given);
  plan.losses.push(...gone.map((vacancy) => ({ vacancy, why: "gone" as const })));
  if (hidesAVacancy(given.feed) && !given.acceptsDrop) report.doubtful = gone.length;
  else plan.closing.push(...gone);
  report.closed += plan.closing.length;
  return plan;
}

function planChange(
  read: ReadVacancy,
  was: KeptVacancy,
  keptFacts: VacancyFacts | undefined,
  plan: Plan,
  report: ImportReport,
  now: Date,
) {
  const isNews = read.facts !== null && !isDeepStrictEqual(read.facts, keptFacts);
  const { change, outcome, unpublished } = changeOf(read, was, isNews, now);
  plan.changes.push(change);
  report[outcome] += 1;
  const [why] = unpublished;
  if (outcome === "closed" && why && why !== "alreadyClosed") plan.losses.push({ vacancy: was, why });
  return unpublished;
}

function planNew(read: ReadVacancy & { facts: VacancyFacts }, plan: Plan, report: ImportReport, now: Date) {
  const { vacancy, unpublished } = newVacancy(read, now);
  plan.created.push(vacancy);
  report.created += 1;
  return unpublished;
}

function goneIn({ feed, kept, now }: Given): KeptVacancy[] {
  if (!feed.isWhole) return [];
  const listed = idsIn(feed);
  return kept.filter((vacancy) => wasListed(vacancy, now) && !listed.has(vacancy.externalId));
}
