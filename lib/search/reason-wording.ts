import { formatList } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { HitReason } from "./explain.ts";
import { filtersOf } from "./filter.ts";
import type { VacancyResults } from "./search.ts";
import { filterWording } from "./wording.ts";

/** Why a hit is here and why in this place, one sentence a line. */
export function reasonWording(
  locale: Locale,
  { all, terms, missed }: HitReason,
  results: VacancyResults,
  isRelated = false,
): string[] {
  const t = translations(locale, "HitReason");
  const { search } = results.interpretation;
  const standing = terms.map(({ name, isRole, isSkill, isSector, standing: where }) => {
    const kind = isRole ? "ofRole" : isSkill ? "ofSkill" : isSector ? "ofSector" : "ofWord";
    return t(`${kind}.${where}`, { name: name[locale] });
  });
  const filters = filtersOf({ ...search, q: "" });
  const said = (isMet: boolean) => {
    const these = filters.filter(({ field }) => missed.includes(field) !== isMet);
    return formatList(
      locale,
      these.map((filter) => filterWording(locale, filter, search, results)),
    );
  };
  const beside = terms.some(({ isSector }) => isSector) ? "sector" : "nothing";
  const [met, unmet] = [said(true), said(false)];
  return [
    ...standing,
    ...(met ? [t("met", { filters: met })] : []),
    ...(unmet ? [t("unmet", { filters: unmet })] : []),
    isRelated
      ? t("related")
      : search.sort === "relevance" && all
        ? t(`order.${all}`, { beside, terms: terms.length })
        : t(byOrder[search.sort]),
  ];
}

const byOrder = { relevance: "byDate", newest: "byDate", closing: "byEnd", pay: "byPay" } as const;
