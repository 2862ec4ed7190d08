import { Figure } from "#components/charts/figure";
import type { FigureParts } from "#components/market/role-figures";
import { ShareFigure } from "#components/market/share-figure";
import { formatName } from "#lib/i18n/format";
import { translations } from "#lib/i18n/translate";

/** How the work is offered: workplace, contract, language, education and certificates, each of the vacancies that it is counted of. */
export function TermsFigure({ figures, ...parts }: FigureParts) {
  const { locale } = parts;
  const { workMode, contract, language, education, certificates } = figures;
  const t = translations(locale, "TermsFigure");
  const modes = translations(locale, "WorkMode");
  const contracts = translations(locale, "Contract");

  return (
    <div className="figure-pair">
      {workMode && (
        <ShareFigure
          {...parts}
          id="work-mode"
          title={t("mode")}
          note={t("note")}
          n={workMode.n}
          rows={workMode.shares.map(({ mode, count }) => ({ name: modes(mode), count }))}
        />
      )}
      {contract && (
        <ShareFigure
          {...parts}
          id="contract"
          title={t("contract")}
          note={t("note")}
          n={contract.n}
          rows={contract.shares.map((share) => ({ name: contracts(share.contract), count: share.count }))}
        />
      )}
      {language && (
        <ShareFigure
          {...parts}
          id="language"
          title={t("language")}
          note={t("languageNote")}
          n={language.n}
          rows={[
            { name: formatName(locale, "language", "nl"), count: language.dutch },
            { name: formatName(locale, "language", "en"), count: language.n - language.dutch },
          ]}
        />
      )}
      {education && (
        <ShareFigure
          {...parts}
          id="education"
          title={t("education")}
          note={t("educationNote")}
          n={education.n}
          rows={[
            ...education.named.map(({ education: each, count }) => ({
              name: translations(locale, "Education")(each),
              count,
            })),
            { name: t("none"), count: education.none },
          ]}
        />
      )}
      {certificates && certificates.named.length > 0 && (
        <ShareFigure
          {...parts}
          id="certificates"
          title={t("certificates")}
          note={t("certificatesNote")}
          n={certificates.n}
          rows={[...certificates.named, { name: t("none"), count: certificates.none }]}
        />
      )}
      {certificates?.named.length === 0 && (
        <Figure
          {...parts}
          id="certificates"
          title={t("certificates")}
          note={t("noCertificates", { n: certificates.n })}
          n={certificates.n}
        >
          {() => null}
        </Figure>
      )}
    </div>
  );
}
