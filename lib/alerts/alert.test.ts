import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { locales } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { everyVacancy, queryOf, searchIn } from "#lib/search/vacancy-search";
import { alertQuery, consentText, nextLook, searchLike } from "./alert.ts";

test.each([
  ["instant", "2026-11-27T10:00:00Z", "2026-11-27T10:15:00Z"],
  ["instant", "2026-11-27T10:14:59Z", "2026-11-27T10:15:00Z"],
  ["daily", "2026-11-27T05:59:59Z", "2026-11-27T06:00:00Z"],
  ["daily", "2026-11-27T06:00:00Z", "2026-11-28T06:00:00Z"],
  ["daily", "2026-11-27T23:30:00Z", "2026-11-28T06:00:00Z"],
  ["weekly", "2026-11-27T10:00:00Z", "2026-11-30T06:00:00Z"],
  ["weekly", "2026-11-30T05:00:00Z", "2026-11-30T06:00:00Z"],
  ["weekly", "2026-11-30T06:00:00Z", "2026-12-07T06:00:00Z"],
  ["daily", "2026-12-31T12:00:00Z", "2027-01-01T06:00:00Z"],
] as const)("an alert that looks %s looks after %s at %s", (frequency, now, next) => {
  expect(nextLook(frequency, new Date(now))).toEqual(new Date(next));
});

test("a morning is one in Amsterdam, through both nights in which clocks change", () => {
  const mornings = (from: string) => {
    const first = nextLook("daily", new Date(from));
    const second = nextLook("daily", first);
    return [first, second, nextLook("daily", second)].map((morning) => morning.toISOString());
  };
  expect(mornings("2027-03-26T12:00:00Z")).toEqual([
    "2027-03-27T06:00:00.000Z",
    "2027-03-28T05:00:00.000Z",
    "2027-03-29T05:00:00.000Z",
  ]);
  expect(mornings("2027-10-29T12:00:00Z")).toEqual([
    "2027-10-30T05:00:00.000Z",
    "2027-10-31T06:00:00.000Z",
    "2027-11-01T06:00:00.000Z",
  ]);
  expect(nextLook("weekly", new Date("2027-03-27T12:00:00Z")).toISOString()).toBe("2027-03-29T05:00:00.000Z");
  expect(nextLook("instant", new Date("2027-03-28T00:59:00Z")).toISOString()).toBe("2027-03-28T01:00:00.000Z");
});

test("an alert keeps what is asked, every place too, and not the page, the order or the age", () => {
  const query = "q=java&place=utrecht&place=amersfoort&radius=10&pay=4000";
  expect(alertQuery(searchIn(`${query}&page=3&asof=1700000000000&sort=pay&since=3`))).toBe(queryOf(searchIn(query)));
});

const place = (slug: string) => ({ text: null, place: { slug } });
const like = (vacancy: object) =>
  queryOf(searchLike({ title: "", role: null, workMode: null, places: [], ...vacancy }));

test("what is like a vacancy has its role and is where it is", () => {
  const role = { slug: "data-engineer" };
  const title = "Data-engineer (m/v) 32-40 uur";
  expect(like({ role, title, places: [place("utrecht"), { text: "Ergens", place: null }, place("zwolle")] })).toBe(
    queryOf({ ...everyVacancy, role: ["data-engineer"], place: ["utrecht", "zwolle"] }),
  );
  expect(like({ role, title, workMode: "remote", places: [place("utrecht")] })).toBe("role=data-engineer&mode=remote");
  expect(like({ title, places: [place("utrecht")] })).toBe("q=Data-engineer&place=utrecht");
});

test("who agreed to a text can be told which: another text has another number", () => {
  const texts = locales.map((locale) => translations(locale, "AlertPage").raw("consent")).join("\n");
  const digest = createHash("sha256").update(texts).digest("hex").slice(0, 12);
  expect([consentText, digest]).toEqual([1, "ad8581b4ae3b"]);
});
