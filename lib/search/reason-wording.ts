import { formatList } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { HitReason } from "./explain.ts";
import type { VacancyResults } from "./search.ts";
import { filterWording } from "./wording.ts";

/** Why a hit is here and why in this place, one sentence a line. */
export function reasonWording(
  locale: Locale,
  { all, isWished, terms, filters }: HitReason,
  results: VacancyResults,
  isRelated = false,
): string[] {
  const t = translations(locale, "HitReason");
  const { search } = results.interpretation;
  const standing = terms.map(({ name, isRole, isSkill, isSector, standing: where }) => {
    const kind = isRole ? "ofRole" : isSkill ? "ofSkill" : isSector ? "ofSector" : "ofWord";
    return t(`${kind}.${where}`, { name: name[locale] });
  });
  const isMet = ({ met }: HitReason["filters"][number]) => met !== "not";
  const said = (these: HitReason["filters"]) =>
    formatList(
      locale,
      these.map(({ filter, met }) => {
        const wording = filterWording(locale, filter, search, results);
        return met === "otherwise" ? t(filter.field === "pay" ? "unstated" : "remote", { filter: wording }) : wording;
      }),
    );
  const met = said(filters.filter(isMet));
  // Of a field any value will do.
  const ofFields = [...Map.groupBy(filters, ({ filter }) => filter.field).values()];
  const unmet = said(ofFields.filter((ofField) => !ofField.some(isMet)).flat());
  const beside = terms.some(({ isSector }) => isSector) ? "sector" : "nothing";
  return [
    ...standing,
    ...(met ? [t("met", { filters: met })] : []),
    ...(unmet ? [t("unmet", { filters: unmet })] : []),
    isRelated
      ? t("related")
      : search.sort === "relevance" && all
        ? t(`order.${all}`, { beside, terms: isWished ? 2 : terms.length, more: String(isWished) })
        : t(search.sort === "relevance" && isWished ? "byWish" : byOrder[search.sort]),
  ];
}

const byOrder = { relevance: "byDate", newest: "byDate", closing: "byEnd", pay: "byPay" } as const;
