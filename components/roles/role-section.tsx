import { RoleMarkdown } from "#components/roles/role-markdown";
import { RoleSectionBody } from "#components/roles/role-section-body";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RoleArticleSection } from "#lib/roles/queries";

/** One section of a role description, with the sources it rests on. */
export function RoleSection({
  locale,
  section,
  children,
}: {
  locale: Locale;
  section: RoleArticleSection;
  /** What one can do with it, at its end. */
  children?: React.ReactNode;
}) {
  const references = section.sources.map(({ title, url }) => `[${title}](${url})`).join("; ");
  return (
    <section id={section.kind} className="role-section" aria-labelledby={`${section.kind}-heading`}>
      <h2 id={`${section.kind}-heading`}>{section.heading}</h2>
      <RoleSectionBody locale={locale} section={section} />
      {references && (
        <RoleMarkdown
          locale={locale}
          className="mt-4 text-soft text-tiny"
          text={`${translations(locale, "RoleSources")("label")} ${references}`}
        />
      )}
      {children}
    </section>
  );
}
