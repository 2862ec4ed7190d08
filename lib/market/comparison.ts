import type { Level } from "#lib/db/generated/enums";
import { changeOf, type Distribution, type RoleFigures } from "./figures.ts";

// The figures of two roles beside each other. A row is there only where both have the figure, so where the
// vacancies of both bear it; every difference is the other less the one.

/** Medians in cents, rounded to whole euros as they are shown, and what is left between those. */
export type PayRow = { level: Level | "all"; one: Distribution; other: Distribution; differenceCents: number };

export type DemandFigure = "published" | "daysOpen" | "remote" | "hybrid";

/**
 * What was counted, in vacancies, days or whole points of a hundred, and of how many vacancies. The difference of
 * two shares is null where chance alone could have made it (`changeOf`).
 */
export type DemandRow = { figure: DemandFigure; one: Counted; other: Counted; difference: number | null };
type Counted = {
  n: number;
  value: number;
  /** Of a share: how many of the n. */
  count?: number;
};

export type FigureComparison = {
  /** Vacancies of each in its window; 0 before figures were worked out. */
  n: [number, number];
  windows: [Window | null, Window | null];
  /** All levels first; empty when too few vacancies of one of them state pay. */
  pay: PayRow[];
  /** Empty when one of them has too few vacancies. */
  demand: DemandRow[];
};

type Window = { from: string; to: string };

export function compareFigures(one: RoleFigures | null, other: RoleFigures | null): FigureComparison {
  const window = (figures: RoleFigures | null) => figures && { from: figures.from, to: figures.to };
  const of: Pick<FigureComparison, "n" | "windows"> = {
    n: [one?.n ?? 0, other?.n ?? 0],
    windows: [window(one), window(other)],
  };
  if (!one || !other) return { ...of, pay: [], demand: [] };
  const all = payRow("all", one.pay.all, other.pay.all);
  const levels = one.pay.byLevel.flatMap((row) =>
    payRow(row.level, row, other.pay.byLevel.find(({ level }) => level === row.level) ?? null),
  );
  return { ...of, pay: all.length > 0 ? [...all, ...levels] : [], demand: demandRows(one, other) };
}

function payRow(level: PayRow["level"], one: Distribution | null, other: Distribution | null): PayRow[] {
  if (!one || !other) return [];
  return [{ level, one, other, differenceCents: wholeEuros(other.p50) - wholeEuros(one.p50) }];
}

/** Cents, to the euro in which pay is shown. */
export function wholeEuros(cents: number): number {
  return Math.round(cents / 100) * 100;
}

function demandRows(one: RoleFigures, other: RoleFigures): DemandRow[] {
  const [ofOne, ofOther] = [countedOf(one), countedOf(other)];
  return (["published", "daysOpen", "remote", "hybrid"] as const).flatMap((figure) => {
    const [first, second] = [ofOne[figure], ofOther[figure]];
    if (!first || !second) return [];
    const isChance = first.count !== undefined && second.count !== undefined && !isApart(first, second);
    return [{ figure, one: first, other: second, difference: isChance ? null : second.value - first.value }];
  });
}

function isApart(one: Counted, other: Counted): boolean {
  return changeOf({ count: one.count ?? 0, n: one.n }, { count: other.count ?? 0, n: other.n }) !== null;
}

function countedOf({ n, months, daysOpen, workMode }: RoleFigures): Record<DemandFigure, Counted | null> {
  const share = (mode: "remote" | "hybrid") => {
    const count = workMode?.shares.find((each) => each.mode === mode)?.count ?? 0;
    return workMode && { n: workMode.n, value: Math.round((count / workMode.n) * 100), count };
  };
  return {
    // Months are there only where n bears figures.
    published: months.length > 0 ? { n, value: n } : null,
    daysOpen: daysOpen && { n: daysOpen.n, value: daysOpen.median },
    remote: share("remote"),
    hybrid: share("hybrid"),
  };
}
