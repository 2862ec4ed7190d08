import { dayOf, daysBetween } from "#lib/dates";
import { formatDay, formatLastDay } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { stateOf, type VacancyDates } from "./vacancy.ts";

type Own = VacancyDates & {
  updatedAt: Date;
  removedReason: string | null;
  confirmAskedAt: Date | null;
  confirmDueAt: Date | null;
};

/** The state of one's own vacancy and the date that matters in it, e.g. "Open" and "reageren tot en met 3 december". */
export function ownStateWording(locale: Locale, vacancy: Own, now: Date): { state: string; date: string } {
  const state = stateOf(vacancy, now);
  const { publishedAt, closesAt, filledAt, withdrawnAt, hiddenAt, updatedAt, removedReason } = vacancy;
  const lastDay = closesAt && formatLastDay(locale, closesAt);
  const on = {
    draft: formatDay(locale, updatedAt),
    scheduled: publishedAt && formatDay(locale, publishedAt),
    open: lastDay,
    closed: lastDay,
    hidden: hiddenAt && formatDay(locale, hiddenAt),
    filled: filledAt && formatDay(locale, filledAt),
    withdrawn: withdrawnAt && formatDay(locale, withdrawnAt),
    removed: "",
  }[state];
  const hasDate = state !== "open" || closesAt !== null;
  return {
    state: translations(locale, "OwnState")(state),
    date: hasDate ? translations(locale, "OwnDates")(state, { on: on ?? "", reason: removedReason ?? "" }) : "",
  };
}

const soonDays = 7;

/** What the company would do well to do next, or null when nothing waits. */
export function nextStepWording(locale: Locale, vacancy: Own, now: Date): string | null {
  const t = translations(locale, "OwnNext");
  const state = stateOf(vacancy, now);
  if (state === "draft" || state === "closed" || state === "hidden") return t(state);
  if (state === "open" && vacancy.confirmAskedAt && vacancy.confirmDueAt)
    return t("asked", { on: formatLastDay(locale, vacancy.confirmDueAt) });
  const closesSoon = vacancy.closesAt !== null && daysBetween(now, vacancy.closesAt) <= soonDays;
  return state === "open" && closesSoon ? t("soon") : null;
}

/** The day a form proposes for closing: thirty days from now. */
export function proposedClosingDay(now: Date): string {
  return dayOf(new Date(now.getTime() + 30 * 86_400_000));
}
