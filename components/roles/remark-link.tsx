import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { partName } from "#lib/roles/page-parts";

/** "Is this right?": the quiet way from a part of a role's page to the form that tells the operator. */
export function RemarkLink({ locale, slug, part }: { locale: Locale; slug: string; part: string }) {
  return (
    <p className="remark-link">
      <a href={href(locale, "/remark/[slug]", { slug }, `part=${part}`)} rel="nofollow">
        {translations(locale, "RemarkPage")("link")}
        <span className="sr-only"> {partName(part, locale)}</span>
      </a>
    </p>
  );
}
