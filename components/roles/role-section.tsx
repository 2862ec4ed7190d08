import { RemarkLink } from "#components/roles/remark-link";
import { RoleMarkdown } from "#components/roles/role-markdown";
import { RoleSectionBody } from "#components/roles/role-section-body";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { sourceLink } from "#lib/roles/article";
import { comparisonPath } from "#lib/roles/comparison";
import type { RoleArticleSection } from "#lib/roles/queries";

type Props = {
  locale: Locale;
  /** Of the role it is about, and of those it can be compared with. */
  slug: string;
  compared: string[];
  section: RoleArticleSection;
  /** What one can do with it, at its end. */
  children?: React.ReactNode;
};

/** One section of a role description, with the sources it rests on and a way to say that it is wrong. */
export function RoleSection({ locale, slug, compared, section, children }: Props) {
  const references = section.sources.map(sourceLink).join("; ");
  return (
    <section className="role-section" aria-labelledby={section.kind}>
      <h2 id={section.kind}>{section.heading}</h2>
      <RoleSectionBody
        locale={locale}
        section={section}
        compare={(role) => (compared.includes(role) ? comparisonPath(locale, slug, role) : null)}
      />
      {references && (
        <RoleMarkdown
          locale={locale}
          className="mt-4 text-soft text-tiny"
          text={`${translations(locale, "RoleSources")("label")} ${references}`}
        />
      )}
      {children}
      <RemarkLink locale={locale} slug={slug} part={section.kind} />
    </section>
  );
}
