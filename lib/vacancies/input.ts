import { z } from "zod";
import { normalAddress } from "#lib/auth/email-address";
import { daysBetween, endOfDay, instantAt } from "#lib/dates";
import { CloseReason, Contract, Language, Level, PayPeriod, PosterType, WorkMode } from "#lib/db/generated/enums";
import { centsOf } from "./money.ts";
import { hasPrompts } from "./skeleton.ts";

// What a recruiter fills in. Messages are keys of FormProblems. A draft may leave anything empty but its
// title; what it does hold must be right. What publishing asks beside that is in `missingForPublication`.

export const vacancyLimits = { title: 100, body: 20_000, bodyMin: 200, line: 200, days: 90, names: 20 } as const;

/** The languages one can say people work in. */
export const workingLanguages = ["nl", "en", "de", "fr", "es"] as const;

const oneLine = z.string().transform((text) => text.replace(/\s+/g, " ").trim());
const line = oneLine.pipe(z.string().max(vacancyLimits.line, "tooLong"));
/** What shows nothing says nothing: a reason made of spaces is no reason. */
const isEmpty = (value: unknown) => value === undefined || (typeof value === "string" && /^[\s\p{Cf}]*$/u.test(value));
const unlessEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (isEmpty(value) ? null : value), schema.nullable());
/** Digits and nothing else: "0x10" and "1e3" are what a machine would call numbers. */
const whole = (min: number, max: number, message: string) =>
  unlessEmpty(
    z
      .string()
      .trim()
      .regex(/^\d{1,9}$/, message)
      .transform(Number)
      .pipe(z.number().min(min, message).max(max, message)),
  );
const choice = <Choices extends Record<string, string>>(choices: Choices) =>
  unlessEmpty(z.enum(choices, { error: "choose" }));
const cents = unlessEmpty(
  z.string().transform((text, check) => {
    const amount = centsOf(text);
    if (amount === null) check.addIssue({ code: "custom", message: "amountInvalid" });
    return amount ?? 0;
  }),
);
/** "Java, Spring,, SQL" → three names, each once; "Heusden (Asten, Noord-Brabant)" is one. */
const names = z
  .string()
  .default("")
  .transform((text) => [
    ...new Set(text.split(/[,;\n](?![^()]{0,100}\))/).map((name) => name.trim().replace(/\s+/g, " "))),
  ])
  .transform((list) => list.filter(Boolean))
  .pipe(z.array(z.string().max(100, "tooLong")).max(vacancyLimits.names, "tooMany20"));
const webAddress = z
  .string()
  .trim()
  .transform((text) => (/^[a-z]+:/i.test(text) ? text : `https://${text}`))
  // Normal, for the database knows no "HTTPS://" and no line in the middle of an address.
  .pipe(
    z
      .url({ protocol: /^https?$/, hostname: z.regexes.domain, normalize: true, error: "urlInvalid" })
      .max(1000, "tooLong"),
  );
const address = z.string().transform((text, check) => {
  const normal = normalAddress(text);
  if (!normal || /[?&]/.test(normal)) check.addIssue({ code: "custom", message: "emailInvalid" });
  return normal ?? "";
});

/** A vacancy speaks of days that someone alive can mean. */
const thisCentury = z.refine<string>((date) => date >= "2020" && date < "2100", "dateInvalid");
const calendarDay = z.iso.date("dateInvalid").check(thisCentury);

/**
 * Each field as it is meant: money in cents, days and hours as the instants they are in Amsterdam, names not looked up
 * yet. In the order in which the form asks, which is also the order of what it names as wrong.
 */
export const vacancyFields = z.object({
  title: oneLine.pipe(
    // Whatever it is made of, something of it must be read: it becomes a link.
    z
      .string()
      .min(4, "titleTooShort")
      .regex(/[\p{L}\p{N}]/u, "titleTooShort")
      .max(vacancyLimits.title, "titleTooLong"),
  ),
  role: unlessEmpty(z.string().regex(/^[a-z0-9-]{1,80}$/, "choose")),
  language: z.enum(Language, { error: "choose" }),
  body: z.string().trim().max(vacancyLimits.body, "tooLong"),
  workMode: choice(WorkMode),
  onSiteDays: whole(1, 5, "daysInvalid"),
  places: names,
  countries: names,
  hoursMin: whole(1, 60, "hoursInvalid"),
  hoursMax: whole(1, 60, "hoursInvalid"),
  contract: choice(Contract),
  level: choice(Level),
  startsOn: unlessEmpty(calendarDay.transform((date) => new Date(date))),
  payMin: cents,
  payMax: cents,
  payPeriod: choice(PayPeriod),
  payFullTimeHours: whole(30, 48, "fullTimeInvalid"),
  payHolidayAllowance: unlessEmpty(z.enum(["within", "beside"], { error: "choose" })),
  payScale: unlessEmpty(line),
  payLaterReason: unlessEmpty(line),
  must: names,
  nice: names,
  workingLanguages: z
    .array(z.enum(workingLanguages, { error: "choose" }))
    .default([])
    .transform((languages) => [...new Set(languages)]),
  applyUrl: unlessEmpty(webAddress),
  applyEmail: unlessEmpty(address),
  contactName: unlessEmpty(line),
  posterType: z.enum(PosterType, { error: "choose" }),
  opensAt: unlessEmpty(
    z.iso
      .datetime({ local: true, error: "dateInvalid" })
      .check(thisCentury)
      .transform((time) => instantAt(time.slice(0, 16))),
  ),
  closesOn: unlessEmpty(calendarDay.transform(endOfDay)),
});

export type VacancyFields = z.output<typeof vacancyFields>;

/** What could be read of a form: a field that is left out here is wrong, one that is null is empty. */
export type ReadFields = Partial<VacancyFields>;

/** What fields say together that cannot be, by field; one that could not be read contradicts nothing. */
export function contradictionsIn({ hoursMin, hoursMax, payMin, payMax, payPeriod }: ReadFields) {
  const hasPay = payMin !== null || payMax !== null;
  return broken([
    ["hoursMax", (hoursMin ?? 0) > (hoursMax ?? Number.POSITIVE_INFINITY), "rangeReversed"],
    ["payMin", !isPlausible(payMin, payPeriod), "amountUnlikely"],
    ["payMax", !isPlausible(payMax, payPeriod), "amountUnlikely"],
    ["payMax", (payMin ?? 0) > (payMax ?? Number.POSITIVE_INFINITY), "rangeReversed"],
    ["payPeriod", hasPay && payPeriod === null, "choose"],
  ]);
}

type Rule = [field: string, isBroken: boolean, message: string];

function broken(rules: Rule[]): Record<string, string> {
  return Object.fromEntries(rules.filter(([, isBroken]) => isBroken).map(([field, , message]) => [field, message]));
}

/**
 * Gross euro a period, beyond which a figure is a slip of the finger or of the period. The form begins with a month, so
 * that what someone earns in a year must be too much for one.
 */
const plausibleEuro: Record<PayPeriod, [min: number, max: number]> = {
  hour: [8, 400],
  day: [60, 3_000],
  week: [250, 12_000],
  month: [300, 25_000],
  year: [10_000, 480_000],
};

function isPlausible(amount: number | null | undefined, period: PayPeriod | null | undefined): boolean {
  if (typeof amount !== "number" || !period) return true;
  const [min, max] = plausibleEuro[period];
  return amount >= min * 100 && amount <= max * 100;
}

/** Why a vacancy is closed early, or null for what is no reason. */
export function closeReasonOf(text: string): CloseReason | null {
  return z.enum(CloseReason).safeParse(text).data ?? null;
}

/** The instant that ends the day, for opening again; or the problem with it, as a key of FormProblems. */
export function closingDayOf(day: string, now: Date): { closesAt: Date } | { problem: string } {
  if (!calendarDay.safeParse(day).success) return { problem: day ? "dateInvalid" : "required" };
  const closesAt = endOfDay(day);
  if (closesAt <= now) return { problem: "closesTooEarly" };
  return isTooLong(now, closesAt) ? { problem: "closesTooLate" } : { closesAt };
}

/** A vacancy is open for at most 90 days after the day it opens; days of the calendar, for one in October has 25 hours. */
function isTooLong(opensAt: Date, closesAt: Date): boolean {
  return daysBetween(opensAt, new Date(closesAt.getTime() - 1)) > vacancyLimits.days;
}

/**
 * What still stands between a form and its publication at `now`, by field: what a reader must know to decide
 * (title, role, where, hours, contract, level, text), pay or why it comes later (Directive 2023/970, art. 5),
 * a way to apply, and a closing day at most 90 days after it opens. Empty when it can be published. A field that could
 * not be read is not missing.
 */
export function missingForPublication(read: ReadFields, now: Date): Record<string, string> {
  const { body, workMode, closesOn: closesAt } = read;
  const opensAt = read.opensAt && read.opensAt > now ? read.opensAt : now;
  const isPayMissing = read.payMin === null && read.payMax === null && read.payLaterReason === null;
  return broken([
    ["role", read.role === null, "choose"],
    ["body", body !== undefined && body.length < vacancyLimits.bodyMin, "bodyTooShort"],
    ["body", body !== undefined && hasPrompts(body), "bodyPrompts"],
    ["workMode", workMode === null, "choose"],
    ["places", workMode !== undefined && workMode !== "remote" && read.places?.length === 0, "placeRequired"],
    ["countries", workMode === "remote" && read.countries?.length === 0, "countryRequired"],
    ["hoursMin", read.hoursMin === null && read.hoursMax === null, "required"],
    ["contract", read.contract === null, "choose"],
    ["level", read.level === null, "choose"],
    ["payMin", isPayMissing, "payRequired"],
    ["payPeriod", isPayMissing && read.payPeriod === null, "choose"],
    ["applyUrl", read.applyUrl === null && read.applyEmail === null, "applyRequired"],
    ["closesOn", closesAt === null, "required"],
    ["closesOn", !!closesAt && closesAt <= opensAt, "closesTooEarly"],
    ["closesOn", !!closesAt && read.opensAt !== undefined && isTooLong(opensAt, closesAt), "closesTooLate"],
  ]);
}
