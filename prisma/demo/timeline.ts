import { addDays } from "#lib/dates";
import { confirmDays } from "#lib/vacancies/vacancy";
import { type Day, dayAfter, instantOn, lastMoment, workingDayBefore } from "./calendar.ts";
import { at, type Random } from "./random.ts";
import { removals } from "./removals.ts";

/** The instants of one vacancy, and the days its text may speak of. */
export type Dates = {
  publishedAt: Date | null;
  closesAt: Date | null;
  closesOn: Day | null;
  withdrawnAt: Date | null;
  filledAt: Date | null;
  removedAt: Date | null;
  removedReason: string | null;
  /** When its company last said that it is open, were it not of a feed. */
  confirmedAt: Date | null;
  hiddenAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  /** Open at the moment of seeding, or about to be later today. */
  isOpen: boolean;
  /** A draft or scheduled: not public yet, as no feed ever is. */
  isAhead: boolean;
};

type Fate = "draft" | "scheduled" | "removed" | "withdrawn" | "filled" | "ordinary";
type Sketch = { age: number; life: number; fate: Fate };

const months24 = 730;
/** Ads that are published a day grow over the months, as on a site that gets known. */
const growthDays = 240;
const openShare = 0.35;
const fates: [Exclude<Fate, "ordinary">, share: number, youngest: number][] = [
  ["draft", 0.01, 0],
  ["scheduled", 0.01, 0],
  ["removed", 0.012, 4],
  ["withdrawn", 0.025, 6],
  ["filled", 0.08, 16],
];

/** The dates of `count` vacancies around `today`, youngest first: about 35 in 100 are open, and every state occurs. */
export function planTimeline(count: number, today: Day, random: Random): Dates[] {
  const sketches = sketchLives(count, random);
  const stretch = stretchFor(sketches, Math.round(count * openShare));
  const lastDays = deadlines(sketches, stretch, random);
  return sketches.map((sketch, index) => datesOf(sketch, stretch, lastDays.get(index), today, random));
}

function sketchLives(count: number, random: Random): Sketch[] {
  const reach = 1 - Math.exp(-months24 / growthDays);
  const sketches = Array.from({ length: count }, (_, index): Sketch => {
    const age = Math.floor(-growthDays * Math.log(1 - ((index + random.next()) / count) * reach));
    const [low, high] = random.weighted<[number, number]>([
      [[14, 30], 22],
      [[30, 45], 34],
      [[45, 75], 26],
      [[75, 150], 13],
      [[150, 260], 5],
    ]);
    return { age, life: random.between(low, high), fate: "ordinary" };
  });

  for (const [fate, share, youngest] of fates) {
    const free = sketches.filter((sketch) => sketch.fate === "ordinary" && sketch.age >= youngest);
    for (const sketch of random.shuffled(free).slice(0, Math.max(4, Math.round(count * share)))) sketch.fate = fate;
  }
  return sketches;
}

/** By how much lives have to be stretched for exactly `target` ordinary vacancies to outlive their age. */
function stretchFor(sketches: Sketch[], target: number): number {
  const needed = sketches
    .filter(({ fate }) => fate === "ordinary")
    .map(({ age, life }) => (age + 0.5) / life)
    .sort((one, other) => one - other);
  return (at(needed, target - 1) + at(needed, target)) / 2;
}

/** Some that are open close today or tomorrow, whatever chance made of it: everyone should be able to see that. */
function deadlines(sketches: Sketch[], stretch: number, random: Random): Map<number, number> {
  const open = [...sketches.keys()].filter((index) => {
    const { age, life, fate } = at(sketches, index);
    return fate === "ordinary" && age > 12 && age + 0.5 < life * stretch;
  });
  const each = Math.max(3, Math.round(sketches.length * 0.003));
  return new Map(
    random
      .shuffled(open)
      .slice(0, each * 3)
      .map((index, position) => [index, Math.floor(position / each)]),
  );
}

function datesOf(sketch: Sketch, stretch: number, daysLeft: number | undefined, today: Day, random: Random): Dates {
  const { fate } = sketch;
  const published =
    fate === "scheduled"
      ? nextWorkingDay(today, random.between(1, 12))
      : workingDayBefore(dayAfter(today, -sketch.age));
  const publishedAt = instantOn(published, random.between(8 * 60, 17 * 60 + 20));
  const isOpen = fate === "ordinary" && sketch.age + 0.5 < sketch.life * stretch;
  const closesOn = dayAfter(
    today,
    isOpen ? (daysLeft ?? remainingDays(sketch, stretch, random)) : closedSince(sketch, stretch),
  );
  const ended = (from: number) => momentBetween(dayAfter(published, from), dayAfter(today, -1), random);

  const dates: Dates = {
    publishedAt: fate === "draft" ? null : publishedAt,
    closesAt: null,
    closesOn: null,
    withdrawnAt: fate === "withdrawn" ? ended(1) : null,
    filledAt: fate === "filled" ? ended(12) : null,
    removedAt: fate === "removed" ? ended(1) : null,
    removedReason: fate === "removed" ? random.pick(removals) : null,
    confirmedAt: fate === "draft" ? null : lastConfirmed(publishedAt, today),
    hiddenAt: null,
    createdAt: new Date(publishedAt.getTime()),
    updatedAt: publishedAt,
    isOpen,
    isAhead: fate === "draft" || fate === "scheduled",
  };
  if (fate !== "draft") {
    const lastDay = fate === "ordinary" ? closesOn : dayAfter(published, Math.max(30, sketch.life));
    const atLeast = dates.filledAt ?? dates.withdrawnAt ?? dates.removedAt ?? publishedAt;
    dates.closesOn = lastMoment(lastDay) > atLeast ? lastDay : dayAfter(atLeast.toISOString().slice(0, 10), 7);
    dates.closesAt = lastMoment(dates.closesOn);
  }
  return { ...dates, ...forgotten(dates, today), ...writing(sketch, today, publishedAt, random) };
}

/** Every fourteen days, until today. */
function lastConfirmed(publishedAt: Date, today: Day): Date {
  const rounds = Math.floor((Date.parse(today) - publishedAt.getTime()) / (confirmDays.ask * 86_400_000));
  return addDays(publishedAt, Math.max(0, rounds) * confirmDays.ask);
}

/** Of those that were taken back: where it could still be open and was long enough on the site, nobody had confirmed it. */
function forgotten({ publishedAt, closesAt, withdrawnAt }: Dates, today: Day): Partial<Dates> {
  const days = confirmDays.ask + confirmDays.answer;
  if (!publishedAt || !closesAt || !withdrawnAt || closesAt <= lastMoment(today)) return {};
  if (addDays(publishedAt, days) > withdrawnAt) return {};
  return { confirmedAt: addDays(withdrawnAt, -days), hiddenAt: withdrawnAt, withdrawnAt: null };
}

/** A vacancy was begun some days before it was published, and one in six was changed afterwards. */
function writing(
  sketch: Sketch,
  today: Day,
  publishedAt: Date,
  random: Random,
): Pick<Dates, "createdAt" | "updatedAt"> {
  const isAhead = sketch.fate === "draft" || sketch.fate === "scheduled" || sketch.age === 0;
  const began = isAhead
    ? dayAfter(today, -random.between(1, 9))
    : dayAfter(publishedAt.toISOString().slice(0, 10), -random.between(0, 5) - 1);
  const createdAt = instantOn(workingDayBefore(began), random.between(8 * 60, 18 * 60));
  if (isAhead) return { createdAt, updatedAt: createdAt };

  const isEdited = sketch.age > 3 && random.chance(1 / 6);
  const day = dayAfter(
    publishedAt.toISOString().slice(0, 10),
    random.between(1, Math.min(20, Math.max(1, sketch.age - 1))),
  );
  return { createdAt, updatedAt: isEdited ? momentBetween(day, dayAfter(today, -1), random) : publishedAt };
}

function remainingDays({ age, life }: Sketch, stretch: number, random: Random): number {
  return Math.min(Math.max(0, Math.ceil(life * stretch - age)), 45 + random.between(0, 40));
}

/** Negative: how many days ago an ordinary vacancy closed, at least one. */
function closedSince({ age, life }: Sketch, stretch: number): number {
  return Math.min(-1, Math.round(life * stretch) - age);
}

/** Some working moment on or after `from`, no later than `until`. */
function momentBetween(from: Day, until: Day, random: Random): Date {
  const span = Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000));
  const day = dayAfter(from > until ? until : from, random.between(0, Math.min(span, 40)));
  return instantOn(day, random.between(8 * 60, 18 * 60));
}

function nextWorkingDay(today: Day, days: number): Day {
  const day = dayAfter(today, days);
  const before = workingDayBefore(day);
  return before > today ? before : dayAfter(day, 2);
}
