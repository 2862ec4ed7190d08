import type { Filter } from "../filter.ts";
import { sinceOptions } from "../vacancy-search.ts";

const daysOf = { uur: 1 / 24, hour: 1 / 24, dag: 1, day: 1, week: 7, weken: 7, maand: 30, month: 30 } as const;
const units = "uur|hour|dag|day|weken|week|maand|month";
const past = "(?:de |the |van de |in de |in the |from the )?(?:laatste|afgelopen|voorbije|last|past)";
const placed = "(?:nieuw |new )?(?:geplaatste?|gepubliceerde?|posted|published|toegevoegde?|added)";
const spans = new RegExp(`^${past}(?: (\\d{1,2}))? (${units})(?:en|s)?$`);
const ago = new RegExp(
  `^(?:(?:max|maximaal|hooguit|at most) )?(\\d{1,2}) (${units})(?:en|s)? (?:oud|old|geleden|ago)$`,
);
const names = new Map<string, number>([
  ...["vandaag", "van vandaag", "today"].map((words) => [words, 1] as const),
  ...["gisteren", "sinds gisteren", "yesterday", "since yesterday"].map((words) => [words, 2] as const),
  ...["deze week", "van deze week", "this week"].map((words) => [words, 7] as const),
  ...["deze maand", "van deze maand", "this month"].map((words) => [words, 30] as const),
]);
const around = new RegExp(`^(?:${placed}|nieuw|new) | ${placed}$`, "g");

/** "Vandaag geplaatst", "this week" and "laatste 5 dagen" ask what was published since, as far back as a step of the form at least. */
export function recencyIn(name: string): Filter[] | null {
  const words = name.replace(around, "");
  const [, count, unit] = spans.exec(words) ?? ago.exec(words) ?? [];
  const days = names.get(words) ?? (unit && Number(count ?? 1) * daysOf[unit as keyof typeof daysOf]);
  const step = days && sinceOptions.find((option) => option >= days);
  return step ? [{ field: "since", value: step }] : null;
}
