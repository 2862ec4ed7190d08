import type { PayPeriod } from "#lib/db/generated/enums";

/** No least where only "up to" is said. */
export type Pay = { minCents: number | null; maxCents: number; currency: string; period: PayPeriod };

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
  `${amount}(?:\\s?(?:bruto|gross))?\\s?(?:(?:[-–—]|tot(?: en met)?|t/m|en|and|to|and up to)\\s?(?:maximaal |max\\.? )?|[,;/]?\\s?(?:maximaal|max\\.?) )${amount}`,
  "giu",
);
const most = "(?:max(?:imaal|imale|imum\\w*)?[.:]?|tot(?: maximaal)?|up to)";
const single = new RegExp(
  `(?:\\b(${most})\\s(?:van |of |\\w*schaal \\d{1,2} \\(|uurtarief (?:van )?)?)?(?<![\\p{L}\\d.,])${amount}`,
  "giu",
);

const payWord =
  /salar|bruto|gross|\bpay\b|\bloon|compensation|maandloon|uurloon|\brate\b|tarief|remuneration|verdien|earn/i;
// What stands beside pay where no word for it does: a scale, or what counts as full time.
const payCue =
  /\b(?:func?tie)?schaal\b|\bscale\b|\bFWG\b|functiegroep|o\.?b\.?v\.?|op basis van|(?<!\d)(?:3[2-9]|40)[ -]?(?:uur|u\b|h\b|hours?|urige?)/i;
// What an employer gives is pay where its period is named; "we offer a laptop" is not.
const giving = /\bbase\b|\bbied(?:t|en)?\b|\boffer|betaalt?\b|betalen|ontvang|\breceive/i;
const otherMoney =
  /budget|bonus|total (?:compensation|package|rewards)|totaal ?pakket|\bOTE\b|on.target|vergoeding|allowance|omzet|revenue|turnover|funding|\braised|investment|commission|provisie|winst|eindejaars|referral|aandraag|bespa|\bsav(?:e|ing)|laptop|projecten|projects|equity|pensioen|pension|lease|klanten|customers|miljo|million|\bmln\b|\bARR\b/i;
const periods: [RegExp, PayPeriod][] = [
  [/per maand|p\/?m\b|\bp\. ?m\.|maandsalaris|maandloon|per month|a month|\/ ?month|\/ ?maand|monthly/i, "month"],
  [/per jaar|p\/?j\b|jaarsalaris|per year|per annum|\bp\.?a\.?\b|a year|\/ ?year|\/ ?jaar|annual|yearly/i, "year"],
  [/per uur|p\/?u\b|uurloon|uurtarief|per hour|an hour|\/ ?hour|\/ ?hr\b|\/ ?uur|hourly/i, "hour"],
  [/per dag|dagtarief|per day|a day|\/ ?day|\/ ?dag|daily rate|day rate/i, "day"],
];

/**
 * The one pay that a text states: two amounts, a most, or one amount, with a currency, beside a word for pay or
 * alone on their line, and nothing about budgets, bonuses or turnover. Amounts in euro that are pay of one period
 * only need not name it. Null when there is none, or when the text states several that differ.
 */
export function payIn(text: string): Pay | null {
  const lines = text.split("\n").map((line) => line.slice(0, 2000));
  const ranges = lines.flatMap((line) => Array.from(line.matchAll(range), (match) => rangeInMatch(line, match)));
  const stated = ranges.some((pay) => pay)
    ? ranges
    : lines.flatMap((line) => singlesIn(line.replace(range, withoutRange)));
  const different = new Map(stated.flatMap((pay) => (pay ? [[JSON.stringify(pay), pay]] : [])));
  const [only] = different.values();
  return different.size === 1 ? (only ?? null) : null;
}

// "€ 45.000 - € 60.000 per jaar inclusief bonus" is no base pay (rule G-16); holiday allowance is told apart.
const withExtras =
  /\bincl(?:\.|[a-z]*)(?:(?!\bplus\b|\bexcl)[^.;+])*?\b(?:\w*bonus|provisie|commission|variab|winstdeling|profit|13e|13th|dertiende|equity|shares|aandelen|lease)/i;

function rangeInMatch(line: string, match: RegExpExecArray): Pay | null {
  const [whole, sign1, first, k1, sign2, sign3, second, k2, sign4] = match;
  const currency = currencyOf([sign1, sign2, sign3, sign4]);
  const around = surroundings(line, match);
  const isAlone = !/[\p{L}\d]/u.test(around.before) && !/\p{L}/u.test(withoutTerms(nextWords(around.after)));
  if (!currency || !isPay(around, whole, isAlone)) return null;

  // "60 – 75k" leaves the first thousand out.
  const thousands = (k: string | undefined) => (k || k2 ? "k" : "");
  const min = figureOf(`${first}${thousands(k1)}`);
  const max = figureOf(`${second}${thousands(k2)}`);
  const period = periodIn(around.before, `${whole} ${around.after}`) ?? periodOfAmounts(min, max, currency);
  return payOf({ min, max, currency, period });
}

const least = /(?:vanaf|from|min(?:imaal|imum)?\.?|at least|starting at|start\w*(?: van)?|\+|plus|extra)\s*$/i;

/** "maximaal € 5.212" and "€ 16 per hour". */
function singlesIn(line: string): (Pay | null)[] {
  return Array.from(line.matchAll(single), (match) => {
    const [whole, upTo, sign1, figures, k, sign2] = match;
    const currency = currencyOf([sign1, sign2]);
    const around = surroundings(line, match);
    const amount = figureOf(`${figures}${k ? "k" : ""}`);
    if (!currency || amount === null || !isPay(around, whole, false)) return null;

    const named = periodIn(around.before, `${whole} ${around.after}`);
    const said = named === "hour" ? /receive|ontvang|krijg|verdien|earn|salar|loon|rate|tarief/i : payWord;
    const isExact = said.test(around.before) && !least.test(around.before);
    if (!upTo) return isExact ? payOf({ min: amount, max: amount, currency, period: named }) : null;
    const pay = payOf({
      min: amount,
      max: amount,
      currency,
      period: named ?? periodOfAmounts(amount, amount, currency),
    });
    return pay && { ...pay, minCents: null };
  });
}

type Around = { before: string; after: string; behind: string };

function surroundings(line: string, { 0: whole, index }: RegExpExecArray): Around {
  const behind = line.slice(index + whole.length, index + whole.length + 70);
  return { before: sentenceEnd(line.slice(Math.max(0, index - 90), index)), after: sentenceStart(behind), behind };
}

/** "Schaal 10 tot € 5.826" is no range. */
function withoutRange(whole: string, sign?: string, first?: string, thousand?: string): string {
  return !sign && !thousand && Number(first) < 25 ? whole : ";";
}

function isPay({ before, after, behind }: Around, whole: string, isAlone: boolean): boolean {
  const sentence = `${before} ${whole} ${after}`;
  return (
    (isAlone ||
      payWord.test(sentence) ||
      payCue.test(sentence) ||
      (giving.test(sentence) && periodIn(before, `${whole} ${after}`) !== null)) &&
    !withExtras.test(behind) &&
    !otherMoney.test(`${before.slice(-50)} ${nextWords(after)}`)
  );
}

function withoutTerms(text: string): string {
  return text.replace(/\b(?:bruto|gross|euro|EUR|base|per|a|maand|month|jaar|year|annum|uur|hour|p\.?m|p\.?u)\b/gi, "");
}

function figureOf(text: string): number | null {
  return amountOf(text.replace(/[\u00a0 ]/g, ""));
}

/** What an employer in the euro area can only mean a month or a year by; null between the two. */
function periodOfAmounts(min: number | null, max: number | null, currency: string): PayPeriod | null {
  if (min === null || max === null || currency !== "EUR") return null;
  if (min >= 1_500 && max <= 12_000) return "month";
  return min >= 24_000 && max <= 250_000 ? "year" : null;
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

// "min.", "o.b.v." and "p.m." end no sentence.
const stop = /(?<!\b(?:min|max|ca|incl|excl|[a-z]\.?[a-z]\.?[a-z]|p\.?m))[.;] /i;

function sentenceEnd(text: string): string {
  return text.split(stop).at(-1) ?? "";
}

function sentenceStart(text: string): string {
  return text.split(stop)[0] ?? "";
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
