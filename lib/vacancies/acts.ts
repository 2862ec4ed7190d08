import { addDays } from "#lib/dates";
import { endedAt, stateOf, type VacancyDates, type VacancyState } from "./vacancy.ts";

/** What a company can do with a vacancy of its own. */
export type Act = "edit" | "confirm" | "preview" | "close" | "fill" | "reopen" | "withdraw" | "deleteDraft" | "copy";

/** Those that nobody can undo. */
export const finalActs = ["withdraw", "deleteDraft"] as const satisfies Act[];
export type FinalAct = (typeof finalActs)[number];

const states: Record<Act, VacancyState[]> = {
  edit: ["draft", "scheduled", "open", "hidden"],
  preview: ["draft", "scheduled"],
  confirm: ["open", "hidden"],
  close: ["open", "hidden"],
  fill: ["open", "hidden", "closed"],
  reopen: ["closed", "filled"],
  withdraw: ["scheduled", "open", "hidden", "closed", "filled"],
  deleteDraft: ["draft"],
  copy: ["draft", "scheduled", "open", "hidden", "closed", "filled", "withdrawn"],
};

/** Days after which nobody remembers who was found. */
const fillableDays = 365;

type Own = VacancyDates & { source: string };

/** Whether `act` is possible at `now`. A feed decides about what comes from it, so that one can only be filled, withdrawn or copied here. */
export function canAct(vacancy: Own, act: Act, now: Date): boolean {
  const isFromFeed = vacancy.source !== "roleboard";
  if (isFromFeed && !["fill", "withdraw", "copy"].includes(act)) return false;
  if (!states[act].includes(stateOf(vacancy, now))) return false;
  const ended = endedAt(vacancy, now);
  return act !== "fill" || ended === null || addDays(ended, fillableDays) > now;
}

/** All that is possible, in the order of the table. */
export function actsOf(vacancy: Own, now: Date): Act[] {
  return (Object.keys(states) as Act[]).filter((act) => canAct(vacancy, act, now));
}
