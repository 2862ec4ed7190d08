import type { CategoryCode, Country, JobPosting, MonetaryAmount, Place, PropertyValue, WithContext } from "schema-dts";
import { withOffset } from "#lib/dates";
import type { PayPeriod } from "#lib/db/generated/enums";
import { formatName } from "#lib/i18n/format";
import { href } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { markdownToHtml } from "#lib/markdown";
import { codeSets } from "#lib/roles/code-sets";
import { roleTitle } from "#lib/roles/role-title";
import { skillName } from "#lib/skills/skill";
import type { PublicVacancy } from "./queries.ts";
import { plainTitle } from "./title.ts";
import { firstPublishedAtOf, stateOf, vacancySlug } from "./vacancy.ts";
import { hoursWording, remoteCountriesOf } from "./wording.ts";

/** Hours a week from which Statistics Netherlands counts a job as full time. */
const fullTimeHours = 35;

const payUnits: Record<PayPeriod, string> = { hour: "HOUR", day: "DAY", week: "WEEK", month: "MONTH", year: "YEAR" };
/**
 * The vacancy as schema.org JobPosting, said in the vacancy's own language with the words
 * its page shows. What is unknown is undefined, which JSON leaves out, and never guessed;
 * the rules G-… are in docs/search-engine-rules.md.
 *
 * Null when it must not be marked up: it is not open at `now`, or it lacks what Google
 * requires (a text, and a place with its country or the countries one may work from).
 * `siteUrl` has no slash at its end.
 */
export function jobPosting(
  vacancy: PublicVacancy,
  { siteUrl, now }: { siteUrl: string; now: Date },
): WithContext<JobPosting> | null {
  const description = descriptionOf(vacancy);
  const location = locationOf(vacancy);
  const published = firstPublishedAtOf(vacancy);
  if (stateOf(vacancy, now) !== "open" || !published || !description || !location) return null;

  const { language, company } = vacancy;
  const skills = vacancy.skills.map(({ skill }) => skillName(skill, language));
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: jobName(vacancy),
    description,
    url: siteUrl + href(language, "/vacancies/[slug]", { slug: vacancySlug(vacancy) }),
    datePosted: withOffset(published),
    validThrough: vacancy.closesAt ? withOffset(vacancy.closesAt) : undefined,
    identifier: identifierOf(vacancy),
    hiringOrganization: { "@type": "Organization", name: company.name, sameAs: company.website ?? undefined },
    ...location,
    employmentType: oneOrMore(employmentTypes(vacancy)),
    workHours: workHours(vacancy),
    baseSalary: baseSalary(vacancy),
    jobStartDate: vacancy.startsOn?.toISOString().slice(0, 10),
    skills: oneOrMore(skills),
    relevantOccupation: occupationOf(vacancy, siteUrl),
    occupationalCategory: oneOrMore(categoriesOf(vacancy)),
    // Every application goes to the company's own page or address.
    directApply: false,
  };
}

function jobName({ title, company, places }: PublicVacancy): string {
  return plainTitle(title, [company.name, ...places.map(({ place, text }) => place?.name ?? text ?? "")]);
}

function descriptionOf(vacancy: PublicVacancy): string | null {
  const body = markdownToHtml(vacancy.body, { firstHeading: 2 });
  if (!body) return null;

  const t = translations(vacancy.language, "VacancySkills");
  const list = (title: string, isMust: boolean) => {
    const skills = vacancy.skills.filter((asked) => asked.isMust === isMust);
    return skills.length
      ? `<h2>${title}</h2><ul>${skills.map(({ skill }) => `<li>${escaped(skillName(skill, vacancy.language))}</li>`).join("")}</ul>`
      : "";
  };
  return body + list(t("must"), true) + list(t("nice"), false);
}

/** Where the work is done, or null when no country is known: then Google refuses the whole posting. */
function locationOf(
  vacancy: PublicVacancy,
): Pick<JobPosting, "jobLocation" | "jobLocationType" | "applicantLocationRequirements"> | null {
  const places = vacancy.places.flatMap(({ place }) => (place ? [addressOf(place)] : []));
  const countries = vacancy.workMode === "remote" ? remoteCountriesOf(vacancy) : [];
  if (places.length === 0 && countries.length === 0) return null;

  return {
    jobLocation: oneOrMore(places),
    jobLocationType: vacancy.workMode === "remote" ? "TELECOMMUTE" : undefined,
    applicantLocationRequirements: oneOrMore(countries.map((code) => country(code, vacancy.language))),
  };
}

type KnownPlace = NonNullable<PublicVacancy["places"][number]["place"]>;

function addressOf({ kind, name, province, countryCode }: KnownPlace): Exclude<Place, string> {
  const region = kind === "province" ? name : province?.name;
  return {
    "@type": "Place",
    address: {
      "@type": "PostalAddress",
      addressLocality: kind === "place" ? name : undefined,
      addressRegion: region,
      addressCountry: countryCode,
    },
  };
}

function country(code: string, language: PublicVacancy["language"]): Exclude<Country, string> {
  return { "@type": "Country", name: formatName(language, "region", code) };
}

function employmentTypes({ contract, hoursMin, hoursMax, workTimes }: PublicVacancy): string[] {
  if (contract === "freelance") return ["CONTRACTOR"];
  if (contract === "internship") return ["INTERN"];
  return [
    ...((hoursMax === null ? workTimes.includes("fullTime") : hoursMax >= fullTimeHours) ? ["FULL_TIME"] : []),
    ...((hoursMin === null ? workTimes.includes("partTime") : hoursMin < fullTimeHours) ? ["PART_TIME"] : []),
    ...(contract === "temporary" ? ["TEMPORARY"] : []),
  ];
}

function workHours(vacancy: PublicVacancy): string | undefined {
  const hours = hoursWording(vacancy.language, vacancy);
  return hours ? `${hours} ${translations(vacancy.language, "VacancyFacts")("perWeek")}` : undefined;
}

/** The company's own figures; the comparable ones are ours and stay out. */
function baseSalary({
  payMinCents,
  payMaxCents,
  payCurrency,
  payPeriod,
}: PublicVacancy): Exclude<MonetaryAmount, string> | undefined {
  if (payMaxCents === null || !payCurrency || !payPeriod) return undefined;
  const amount =
    payMinCents === payMaxCents
      ? { value: payMaxCents / 100 }
      : { minValue: payMinCents === null ? undefined : payMinCents / 100, maxValue: payMaxCents / 100 };
  return {
    "@type": "MonetaryAmount",
    currency: payCurrency,
    value: { "@type": "QuantitativeValue", ...amount, unitText: payUnits[payPeriod] },
  };
}

function identifierOf({ company, externalId, publicId }: PublicVacancy): Exclude<PropertyValue, string> {
  return { "@type": "PropertyValue", name: company.name, value: externalId ?? publicId };
}

function occupationOf({ role, language }: PublicVacancy, siteUrl: string): JobPosting["relevantOccupation"] {
  if (!role) return undefined;
  const page = siteUrl + href(language, "/roles/[slug]", { slug: role.slug });
  return { "@type": "Occupation", "@id": `${page}#occupation`, name: roleTitle(role, language) };
}

function categoriesOf({ role }: PublicVacancy): Exclude<CategoryCode, string>[] {
  const sure = role?.codes.filter(({ certainty }) => certainty !== "unsure") ?? [];
  return sure.map(({ system, code }) => ({
    "@type": "CategoryCode",
    codeValue: code,
    inCodeSet: { "@type": "CategoryCodeSet", name: codeSets[system] },
  }));
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function oneOrMore<T>(values: T[]): T | T[] | undefined {
  return values.length > 1 ? values : values[0];
}
