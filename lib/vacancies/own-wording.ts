import { dayOf, daysBetween } from "#lib/dates";
import { formatDay, formatLastDay } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { type Act, canAct } from "./acts.ts";
import { stateOf, type VacancyDates } from "./vacancy.ts";

type Own = VacancyDates & {
  source: string;
  updatedAt: Date;
  removedReason: string | null;
  closeReason: string | null;
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
const waiting = { draft: "edit", soon: "edit", asked: "confirm", hidden: "confirm", closed: "fill" } as const;

/** What the company would do well to do next in words, and the act that does it; null when nothing waits. */
export function nextStep(locale: Locale, vacancy: Own, now: Date): { text: string; act: Act } | null {
  const step = stepOf(vacancy, now);
  if (!step || !canAct(vacancy, waiting[step], now)) return null;
  const on = vacancy.confirmDueAt ? formatLastDay(locale, vacancy.confirmDueAt) : "";
  return { text: translations(locale, "OwnNext")(step, { on }), act: waiting[step] };
}

function stepOf(vacancy: Own, now: Date): keyof typeof waiting | null {
  const state = stateOf(vacancy, now);
  if (state === "draft" || state === "hidden") return state;
  if (state === "closed") return vacancy.closeReason ? null : state;
  if (state !== "open") return null;
  if (vacancy.confirmAskedAt) return "asked";
  return vacancy.closesAt && daysBetween(now, vacancy.closesAt) <= soonDays ? "soon" : null;
}

/** The day a form proposes for closing: thirty days from now. */
export function proposedClosingDay(now: Date): string {
  return dayOf(new Date(now.getTime() + 30 * 86_400_000));
}
