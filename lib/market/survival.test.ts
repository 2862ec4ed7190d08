import { expect, test } from "vitest";
import { medianSpell, type Spell } from "./survival.ts";

const over = (...days: number[]): Spell[] => days.map((each) => ({ days: each, isOver: true }));
const lasting = (...days: number[]): Spell[] => days.map((each) => ({ days: each, isOver: false }));

// E. J. Freireich and others, Blood 21 (1963) 699–716: weeks in remission, the example of most textbooks.
test("Freireich's patients: a median of 23 weeks with the drug, of 8 without", () => {
  const withDrug = [...lasting(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35), ...over(6, 6, 6, 7, 10, 13, 16, 22, 23)];
  const without = over(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);
  expect(medianSpell(withDrug)).toBe(23);
  expect(medianSpell(without)).toBe(8);
});

test.each<[string, Spell[], number | null]>([
  ["when all are over it is the middle one, the lower of two", over(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 5],
  ["what is still there lengthens it", [...over(1, 2, 3, 4, 5), ...lasting(6, 6, 6)], 4],
  ["half is not over", [...over(1, 2, 3, 4), ...lasting(9, 9, 9, 9, 9)], null],
  ["none is over", lasting(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), null],
  ["too few lasted so long to tell", [...over(20, 30), ...lasting(...Array(98).fill(3))], null],
  ["nothing to look at", [], null],
])("%s", (_, spells, expected) => {
  expect(medianSpell(spells)).toBe(expected);
});
