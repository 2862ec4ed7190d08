import { expect, test } from "vitest";
import { readCsv } from "#lib/csv";
import { figuresCsv } from "./csv.ts";
import { borneBy, type RoleFigures } from "./figures.ts";

const pay = borneBy(50, [1, 2, 3, 4, 5]);
const figures: RoleFigures = {
  n: 60,
  from: "2025-11-27T10:00:00.000Z",
  to: "2026-11-27T10:00:00.000Z",
  pay: {
    all: pay,
    byLevel: pay ? [{ level: "medior", ...pay }] : [],
    byProvince: pay ? [{ slug: "utrecht", name: "Utrecht", ...pay }] : [],
    freelanceHour: borneBy(10, [1, 2, 3, 4, 5]),
  },
  skills: {
    n: 40,
    asked: [
      { slug: "java", must: 20, nice: 5, changePoints: -12 },
      { slug: "sql", must: 8, nice: 2, changePoints: null },
    ],
  },
  months: [{ month: "2026-11", count: 60 }],
  daysOpen: { n: 60, median: 31 },
  workMode: { n: 30, shares: [{ mode: "hybrid", count: 30 }] },
  language: { n: 60, dutch: 45 },
  contract: { n: 20, shares: [{ contract: "permanent", count: 20 }] },
  education: { n: 60, none: 35, named: [{ education: "hbo", count: 25 }] },
  certificates: { n: 60, none: 50, named: [{ name: "ITIL", count: 10 }] },
  places: [{ slug: "utrecht-stad", name: "Utrecht", count: 12 }],
  companies: [{ slug: "acme", name: '=Acme, "B.V."', count: 9 }],
};

test("everything that the page shows is in the file, each with n and window", () => {
  const text = figuresCsv(figures);
  expect(text.split("\r\n")[0]).toBe("figure,group,n,p10,p25,p50,p75,p90,count,from,to");
  const { rows } = readCsv(text);
  for (const { fields } of rows) expect([fields.get("from"), fields.get("to")]).toEqual(["2025-11-27", "2026-11-27"]);
  const told = rows.map(({ fields }) =>
    ["figure", "group", "n", "p50", "p90", "count"].map((name) => fields.get(name)),
  );
  expect(told).toEqual([
    ["pay_month_cents", "all", "50", "3", "5", ""],
    ["pay_month_cents", "medior", "50", "3", "5", ""],
    ["pay_month_cents", "utrecht", "50", "3", "5", ""],
    ["freelance_hour_cents", "all", "10", "3", "", ""],
    ["skill_must", "java", "40", "", "", "20"],
    ["skill_must", "sql", "40", "", "", "8"],
    ["skill_nice", "java", "40", "", "", "5"],
    ["skill_nice", "sql", "40", "", "", "2"],
    ["skill_change_points", "java", "40", "", "", "-12"],
    ["published", "2026-11", "60", "", "", "60"],
    ["days_open_median", "", "60", "", "", "31"],
    ["work_mode", "hybrid", "30", "", "", "30"],
    ["contract", "permanent", "20", "", "", "20"],
    ["language", "nl", "60", "", "", "45"],
    ["language", "en", "60", "", "", "15"],
    ["education_named", "hbo", "60", "", "", "25"],
    ["education_named", "none", "60", "", "", "35"],
    ["certificate_named", "ITIL", "60", "", "", "10"],
    ["certificate_named", "none", "60", "", "", "50"],
    ["place", "utrecht-stad", "60", "", "", "12"],
    ["company", "acme", "60", "", "", "9"],
  ]);
});
