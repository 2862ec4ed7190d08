import { Fact } from "#components/ui/fact";
import type { OwnCompany } from "#lib/companies/queries";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { markdownToHtml } from "#lib/markdown";

/** What the company tells about itself, for who may only read. */
export function CompanyFacts({ locale, company }: { locale: Locale; company: OwnCompany }) {
  const t = translations(locale, "CompanyForm");
  const { website, posterType, place, about, aboutLanguage } = company;
  return (
    <div className="min-w-0">
      <dl className="facts border-t-0">
        <Fact
          name={t("website")}
          value={website && <a href={website}>{website.replace(/^https?:\/\/|\/$/g, "")}</a>}
          missing={t("missing")}
        />
        <Fact name={t("place")} value={place?.label} missing={t("missing")} />
        <Fact name={t("posterType")} value={translations(locale, "PosterKind")(posterType)} missing={t("missing")} />
      </dl>
      {about && (
        <div
          className="prose mt-5"
          lang={aboutLanguage ?? undefined}
          dangerouslySetInnerHTML={{ __html: markdownToHtml(about) }}
        />
      )}
    </div>
  );
}
