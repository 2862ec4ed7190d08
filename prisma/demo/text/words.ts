import type { Language } from "#lib/db/generated/enums";
import type { Pay } from "../facts.ts";

/** "java, SQL en Git", or with "of" when any of them will do. */
export function joined(
  items: string[],
  language: Language,
  kind: "conjunction" | "disjunction" = "conjunction",
): string {
  const last = kind === "conjunction" ? { nl: "en", en: "and" } : { nl: "of", en: "or" };
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last[language]} ${items.at(-1)}`;
}

const counts: Record<Language, string[]> = {
  nl: ["geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
};

export function countWord(count: number, language: Language): string {
  return counts[language][count] ?? String(count);
}

/** "3.800" or "3,800". */
export function numberWords(value: number, language: Language): string {
  return (Number.isInteger(value) ? wholes : fractions)[language].format(value);
}

const wholes = { nl: new Intl.NumberFormat("nl-NL"), en: new Intl.NumberFormat("en-GB") };
const fractions = {
  nl: new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2 }),
};

/** "a backend developer", "an ERP consultant"; Dutch has one article for one person. */
export function withArticle(noun: string, language: Language): string {
  if (language === "nl") return `een ${noun}`;
  // Letters are read out: an SRE, an ML engineer, but a SOC analyst and a UX designer.
  return `${/^(?:[aeio]|umb|(?:SRE|SDET|SAP|ML|MLOps)\b)/i.test(noun) ? "an" : "a"} ${noun}`;
}

/** The first letter of a text as a sentence has it; names such as iOS and dbt keep theirs. */
export function capital(text: string): string {
  if (text.startsWith("één")) return `Eén${text.slice(3)}`;
  return /^(?:[a-z]+[A-Z]|dbt\b|k6\b|pandas\b|spaCy|scikit)/.test(text)
    ? text
    : text.charAt(0).toUpperCase() + text.slice(1);
}

const periods: Record<Language, Record<NonNullable<Pay["payPeriod"]>, string>> = {
  nl: { hour: "per uur", day: "per dag", week: "per week", month: "per maand", year: "per jaar" },
  en: { hour: "an hour", day: "a day", week: "a week", month: "a month", year: "a year" },
};

/** Pay exactly as the fields have it, e.g. "€ 4.200 – 5.400 bruto per maand bij 36 uur (schaal 10)"; null when there is none. */
export function payWords(pay: Pay, isEmployment: boolean, language: Language): string | null {
  if (pay.payMinCents === null || pay.payMaxCents === null || pay.payPeriod === null) return null;
  const [low, high] = [pay.payMinCents / 100, pay.payMaxCents / 100].map((amount) => numberWords(amount, language));
  const sign = `${pay.payCurrency === "GBP" ? "£" : "€"}${language === "nl" ? " " : ""}`;
  const sum = low === high ? `${sign}${low}` : `${sign}${low} – ${high}`;
  const parts = [sum, isEmployment ? (language === "nl" ? "bruto" : "gross") : "", periods[language][pay.payPeriod]];
  const words = [...parts.filter(Boolean), ...details(pay, isEmployment, language)].join(" ");
  if (!pay.payHolidayAllowanceIncluded) return words;
  return `${words}, ${language === "nl" ? "inclusief vakantiegeld" : "including holiday allowance"}`;
}

function details(pay: Pay, isEmployment: boolean, language: Language): string[] {
  if (!isEmployment) return [language === "nl" ? "exclusief btw" : "excluding VAT"];
  const words = [];
  if (pay.payFullTimeHours)
    words.push(language === "nl" ? `bij ${pay.payFullTimeHours} uur` : `for ${pay.payFullTimeHours} hours`);
  if (pay.payScale) words.push(`(${pay.payScale})`);
  return words;
}

/** "Nederland, België of Duitsland". */
export function countryWords(codes: string[], language: Language): string {
  const named = codes.map(
    (code) => `${language === "en" && code === "NL" ? "the " : ""}${countries[language].of(code) ?? code}`,
  );
  return joined(named, language, "disjunction");
}

const countries = {
  nl: new Intl.DisplayNames("nl-NL", { type: "region" }),
  en: new Intl.DisplayNames("en-GB", { type: "region" }),
};

const exonyms: Record<Language, Record<string, string>> = {
  nl: { London: "Londen", Berlin: "Berlijn", Lisboa: "Lissabon" },
  en: { "Den Haag": "The Hague", Antwerpen: "Antwerp", Brussel: "Brussels", Gent: "Ghent", Lisboa: "Lisbon" },
};

export function placeWords(place: string, language: Language): string {
  return exonyms[language][place] ?? place;
}
