import { DistributionFigure } from "#components/market/distribution-figure";
import type { FigureParts } from "#components/market/role-figures";
import { translations } from "#lib/i18n/translate";
import { leastOf } from "#lib/market/figures";

/** Pay by level and province on comparable terms, and freelance rates apart. */
export function PayFigure({ figures, ...parts }: FigureParts) {
  const { all, byLevel, byProvince, freelanceHour } = figures.pay;
  const t = translations(parts.locale, "PayFigure");
  const levels = translations(parts.locale, "Level");

  return (
    <>
      {all ? (
        <DistributionFigure
          {...parts}
          id="pay"
          title={t("title")}
          note={t("note")}
          n={all.n}
          rows={[{ name: t("all"), ...all }, ...byLevel.map(({ level, ...row }) => ({ name: levels(level), ...row }))]}
          divided={{ title: t("byProvince"), rows: byProvince }}
        />
      ) : (
        figures.n >= leastOf.median && (
          <div className="figure">
            <h3>{t("title")}</h3>
            <p>{t("none")}</p>
          </div>
        )
      )}
      {freelanceHour && (
        <DistributionFigure
          {...parts}
          id="rates"
          title={t("freelance")}
          note={t("freelanceNote")}
          n={freelanceHour.n}
          rows={[{ name: t("all"), ...freelanceHour }]}
        />
      )}
    </>
  );
}
