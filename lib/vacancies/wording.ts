import type { PayPeriod, WorkMode, WorkTime } from "#lib/db/generated/enums";
import { formatList, formatMoneyRange, formatName } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { euCountries } from "#lib/places/eu";

// The facts of a vacancy as short phrases, said the same way in rows, pages and descriptions.

type Pay = {
  payMinCents: number | null;
  payMaxCents: number | null;
  payCurrency: string | null;
  payPeriod: PayPeriod | null;
  payFullTimeHours: number | null;
  payScale: string | null;
};

/** "€ 4.600 – 6.100", or "tot € 6.100" where only a most is stated, and "per maand bij 40 uur, schaal 10"; null when the company does not state its pay. */
export function payWording(locale: Locale, pay: Pay): { amount: string; basis: string } | null {
  const { payMinCents, payMaxCents, payCurrency, payPeriod } = pay;
  if (payMaxCents === null || payCurrency === null || payPeriod === null) return null;

  const t = translations(locale, "Pay");
  const salaried = payPeriod === "month" || payPeriod === "year" || payPeriod === "week";
  const period =
    salaried && pay.payFullTimeHours ? t("periodAt", { period: payPeriod, hours: pay.payFullTimeHours }) : t(payPeriod);
  const range = formatMoneyRange(locale, payMinCents ?? payMaxCents, payMaxCents, payCurrency);
  return {
    amount: payMinCents === null ? t("upTo", { amount: range }) : range,
    basis: pay.payScale ? `${period}, ${pay.payScale}` : period,
  };
}

/** "Utrecht" or "Utrecht, Zwolle"; null when no place is given. */
export function placesWording(places: { name: string }[]): string | null {
  return places.length > 0 ? places.map(({ name }) => name).join(", ") : null;
}

/** "hybride, 2 dagen op kantoor"; null when the way of working is not stated. */
export function modeWording(
  locale: Locale,
  vacancy: { workMode: WorkMode | null; onSiteDays: number | null },
): string | null {
  if (!vacancy.workMode) return null;
  const t = translations(locale, "WorkMode");
  return vacancy.onSiteDays ? t("hybridDays", { days: vacancy.onSiteDays }) : t(vacancy.workMode);
}

/** The same in a row, where "hybride, 2 dagen" is enough. */
export function shortModeWording(
  locale: Locale,
  vacancy: { workMode: WorkMode | null; onSiteDays: number | null },
): string | null {
  if (!vacancy.workMode) return null;
  const t = translations(locale, "WorkMode");
  return vacancy.onSiteDays ? t("hybridDaysShort", { days: vacancy.onSiteDays }) : t(vacancy.workMode);
}

/** "32–40 uur"; null when the hours are not stated. */
export function hoursWording(
  locale: Locale,
  vacancy: { hoursMin: number | null; hoursMax: number | null },
): string | null {
  const { hoursMin, hoursMax } = vacancy;
  if (hoursMin === null || hoursMax === null) return null;
  const t = translations(locale, "Hours");
  return t("hours", { range: hoursMin === hoursMax ? String(hoursMin) : `${hoursMin}–${hoursMax}` });
}

/** "voltijd of deeltijd", for where no hours are stated; null when that is not said either. */
export function workTimesWording(locale: Locale, workTimes: WorkTime[]): string | null {
  const t = translations(locale, "WorkTime");
  const names = workTimes.map((time) => t(time));
  return names.length > 0 ? formatList(locale, names, "disjunction") : null;
}

/** The countries one may work from, when all work is remote: those named, else those of its places (rules G-14, G-15). */
export function remoteCountriesOf({ workMode, remoteCountries, places }: Remote): string[] {
  if (workMode !== "remote" || remoteCountries.length > 0) return remoteCountries;
  return [...new Set(places.flatMap(({ place }) => place?.countryCode ?? []))];
}

type Remote = {
  workMode: WorkMode | null;
  remoteCountries: string[];
  places: { place: { countryCode: string } | null }[];
};

/** "Nederland, België of Duitsland", or "Europese Unie" for all of it; null when no country is named. */
export function countriesWording(locale: Locale, codes: string[]): string | null {
  const isUnion = euCountries.every((code) => codes.includes(code));
  const shown = isUnion ? ["EU", ...codes.filter((code) => !euCountries.includes(code))] : codes;
  return shown.length > 0
    ? formatList(
        locale,
        shown.map((code) => formatName(locale, "region", code)),
        "disjunction",
      )
    : null;
}

type Row = Pay & {
  company: { name: string };
  places: { name: string }[];
  workMode: WorkMode | null;
  onSiteDays: number | null;
  hoursMin: number | null;
  hoursMax: number | null;
};

/** Company, place, workplace, hours and pay in one line, for where a vacancy is one of several in a text. */
export function factsWording(locale: Locale, vacancy: Row): string {
  const t = translations(locale, "VacancyRow");
  const pay = payWording(locale, vacancy);
  const facts = [
    vacancy.company.name,
    placesWording(vacancy.places) ?? t("noPlace"),
    modeWording(locale, vacancy),
    hoursWording(locale, vacancy),
    pay ? `${pay.amount} ${pay.basis}` : t("noPay"),
  ];
  return facts.filter((fact) => fact).join(" · ");
}

type Headline = Pay & {
  title: string;
  company: { name: string };
  places: { text: string | null; place: { name: string } | null }[];
  workMode: WorkMode | null;
  onSiteDays: number | null;
  hoursMin: number | null;
  hoursMax: number | null;
};

/** The title of a vacancy's page and of its share card. */
export function vacancyTitle(locale: Locale, vacancy: Headline): string {
  return translations(locale, "VacancyPage")("titleWithCompany", {
    title: vacancy.title,
    company: vacancy.company.name,
  });
}

/** The facts a searcher decides on, in one line: place, mode, hours, pay. */
export function vacancyDescription(locale: Locale, vacancy: Headline): string {
  const pay = payWording(locale, vacancy);
  const stated = [
    placesWording(vacancy.places.map(({ place, text }) => ({ name: place?.name ?? text ?? "" }))),
    modeWording(locale, vacancy),
    hoursWording(locale, vacancy),
    pay && `${pay.amount} ${pay.basis}`,
  ];
  const facts = stated.filter((fact) => fact).join(", ");
  const title = vacancyTitle(locale, vacancy);
  return facts ? `${title}. ${facts}.` : `${title}.`;
}
