import { RoleMarkdown } from "#components/roles/role-markdown";
import { href, type Locale } from "#lib/i18n/routing";
import type { RolePart } from "#lib/roles/queries";

/** Ruled parts under their own headings; a part about another role leads there. */
export function RoleParts({ locale, lead, parts }: { locale: Locale; lead?: string; parts: RolePart[] }) {
  return (
    <>
      {lead && <RoleMarkdown locale={locale} text={lead} className="prose mb-5" />}
      <div className="role-parts">
        {parts.map(({ heading, role, markdown }) => (
          <div key={heading}>
            <h3>{role ? <a href={href(locale, "/roles/[slug]", { slug: role })}>{heading}</a> : heading}</h3>
            <RoleMarkdown locale={locale} text={markdown} />
          </div>
        ))}
      </div>
    </>
  );
}
