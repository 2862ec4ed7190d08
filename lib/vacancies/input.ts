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

// In the order in which the form asks, which is also the order of what it names as wrong.
const fields = z.object({
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
  startsOn: unlessEmpty(z.iso.date("dateInvalid")),
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
  opensAt: unlessEmpty(z.iso.datetime({ local: true, error: "dateInvalid" })),
  closesOn: unlessEmpty(z.iso.date("dateInvalid")),
});

/** The form as one vacancy: money in cents, days as the instants they mean, names not looked up yet. */
export const vacancyInput = fields
  .superRefine((input, check) => {
    const wrong = (path: keyof typeof input, message: string) =>
      check.addIssue({ code: "custom", path: [path], message });
    const { hoursMin, hoursMax, payMin, payMax, payPeriod } = input;
    if (hoursMin !== null && hoursMax !== null && hoursMax < hoursMin) wrong("hoursMax", "rangeReversed");
    if (payMin !== null && payMax !== null && payMax < payMin) wrong("payMax", "rangeReversed");
    if ((payMin ?? payMax) !== null && payPeriod === null) wrong("payPeriod", "choose");
    for (const name of ["payMin", "payMax"] as const)
      if (payPeriod && !isPlausible(input[name], payPeriod)) wrong(name, "amountUnlikely");
    for (const name of ["startsOn", "closesOn", "opensAt"] as const)
      if (input[name] && !isThisCentury(input[name])) wrong(name, "dateInvalid");
  })
  .transform(({ hoursMin, hoursMax, payMin, payMax, closesOn, opensAt, startsOn, ...input }) => ({
    ...input,
    // One figure alone is exact.
    hoursMin: hoursMin ?? hoursMax,
    hoursMax: hoursMax ?? hoursMin,
    payMinCents: payMin ?? payMax,
    payMaxCents: payMax ?? payMin,
    closesAt: closesOn === null ? null : endOfDay(closesOn),
    opensAt: opensAt === null ? null : instantAt(opensAt.slice(0, 16)),
    startsOn: startsOn === null ? null : new Date(startsOn),
  }));

export type VacancyInput = z.output<typeof vacancyInput>;

/** Gross euro a period, beyond which a figure is a slip of the finger or of the period. */
const plausibleEuro: Record<PayPeriod, [min: number, max: number]> = {
  hour: [8, 400],
  day: [60, 3_000],
  week: [250, 12_000],
  month: [300, 40_000],
  year: [10_000, 480_000],
};

function isPlausible(amount: number | null, period: PayPeriod): boolean {
  const [min, max] = plausibleEuro[period];
  return amount === null || (amount >= min * 100 && amount <= max * 100);
}

function isThisCentury(date: string): boolean {
  return date >= "2020" && date < "2100";
}

/** Why a vacancy is closed early, or null for what is no reason. */
export function closeReasonOf(text: string): CloseReason | null {
  return z.enum(CloseReason).safeParse(text).data ?? null;
}

/** The instant that ends the day, for opening again; or the problem with it, as a key of FormProblems. */
export function closingDayOf(day: string, now: Date): { closesAt: Date } | { problem: string } {
  if (!z.iso.date().safeParse(day).success || !isThisCentury(day)) return { problem: day ? "dateInvalid" : "required" };
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
 * a way to apply, and a closing day at most 90 days after it opens. Empty when it can be published.
 */
export function missingForPublication(input: VacancyInput, now: Date): Record<string, string> {
  const opensAt = input.opensAt && input.opensAt > now ? input.opensAt : now;
  const { closesAt, workMode } = input;
  const rules: [field: string, isMissing: boolean, message: string][] = [
    ["role", input.role === null, "choose"],
    ["workMode", workMode === null, "choose"],
    ["places", workMode !== "remote" && input.places.length === 0, "placeRequired"],
    ["countries", workMode === "remote" && input.countries.length === 0, "countryRequired"],
    ["hoursMin", input.hoursMin === null, "required"],
    ["contract", input.contract === null, "choose"],
    ["level", input.level === null, "choose"],
    ["payMin", input.payMinCents === null && input.payLaterReason === null, "payRequired"],
    ["body", input.body.length < vacancyLimits.bodyMin, "bodyTooShort"],
    ["body", hasPrompts(input.body), "bodyPrompts"],
    ["applyUrl", input.applyUrl === null && input.applyEmail === null, "applyRequired"],
    ["closesOn", closesAt === null, "required"],
    ["closesOn", closesAt !== null && closesAt <= opensAt, "closesTooEarly"],
    ["closesOn", closesAt !== null && isTooLong(opensAt, closesAt), "closesTooLate"],
  ];
  return Object.fromEntries(rules.filter(([, isMissing]) => isMissing).map(([field, , message]) => [field, message]));
}
