type Json = Record<string, unknown>;

const employmentTypes = [
  "FULL_TIME",
  "PART_TIME",
  "CONTRACTOR",
  "TEMPORARY",
  "INTERN",
  "VOLUNTEER",
  "PER_DIEM",
  "OTHER",
];
const payUnits = ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"];
const safeTags = /^<\/?(?:p|br|ul|ol|li|h[1-5]|strong|em|a|code|pre|blockquote|hr)\b[^<>]*>$/i;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)$/;

/**
 * What Google would say of a JobPosting as it stands in the page, worked out without the
 * code that made it: errors keep it out of the results, warnings are missed chances (G-40).
 */
export function jobPostingProblems(posting: Json, now: Date): { errors: string[]; warnings: string[] } {
  const errors = [
    posting["@context"] !== "https://schema.org" && "G-5 @context",
    posting["@type"] !== "JobPosting" && "G-5 @type",
    hasEmpty(posting) && "G-5 an empty value",
    !isText(posting.title) && "G-6 no title",
    ...descriptionProblems(posting),
    !(instant.test(String(posting.datePosted)) && Date.parse(String(posting.datePosted)) <= now.getTime()) &&
      "G-8 datePosted",
    !isText(at(posting, "hiringOrganization", "name")) && "G-9 no employer",
    ...locationProblems(posting),
    ...payProblems(posting.baseSalary),
    list(posting.employmentType).some((type) => !employmentTypes.includes(String(type))) && "G-17 employmentType",
    "validThrough" in posting && !instant.test(String(posting.validThrough)) && "G-18 validThrough has no offset",
    "validThrough" in posting && Date.parse(String(posting.validThrough)) <= now.getTime() && "G-23 expired",
    !(isText(at(posting, "identifier", "name")) && isText(at(posting, "identifier", "value"))) && "G-19 identifier",
    typeof posting.directApply !== "boolean" && "G-20 directApply",
  ];
  const wished = ["baseSalary", "employmentType", "validThrough", "identifier", "jobLocation"];
  return {
    errors: errors.filter((problem) => problem !== false),
    warnings: wished.filter((name) => !(name in posting)).map((name) => `no ${name}`),
  };
}

function descriptionProblems({ description, title }: Json) {
  if (!isText(description)) return ["G-7 no description"];
  const tags = description.match(/<[^>]*>?/g) ?? [];
  return [
    description === title && "G-7 the description is the title",
    tags.some((tag) => !safeTags.test(tag)) && "G-7 an unsafe tag",
    !/<(?:p|li)>/.test(description) && "G-7 no paragraphs",
  ];
}

function locationProblems(posting: Json) {
  const places = list(posting.jobLocation);
  const countries = list(posting.applicantLocationRequirements);
  const isRemote = "jobLocationType" in posting;
  return [
    places.some((place) => !/^[A-Z]{2}$/.test(String(at(place, "address", "addressCountry")))) &&
      "G-10 a place without its country",
    !isRemote && places.length === 0 && "G-10 no place",
    isRemote && posting.jobLocationType !== "TELECOMMUTE" && "G-11 jobLocationType",
    isRemote && places.length + countries.length === 0 && "G-12 remote from no country",
    !isRemote && countries.length > 0 && "G-12 countries of a job that is not remote",
    countries.some(
      (country) =>
        !isText(at(country, "name")) ||
        /^(?:eu|europe|europa|worldwide|wereldwijd)$/i.test(String(at(country, "name"))),
    ) && "G-13 no real country",
  ];
}

function payProblems(salary: unknown) {
  if (salary === undefined) return [];
  const { value, minValue, maxValue, unitText } = (at(salary, "value") ?? {}) as Json;
  const isRange = typeof minValue === "number" && typeof maxValue === "number" && minValue < maxValue;
  return [
    !/^[A-Z]{3}$/.test(String(at(salary, "currency"))) && "G-16 currency",
    !(typeof value === "number" || isRange) && "G-16 no number",
    !payUnits.includes(String(unitText)) && "G-16 unitText",
  ];
}

function hasEmpty(value: unknown): boolean {
  if (value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0 || value.some(hasEmpty);
  return typeof value === "object" && Object.values(value).some(hasEmpty);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? (inner as Json)[key] : undefined),
    value,
  );
}
