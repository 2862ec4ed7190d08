import { Shell } from "#components/layout/shell";
import { RoleMarkdown } from "#components/roles/role-markdown";
import { Board } from "#components/ui/board";
import { href, type Locale, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { comparisonPath } from "#lib/roles/comparison";
import type { Namesake } from "#lib/roles/namesakes";
import { roleTitle } from "#lib/roles/role-title";

type Props = {
  locale: Locale;
  /** The name as the address has it, and as people write it. */
  slug: string;
  name: string;
  roles: Namesake[];
};

/** Which role do you mean? The roles that a name may stand for, and what tells them apart. */
export function Namesakes({ locale, slug, name, roles }: Props) {
  const t = translations(locale, "NamesakesPage");
  const [first] = roles;
  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), "/roles/[slug]", { slug })}>
      <h1 className="max-w-[24ch] pt-12 text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{t("title")}</h1>
      <p className="mt-4 max-w-[52ch] text-lede text-soft">{t("lede", { name, count: roles.length })}</p>
      <ul className="mt-10 max-w-[46rem] border-ink border-t">
        {roles.map(({ role, difference, isCompared }) => (
          <li key={role.slug} className="border-line border-b py-5">
            <h2 className="flex items-center gap-3 text-[1.25rem]">
              <Board lit={role.family.tile} />
              <a href={href(locale, "/roles/[slug]", { slug: role.slug })}>{roleTitle(role, locale)}</a>
            </h2>
            {role.text && <p className="mt-2 max-w-[60ch]">{role.text.summary}</p>}
            {difference && <RoleMarkdown locale={locale} text={difference} className="mt-2 max-w-[60ch] text-soft" />}
            {isCompared && first && (
              <p className="mt-2 text-small">
                <a href={comparisonPath(locale, first.role.slug, role.slug)}>
                  {t("compare", { title: roleTitle(first.role, locale) })}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-8">
        <a href={href(locale, "/roles")}>{t("all")}</a>
      </p>
    </Shell>
  );
}
