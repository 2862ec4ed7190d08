import { expect, test } from "vitest";
import { borneBy, type RoleFigures } from "./figures.ts";
import { figuresRecord } from "./record.ts";

const site = "https://roleboard.example";
const figures = (n: number): RoleFigures => ({
  n,
  from: "2025-11-27T00:00:00.000Z",
  to: "2026-11-27T00:00:00.000Z",
  pay: { all: borneBy(n, [1, 2, 3, 4, 5]), byLevel: [], byProvince: [], freelanceHour: null },
  skills: null,
  months: n >= 10 ? [{ month: "2026-11", count: n }] : [],
  daysOpen: null,
  workMode: null,
  language: n >= 10 ? { n, dutch: n } : null,
  contract: null,
  education: null,
  certificates: null,
  places: [],
  companies: [],
});

test("nine vacancies give no figure and say why, ten give those that they bear, with n, window and method", () => {
  const few = figuresRecord(figures(9), site).figures;
  expect(few).toMatchObject({ n: 9, pay: null, published: null, places: null });
  expect(few?.withheld).toContainEqual({ figure: "pay", reason: "fewer than 10 vacancies bear it" });
  expect(few?.withheld).toContainEqual({ figure: "daysOpen", reason: "fewer than 10 vacancies bear it" });
  expect(few?.withheld).toHaveLength(12);

  const enough = figuresRecord(figures(10), site).figures;
  expect(enough).toMatchObject({
    window: { from: "2025-11-27T00:00:00.000Z", to: "2026-11-27T00:00:00.000Z", months: 12 },
    method: `${site}/en/figures`,
    pay: { all: { n: 10, p50: 3, p25: null } },
    published: { n: 10, months: [{ month: "2026-11", count: 10 }] },
  });
  expect(enough?.withheld).toContainEqual({ figure: "daysOpen", reason: expect.stringContaining("not over yet") });
  expect(enough?.withheld.map(({ figure }) => figure)).toEqual([
    "freelance",
    "skills",
    "daysOpen",
    "workMode",
    "contract",
    "education",
    "certificates",
  ]);
});

test("before figures were worked out there are none, and that is said", () => {
  expect(figuresRecord(null, site)).toEqual({ figures: null, figuresReason: "not worked out yet" });
});
