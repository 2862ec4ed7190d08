import { daysBetween } from "#lib/dates";
import { slugWords } from "#lib/slug";

/** The instants that decide who may see a vacancy. */
export type VacancyDates = {
  publishedAt: Date | null;
  closesAt: Date | null;
  withdrawnAt: Date | null;
  filledAt: Date | null;
  removedAt: Date | null;
  hiddenAt: Date | null;
};

export type VacancyState = "removed" | "withdrawn" | "draft" | "scheduled" | "filled" | "closed" | "hidden" | "open";

/** When its job was first published: a repost keeps the day of the vacancy that it repeats. */
export function firstPublishedAtOf(vacancy: { publishedAt: Date | null; firstPublishedAt: Date | null }): Date | null {
  return vacancy.firstPublishedAt ?? vacancy.publishedAt;
}

/** The first state that holds at `now`, a decision of the operator before one of the company before the clock. Its twin in SQL is `openAt` (lib/search/sql.ts). */
export function stateOf(vacancy: VacancyDates, now: Date): VacancyState {
  if (vacancy.removedAt) return "removed";
  if (vacancy.withdrawnAt) return "withdrawn";
  if (!vacancy.publishedAt) return "draft";
  if (vacancy.publishedAt > now) return "scheduled";
  if (vacancy.filledAt && vacancy.filledAt <= now) return "filled";
  if (vacancy.closesAt && vacancy.closesAt <= now) return "closed";
  return vacancy.hiddenAt ? "hidden" : "open";
}

/** Whether nothing is to be expected of it any more, unless it is opened again. */
export function isPast(vacancy: VacancyDates, now: Date): boolean {
  return !["draft", "scheduled", "open", "hidden"].includes(stateOf(vacancy, now));
}

/** Days that a filled, closed or hidden vacancy stays readable. */
export const closedNoticeDays = 90;

/** When it stopped being open, or null while it is open or was never public. */
export function endedAt(vacancy: VacancyDates, now: Date): Date | null {
  if (!["filled", "closed", "hidden"].includes(stateOf(vacancy, now))) return null;
  // Said to be filled after it had closed, or closed after it was hidden, it had ended before.
  const ends = [vacancy.filledAt, vacancy.closesAt, vacancy.hiddenAt].flatMap((instant) => instant?.getTime() ?? []);
  return new Date(Math.min(...ends));
}

/** Whether anyone may read it: open, or ended no longer than `closedNoticeDays` ago. */
export function isReadable(vacancy: VacancyDates, now: Date): boolean {
  const ended = endedAt(vacancy, now);
  if (!ended) return stateOf(vacancy, now) === "open";
  return now.getTime() - ended.getTime() < closedNoticeDays * 24 * 60 * 60 * 1000;
}

/** Days after which a company is asked again whether its vacancy is open, and days it then has to answer. */
export const confirmDays = { ask: 14, answer: 5 } as const;

type Confirmed = {
  source: string;
  confirmedAt: Date | null;
  company: { feedChecks: { source: string; checkedAt: Date }[] };
};

/** When its company last said that an open vacancy is open, by itself or by its feed. */
export function confirmedAtOf({ source, confirmedAt, company }: Confirmed): Date | null {
  return confirmedAt ?? company.feedChecks.find((check) => check.source === source)?.checkedAt ?? null;
}

/** When that was, where it says more than the day of publication. */
export function confirmedLater(publishedAt: Date | null, confirmedAt: Date | null): Date | null {
  return confirmedAt && publishedAt && daysBetween(publishedAt, confirmedAt) > 0 ? confirmedAt : null;
}

const publicIdLength = 10;
const publicIdPattern = /(?:^|-)([0-9a-z]{10})$/;

/** The words people read and the public id that finds it, e.g. `java-developer-utrecht-k3v9x0a1bq`. */
export function vacancySlug(vacancy: { title: string; publicId: string }): string {
  const words = slugWords(vacancy.title);
  return words ? `${words}-${vacancy.publicId}` : vacancy.publicId;
}

/** The public id at the end of a slug, or null when there is none. */
export function publicIdOf(slug: string): string | null {
  return publicIdPattern.exec(slug)?.[1] ?? null;
}

/** A new public id: ten of 36 characters, about 51 bits, from `crypto`. */
export function newPublicId(): string {
  const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
  const bytes = crypto.getRandomValues(new Uint8Array(publicIdLength * 4));
  const even = bytes.filter((byte) => byte < 252).slice(0, publicIdLength);
  return even.length === publicIdLength ? Array.from(even, (byte) => alphabet[byte % 36]).join("") : newPublicId();
}
