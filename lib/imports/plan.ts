import type { Publication } from "#lib/vacancies/commands";
import { stateOf, type VacancyDates } from "#lib/vacancies/vacancy";
import type { Feed, FoundRecord, RecordError } from "./record.ts";

/** A vacancy that an earlier run kept from this source. */
export type KeptVacancy = VacancyDates & {
  id: number;
  externalId: string;
  sourceHash: string | null;
  language: string;
  shortcomings: Shortcoming[];
};

/** Why a vacancy that a source lists may not be shown. */
export type Shortcoming = "notIct" | "noApplyLink" | "noText";

/** A kept vacancy that a feed would take off the site, and why. */
export type Loss = { vacancy: KeptVacancy; why: Shortcoming | "gone" | "otherLanguage" };

/** The part that a feed may take off the site; from there it is taken for broken. */
const dropMax = 0.3;
/** So many may go at once all the same: a company with three vacancies fills one. */
const fewMax = 1;
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

/** Whether a record has lost its id, so that nobody knows which vacancy is gone and which is that record. */
export function hidesAVacancy({ errors }: Pick<Feed, "errors">): boolean {
  return errors.some(({ position }) => position.id === null);
}

/** Why a feed must change nothing, in plain words, or null when it may go ahead. */
export function reasonToHold(feed: Feed, kept: KeptVacancy[], losses: Loss[], now: Date): string | null {
  const reason =
    otherCompany(feed, kept, now) ??
    dropIn("open", kept, losses, (vacancy) => stateOf(vacancy, now) === "open") ??
    dropIn("listed", kept, losses, (vacancy) => wasListed(vacancy, now)) ??
    unreadable(feed);
  return reason && `${reason} If it is right all the same, run it with --accept-drop.`;
}

function otherCompany(feed: Feed, kept: KeptVacancy[], now: Date): string | null {
  const ids = idsIn(feed);
  const listed = feed.isWhole ? kept.filter((vacancy) => wasListed(vacancy, now)) : [];
  if (ids.size === 0 || listed.length <= fewMax || listed.some(({ externalId }) => ids.has(externalId))) return null;
  return `It lists none of the ${listed.length} vacancies that are kept: it may be another company's.`;
}

const lossNames: Record<Loss["why"], string> = {
  gone: "no longer listed",
  otherLanguage: "in another language",
  notIct: "no ICT role",
  noApplyLink: "no link to apply at",
  noText: "no text",
};

/** A text or a link that is missing is the fault of a file; a vacancy that is missing may be filled. */
function dropIn(state: string, kept: KeptVacancy[], losses: Loss[], isOne: (vacancy: KeptVacancy) => boolean) {
  const before = kept.filter(isOne).length;
  const lost = losses.filter(({ vacancy }) => isOne(vacancy));
  const isDamaged = lost.some(({ why }) => why === "noText" || why === "noApplyLink");
  if (lost.length < before * dropMax || lost.length <= (isDamaged ? 0 : fewMax)) return null;
  const causes = [...Map.groupBy(lost, ({ why }) => why)].map(([why, { length }]) => `${length} ${lossNames[why]}`);
  return `${lost.length} of ${before} ${state} vacancies would close (${causes.join(", ")}), and ${dropMax * 100} % is taken for a broken file.`;
}

function unreadable(feed: Feed): string | null {
  const lost = feed.errors.filter(
    ({ position }) => !position.id || !feed.records.some(({ record }) => record.externalId === position.id),
  ).length;
  const total = feed.records.length + lost;
  return lost > unreadableAllowed && lost > total * unreadableMax
    ? `${lost} of its ${total} records cannot be read.`
    : null;
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
