import type { PayPeriod } from "#lib/db/generated/enums";

export type Pay = { minCents: number; maxCents: number; currency: string; period: PayPeriod };

// Outside these a figure is a slip (thousands left out, a year called a month), in any currency near the euro.
const plausible: Record<PayPeriod, [min: number, max: number]> = {
  hour: [8, 300],
  day: [60, 2_500],
  week: [300, 10_000],
  month: [400, 40_000],
  year: [8_000, 500_000],
};
const nearTheEuro = new Set(["EUR", "USD", "GBP", "CHF", "CAD", "AUD"]);

type Amount = number | string | null | undefined;

/** Pay from the fields of a source, or null unless both ends, the currency and the period are stated and plausible. */
export function payOf(fields: {
  min?: Amount;
  max?: Amount;
  currency?: string | null | undefined;
  period: PayPeriod | null;
}): Pay | null {
  const [min, max] = [amountOf(fields.min), amountOf(fields.max)];
  const currency = fields.currency?.trim().toUpperCase() ?? "";
  const { period } = fields;
  if (min === null || max === null || period === null || !/^[A-Z]{3}$/.test(currency)) return null;
  return isPlausible(min, max, currency, period)
    ? { minCents: Math.round(min * 100), maxCents: Math.round(max * 100), currency, period }
    : null;
}

/** 4500, "4500.50", "4.500", "€ 4.500,-", "60k"; null for anything else. */
export function amountOf(value: Amount): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const text = (value ?? "").replace(/[€$£\s]|EUR|USD|GBP/gi, "").replace(/,-+$/, "");
  const [, digits = "", decimals = "", thousand] =
    /^(\d{1,3}(?:[.,]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?(k)?$/i.exec(text) ?? [];
  if (!digits) return null;
  return Number(`${digits.replace(/[.,]/g, "")}.${decimals || 0}`) * (thousand ? 1000 : 1);
}

const sign = "(?:€|EUR|euro|£|GBP|\\$|USD|CHF)";
const figure = "\\d{1,3}(?:[.,\\u00a0 ]\\d{3})+(?:[.,]\\d{2})?|\\d{2,6}(?:[.,]\\d{2})?";
const amount = `(${sign})?\\s{0,2}(${figure})(?:,-{1,2})?\\s?(k\\b)?\\s{0,2}(${sign})?`;
const range = new RegExp(
  `${amount}(?:\\s?(?:bruto|gross))?\\s?(?:[-–—]|tot(?: en met)?|t/m|en|and|to|and up to)\\s?(?:maximaal |max\\.? )?${amount}`,
  "giu",
);

const payWord =
  /salar|bruto|gross|\bpay\b|\bloon|compensation|maandloon|uurloon|\brate\b|tarief|remuneration|verdien|earn/i;
const otherMoney =
  /budget|bonus|total (?:compensation|package|rewards)|totaal ?pakket|\bOTE\b|on.target|vergoeding|allowance|omzet|revenue|turnover|funding|\braised|investment|commission|provisie|equity|pensioen|pension|lease|klanten|customers|miljo|million|\bmln\b|\bARR\b/i;
const periods: [RegExp, PayPeriod][] = [
  [/per maand|p\/?m\b|\bp\. ?m\.|maandsalaris|maandloon|per month|a month|\/ ?month|\/ ?maand|monthly/i, "month"],
  [/per jaar|p\/?j\b|jaarsalaris|per year|per annum|\bp\.?a\.?\b|a year|\/ ?year|\/ ?jaar|annual|yearly/i, "year"],
  [/per uur|p\/?u\b|uurloon|uurtarief|per hour|an hour|\/ ?hour|\/ ?uur|hourly/i, "hour"],
  [/per dag|dagtarief|per day|a day|\/ ?day|\/ ?dag|daily rate|day rate/i, "day"],
];

/**
 * The one range of pay that a text states: two amounts with a currency, beside a word for pay
 * and a period, and nothing about budgets, bonuses or turnover. Null when there is none, or when
 * the text states several that differ.
 */
export function payIn(text: string): Pay | null {
  const stated = new Map<string, Pay>();
  for (const line of text.split("\n")) {
    for (const match of line.slice(0, 2000).matchAll(range)) {
      const pay = payInMatch(line, match);
      if (pay) stated.set(JSON.stringify(pay), pay);
    }
  }
  const [only] = stated.values();
  return stated.size === 1 ? (only ?? null) : null;
}

// "€ 45.000 - € 60.000 per jaar inclusief bonus" is no base pay (rule G-16); holiday allowance is told apart.
const withExtras =
  /\bincl(?:\.|[a-z]*)(?:(?!\bplus\b|\bexcl)[^.;+])*?\b(?:\w*bonus|provisie|commission|variab|winstdeling|profit|13e|13th|dertiende|equity|shares|aandelen|lease)/i;

function payInMatch(line: string, match: RegExpExecArray): Pay | null {
  const [whole, sign1, first, k1, sign2, sign3, second, k2, sign4] = match;
  const currency = currencyOf([sign1, sign2, sign3, sign4]);
  const before = sentenceEnd(line.slice(Math.max(0, match.index - 90), match.index));
  const behind = line.slice(match.index + whole.length, match.index + whole.length + 70);
  const after = sentenceStart(behind);
  if (
    !currency ||
    withExtras.test(behind) ||
    !payWord.test(`${before} ${whole} ${after}`) ||
    otherMoney.test(`${before.slice(-50)} ${nextWords(after)}`)
  )
    return null;

  // "60 – 75k" leaves the first thousand out.
  const thousands = (k: string | undefined) => (k || k2 ? "k" : "");
  return payOf({
    min: `${first}${thousands(k1)}`.replace(/[\u00a0 ]/g, ""),
    max: `${second}${thousands(k2)}`.replace(/[\u00a0 ]/g, ""),
    currency,
    period: periodIn(before, `${whole} ${after}`),
  });
}

/** The first period named behind the amounts, else the last one before them. */
function periodIn(before: string, after: string): PayPeriod | null {
  return nearestPeriod(after, "first") ?? nearestPeriod(before, "last");
}

function nearestPeriod(text: string, which: "first" | "last"): PayPeriod | null {
  const named = periods.map(([pattern, period]) => ({ period, at: text.search(pattern) })).filter(({ at }) => at >= 0);
  named.sort((one, other) => (which === "first" ? one.at - other.at : other.at - one.at));
  return named[0]?.period ?? null;
}

const codes: Record<string, string> = { "€": "EUR", EURO: "EUR", "£": "GBP" };

/** One currency for all; "$" alone may be any country's. */
function currencyOf(signs: (string | undefined)[]): string | null {
  const named = signs.flatMap((sign) =>
    sign && sign !== "$" ? [codes[sign.toUpperCase()] ?? sign.toUpperCase()] : [],
  );
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

function sentenceEnd(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(". "), text.lastIndexOf("; ")) + 1);
}

function sentenceStart(text: string): string {
  const end = text.search(/[.;] /);
  return end < 0 ? text : text.slice(0, end);
}

/** What belongs to the amounts, not what comes on top of them. */
function nextWords(after: string): string {
  return after.split(/[,(+]| plus | excl| incl| and | en | met | with /i)[0]?.slice(0, 40) ?? "";
}

function isPlausible(min: number, max: number, currency: string, period: PayPeriod): boolean {
  if (!(min > 0 && max >= min && max <= min * 5 && max < 20_000_000)) return false;
  const [low, high] = plausible[period];
  return !nearTheEuro.has(currency) || (min >= low && max <= high);
}
