import { RemarkLink } from "#components/roles/remark-link";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { comparisonPath } from "#lib/roles/comparison";
import type { Nearness, Neighbour } from "#lib/roles/neighbours";
import { roleTitle, setTitle } from "#lib/roles/role-title";

type Props = { locale: Locale; slug: string; neighbours: Neighbour[] };

/** The roles around this one by how they are tied, each with what they share, leading to the two side by side. */
export function RoleNeighbours({ locale, slug, neighbours }: Props) {
  const t = translations(locale, "RoleNeighbours");
  const groups = Map.groupBy(neighbours, ({ nearness }): Nearness => nearness);
  return (
    <section className="role-section" aria-labelledby="neighbours">
      <h2 id="neighbours">{translations(locale, "RolePage")("neighbours")}</h2>
      <p className="mb-4 max-w-[60ch]">{t("note")}</p>
      <div className="neighbours">
        {[...groups].map(([nearness, roles]) => (
          <div key={nearness}>
            <h3>{t(nearness)}</h3>
            <ul>
              {roles.map(({ role, shared, missing }) => (
                <li key={role.slug}>
                  <a href={comparisonPath(locale, slug, role.slug)}>{setTitle(roleTitle(role, locale))}</a>{" "}
                  <span>{t("skills", { shared, missing })}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <RemarkLink locale={locale} slug={slug} part="neighbours" />
    </section>
  );
}
