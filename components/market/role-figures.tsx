import { DemandFigure } from "#components/market/demand-figure";
import { PayFigure } from "#components/market/pay-figure";
import { SkillsFigure } from "#components/market/skills-figure";
import { TermsFigure } from "#components/market/terms-figure";
import { RemarkLink } from "#components/roles/remark-link";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { type RoleFigures as Figures, leastOf } from "#lib/market/figures";
import { windowWording } from "#lib/market/wording";

/** What the figures of a role share: all but the first goes on to `Figure` as it is. */
export type FigureParts = { figures: Figures; locale: Locale; window: string; csv: { slug: string }[] };

type Props = { locale: Locale; slug: string; figures: Figures; skillNames: Map<string, string> };

/** What our own vacancies say of the role; a role with too few says so instead. */
export function RoleFigures({ locale, slug, figures, skillNames }: Props) {
  const t = translations(locale, "RoleFigures");
  const parts = { locale, figures, window: windowWording(locale, figures), csv: [{ slug }] };
  const hasAny = figures.n >= leastOf.median;

  return (
    <section className="role-section mb-12" aria-labelledby="figures">
      <h2 id="figures">{t("title")}</h2>
      <p className="max-w-[60ch]">{hasAny ? t("lede") : t("tooFew", { count: figures.n })}</p>
      <PayFigure {...parts} />
      <SkillsFigure {...parts} role={slug} skillNames={skillNames} />
      <p className="mt-3">
        <a href={href(locale, "/skills", {}, `role=${slug}`)}>{translations(locale, "SkillsFigure")("own")}</a>
      </p>
      <DemandFigure {...parts} />
      <TermsFigure {...parts} />
      <p className="mt-5 text-small">
        <a href={`/api/v1/roles/${slug}`}>{t("data")}</a>
      </p>
      <RemarkLink locale={locale} slug={slug} part="figures" />
    </section>
  );
}
