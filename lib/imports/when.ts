import { endOfDay, instantAt } from "#lib/dates";

const written = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/i;
const earliest = Date.UTC(2000, 0);
const latest = Date.UTC(2100, 0);

/**
 * The instant that a feed means by "2026-08-05 09:41:37 UTC", "2026-08-05T11:41:37+02:00", "2026-08-05"
 * or milliseconds since 1970; null when it is none of these or not of our time. Without a zone
 * Amsterdam's is meant, and a bare day is its first moment.
 */
export function instantOf(value: unknown): Date | null {
  if (typeof value === "number") return ofOurTime(value);
  const [, day, hours, minutes, seconds, zone] = (typeof value === "string" ? written.exec(value.trim()) : null) ?? [];
  if (!day || !isDay(day)) return null;
  if (!hours) return ofOurTime(startOf(day).getTime());

  const time = `${hours}:${minutes}:${seconds ?? "00"}`;
  if (zone) return ofOurTime(Date.parse(`${day}T${time}${/^(?:z|utc)$/i.test(zone) ? "Z" : zone}`));
  const isTime = !Number.isNaN(Date.parse(`${day}T${time}Z`));
  return isTime ? ofOurTime(instantAt(`${day}T${hours}:${minutes}`).getTime() + Number(seconds ?? 0) * 1000) : null;
}

const bareDay = /^(\d{4}-\d\d-\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?\s*(?:Z|UTC|[+-]00:?00)?)?$/i;

/**
 * The same for a closing moment: a bare day counts until its end, and so does its midnight without a zone or
 * in UTC, which is how systems write a day without a time.
 */
export function closingInstantOf(value: unknown): Date | null {
  const [, day] = (typeof value === "string" ? bareDay.exec(value.trim()) : null) ?? [];
  return day && isDay(day) ? ofOurTime(endOfDay(day).getTime()) : instantOf(value);
}

/** Not the thirtieth of February. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The midnight that begins a day in Amsterdam. */
function startOf(day: string): Date {
  return endOfDay(new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10));
}

function ofOurTime(time: number): Date | null {
  return time >= earliest && time < latest ? new Date(time) : null;
}
