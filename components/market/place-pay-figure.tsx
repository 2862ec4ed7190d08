import { Figure } from "#components/charts/figure";
import { PayTable } from "#components/market/pay-table";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RoleFigures } from "#lib/market/figures";
import { windowWording } from "#lib/market/wording";

type Props = { locale: Locale; figures: RoleFigures; province: { slug: string; name: string } };

/** Pay of a role in one province beside that of the role everywhere; nothing where the province has too few vacancies. */
export function PlacePayFigure({ locale, figures, province }: Props) {
  const { all, byProvince } = figures.pay;
  const there = byProvince.find(({ slug }) => slug === province.slug);
  if (!there || !all) return null;
  const t = translations(locale, "RolePlacePage");
  const title = t("pay", { province: province.name });
  const window = windowWording(locale, figures);
  const basis = translations(locale, "RoleFigures")("basis", { n: all.n, window });

  return (
    <>
      <Figure
        id="pay"
        title={title}
        n={all.n}
        window={window}
        basis={basis}
        note={translations(locale, "PayFigure")("note")}
      >
        <PayTable
          locale={locale}
          caption={title}
          rows={[
            { ...there, name: t("province", { province: province.name }) },
            { ...all, name: t("everywhere") },
          ]}
        />
      </Figure>
      <p className="mt-3 text-small">
        <a href={href(locale, "/figures")}>{translations(locale, "RoleFigures")("method")}</a>
      </p>
    </>
  );
}
