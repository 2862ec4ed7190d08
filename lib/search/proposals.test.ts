import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import type { Suggestion } from "#lib/suggestions";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { fillDemo } from "#prisma/demo/fill";
import { catchUp, dropIndex, keepIndex } from "./index/follow.ts";
import { proposePlaces, proposeSearches } from "./proposals.ts";
import { searchVacancies } from "./search.ts";
import { parseVacancySearch, searchIn } from "./vacancy-search.ts";

useDatabase();

const now = new Date("2026-11-27T12:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const open = { publishedAt: later(-2), closesAt: later(48) };

beforeAll(async () => {
  await fillDemo(db(), { now, seed: 3, vacancyCount: 300 });
  await keepIndex(now);
}, 120_000);
beforeEach(catchUp);
afterAll(dropIndex);

const empty = new URLSearchParams();
const typing = async (typed: string, at = now, form = empty) => (await proposeSearches(typed, "nl", at, form)).options;
const values = async (typed: string, at = now) => (await typing(typed, at)).map(({ value }) => value);

/** How many are found by who chooses it, in a form that holds more. */
async function found({ value, asks }: Suggestion, form = empty): Promise<number> {
  const sent = new URLSearchParams(form);
  sent.set("q", asks ? asks.rest : value);
  if (asks) sent.append(asks.name, asks.value);
  return (await searchVacancies(searchIn(String(sent)), now)).total;
}

const countIn = ({ note }: Suggestion) => Number(/(\d+) vacatures?$/.exec(note ?? "")?.[1]);

test.each(["j", "p", "se", "data", "senior jav", "developer azure", "utrecht back", "go", "test", "cloud en"])(
  "each proposal for %j finds what it says, and something",
  async (typed) => {
    const options = await typing(typed);
    expect(options.length).toBeGreaterThan(0);
    expect(options.length).toBeLessThanOrEqual(8);
    for (const option of options) {
      expect(countIn(option), option.value).toBeGreaterThan(0);
      expect(countIn(option), option.value).toBe(await found(option));
    }
  },
);

test.each([
  "level=senior&level=lead",
  "place=Utrecht&radius=25&mode=hybrid",
  "role=backend-developer&skill=java",
  "company=bitwerf&q=te",
  "q=te&education=hbo&notposter=agency&since=30",
])("beside %s each proposal finds what it says, and something", async (query) => {
  const form = new URLSearchParams(query);
  const options = (await Promise.all(["te", "s", "java dev"].map((typed) => typing(typed, now, form)))).flat();
  expect(options.length).toBeGreaterThan(0);
  for (const option of options) {
    expect(countIn(option), option.value).toBeGreaterThan(0);
    expect(countIn(option), option.value).toBe(await found(option, form));
  }
});

test("behind a word for either, what is proposed is one of both", async () => {
  const python = (await typing("java of pyt")).find(({ value }) => value === "java of Python");
  if (!python) throw new Error("It is not proposed.");
  expect(python.asks).toBeUndefined();
  expect(countIn(python)).toBe(await found(python));
  expect(countIn(python)).toBeGreaterThan(await found({ value: "java" }));
});

test("what only few have is proposed where the rest of the form leaves no more", async () => {
  const company = await aCompany({ name: "Zeldzaam", slug: "zeldzaam" });
  await aVacancy({ ...open, companyId: company.id, title: "Slager", skills: ["sas"] });
  await catchUp();
  expect(await values("s")).not.toContain("SAS");
  const options = await typing("s", now, new URLSearchParams("company=zeldzaam"));
  expect(options.map(({ value, note }) => [value, note])).toContainEqual(["SAS", "1 vacature"]);
});

describe("typing proposes", () => {
  test.each([
    ["jav", "Java", "Vaardigheden", ""],
    ["k8", "Kubernetes", "Vaardigheden", "k8s · "],
    ["systeemon", "Software engineer", "Functies", "systeemontwikkelaar · "],
    ["frontend dev", "Frontend-ontwikkelaar", "Functies", "Frontend developer · "],
    ["back-end on", "Backend-ontwikkelaar", "Functies", ""],
    ["senior kuber", "senior Kubernetes", "Vaardigheden", ""],
  ])("%s: %s first, among the %s", async (typed, value, kind, other) => {
    const [first] = await typing(typed);
    expect(first).toMatchObject({ value, kind, note: expect.stringMatching(new RegExp(`^${other}\\d+ vacature`)) });
    expect(first, "as words").not.toHaveProperty("asks");
  });
});

test("a role, a skill and a company of one name are told apart, and each is asked for itself", async () => {
  const company = await aCompany({ name: "Kubernetes", slug: "kubernetes-bv" });
  await aVacancy({ ...open, companyId: company.id, title: "Bakker" });
  await catchUp();
  const [skill, hirer] = (await typing("kubernetes")).filter(({ value }) => value === "Kubernetes");
  expect(skill).toMatchObject({ kind: "Vaardigheden", note: expect.stringMatching(/^\d+ vacatures$/) });
  expect(hirer).toEqual({
    value: "Kubernetes",
    slug: "kubernetes-bv",
    kind: "Bedrijven",
    note: "1 vacature",
    asks: { name: "company", value: "kubernetes-bv", rest: "" },
  });
  expect((await typing("bakker kubernetes")).at(-1)).toMatchObject({ asks: { rest: "bakker" }, note: hirer?.note });
});

test("what words alone would not say is asked by a filter", async () => {
  await aVacancy({ ...open, title: "Bakker", role: "test-engineer" });
  await catchUp();
  const asks = { name: "role", value: "test-engineer", rest: "bakker" };
  expect(await typing("bakker test")).toContainEqual(expect.objectContaining({ value: "bakker Tester", asks }));
});

test("a company is proposed from the minute its vacancy opens until the minute it closes", async () => {
  const company = await aCompany({ name: "Zwaluwstaart Bouw" });
  await aVacancy({ companyId: company.id, publishedAt: later(1), closesAt: later(3) });
  await catchUp();
  expect(await values("zwaluwst", now)).toEqual([]);
  expect(await values("taart", later(1)), "no word begins so").toEqual([]);
  expect(await values("zwaluwst", later(2))).toEqual(["Zwaluwstaart Bouw"]);
  expect(await values("zwaluwst", later(3))).toEqual([]);
});

test("none crowds out another: of each kind some", async () => {
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const company = await aCompany({ name: `Datahuis ${number}` });
    await aVacancy({ ...open, companyId: company.id });
  }
  await catchUp();
  const kinds = (await typing("data")).map(({ kind }) => kind ?? "");
  expect(new Set(kinds)).toEqual(new Set(inOrder));
  expect(kinds, "by kind").toEqual(kinds.toSorted((one, other) => inOrder.indexOf(one) - inOrder.indexOf(other)));
});

const inOrder = ["Functies", "Vaardigheden", "Bedrijven"];

test("what is left out or in quotes is not completed, and strange text proposes nothing", async () => {
  for (const typed of ["", " ", "-jav", "python -jav", '"jav', "%", "\u0000", "💾", "'; --", "qqqq"])
    expect(await typing(typed), typed).toEqual([]);
});

test("a place says how many there are within the distance, and one without any is not proposed", async () => {
  const { total } = await searchVacancies(parseVacancySearch({ place: "Utrecht", radius: "5" }), now);
  const within = (radius: number) => new URLSearchParams(`place=utrecht&radius=${radius}`);
  const { options } = await proposePlaces("utrecht", "nl", now, within(5));
  expect(options[0]).toEqual({ value: "Utrecht", note: `Utrecht · ${total} vacatures` });
  expect((await proposePlaces("utrecht", "nl", now, within(100))).options[0]?.note).not.toBe(options[0]?.note);
  expect((await proposePlaces("reykjav", "nl", now, empty)).options).toEqual([]);
});

test("a postcode is proposed with its place, and counted with the rest of the form", async () => {
  for (const form of ["", "place=3511+ab&radius=10", "q=developer&place=3511+ab&place=zuid-holland"]) {
    const others = new URLSearchParams(form);
    others.delete("place", "3511 ab");
    const { total } = await searchVacancies(searchIn(`${others}&place=3511`), now);
    expect(await proposePlaces("3511 ab", "nl", now, new URLSearchParams(form))).toEqual({
      options: [{ value: "3511", note: `Utrecht · ${total} vacatures` }],
    });
  }
});

test("a slip in another field takes no proposals away", async () => {
  const python = parseVacancySearch({ q: "python" });
  const misspelt = new URLSearchParams("q=pyhton");
  expect((await searchVacancies({ ...python, q: "pyhton" }, now)).interpretation.mended).not.toEqual([]);
  const [utrecht] = (await proposePlaces("utrecht", "nl", now, misspelt)).options;
  const { total } = await searchVacancies({ ...python, place: ["utrecht"] }, now);
  expect(utrecht).toEqual({ value: "Utrecht", note: `Utrecht · ${total} vacatures` });
  // Of a place that we do not know nothing can be counted.
  const [first] = await typing("jav", now, new URLSearchParams("place= Utrehct"));
  expect(first).toEqual({ value: "Java", slug: "java", kind: "Vaardigheden" });
  expect(await typing("jav", now, new URLSearchParams("place=utrecht&education=none&level=principal"))).toEqual([]);
});

test("without an index the searches are left alone, and places come as ever", async () => {
  await dropIndex();
  expect(await values("java")).toEqual([]);
  expect((await proposePlaces("utrecht", "en", now, empty)).options[0]).toEqual({ value: "Utrecht", note: "Utrecht" });
  await keepIndex(now);
});

test("while the first index is being made, proposals wait for it", async () => {
  await dropIndex();
  const made = keepIndex(now);
  const [java, reykjavik] = await Promise.all([values("java"), proposePlaces("reykjav", "nl", now, empty)]);
  expect(java).toContain("Java");
  expect(reykjavik.options, "none where there is no vacancy").toEqual([]);
  await made;
});
