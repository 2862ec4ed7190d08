import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { Contract, Language, Level, PosterType, WorkMode } from "#lib/db/generated/enums";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { type Education, educations } from "#lib/vacancies/education";
import { enumTokens, hoursRanges } from "#lib/vacancies/facet-tokens";
import { searchVacancies } from "./search.ts";
import { everyVacancy, type OrNone, pageSize, sinceOptions, type VacancySearch } from "./vacancy-search.ts";

useDatabase();

const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

const families: Record<string, string> = {};
const roles = ["backend-developer", "frontend-developer", "data-engineer", "scrum-master"];
const skills = ["java", "python", "kubernetes", "sql"];
const provinces: Record<string, string> = {
  utrecht: "utrecht-provincie",
  amersfoort: "utrecht-provincie",
  rotterdam: "zuid-holland",
  zwolle: "overijssel",
};

/** A vacancy as this test knows it, apart from any row. */
type Known = {
  publicId: string;
  company: string;
  role: string | null;
  mode: WorkMode | null;
  days: 1 | 2 | 5 | null;
  poster: PosterType;
  educations: Education[];
  level: Level | null;
  contract: Contract | null;
  language: Language;
  working: string[];
  skills: string[];
  places: string[];
  hours: [number, number] | null;
  pay: number | null;
  age: number;
  closesIn: number;
};
const known: Known[] = [];

const orNull = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values));
const vacancies = fc.record({
  role: orNull(roles),
  mode: orNull(Object.values(WorkMode)),
  days: orNull([1, 2, 5] as const),
  poster: fc.constantFrom(...Object.values(PosterType)),
  educations: fc.subarray([...educations]),
  level: orNull(Object.values(Level)),
  contract: orNull(Object.values(Contract)),
  language: fc.constantFrom(...Object.values(Language)),
  working: fc.subarray(["nl", "en", "de"]),
  skills: fc.subarray(skills),
  places: fc.subarray(Object.keys(provinces), { maxLength: 2 }),
  hours: orNull([
    [16, 24],
    [24, 36],
    [32, 40],
    [40, 40],
  ] as [number, number][]),
  pay: orNull([3000, 4000, 5000, 6000]),
  age: fc.integer({ min: 0, max: 40 }),
  closesIn: fc.integer({ min: 1, max: 30 }),
  company: fc.constantFrom("een", "twee", "drie"),
});

beforeAll(async () => {
  for (const { slug, family } of await db().role.findMany({ select: { slug: true, family: true } }))
    families[slug] = family.slug;
  const companies = new Map<string, number>();
  for (const slug of ["een", "twee", "drie"]) companies.set(slug, (await aCompany({ slug })).id);

  for (const made of fc.sample(vacancies, { numRuns: 90, seed: 7 })) {
    const paid = made.contract === "freelance" || made.contract === "internship" ? null : made.pay;
    const days = made.mode === "hybrid" ? made.days : null;
    const { publicId } = await aVacancy({
      companyId: companies.get(made.company),
      ...(made.role && { role: made.role }),
      places: made.places,
      skills: made.skills,
      workMode: made.mode,
      onSiteDays: days,
      posterType: made.poster,
      body: `Je hebt ${made.educations.map((each) => `${each}-niveau`).join(" of ") || "geduld"}.`,
      level: made.level,
      contract: made.contract,
      language: made.language,
      workingLanguages: made.working,
      hoursMin: made.hours?.[0] ?? null,
      hoursMax: made.hours?.[1] ?? null,
      ...(paid && {
        payMinCents: paid * 90,
        payMaxCents: paid * 100,
        payCurrency: "EUR",
        payPeriod: "month",
        payMonthMinCents: paid * 90,
        payMonthMaxCents: paid * 100,
      }),
      publishedAt: daysAgo(made.age + 0.5),
      closesAt: daysAgo(-made.closesIn),
    });
    known.push({ ...made, days, pay: paid, publicId });
  }
});

const some = <Value>(values: readonly Value[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant<Value[]>([]) }, fc.subarray([...values]));
const searches: fc.Arbitrary<VacancySearch> = fc
  .record({
    role: some([...roles, "none"]),
    family: some(["software-development", "data-ai"]),
    place: some(["utrecht-provincie", "zuid-holland", "overijssel", "none"]),
    mode: some<OrNone<WorkMode>>([...Object.values(WorkMode), "none"]),
    level: some<OrNone<Level>>([...Object.values(Level), "none"]),
    contract: some<OrNone<Contract>>([...Object.values(Contract), "none"]),
    language: some(Object.values(Language)),
    workingLanguage: some(["nl", "en", "de", "none"]),
    skill: some(skills),
    company: some(["een", "twee", "bestaat-niet"]),
    onSiteDays: some([...enumTokens.onSiteDays, "none" as const]),
    hoursRange: some([...enumTokens.hoursRange, "none" as const]),
    poster: some(Object.values(PosterType)),
    education: some([...educations, "none" as const]),
    notRole: some([...roles, "none"]),
    notMode: some(Object.values(WorkMode)),
    notLevel: some(Object.values(Level)),
    notContract: some(Object.values(Contract)),
    notWorkingLanguage: some(["nl", "en", "de"]),
    notPoster: some(Object.values(PosterType)),
    notCompany: some(["een", "bestaat-niet", "Een B.V."]),
    notSkill: some(skills),
    hours: fc.option(fc.constantFrom(20, 36, 40), { freq: 4 }),
    pay: fc.option(fc.constantFrom(3500, 5000), { freq: 3 }),
    withoutPay: fc.boolean(),
    since: fc.option(fc.constantFrom(7, 30), { freq: 3 }),
    sort: fc.constantFrom("relevance" as const, "newest" as const, "closing" as const, "pay" as const),
  })
  .map((asked) => ({ ...everyVacancy, ...asked }));

const has = <Value>(asked: readonly OrNone<Value>[], value: Value | null) =>
  asked.length === 0 || asked.includes(value ?? "none");
const isKept = <Value>(leftOut: readonly Value[], value: Value | null) => value === null || !leftOut.includes(value);
const overlaps = (asked: readonly string[], values: readonly string[]) =>
  asked.length === 0 || asked.some((each) => values.includes(each));

function rangesOf(hours: Known["hours"]): string[] {
  if (hours === null) return ["none"];
  const [min, max] = hours;
  return enumTokens.hoursRange.filter((range) => min <= hoursRanges[range][1] && max >= hoursRanges[range][0]);
}

/** The rules said once more, one vacancy at a time. */
function matches(vacancy: Known, search: VacancySearch): boolean {
  return (
    has(search.role, vacancy.role) &&
    overlaps(search.family, vacancy.role ? [families[vacancy.role] ?? ""] : []) &&
    overlaps(
      search.place,
      vacancy.places.length > 0 ? vacancy.places.map((place) => provinces[place] ?? "") : ["none"],
    ) &&
    has(search.mode, vacancy.mode) &&
    has(search.level, vacancy.level) &&
    has(search.contract, vacancy.contract) &&
    has(search.language, vacancy.language) &&
    overlaps(search.workingLanguage, vacancy.working.length > 0 ? vacancy.working : ["none"]) &&
    overlaps(search.skill, vacancy.skills) &&
    overlaps(search.company, [vacancy.company]) &&
    (search.onSiteDays.length === 0 ||
      (vacancy.mode === "hybrid" && overlaps(search.onSiteDays, [String(vacancy.days ?? "none")]))) &&
    overlaps(search.hoursRange, rangesOf(vacancy.hours)) &&
    overlaps(search.poster, [vacancy.poster]) &&
    overlaps(search.education, vacancy.educations.length > 0 ? vacancy.educations : ["none"]) &&
    isKept(search.notRole, vacancy.role ?? "none") &&
    isKept(search.notMode, vacancy.mode) &&
    isKept(search.notLevel, vacancy.level) &&
    isKept(search.notContract, vacancy.contract) &&
    !search.notWorkingLanguage.some((language) => vacancy.working.includes(language)) &&
    !search.notPoster.includes(vacancy.poster) &&
    !search.notCompany.includes(vacancy.company) &&
    !search.notSkill.some((skill) => vacancy.skills.includes(skill)) &&
    (search.hours === null ||
      (vacancy.hours !== null && vacancy.hours[0] <= search.hours && search.hours <= vacancy.hours[1])) &&
    (search.pay === null ||
      (vacancy.pay === null ? search.withoutPay && vacancy.contract !== "freelance" : vacancy.pay >= search.pay)) &&
    (search.since === null || vacancy.age + 0.5 < search.since)
  );
}

const count = (search: VacancySearch) => known.filter((vacancy) => matches(vacancy, search)).length;

test("total and hits are what counting one by one gives, and every option counts what choosing it alone would give", async () => {
  await fc.assert(
    fc.asyncProperty(searches, async (search) => {
      const { total, facets } = await searchVacancies(search, now);
      expect(total).toBe(count(search));

      const lists = {
        role: [...facets.role, { value: "none", count: facets.roleUnknown }],
        family: facets.family,
        place: [...facets.province, { value: "none", count: facets.placeUnknown }],
        mode: facets.mode,
        onSiteDays: facets.onSiteDays,
        hoursRange: facets.hoursRange,
        poster: facets.poster,
        education: facets.education,
        level: facets.level,
        contract: facets.contract,
        language: facets.language,
        workingLanguage: facets.workingLanguage,
        skill: facets.skill,
        company: facets.company,
      };
      for (const [field, options] of Object.entries(lists)) {
        const wrong = options.filter((option) => option.count !== count({ ...search, [field]: [option.value] }));
        expect(wrong, field).toEqual([]);
      }
      for (const field of ["pay", "since"] as const) {
        const wrong = facets[field].filter(
          (option) => option.count !== count({ ...search, [field]: Number(option.value) }),
        );
        expect(wrong, field).toEqual([]);
      }
      const isPaid = { ...search, pay: 0.01, withoutPay: false };
      if (search.pay === null)
        expect(facets.withoutPay).toBe(
          total -
            count(isPaid) -
            known.filter((vacancy) => vacancy.contract === "freelance" && matches(vacancy, search)).length,
        );
      else
        expect(facets.withoutPay).toBe(
          count({ ...search, withoutPay: true }) - count({ ...search, withoutPay: false }),
        );
    }),
    { numRuns: 120 },
  );
});

test("turning the pages gives every match once, in the order asked", async () => {
  await fc.assert(
    fc.asyncProperty(searches, async (search) => {
      const expected = known.filter((vacancy) => matches(vacancy, search));
      const found: string[] = [];
      for (let page = 1; page <= Math.ceil(expected.length / pageSize) + 1; page += 1) {
        found.push(...(await searchVacancies({ ...search, page }, now)).hits.map(({ publicId }) => publicId));
      }
      expect(found.toSorted()).toEqual(expected.map(({ publicId }) => publicId).toSorted());

      const rank = (publicId: string) => {
        const vacancy = known.find((each) => each.publicId === publicId);
        if (search.sort === "pay") return -(vacancy?.pay ?? 0);
        return (search.sort === "closing" ? vacancy?.closesIn : vacancy?.age) ?? 0;
      };
      const ranks = found.map(rank);
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    }),
    { numRuns: 40 },
  );
});

test("an option without vacancies is there with 0", async () => {
  const { facets } = await searchVacancies({ ...everyVacancy, company: ["bestaat-niet"], skill: ["java"] }, now);
  expect(facets.role.length).toBe(await db().role.count());
  expect(facets.province.length).toBe(12);
  expect(facets.level.map(({ value }) => value)).toEqual([...Object.values(Level), "none"]);
  expect(facets.skill).toContainEqual({ value: "java", name: "Java", nameNl: null, count: 0 });
  expect(facets.workingLanguage.map(({ value }) => value)).toEqual(["de", "en", "fr", "nl", "none"]);
  expect(facets.since).toEqual(sinceOptions.map((days) => ({ value: String(days), count: 0 })));
});

test("pay between two steps has an option of its own, with what it gives", async () => {
  const asked: VacancySearch = { ...everyVacancy, pay: 4250 };
  const { total, facets } = await searchVacancies(asked, now);
  expect(total).toBe(count(asked));
  expect(facets.pay.filter(({ value }) => Number(value) > 4000 && Number(value) <= 4500)).toEqual([
    { value: "4250", count: total },
    { value: "4500", count: count({ ...asked, pay: 4500 }) },
  ]);
});

test("what is left out has a name, counts nothing itself, and all others what they would give", async () => {
  const asked: VacancySearch = { ...everyVacancy, notSkill: ["java"], notCompany: ["een"], notPoster: ["agency"] };
  const { facets } = await searchVacancies(asked, now);
  expect(facets.skill).toEqual([{ value: "java", name: "Java", nameNl: null, count: 0 }]);
  expect(facets.company.find(({ value }) => value === "een")?.count).toBe(0);
  expect(facets.poster.map(({ value, count: n }) => [value, n])).toEqual(
    Object.values(PosterType).map((poster) => [poster, count({ ...asked, poster: [poster] })]),
  );
});

test("freelance work is counted apart and never answers a question about pay", async () => {
  const asked: VacancySearch = { ...everyVacancy, pay: 1, withoutPay: true, contract: ["freelance"] };
  const { total, facets } = await searchVacancies(asked, now);
  expect(total).toBe(0);
  expect(facets.freelanceHidden).toBe(known.filter(({ contract }) => contract === "freelance").length);
});
