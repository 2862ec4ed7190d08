import { RemarkLink } from "#components/roles/remark-link";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { codeSets } from "#lib/roles/code-sets";
import type { PublicRole } from "#lib/roles/queries";

/** What the role is also called, and its codes with how well each fits. */
export function RoleNames({ locale, role }: { locale: Locale; role: PublicRole }) {
  const t = translations(locale, "RolePage");
  const names = (["nl", "en"] as const)
    .map((language) => ({
      language,
      names: role.aliases.filter((alias) => alias.language === language).map(({ name }) => name),
    }))
    .filter((group) => group.names.length > 0);

  return (
    <>
      <section className="role-section" aria-labelledby="names">
        <h2 id="names">{t("names")}</h2>
        <p className="mb-3 text-soft">{t("namesText")}</p>
        {names.map((group) => (
          <p key={group.language} lang={group.language} className="border-line border-t py-3">
            {group.names.join(", ")}
          </p>
        ))}
        <RemarkLink locale={locale} slug={role.slug} part="names" />
      </section>
      <section className="role-section" aria-labelledby="codes">
        <h2 id="codes">{t("codes")}</h2>
        <p className="mb-3 text-soft">{t("codesText")}</p>
        <dl className="role-aspects border-ink border-t pt-3">
          {role.codes.map(({ system, code, labelNl, labelEn, uri, certainty }) => {
            const own = locale === "nl" ? labelNl : labelEn;
            const label = own ?? labelEn;
            const language = own === null && label ? "en" : undefined;
            return (
              <div key={system + code}>
                <dt>{codeSets[system]}</dt>
                <dd>
                  {code !== label && code}{" "}
                  {label && uri ? (
                    <a href={uri} rel="nofollow noopener" lang={language}>
                      {label}
                    </a>
                  ) : (
                    <span lang={language}>{label}</span>
                  )}{" "}
                  <span className="text-small text-soft">({t(certainty)})</span>
                </dd>
              </div>
            );
          })}
        </dl>
        <RemarkLink locale={locale} slug={role.slug} part="codes" />
      </section>
    </>
  );
}
