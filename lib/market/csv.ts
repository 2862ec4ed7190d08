import type { Distribution, RoleFigures } from "./figures.ts";

const columns = ["figure", "group", "n", "p10", "p25", "p50", "p75", "p90", "count", "from", "to"] as const;
type Row = Partial<Record<(typeof columns)[number], string | number | null>>;

/** The figures as CSV (RFC 4180), one row each: cents, counts, and n and window beside every one. */
export function figuresCsv(figures: RoleFigures): string {
  const { from, to, pay, skills, months, daysOpen, workMode, contract, language, n } = figures;
  const pays = (group: string, row: Distribution | null, figure = "pay_month_cents"): Row[] =>
    row ? [{ figure, group, ...row }] : [];
  const counts = (figure: string, total: number, rows: { group: string; count: number }[]): Row[] =>
    rows.map((row) => ({ figure, n: total, ...row }));
  const rows: Row[] = [
    ...pays("all", pay.all),
    ...pay.byLevel.flatMap(({ level, ...row }) => pays(level, row)),
    ...pay.byProvince.flatMap(({ slug, name: _, ...row }) => pays(slug, row)),
    ...pays("all", pay.freelanceHour, "freelance_hour_cents"),
    ...(skills
      ? counts(
          "skill_must",
          skills.n,
          skills.asked.map(({ slug, must }) => ({ group: slug, count: must })),
        )
      : []),
    ...(skills
      ? counts(
          "skill_nice",
          skills.n,
          skills.asked.map(({ slug, nice }) => ({ group: slug, count: nice })),
        )
      : []),
    ...counts(
      "published",
      n,
      months.map(({ month, count }) => ({ group: month, count })),
    ),
    ...(daysOpen ? [{ figure: "days_open_median", n: daysOpen.n, count: daysOpen.median }] : []),
    ...(workMode
      ? counts(
          "work_mode",
          workMode.n,
          workMode.shares.map(({ mode, count }) => ({ group: mode, count })),
        )
      : []),
    ...(contract
      ? counts(
          "contract",
          contract.n,
          contract.shares.map((share) => ({ group: share.contract, count: share.count })),
        )
      : []),
    ...(language
      ? counts("language", language.n, [
          { group: "nl", count: language.dutch },
          { group: "en", count: language.n - language.dutch },
        ])
      : []),
  ];
  const lines = rows.map((row) =>
    columns.map((name) => cell({ from: from.slice(0, 10), to: to.slice(0, 10), ...row }[name])).join(","),
  );
  return `${[columns.join(","), ...lines].join("\r\n")}\r\n`;
}

/** Quoted where it must be; a word that a spreadsheet would read as a formula is kept from it. */
function cell(value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
