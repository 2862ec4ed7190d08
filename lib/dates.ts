/** The zone in which a vacancy's days begin and end, and in which dates are shown. */
export const timeZone = "Europe/Amsterdam";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const offsets = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });

/** The calendar day in Amsterdam, e.g. "2026-11-21". */
export function dayOf(instant: Date): string {
  return shifted(instant).toISOString().slice(0, 10);
}

/** Calendar days in Amsterdam from `from` to `to`: 0 is the same day, negative is earlier. */
export function daysBetween(from: Date, to: Date): number {
  const dayNumber = (instant: Date) => Math.floor(shifted(instant).getTime() / dayMs);
  return dayNumber(to) - dayNumber(from);
}

/** `instant` moved by whole days of 24 hours. */
export function addDays(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * dayMs);
}

/** `instant` moved by calendar months in UTC; the 31st of a shorter month is its last day. */
export function addMonths(instant: Date, months: number): Date {
  const moved = new Date(instant);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  if (moved.getUTCDate() !== instant.getUTCDate()) moved.setUTCDate(0);
  return moved;
}

/** The calendar month in Amsterdam, e.g. "2026-11". */
export function monthOf(instant: Date): string {
  return dayOf(instant).slice(0, 7);
}

/** So many calendar months in Amsterdam, oldest first; the last is that of `instant`. */
export function monthsUntil(instant: Date, count: number): string[] {
  const [year = 0, month = 0] = monthOf(instant).split("-").map(Number);
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(year, month - count + at)).toISOString().slice(0, 7),
  );
}

/** The first instant after a day in Amsterdam: the midnight that ends "2026-11-21", as UTC. */
export function endOfDay(day: string): Date {
  const next = new Date(Date.parse(day) + dayMs);
  return new Date(next.getTime() - offsetMs(next));
}

/** The instant that a clock in Amsterdam shows as "2026-11-21T09:30"; of the hour that comes twice, the first. */
export function instantAt(localTime: string): Date {
  const asUtc = Date.parse(`${localTime}:00Z`);
  const summer = new Date(asUtc - 2 * hourMs);
  return offsetMs(summer) === 2 * hourMs ? summer : new Date(asUtc - hourMs);
}

/** What a clock in Amsterdam shows at `instant`, as a field of type datetime-local takes it: "2026-11-21T09:30". */
export function localTimeOf(instant: Date): string {
  return shifted(instant).toISOString().slice(0, 16);
}

/** `instant` in ISO 8601 with Amsterdam's offset, e.g. "2026-11-22T00:00:00+01:00". */
export function withOffset(instant: Date): string {
  const local = shifted(instant).toISOString().slice(0, 19);
  return `${local}+${String(offsetMs(instant) / hourMs).padStart(2, "0")}:00`;
}

/** The instant whose UTC parts are what clock and calendar in Amsterdam show at `instant`. */
function shifted(instant: Date): Date {
  return new Date(instant.getTime() + offsetMs(instant));
}

const offsetOfHour = new Map<number, number>();

/** How far Amsterdam is ahead of UTC at an instant: one or two hours, in milliseconds. Clocks move on whole hours of UTC, so each hour is looked up once. */
function offsetMs(instant: Date): number {
  const hour = Math.floor(instant.getTime() / hourMs);
  const known = offsetOfHour.get(hour);
  if (known !== undefined) return known;

  const offset = Number(/GMT\+(\d\d)/.exec(offsets.format(instant))?.[1] ?? 0) * hourMs;
  if (offsetOfHour.size > 10_000) offsetOfHour.clear();
  offsetOfHour.set(hour, offset);
  return offset;
}
