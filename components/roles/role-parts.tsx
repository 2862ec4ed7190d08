import { RoleMarkdown } from "#components/roles/role-markdown";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RolePart } from "#lib/roles/queries";

type Props = {
  locale: Locale;
  lead?: string;
  parts: RolePart[];
  /** Where a role is compared with this one; null when it is not. */
  compare?: (slug: string) => string | null;
};

/** Ruled parts under their own headings; a part about another role leads there, and to the two side by side. */
export function RoleParts({ locale, lead, parts, compare = () => null }: Props) {
  return (
    <>
      {lead && <RoleMarkdown locale={locale} text={lead} className="prose mb-5" />}
      <div className="role-parts">
        {parts.map(({ heading, role, sector, markdown }) => (
          <div key={heading}>
            <h3>{role ? <a href={href(locale, "/roles/[slug]", { slug: role })}>{heading}</a> : heading}</h3>
            <RoleMarkdown locale={locale} text={markdown} />
            {sector && <p className="mt-1 text-small">{`{sector ${sector}}`}</p>}
            {role && compare(role) && (
              <p className="mt-1 text-small">
                <a href={compare(role) ?? ""}>
                  {translations(locale, "RoleNeighbours")("compare")}
                  <span className="sr-only"> {heading}</span>
                </a>
              </p>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
