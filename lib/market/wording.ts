import { formatDay, formatList, formatMoney, upperFirst } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { type RoleFigures, wholeEuros } from "./figures.ts";

/** Of when the vacancies are that bear the figures: "geplaatst van 27 november 2025 tot en met 27 november 2026". */
export function windowWording(locale: Locale, { from, to }: Pick<RoleFigures, "from" | "to">): string {
  return translations(locale, "RoleFigures")("window", {
    from: formatDay(locale, new Date(from)),
    to: formatDay(locale, new Date(to)),
  });
}

/** How many vacancies bear a figure, where groups stand beside each other how many each. */
export type Bearing = number | { name: string; n: number }[];

/** "120 vacatures, geplaatst van …" or "Utrecht: 12 vacatures; overal: 120 vacatures, geplaatst van …". */
export function basisWording(locale: Locale, n: Bearing, window: string): string {
  const t = translations(locale, "RoleFigures");
  const each =
    typeof n === "number" ? [t("counted", { n })] : n.map((group) => `${group.name}: ${t("counted", group)}`);
  return t("basis", { counted: upperFirst(each.join("; ")), window });
}

const skillsInText = 8;
/** One vacancy is no share of them. */
const leastAsking = 2;

/**
 * What the figures say in the running text of a role, by the room it leaves for them: "pay", "skills", "tools", and
 * "share <slug>" behind each of `tools`. Without what too few vacancies bear; each names its n and window.
 */
export function figuresInText(
  locale: Locale,
  figures: RoleFigures,
  skillNames: Map<string, string>,
  tools: string[],
): Map<string, string> {
  const t = translations(locale, "FiguresInText");
  const { skills } = figures;
  const pay = figures.pay.all;
  const basis = (n: number) => basisWording(locale, n, windowWording(locale, figures));
  const money = (cents: number) => formatMoney(locale, wholeEuros(cents), "EUR");
  const told = new Map<string, string>();

  if (pay) {
    const { n, p25, p50, p75 } = pay;
    const half = p25 !== null && p75 !== null ? [t("half", { low: money(p25), high: money(p75) })] : [];
    told.set("pay", [t("pay", { median: money(p50) }), ...half, basis(n)].join(" "));
  }
  if (skills) {
    const percent = (count: number) => Math.round((count / skills.n) * 100);
    const shares = skills.asked.flatMap(({ slug, must, nice }) => {
      const count = must + nice;
      const share = translations(locale, "SkillsFigure")("percent", { percent: percent(count) });
      return count >= leastAsking && percent(count) > 0 ? [{ slug, share }] : [];
    });
    const most = shares.slice(0, skillsInText).map(({ slug, share }) => `${skillNames.get(slug) ?? slug} (${share})`);
    const ofTools = shares.filter(({ slug }) => tools.includes(slug));
    if (most.length > 0) told.set("skills", `${t("skills", { skills: formatList(locale, most) })} ${basis(skills.n)}`);
    if (ofTools.length > 0) told.set("tools", `${t("tools")} ${basis(skills.n)}`);
    for (const { slug, share } of ofTools) told.set(`share ${slug}`, ` (${share})`);
  }
  return told;
}
