import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Contract, Language, Level, PosterType, WorkMode } from "#lib/db/generated/enums";
import { enumTokens } from "#lib/vacancies/facet-tokens";
import {
  everyVacancy,
  isBare,
  maxPage,
  pageCountOf,
  parseVacancySearch,
  queryOf,
  radiusOptions,
  searchIn,
  sinceOptions,
  type VacancySearch,
  withText,
} from "./vacancy-search.ts";
import { placesIn, termsOf } from "./words.ts";

const parse = (query: string) => {
  const given = new URLSearchParams(query);
  return parseVacancySearch(Object.fromEntries([...given.keys()].map((name) => [name, given.getAll(name)])));
};

const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { maxLength: 50 });
const words = fc.stringMatching(/^[\p{L}\p{N}"+#.-]{1,20}( [\p{L}\p{N}"+#.-]{1,20}){0,4}$/u);
const wordsOf = (q: string) =>
  termsOf(q.toLowerCase())
    .map(({ text }) => text)
    .filter((text) => placesIn(termsOf(q), text).length > 0);
const some = <Value>(values: Value[]) => fc.subarray(values);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);

const searches: fc.Arbitrary<VacancySearch> = fc
  .record({
    q: fc.oneof(fc.constant(""), words),
    text: fc.constant<string[]>([]),
    role: slugs,
    family: slugs,
    place: fc.uniqueArray(words, { maxLength: 5 }),
    radiusKm: fc.constantFrom(null, 0, ...radiusOptions),
    mode: some([...Object.values(WorkMode), "none" as const]),
    level: some([...Object.values(Level), "none" as const]),
    contract: some([...Object.values(Contract), "none" as const]),
    hours: maybe(fc.integer({ min: 1, max: 60 })),
    pay: maybe(fc.integer({ min: 1, max: 99_999 })),
    withoutPay: fc.boolean(),
    language: some(Object.values(Language)),
    workingLanguage: some(["nl", "en", "de", "none"]),
    skill: slugs,
    company: slugs,
    onSiteDays: some([...enumTokens.onSiteDays, "none" as const]),
    hoursRange: some([...enumTokens.hoursRange, "none" as const]),
    poster: some(Object.values(PosterType)),
    education: some([...enumTokens.education, "none" as const]),
    notRole: slugs,
    notMode: some(Object.values(WorkMode)),
    notLevel: some(Object.values(Level)),
    notContract: some(Object.values(Contract)),
    notWorkingLanguage: some(["nl", "en"]),
    notPoster: some(Object.values(PosterType)),
    notCompany: fc.uniqueArray(words, { maxLength: 5 }),
    notSkill: fc.uniqueArray(words, { maxLength: 5 }),
    since: maybe(fc.constantFrom(...sinceOptions)),
    sort: fc.constantFrom("relevance" as const, "newest" as const, "closing" as const, "pay" as const),
    page: fc.integer({ min: 1, max: maxPage + 1 }),
    asOf: maybe(fc.date({ min: new Date(1e12), max: new Date(9e12), noInvalidDate: true })),
  })
  .map((search) => ({
    ...search,
    asOf: search.page > 1 ? search.asOf : null,
    radiusKm: search.place.length > 0 || search.q ? search.radiusKm : everyVacancy.radiusKm,
    // Only words that stand in `q` can be told to stay words.
    text: search.pay === null ? [] : wordsOf(search.q).slice(0, 1),
    withoutPay: search.pay !== null && search.withoutPay,
  }));

test("a search survives its own URL, whatever it asks", () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(parse(queryOf(search))).toEqual(inOrder(search));
    }),
  );
});

test("in whatever order its values stand, a search is the same and has the same URL", () => {
  fc.assert(
    fc.property(searches, (search) => {
      const pairs = [...new URLSearchParams(queryOf(search))].toReversed();
      const other = parse(String(new URLSearchParams(pairs)));
      expect(other).toEqual(inOrder(search));
      expect(queryOf(other)).toBe(queryOf(search));
      expect(queryOf(inOrder(search))).toBe(queryOf(search));
    }),
  );
});

/** As a URL says it. */
function inOrder(search: VacancySearch): VacancySearch {
  const fields = Object.entries(search).map(([field, value]) => [
    field,
    Array.isArray(value) ? [...value].sort() : value,
  ]);
  return Object.fromEntries(fields);
}

test("any parameters give a search, and that search survives its own URL", () => {
  const names = [
    "q",
    "role",
    "place",
    "radius",
    "mode",
    "hours",
    "pay",
    "nopay",
    "work",
    "skill",
    "days",
    "education",
    "hoursrange",
    "notposter",
    "notlevel",
    "notcompany",
    "since",
    "sort",
    "page",
    "asof",
    "__proto__",
    "x",
  ];
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ maxLength: 30 }),
    fc.integer().map(String),
  );
  const anything = fc.dictionary(fc.constantFrom(...names), fc.oneof(texts, fc.array(texts), fc.constant(undefined)));
  fc.assert(
    fc.property(anything, (params) => {
      const search = parseVacancySearch(params);
      expect(parse(queryOf(search))).toEqual(search);
    }),
  );
});

test("a megabyte in every parameter is read at once", () => {
  const long = `${"a b\u0000\ud800".repeat(200_000)}`;
  const started = performance.now();
  const search = parseVacancySearch({
    q: long,
    role: long,
    place: [long, long],
    pay: long,
    page: long,
    radius: "9".repeat(1e6),
  });
  expect(performance.now() - started).toBeLessThan(50);
  expect(search.q.length).toBeLessThanOrEqual(200);
  expect(search).toMatchObject({ role: [], pay: null, page: 1, radiusKm: null });
});

describe("what a URL asks", () => {
  test.each<[query: string, asked: Partial<VacancySearch>]>([
    ["", {}],
    [
      "q=java&role=backend-developer&place=utrecht&place=amersfoort&page=2",
      { q: "java", role: ["backend-developer"], place: ["amersfoort", "utrecht"], page: 2 },
    ],
    ["q=%20java%20%20developer%0A", { q: "java developer" }],
    ["q=ja%00va", { q: "ja va" }],
    ["q=%E2%80%AEjava", { q: "java" }],
    ["q=one&q=two", { q: "one" }],
    ["role=b&role=a&role=b", { role: ["a", "b"] }],
    ["role=Not%20a%20slug&role=%27%3B--", {}],
    ["place=%20Den%20Haag%20", { place: ["Den Haag"] }],
    ["place=3511&radius=10", { place: ["3511"], radiusKm: 10 }],
    ["place=utrecht&radius=0", { place: ["utrecht"], radiusKm: 0 }],
    ["place=utrecht&radius=11", { place: ["utrecht"] }],
    ["place=flevoland&radius=25", { place: ["flevoland"] }],
    ["place=flevoland&radius=25km", { place: ["flevoland"], radiusKm: 25 }],
    ["radius=10", {}],
    ["mode=onsite&mode=remote&mode=moon", { mode: ["onSite", "remote"] }],
    ["level=SENIOR&level=none", { level: ["none", "senior"] }],
    ["contract=freelance", { contract: ["freelance"] }],
    ["hours=32", { hours: 32 }],
    ["hours=0", {}],
    ["hours=61", {}],
    ["hours=3e1", {}],
    ["pay=4500", { pay: 4500 }],
    ["pay=4.500", { pay: 4500 }],
    ["pay=%E2%82%AC%204.500%2C00", { pay: 4500 }],
    ["pay=-1", {}],
    ["pay=veel&nopay=1", {}],
    ["pay=4500&nopay=1", { pay: 4500, withoutPay: true }],
    ["nopay=1", {}],
    ["language=en&language=fr", { language: ["en"] }],
    ["work=nl&work=none&work=dutch", { workingLanguage: ["nl", "none"] }],
    ["days=2&days=none&days=6", { onSiteDays: ["2", "none"] }],
    ["hoursrange=25-32&hoursrange=none&hoursrange=26", { hoursRange: ["25-32", "none"] }],
    ["hours=32&hoursrange=33-36", { hours: 32, hoursRange: ["33-36"] }],
    ["poster=employer&poster=robot", { poster: ["employer"] }],
    ["notposter=agency&notposter=secondment", { notPoster: ["agency", "secondment"] }],
    ["notrole=data-engineer&notrole=Wat%3F", { notRole: ["data-engineer"] }],
    ["notmode=onsite&notlevel=senior&notlevel=none", { notMode: ["onSite"], notLevel: ["senior"] }],
    ["notcontract=freelance", { notContract: ["freelance"] }],
    ["notwork=nl&notwork=none&notwork=dutch", { notWorkingLanguage: ["nl"] }],
    ["notcompany=een&notcompany=%20Twee%20B.V.", { notCompany: ["Twee B.V.", "een"] }],
    ["notskill=php&notskill=C%23&notskill=", { notSkill: ["C#", "php"] }],
    ["since=7", { since: 7 }],
    ["since=8", {}],
    ["sort=pay", { sort: "pay" }],
    ["sort=closing", { sort: "closing" }],
    ["sort=random", {}],
    ["page=2&asof=1795810503123", { page: 2, asOf: new Date(1795810503123) }],
    ["page=2&asof=gisteren", { page: 2 }],
    ["asof=1795810503123", {}],
    ["page=0", {}],
    ["page=-1", {}],
    ["page=1.5", {}],
    ["page=99999999999999999999", { page: maxPage + 1 }],
    ["unknown=1&utm_source=x", {}],
  ])("?%s", (query, asked) => {
    expect(parse(query)).toEqual({ ...everyVacancy, ...asked });
  });

  test("a list holds at most fifty values", () => {
    const role = Array.from({ length: 80 }, (_, index) => `role-${index}`);
    expect(parseVacancySearch({ role }).role).toEqual(role.toSorted().slice(0, 50));
  });
});

test("a query that repeats one name as often as a request can hold is read at once", () => {
  const began = performance.now();
  expect(searchIn("q=a&".repeat(8000)).q).toBe("a");
  expect(performance.now() - began).toBeLessThan(500);
});

test("defaults are never written and the order is always the same", () => {
  expect(queryOf(everyVacancy)).toBe("");
  expect(queryOf(parse("page=2&skill=java&q=c%2B%2B&sort=newest&radius=25&place=utrecht"))).toBe(
    "q=c%2B%2B&place=utrecht&skill=java&sort=newest&page=2",
  );
});

test("words stay words by what is in them, whatever signs stand between", () => {
  const query = queryOf(withText(parse("q=UX+/+UI+designer"), "UX UI designer"));
  expect(parse(query).text).toEqual(["ux ui designer"]);
  expect(parse("q=UX+/+UI+designer&text=ui+ux").text).toEqual([]);
});

test("the bare list is bare on any page, and a search or another order is not", () => {
  expect(isBare(parse("page=3&utm_source=x"))).toBe(true);
  for (const query of [
    "q=java",
    "role=a",
    "hours=32",
    "pay=1",
    "since=1",
    "language=nl",
    "sort=newest",
    "poster=agency",
    "days=2",
    "hoursrange=25-32",
    "notposter=agency",
    "notlevel=senior",
    "notskill=x",
  ])
    expect(isBare(parse(query))).toBe(false);
});

test("there are never more pages than can be asked for", () => {
  expect([0, 1, 20, 21, 10_000, 10_001].map(pageCountOf)).toEqual([0, 1, 1, 2, 500, 500]);
});
