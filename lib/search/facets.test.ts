import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { Contract, Language, Level, WorkMode } from "#lib/db/generated/enums";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { searchVacancies } from "./search.ts";
import { everyVacancy, type OrNone, pageSize, type VacancySearch } from "./vacancy-search.ts";

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
  level: Level | null;
  contract: Contract | null;
  language: Language;
  working: string[];
  skills: string[];
  places: string[];
  hours: [number, number] | null;
  pay: number | null;
  age: number;
};
const known: Known[] = [];

const orNull = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values));
const vacancies = fc.record({
  role: orNull(roles),
  mode: orNull(Object.values(WorkMode)),
  level: orNull(Object.values(Level)),
  contract: orNull(Object.values(Contract)),
  language: fc.constantFrom(...Object.values(Language)),
  working: fc.subarray(["nl", "en", "de"]),
  skills: fc.subarray(skills),
  places: fc.subarray(Object.keys(provinces), { maxLength: 2 }),
  hours: orNull([
    [16, 24],
    [32, 40],
    [40, 40],
  ] as [number, number][]),
  pay: orNull([3000, 4000, 5000, 6000]),
  age: fc.integer({ min: 0, max: 40 }),
  company: fc.constantFrom("een", "twee", "drie"),
});

beforeAll(async () => {
  for (const { slug, family } of await db().role.findMany({ select: { slug: true, family: true } }))
    families[slug] = family.slug;
  const companies = new Map<string, number>();
  for (const slug of ["een", "twee", "drie"]) companies.set(slug, (await aCompany({ slug })).id);

  for (const made of fc.sample(vacancies, { numRuns: 90, seed: 7 })) {
    const paid = made.contract === "freelance" || made.contract === "internship" ? null : made.pay;
    const { publicId } = await aVacancy({
      companyId: companies.get(made.company),
      ...(made.role && { role: made.role }),
      places: made.places,
      skills: made.skills,
      workMode: made.mode,
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
    });
    known.push({ ...made, pay: paid, publicId });
  }
});

const some = <Value>(values: readonly Value[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<Value[]>([]) }, fc.subarray([...values]));
const searches: fc.Arbitrary<VacancySearch> = fc
  .record({
    role: some(roles),
    family: some(["software-development", "data-ai"]),
    place: some(["utrecht-provincie", "zuid-holland", "overijssel"]),
    mode: some<OrNone<WorkMode>>([...Object.values(WorkMode), "none"]),
    level: some<OrNone<Level>>([...Object.values(Level), "none"]),
    contract: some<OrNone<Contract>>([...Object.values(Contract), "none"]),
    language: some(Object.values(Language)),
    workingLanguage: some(["nl", "en", "de", "none"]),
    skill: some(skills),
    company: some(["een", "twee", "bestaat-niet"]),
    hours: fc.option(fc.constantFrom(20, 36, 40), { freq: 4 }),
    pay: fc.option(fc.constantFrom(3500, 5000), { freq: 3 }),
    withoutPay: fc.boolean(),
    since: fc.option(fc.constantFrom(7, 30), { freq: 3 }),
    sort: fc.constantFrom("relevance" as const, "newest" as const, "pay" as const),
  })
  .map((asked) => ({ ...everyVacancy, ...asked }));

const has = <Value>(asked: readonly OrNone<Value>[], value: Value | null) =>
  asked.length === 0 || asked.includes(value ?? "none");
const overlaps = (asked: readonly string[], values: readonly string[]) =>
  asked.length === 0 || asked.some((each) => values.includes(each));

/** The rules said once more, one vacancy at a time. */
function matches(vacancy: Known, search: VacancySearch): boolean {
  return (
    overlaps(search.role, vacancy.role ? [vacancy.role] : []) &&
    overlaps(search.family, vacancy.role ? [families[vacancy.role] ?? ""] : []) &&
    overlaps(
      search.place,
      vacancy.places.map((place) => provinces[place] ?? ""),
    ) &&
    has(search.mode, vacancy.mode) &&
    has(search.level, vacancy.level) &&
    has(search.contract, vacancy.contract) &&
    has(search.language, vacancy.language) &&
    overlaps(search.workingLanguage, vacancy.working.length > 0 ? vacancy.working : ["none"]) &&
    overlaps(search.skill, vacancy.skills) &&
    overlaps(search.company, [vacancy.company]) &&
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
        role: facets.role,
        family: facets.family,
        place: facets.province,
        mode: facets.mode,
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
        return search.sort === "pay" ? -(vacancy?.pay ?? 0) : (vacancy?.age ?? 0);
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
});

test("freelance work is counted apart and never answers a question about pay", async () => {
  const asked: VacancySearch = { ...everyVacancy, pay: 1, withoutPay: true, contract: ["freelance"] };
  const { total, facets } = await searchVacancies(asked, now);
  expect(total).toBe(0);
  expect(facets.freelanceHidden).toBe(known.filter(({ contract }) => contract === "freelance").length);
});
