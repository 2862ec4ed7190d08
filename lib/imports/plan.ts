import type { Publication } from "#lib/vacancies/commands";
import type { VacancyDates } from "#lib/vacancies/vacancy";
import type { Feed, FoundRecord, RecordError } from "./record.ts";

/** A vacancy that an earlier run kept from this source. */
export type KeptVacancy = VacancyDates & {
  id: number;
  externalId: string;
  sourceHash: string | null;
  shortcomings: Shortcoming[];
};

/** Why a vacancy that a source lists may not be shown. */
export type Shortcoming = "notIct" | "noApplyLink" | "noText";

/** The drop from which a file is taken for broken. */
export const dropMax = 0.3;
const unreadableMax = 0.2;
const unreadableAllowed = 4;

/** Every id once: the first record that has it, and the later ones as errors. */
export function withoutRepeats({ records, errors, isWhole }: Feed): Feed {
  const seen = new Set<string>();
  const first: FoundRecord[] = [];
  const repeats: RecordError[] = [];
  for (const found of records) {
    if (seen.has(found.record.externalId))
      repeats.push({ position: found.position, problem: "has the id of an earlier record and is left out" });
    else first.push(found);
    seen.add(found.record.externalId);
  }
  const inOrder = [...errors, ...repeats].sort((one, other) => one.position.index - other.position.index);
  return { records: first, errors: inOrder, isWhole };
}

/** The ids that the source still lists, readable or not. */
export function idsIn({ records, errors }: Pick<Feed, "records" | "errors">): Set<string> {
  return new Set([
    ...records.map(({ record }) => record.externalId),
    ...errors.flatMap(({ position }) => position.id ?? []),
  ]);
}

/** Whether the source listed it last time: not closed, whether or not it was good enough to be published. */
export function wasListed({ closesAt }: KeptVacancy, now: Date): boolean {
  return closesAt === null || closesAt > now;
}

/** Why a feed must change nothing, in plain words, or null when it may go ahead. */
export function reasonToHold(feed: Feed, kept: KeptVacancy[], now: Date): string | null {
  const ids = idsIn(feed);
  const listed = feed.isWhole ? kept.filter((vacancy) => wasListed(vacancy, now)) : [];
  if (listed.length > 0 && ids.size <= listed.length * (1 - dropMax)) {
    return `It lists ${ids.size} vacancies where ${listed.length} are kept as listed: ${Math.round(100 * (1 - ids.size / listed.length))} % fewer, and ${dropMax * 100} % is taken for a broken file.`;
  }
  if (listed.length > 2 && !listed.some(({ externalId }) => ids.has(externalId))) {
    return `It lists none of the ${listed.length} vacancies that are kept: it may be another company's.`;
  }
  const unreadable = feed.errors.filter(
    ({ position }) => !position.id || !feed.records.some(({ record }) => record.externalId === position.id),
  ).length;
  const total = feed.records.length + unreadable;
  if (unreadable > unreadableAllowed && unreadable > total * unreadableMax)
    return `${unreadable} of its ${total} records cannot be read.`;
  return null;
}

export function shortcomingsOf(facts: { roleId: number | null; applyUrl: string | null; body: string }): Shortcoming[] {
  const missing: [boolean, Shortcoming][] = [
    [facts.roleId === null, "notIct"],
    [facts.applyUrl === null, "noApplyLink"],
    [facts.body === "", "noText"],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, shortcoming]) => shortcoming);
}

/**
 * The dates of a vacancy that its source lists now. First publication is kept for life; without a
 * closing date of the source it is open until it is gone. One that may not be shown (any more) is
 * not published, or closes.
 */
export function publicationOf(
  record: { publishedAt: Date | null; closesAt: Date | null },
  mayBeShown: boolean,
  kept: Publication | null,
  now: Date,
): Publication {
  const isOver = record.closesAt !== null && record.closesAt <= now;
  if (!kept?.publishedAt) {
    const publishedAt = mayBeShown && !isOver ? earlier(record.publishedAt ?? now, now) : null;
    return { publishedAt, closesAt: record.closesAt };
  }
  if (mayBeShown && !isOver) return { publishedAt: kept.publishedAt, closesAt: record.closesAt };
  return {
    publishedAt: kept.publishedAt,
    closesAt: closingOf({ publishedAt: kept.publishedAt, closesAt: kept.closesAt }, now),
  };
}

/** When a vacancy that is to be closed closes: the moment it already did, else now, and always after it opened. */
export function closingOf({ publishedAt, closesAt }: Publication, now: Date): Date {
  if (closesAt !== null && closesAt <= now) return closesAt;
  return publishedAt !== null && publishedAt >= now ? new Date(publishedAt.getTime() + 1) : now;
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
