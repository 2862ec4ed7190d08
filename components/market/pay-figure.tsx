import { Figure } from "#components/charts/figure";
import { PayTable } from "#components/market/pay-table";
import type { FigureParts } from "#components/market/role-figures";
import { translations } from "#lib/i18n/translate";

/** Pay by level and province on comparable terms, and freelance rates apart. */
export function PayFigure({ locale, figures, window }: FigureParts) {
  const { all, byLevel, byProvince, freelanceHour } = figures.pay;
  const t = translations(locale, "PayFigure");
  const basis = (n: number) => translations(locale, "RoleFigures")("basis", { n, window });
  const levels = translations(locale, "Level");
  const rows = [
    ...byLevel.map(({ level, ...row }) => ({ name: levels(level), ...row })),
    ...byProvince.map(({ name, ...row }) => ({ name, ...row })),
  ];

  return (
    <>
      {all && (
        <Figure id="pay" title={t("title")} n={all.n} window={window} basis={basis(all.n)} note={t("note")}>
          <PayTable locale={locale} caption={t("title")} rows={[{ name: t("all"), ...all }, ...rows]} />
        </Figure>
      )}
      {freelanceHour && (
        <Figure
          id="rates"
          title={t("freelance")}
          n={freelanceHour.n}
          window={window}
          basis={basis(freelanceHour.n)}
          note={t("freelanceNote")}
        >
          <PayTable locale={locale} caption={t("freelance")} rows={[{ name: t("all"), ...freelanceHour }]} />
        </Figure>
      )}
    </>
  );
}
