import type { ImportedVacancy, Publication, VacancyChange, VacancyFacts } from "#lib/vacancies/commands";
import { type KeptVacancy, publicationOf, type Shortcoming, shortcomingsOf } from "./plan.ts";
import type { ImportRecord } from "./record.ts";

/** A listed vacancy as it was read; `facts` is null when its source says what it said last time. */
export type ReadVacancy = { record: ImportRecord; sourceHash: string; facts: VacancyFacts | null };

export type Outcome = "changed" | "unchanged" | "reopened" | "closed";

/** Why a listed vacancy is not shown; empty when it is. */
export type Unpublished = (Shortcoming | "alreadyClosed")[];

export function newVacancy({ record, sourceHash, facts }: ReadVacancy & { facts: VacancyFacts }, now: Date) {
  const shortcomings = shortcomingsOf(facts);
  const publication = publicationOf(record, shortcomings.length === 0, null, now);
  const vacancy: Omit<ImportedVacancy, "companyId" | "source"> = {
    ...publication,
    externalId: record.externalId,
    sourceHash,
    facts,
  };
  return { vacancy, unpublished: unpublishedWhy(publication, shortcomings, now) };
}

/** What a listed vacancy that is kept already asks for. `isNews` says whether `facts` differ from what is kept. */
export function changeOf(
  { record, sourceHash, facts }: ReadVacancy,
  kept: KeptVacancy,
  isNews: boolean,
  now: Date,
): { change: VacancyChange; outcome: Outcome; unpublished: Unpublished } {
  const shortcomings = facts ? shortcomingsOf(facts) : kept.shortcomings;
  const publication = publicationOf(record, shortcomings.length === 0, kept, now);
  const isMoved =
    publication.publishedAt?.getTime() !== kept.publishedAt?.getTime() ||
    publication.closesAt?.getTime() !== kept.closesAt?.getTime();
  return {
    change: {
      id: kept.id,
      facts: isNews ? facts : null,
      publication: isMoved ? publication : null,
      sourceHash: sourceHash === kept.sourceHash ? null : sourceHash,
    },
    outcome: isMoved ? outcomeOf(kept, publication, now) : isNews ? "changed" : "unchanged",
    unpublished: unpublishedWhy(publication, shortcomings, now),
  };
}

function outcomeOf(kept: KeptVacancy, to: Publication, now: Date): Outcome {
  if (!kept.publishedAt || isClosed(kept, now) === isClosed(to, now)) return "changed";
  return isClosed(to, now) ? "closed" : "reopened";
}

function unpublishedWhy(publication: Publication, shortcomings: Shortcoming[], now: Date): Unpublished {
  if (publication.publishedAt !== null && !isClosed(publication, now)) return [];
  return shortcomings.length > 0 ? shortcomings : ["alreadyClosed"];
}

function isClosed({ closesAt }: Publication, now: Date): boolean {
  return closesAt !== null && closesAt <= now;
}
