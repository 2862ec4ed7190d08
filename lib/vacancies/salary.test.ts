import { expect, test } from "vitest";
import type { Contract, PayPeriod } from "#lib/db/generated/enums";
import { comparableMonthlyPay, type StatedPay } from "./salary.ts";

type Told = { hours?: number; allowance?: boolean; contract?: Contract | null };

// What the company says · what else it tells · gross euros a month at 40 hours without allowance.
// Every answer was worked out apart from the code, in exact fractions.
const examples: [name: string, stated: string | null, told: Told, month: string | null][] = [
  ["a month at 40 hours stays as it is", "EUR 4000.00-5500.00 month", { hours: 40 }, "4000.00-5500.00"],
  ["hours not named count as 40", "EUR 4000.00-5500.00 month", {}, "4000.00-5500.00"],
  ["a month at 36 hours", "EUR 4000.00-5500.00 month", { hours: 36 }, "4444.44-6111.11"],
  ["a month at 38 hours", "EUR 3800.00-4750.00 month", { hours: 38 }, "4000.00-5000.00"],
  ["a month at 32 hours", "EUR 3200.00-4000.00 month", { hours: 32 }, "4000.00-5000.00"],
  ["a month at 37 hours", "EUR 3700.00-4440.00 month", { hours: 37, contract: "temporary" }, "4000.00-4800.00"],
  ["a month at 35 hours, the French week", "EUR 3500.00-4200.00 month", { hours: 35 }, "4000.00-4800.00"],
  ["a month at 45 hours", "EUR 4500.00-5400.00 month", { hours: 45 }, "4000.00-4800.00"],
  ["a month at 48 hours", "EUR 4800.00-6000.00 month", { hours: 48, contract: null }, "4000.00-5000.00"],
  ["a month at 30 hours", "EUR 3000.00-3600.00 month", { hours: 30 }, "4000.00-4800.00"],
  ["one figure is a range of itself", "EUR 4250.00-4250.00 month", { hours: 40 }, "4250.00-4250.00"],
  ["allowance named as not included", "EUR 4000.00-5000.00 month", { hours: 40, allowance: false }, "4000.00-5000.00"],
  [
    "a month with holiday allowance in it",
    "EUR 4320.00-5400.00 month",
    { hours: 40, allowance: true },
    "4000.00-5000.00",
  ],
  [
    "a month at 36 hours with the allowance in it",
    "EUR 3888.00-4860.00 month",
    { hours: 36, allowance: true },
    "4000.00-5000.00",
  ],
  [
    "a month at 38 hours with the allowance in it",
    "EUR 4104.00-5130.00 month",
    { hours: 38, allowance: true, contract: "temporary" },
    "4000.00-5000.00",
  ],
  ["a month with cents", "EUR 3456.78-4567.89 month", { hours: 40 }, "3456.78-4567.89"],
  ["a month with cents at 36 hours", "EUR 3456.78-4567.89 month", { hours: 36 }, "3840.87-5075.43"],
  ["cents of a 36-hour scale, low,", "EUR 3344.51-4960.81 month", { hours: 36, allowance: false }, "3716.12-5512.01"],
  [
    "cents of a 36-hour scale, middle,",
    "EUR 4054.86-5745.73 month",
    { hours: 36, allowance: false, contract: "temporary" },
    "4505.40-6384.14",
  ],
  ["cents of a 36-hour scale, high,", "EUR 4875.12-6520.22 month", { hours: 36, allowance: false }, "5416.80-7244.69"],
  ["a year", "EUR 60000.00-72000.00 year", { hours: 40 }, "5000.00-6000.00"],
  ["a year, hours not named", "EUR 48000.00-66000.00 year", {}, "4000.00-5500.00"],
  ["a year with the allowance in it", "EUR 64800.00-77760.00 year", { hours: 40, allowance: true }, "5000.00-6000.00"],
  [
    "a year that says nothing of the allowance is taken without it",
    "EUR 64800.00-77760.00 year",
    { hours: 40 },
    "5400.00-6480.00",
  ],
  ["a year at 36 hours", "EUR 54000.00-64800.00 year", { hours: 36 }, "5000.00-6000.00"],
  [
    "a year at 38 hours with the allowance in it",
    "EUR 61560.00-71820.00 year",
    { hours: 38, allowance: true },
    "5000.00-5833.33",
  ],
  ["a year in thousands that do not divide by twelve", "EUR 55000.00-65000.00 year", { hours: 40 }, "4583.33-5416.67"],
  ["a year of one figure", "EUR 75000.00-75000.00 year", { hours: 40, allowance: false }, "6250.00-6250.00"],
  [
    "a year at 32 hours with the allowance in it",
    "EUR 51840.00-60480.00 year",
    { hours: 32, allowance: true, contract: null },
    "5000.00-5833.33",
  ],
  ["a week", "EUR 1000.00-1200.00 week", { hours: 40, contract: "temporary" }, "4333.33-5200.00"],
  ["a week at 36 hours", "EUR 900.00-1080.00 week", { hours: 36, contract: "temporary" }, "4333.33-5200.00"],
  ["a week with the allowance in it", "EUR 1080.00-1296.00 week", { hours: 40, allowance: true }, "4333.33-5200.00"],
  [
    "a week at 38 hours with the allowance in it",
    "EUR 1026.00-1231.20 week",
    { hours: 38, allowance: true, contract: null },
    "4333.33-5200.00",
  ],
  ["a day", "EUR 200.00-240.00 day", { hours: 40, contract: "temporary" }, "4333.33-5200.00"],
  [
    "a day of a 36-hour week is shorter",
    "EUR 180.00-216.00 day",
    { hours: 36, contract: "temporary" },
    "4333.33-5200.00",
  ],
  [
    "a day with the allowance in it",
    "EUR 216.00-259.20 day",
    { hours: 40, allowance: true, contract: "temporary" },
    "4333.33-5200.00",
  ],
  ["a day at 32 hours", "EUR 160.00-192.00 day", { hours: 32, contract: null }, "4333.33-5200.00"],
  ["an hour", "EUR 20.00-30.00 hour", { hours: 40 }, "3466.67-5200.00"],
  ["an hour is an hour at 36 hours too", "EUR 20.00-30.00 hour", { hours: 36 }, "3466.67-5200.00"],
  [
    "an hour is an hour at 38 hours too",
    "EUR 20.00-30.00 hour",
    { hours: 38, contract: "temporary" },
    "3466.67-5200.00",
  ],
  [
    "an hour with the allowance in it",
    "EUR 21.60-32.40 hour",
    { hours: 40, allowance: true, contract: "temporary" },
    "3466.67-5200.00",
  ],
  [
    "an hour at 36 hours with the allowance in it",
    "EUR 21.60-32.40 hour",
    { hours: 36, allowance: true, contract: "temporary" },
    "3466.67-5200.00",
  ],
  ["an hour with cents", "EUR 23.45-31.85 hour", { contract: "temporary" }, "4064.67-5520.67"],
  ["about the minimum wage of an hour", "EUR 14.71-14.71 hour", { contract: "temporary" }, "2549.73-2549.73"],
  ["a trainee's month", "EUR 2600.00-3000.00 month", { hours: 40, contract: "traineeship" }, "2600.00-3000.00"],
  [
    "a trainee's year with the allowance in it",
    "EUR 36288.00-38880.00 year",
    { hours: 40, allowance: true, contract: "traineeship" },
    "2800.00-3000.00",
  ],
  ["a contract not named is a salary", "EUR 4000.00-5000.00 month", { hours: 40, contract: null }, "4000.00-5000.00"],
  ["freelance by the hour is never a salary", "EUR 85.00-110.00 hour", { contract: "freelance" }, null],
  ["freelance by the day is never a salary", "EUR 700.00-900.00 day", { contract: "freelance" }, null],
  ["freelance by the month is never a salary", "EUR 12000.00-14000.00 month", { contract: "freelance" }, null],
  ["an internship's allowance is not a salary", "EUR 500.00-700.00 month", { hours: 40, contract: "internship" }, null],
  [
    "an internship's allowance is not a salary, however high",
    "EUR 1500.00-1500.00 month",
    { hours: 40, contract: "internship" },
    null,
  ],
  ["pay not stated", null, {}, null],
  ["pay not stated, though full time is", null, { hours: 36 }, null],
  ["pounds are not compared", "GBP 50000.00-60000.00 year", {}, null],
  ["dollars are not compared", "USD 120000.00-150000.00 year", {}, null],
  ["Swiss francs are not compared", "CHF 9000.00-11000.00 month", { hours: 40 }, null],
  ["Polish zloty are not compared", "PLN 15000.00-20000.00 month", { hours: 40 }, null],
  ["a year's pay called a month's", "EUR 60000.00-72000.00 month", { hours: 40 }, null],
  ["a month's pay called a year's", "EUR 4000.00-5000.00 year", { hours: 40 }, null],
  ["a month's pay called an hour's", "EUR 4000.00-5000.00 hour", { hours: 40 }, null],
  ["an hour's pay called a month's", "EUR 22.00-30.00 month", { hours: 40 }, null],
  ["a range that starts at one euro", "EUR 1.00-5000.00 month", { hours: 40 }, null],
  ["a range that ends in the clouds", "EUR 4000.00-400000.00 month", { hours: 40 }, null],
  ["the lowest that counts", "EUR 1000.00-1000.00 month", { hours: 40 }, "1000.00-1000.00"],
  ["a cent below the lowest", "EUR 999.99-2000.00 month", { hours: 40 }, null],
  ["the highest that counts", "EUR 40000.00-40000.00 month", { hours: 40 }, "40000.00-40000.00"],
  ["a cent above the highest", "EUR 20000.00-40000.01 month", { hours: 40 }, null],
  ["half a cent goes up", "EUR 3000.03-3000.09 month", { hours: 36 }, "3333.37-3333.43"],
  ["a third of a cent goes down", "EUR 50000.05-50000.10 year", { hours: 40 }, "4166.67-4166.68"],
];

test.each(examples)("%s", (_name, stated, told, month) => {
  expect(asText(comparableMonthlyPay(pay(stated, told)))).toBe(month);
});

test("working out what compares leaves the company's own figures alone", () => {
  const given = Object.freeze(pay("EUR 3888.00-4860.00 month", { hours: 36, allowance: true }));
  comparableMonthlyPay(given);
  expect(given).toMatchObject({ payMinCents: 388_800, payMaxCents: 486_000, payPeriod: "month" });
});

function pay(stated: string | null, { hours, allowance, contract = "permanent" }: Told): StatedPay {
  const [currency = null, range = "", period = null] = stated?.split(" ") ?? [];
  const [min, max] = range.split("-").map((euros) => Math.round(Number(euros) * 100));
  return {
    payMinCents: (stated && min) || null,
    payMaxCents: (stated && max) || null,
    payCurrency: currency,
    payPeriod: period as PayPeriod | null,
    payFullTimeHours: hours ?? null,
    payHolidayAllowanceIncluded: allowance ?? null,
    contract,
  };
}

test("a most without a least is compared as a most", () => {
  const stated = pay("EUR 4000.00-5212.00 month", { hours: 36 });
  expect(comparableMonthlyPay({ ...stated, payMinCents: null })).toEqual({ minCents: null, maxCents: 579_111 });
});

function asText(month: ReturnType<typeof comparableMonthlyPay>): string | null {
  return month && `${((month.minCents ?? 0) / 100).toFixed(2)}-${(month.maxCents / 100).toFixed(2)}`;
}
