import { DistributionFigure } from "#components/market/distribution-figure";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RoleFigures } from "#lib/market/figures";
import { windowWording } from "#lib/market/wording";

type Props = { locale: Locale; slug: string; figures: RoleFigures; province: { slug: string; name: string } };

/** Pay of a role in one province beside that of the role everywhere; nothing where the province has too few vacancies. */
export function PlacePayFigure({ locale, slug, figures, province }: Props) {
  const { all, byProvince } = figures.pay;
  const there = byProvince.find((each) => each.slug === province.slug);
  if (!there || !all) return null;
  const t = translations(locale, "RolePlacePage");
  const rows = [
    { ...there, name: t("province", { province: province.name }) },
    { ...all, name: t("everywhere") },
  ];

  return (
    <DistributionFigure
      locale={locale}
      id="pay"
      title={t("pay", { province: province.name })}
      note={translations(locale, "PayFigure")("note")}
      n={rows}
      window={windowWording(locale, figures)}
      csv={[{ slug }]}
      rows={rows}
    />
  );
}
