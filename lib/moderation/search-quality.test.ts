import { expect, test } from "vitest";
import type { Operator } from "#lib/auth/gates";
import { db } from "#lib/db/client";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";
import { useDatabase } from "#lib/testing/database";
import { aUser, aVacancy } from "#lib/testing/factories";
import { loadReferenceData } from "#prisma/data/load";
import { addAlias, listAliases, removeAlias } from "./aliases.ts";
import { aliasInput } from "./input.ts";
import { proposeMeaning } from "./proposed-meaning.ts";
import { findSearchQuality } from "./search-quality.ts";

useDatabase();

const now = new Date();
const today = new Date(now.toISOString().slice(0, 10));
const operator = async () =>
  ({ userId: (await aUser({ isOperator: true, name: "Otto" })).id, name: "Otto" }) as Operator;
const tally = (words: string, askedCount: number, more = {}) =>
  db().searchTally.create({
    data: { day: today, locale: "nl", words, askedCount, emptyCount: 0, openedCount: 0, positionSum: 0, ...more },
  });
const give = async (by: Operator, words: string, meaning: string) =>
  addAlias(by, aliasInput.parse({ words, meaning }), now);
const find = async (q: string) => (await searchVacancies({ ...everyVacancy, q }, now)).total;

test("words are shown from the fifth time on, and a position from the fifth opening on", async () => {
  await tally("jan jansen", 4, { emptyCount: 4 });
  await tally("piet pietersen", 4, { locale: "en", emptyCount: 4 });
  await tally("java", 4);
  await tally("java", 2, { locale: "en", openedCount: 5, positionSum: 16 });
  await tally("python", 5, { openedCount: 4, positionSum: 4 });
  await tally("cobol", 9, { day: new Date(today.getTime() - 31 * 86_400_000) });

  const quality = await findSearchQuality(await operator(), now);
  expect(JSON.stringify(quality)).not.toMatch(/jansen|pietersen|cobol/);
  expect(quality).toMatchObject({ askedCount: 19, emptyCount: 8, openedCount: 9 });
  expect(quality.languages).toEqual([
    { locale: "nl", askedCount: 13 },
    { locale: "en", askedCount: 6 },
  ]);
  expect(quality.most).toEqual([
    { words: "java", askedCount: 6, emptyCount: 0, openedCount: 5, position: 3.2 },
    { words: "python", askedCount: 5, emptyCount: 0, openedCount: 4, position: null },
  ]);
  expect(quality.empty).toEqual([]);
});

test("words without results propose the role or skill they are a slip of the pen for, or begin; else none", async () => {
  const named = async (words: string) => (await proposeMeaning(words))?.meaning ?? null;
  expect(await named("jaav")).toBe("skill:java");
  expect(await named("scurm master")).toBe("role:scrum-master");
  expect(await named("backend ontwikelaar")).toBe("role:backend-developer");
  expect(await named("codetovenaar")).toBe(null);

  await tally("jaav", 6, { emptyCount: 6 });
  const { empty } = await findSearchQuality(await operator(), now);
  expect(empty).toMatchObject([
    { words: "jaav", proposed: { meaning: "skill:java", name: { nl: "Java", en: "Java" } } },
  ]);
  await db().searchTally.deleteMany({ where: { words: "jaav" } });
});

test("words without results are listed until an alias finds something, and the alias outlives the next start", async () => {
  const by = await operator();
  await aVacancy({ title: "Wizard", role: "backend-developer" });
  await tally("codetovenaar", 6, { emptyCount: 5 });
  const listed = async () => (await findSearchQuality(by, now)).empty.map(({ words }) => words);
  expect(await listed()).toEqual(["codetovenaar"]);

  expect(await give(by, " CodeTovenaar ", "role:backend-developer")).toBe("added");
  expect(await find("codetovenaar")).toBe(1);
  expect(await listed()).toEqual([]);

  await db().dataStamp.delete({ where: { name: "skills" } });
  await db().role.update({ where: { slug: "backend-developer" }, data: { sourceHash: "old" } });
  await loadReferenceData(db());
  expect(await find("een codetovenaar gezocht")).toBe(1);

  const [alias] = await listAliases(by);
  expect(alias).toMatchObject({ words: "codetovenaar", skill: null, createdAt: now, addedBy: { name: "Otto" } });
  expect(await removeAlias(by, alias?.id ?? 0)).toBe(true);
  expect(await removeAlias(by, alias?.id ?? 0)).toBe(false);
  expect(await find("codetovenaar")).toBe(0);
}, 60_000);

test("words can mean a skill", async () => {
  const by = await operator();
  await aVacancy({ title: "Bouwer", skills: ["kubernetes"] });
  expect(await give(by, "kubertje", "skill:kubernetes")).toBe("added");
  expect(await find("kubertje")).toBe(1);
});

test("what means something already keeps its meaning, and what search would not take is refused", async () => {
  const by = await operator();
  const before = await db().searchAlias.count();
  expect(await give(by, "java", "role:backend-developer")).toBe("aliasKnown");
  expect(await give(by, "utrecht", "skill:java")).toBe("aliasKnown");
  expect(await give(by, "developer", "role:backend-developer")).toBe("aliasUnfit");
  expect(await give(by, "java tovenaar", "role:backend-developer")).toBe("aliasUnfit");
  expect(await give(by, '"tovenaar"', "role:backend-developer")).toBe("aliasUnfit");
  expect(await give(by, "tovenaar", "role:bestaat-niet")).toBe("choose");
  expect(await db().searchAlias.count()).toBe(before);

  expect(await give(by, "tovenaar", "role:backend-developer")).toBe("added");
  expect(await give(by, "tovenaar", "role:data-engineer")).toBe("aliasKnown");
});

test("an alias stays when who added it is gone", async () => {
  const by = await operator();
  expect(await give(by, "datafluisteraar", "role:data-engineer")).toBe("added");
  await db().user.delete({ where: { id: by.userId } });
  expect((await listAliases(by))[0]).toMatchObject({ words: "datafluisteraar", addedBy: null });
});

test("an alias has words and one meaning", () => {
  const problems = (given: { words: string; meaning: string }) =>
    aliasInput.safeParse(given).error?.issues.map(({ message }) => message) ?? [];
  expect(problems({ words: " ", meaning: "" })).toEqual(["required", "choose"]);
  expect(problems({ words: "x".repeat(61), meaning: "place:utrecht" })).toEqual(["tooLong", "choose"]);
  expect(aliasInput.parse({ words: " De  Tovenaar", meaning: "skill:java" })).toEqual({
    words: "de tovenaar",
    meaning: { field: "skill", slug: "java" },
  });
});
