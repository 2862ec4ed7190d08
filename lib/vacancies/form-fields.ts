import { dayOf, localTimeOf } from "#lib/dates";
import { formatName } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { withUnionAsOne } from "#lib/places/eu";
import { skillName } from "#lib/skills/skill";
import { amountOf } from "./money.ts";
import type { OwnVacancy } from "./queries.ts";

/** A vacancy as the fields of its form hold it: the way back of `vacancyFields`. */
export function formFieldsOf(vacancy: OwnVacancy, locale: Locale): Record<string, string | string[]> {
  const text = (value: string | number | null) => (value === null ? "" : String(value));
  const skills = (isMust: boolean) =>
    vacancy.skills
      .filter((each) => each.isMust === isMust)
      .map(({ skill }) => skillName(skill, locale))
      .join(", ");
  const allowance = { true: "within", false: "beside", null: "" } as const;

  return {
    title: vacancy.title,
    role: vacancy.role?.slug ?? "",
    language: vacancy.language,
    posterType: vacancy.posterType,
    workMode: text(vacancy.workMode),
    onSiteDays: text(vacancy.onSiteDays),
    places: vacancy.places.map(({ place, text: words }) => asOneName(place?.label ?? words ?? "")).join(", "),
    countries: withUnionAsOne(vacancy.remoteCountries)
      .map((code) => formatName(locale, "region", code))
      .join(", "),
    hoursMin: text(vacancy.hoursMin),
    hoursMax: text(vacancy.hoursMax),
    contract: text(vacancy.contract),
    level: text(vacancy.level),
    workingLanguages: vacancy.workingLanguages,
    startsOn: vacancy.startsOn?.toISOString().slice(0, 10) ?? "",
    payMin: vacancy.payMinCents === null ? "" : amountOf(vacancy.payMinCents, locale),
    payMax: vacancy.payMaxCents === null ? "" : amountOf(vacancy.payMaxCents, locale),
    payPeriod: text(vacancy.payPeriod),
    payFullTimeHours: text(vacancy.payFullTimeHours),
    payHolidayAllowance: allowance[`${vacancy.payHolidayAllowanceIncluded}`],
    payScale: text(vacancy.payScale),
    payLaterReason: text(vacancy.payLaterReason),
    must: skills(true),
    nice: skills(false),
    // The instant is the midnight that ends the day.
    closesOn: vacancy.closesAt ? dayOf(new Date(vacancy.closesAt.getTime() - 1)) : "",
    opensAt: vacancy.publishedAt ? localTimeOf(vacancy.publishedAt) : "",
    applyUrl: text(vacancy.applyUrl),
    applyEmail: text(vacancy.applyEmail),
    contactName: text(vacancy.contactName),
    body: vacancy.body,
  };
}

/** A comma would make two names of "Washington, D.C. (DC)"; between brackets it does not. */
function asOneName(label: string): string {
  return label.replace(/[,;](?![^()]*\))/g, "");
}

/** The same for a copy, which has yet to be given a start and an opening day. */
export function copiedFieldsOf(vacancy: OwnVacancy, locale: Locale): Record<string, string | string[]> {
  return { ...formFieldsOf(vacancy, locale), startsOn: "", opensAt: "" };
}
