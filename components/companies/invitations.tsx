import { AccessField } from "#components/companies/access-field";
import { FormProblems } from "#components/layout/form-problems";
import { TextField } from "#components/ui/text-field";
import type { OpenInvitation } from "#lib/companies/invitations";
import type { FormView } from "#lib/form-view";
import { formatDay } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Action = (form: FormData) => Promise<void>;
type Props = { locale: Locale; invitations: OpenInvitation[]; view: FormView; invite: Action; withdraw: Action };

/** Inviting someone, and the invitations that wait for an answer. */
export function Invitations({ locale, invitations, view, invite, withdraw }: Props) {
  const t = translations(locale, "OwnCompanyPage");
  const access = translations(locale, "Access");
  return (
    <>
      {invitations.length > 0 && (
        <section aria-labelledby="invitations" className="mt-10">
          <h2 id="invitations" className="mb-3">
            {t("invitations")}
          </h2>
          <ul className="rows">
            {invitations.map(({ id, email, access: offered, expiresAt }) => (
              <li key={id} className="row line-row">
                <p className="[overflow-wrap:anywhere]">{email}</p>
                <p>
                  {access(offered)}
                  <span className="text-soft">, {t("until", { day: formatDay(locale, expiresAt) })}</span>
                </p>
                <form action={withdraw}>
                  <input type="hidden" name="locale" value={locale} />
                  <input type="hidden" name="id" value={id} />
                  <button type="submit" className="text-button" aria-label={t("withdrawOf", { email })}>
                    {t("withdraw")}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="invite" className="account-block mt-10">
        <h2 id="invite">{t("invite")}</h2>
        <form action={invite} className="form" noValidate>
          <p>{t("inviteHelp")}</p>
          <FormProblems locale={locale} view={view} labels={{ email: t("email"), access: t("access") }} />
          <input type="hidden" name="locale" value={locale} />
          <TextField {...view.field("email")} label={t("email")} type="email" autoComplete="off" />
          <AccessField locale={locale} view={view} label={t("access")} />
          <button type="submit" className="button justify-self-start">
            {t("send")}
          </button>
        </form>
      </section>
    </>
  );
}
