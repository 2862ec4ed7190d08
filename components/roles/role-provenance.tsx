import { RemarkLink } from "#components/roles/remark-link";
import { RoleMarkdown } from "#components/roles/role-markdown";
import { formatDay } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { sourceLink } from "#lib/roles/article";
import type { RoleProvenance as Provenance } from "#lib/roles/queries";

type Props = {
  locale: Locale;
  slug: string;
  provenance: Provenance;
  /** Keys of the sources that stand under a section. */
  told: string[];
};

/** Who wrote it, who reviewed it, what it rests on as a whole and what changed. */
export function RoleProvenance({ locale, slug, provenance, told }: Props) {
  const t = translations(locale, "RoleProvenance");
  const day = (text: string) => formatDay(locale, new Date(text));
  const { author, writtenOn, version, reviewer, reviewedOn, nextReviewOn } = provenance;
  const sources = Object.entries(provenance.sources).flatMap(([key, source]) => (told.includes(key) ? [] : source));

  return (
    <section className="role-section" aria-labelledby="provenance">
      <h2 id="provenance">{translations(locale, "RolePage")("provenance")}</h2>
      <ul className="grid gap-1">
        <li>{t("written", { author, on: day(writtenOn), version })}</li>
        <li>{reviewer && reviewedOn ? t("reviewed", { reviewer, on: day(reviewedOn) }) : t("notReviewed")}</li>
        <li>{t("next", { on: day(nextReviewOn) })}</li>
        <li>{t("sources")}</li>
      </ul>
      {sources.length > 0 && (
        <>
          <h3 className="mt-5">{t("otherSources")}</h3>
          <RoleMarkdown locale={locale} text={sources.map((source) => `- ${sourceLink(source)}`).join("\n")} />
        </>
      )}
      <h3 className="mt-5">{t("changes")}</h3>
      <ul className="mt-2">
        {provenance.changes.map(({ on, text }) => (
          <li key={on + text}>
            {day(on)}: {text}
          </li>
        ))}
      </ul>
      <RemarkLink locale={locale} slug={slug} part="provenance" />
    </section>
  );
}
