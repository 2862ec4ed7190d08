import type { Level } from "#lib/db/generated/enums";
import { areCountsApart, areMediansApart, changeOf } from "./chance.ts";
import { type Distribution, leastOf, type RoleFigures, wholeEuros } from "./figures.ts";

// The figures of two roles beside each other. A row is there only where both have the figure, so where the
// vacancies of both bear it; every difference is the other less the one, and null where chance alone could have made it.

/** Medians in cents; the difference is that of the whole euros in which they are shown (`areMediansApart`). */
export type PayRow = { level: Level | "all"; one: Distribution; other: Distribution; differenceCents: number | null };

export type DemandFigure = "published" | "daysOpen" | "remote" | "hybrid";

/**
 * What was counted, in vacancies, days or whole points of a hundred, and of how many vacancies. Of days open there is
 * never a difference: what bears it would have to be worked out from all of them.
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
  const differenceCents = areMediansApart(one, other) ? wholeEuros(other.p50) - wholeEuros(one.p50) : null;
  return [{ level, one, other, differenceCents }];
}

function demandRows(one: RoleFigures, other: RoleFigures): DemandRow[] {
  const [ofOne, ofOther] = [countedOf(one), countedOf(other)];
  return (["published", "daysOpen", "remote", "hybrid"] as const).flatMap((figure) => {
    const [first, second] = [ofOne[figure], ofOther[figure]];
    if (!first || !second) return [];
    return [{ figure, one: first, other: second, difference: differenceOf(figure, first, second) }];
  });
}

function differenceOf(figure: DemandFigure, one: Counted, other: Counted): number | null {
  if (figure === "published") return areCountsApart(one.value, other.value) ? other.value - one.value : null;
  if (one.count === undefined || other.count === undefined) return null;
  return changeOf({ count: other.count, n: other.n }, { count: one.count, n: one.n });
}

function countedOf({ n, daysOpen, workMode }: RoleFigures): Record<DemandFigure, Counted | null> {
  const share = (mode: "remote" | "hybrid") => {
    const count = workMode?.shares.find((each) => each.mode === mode)?.count ?? 0;
    return workMode && { n: workMode.n, value: Math.round((count / workMode.n) * 100), count };
  };
  return {
    published: n >= leastOf.median ? { n, value: n } : null,
    daysOpen: daysOpen && { n: daysOpen.n, value: daysOpen.median },
    remote: share("remote"),
    hybrid: share("hybrid"),
  };
}
