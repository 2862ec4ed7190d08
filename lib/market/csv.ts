import { csvLine } from "#lib/csv";
import { type Distribution, publishedIn, type RoleFigures } from "./figures.ts";

const columns = ["figure", "group", "n", "p10", "p25", "p50", "p75", "p90", "count", "from", "to"] as const;
type Row = Partial<Record<(typeof columns)[number], string | number | null>>;
type Count = { group: string; count: number };

/** The figures as CSV (RFC 4180), one row each: cents, counts, and n and window beside every one. Groups are slugs and keys. */
export function figuresCsv(figures: RoleFigures): string {
  const { pay, skills, months, daysOpen, workMode, contract, language, education, certificates, places, companies, n } =
    figures;
  const pays = (figure: string, group: string, row: Distribution | null): Row[] =>
    row ? [{ ...row, figure, group }] : [];
  const counts = (figure: string, total: number, rows: Count[] = []): Row[] =>
    rows.map((row) => ({ figure, n: total, ...row }));
  const ofSkills = (figure: string, countOf: (skill: NonNullable<typeof skills>["asked"][number]) => number | null) =>
    counts(
      figure,
      skills?.n ?? 0,
      skills?.asked.flatMap((skill) => {
        const count = countOf(skill);
        return count === null ? [] : [{ group: skill.slug, count }];
      }),
    );
  const most = (rows: { slug: string; count: number }[]) => rows.map(({ slug, count }) => ({ group: slug, count }));

  const rows: Row[] = [
    ...pays("pay_month_cents", "all", pay.all),
    ...pay.byLevel.flatMap(({ level, ...row }) => pays("pay_month_cents", level, row)),
    ...pay.byProvince.flatMap(({ slug, ...row }) => pays("pay_month_cents", slug, row)),
    ...pays("freelance_hour_cents", "all", pay.freelanceHour),
    ...ofSkills("skill_must", ({ must }) => must),
    ...ofSkills("skill_nice", ({ nice }) => nice),
    ...ofSkills("skill_change_points", ({ changePoints }) => changePoints),
    ...counts(
      "published",
      publishedIn(months),
      months.map(({ month, count }) => ({ group: month, count })),
    ),
    ...(daysOpen ? [{ figure: "days_open_median", n: daysOpen.n, count: daysOpen.median }] : []),
    ...counts(
      "work_mode",
      workMode?.n ?? 0,
      workMode?.shares.map(({ mode, count }) => ({ group: mode, count })),
    ),
    ...counts(
      "contract",
      contract?.n ?? 0,
      contract?.shares.map((share) => ({ ...share, group: share.contract })),
    ),
    ...(language
      ? counts("language", language.n, [
          { group: "nl", count: language.dutch },
          { group: "en", count: language.n - language.dutch },
        ])
      : []),
    ...(education
      ? counts("education_named", education.n, [
          ...education.named.map((each) => ({ group: each.education, count: each.count })),
          { group: "none", count: education.none },
        ])
      : []),
    ...(certificates
      ? counts("certificate_named", certificates.n, [
          ...certificates.named.map((each) => ({ group: each.name, count: each.count })),
          { group: "none", count: certificates.none },
        ])
      : []),
    ...counts("place", n, most(places)),
    ...counts("company", n, most(companies)),
  ];
  const window = { from: figures.from.slice(0, 10), to: figures.to.slice(0, 10) };
  return [columns, ...rows.map((row) => columns.map((name) => ({ ...row, ...window })[name]))]
    .map((fields) => csvLine([...fields], "\r\n"))
    .join("");
}
