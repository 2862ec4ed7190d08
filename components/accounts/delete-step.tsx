import { MailProof } from "#components/accounts/mail-proof";
import { Proof } from "#components/accounts/proof";
import { FinalStep } from "#components/layout/final-step";
import { FormProblems } from "#components/layout/form-problems";
import type { Leaving } from "#lib/companies/leaving";
import type { FormView } from "#lib/form-view";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Action = (form: FormData) => Promise<void>;
type Props = {
  locale: Locale;
  view: FormView;
  person: { hasPassword: boolean; isFresh: boolean };
  leaving: Leaving | null;
  action: Action;
  mailProof: Action;
};

/** What deleting means, before it is done; a company must not be left without an owner by it. */
export function DeleteStep({ locale, view, person, leaving, action, mailProof }: Props) {
  const t = translations(locale, "DeleteStep");
  const ofLeaving = translations(locale, "LeaveStep");
  const must = leaving === "lastOwner" ? ofLeaving("lastOwner") : leaving === "alone" ? ofLeaving("alone") : null;
  const labels = { oldPassword: translations(locale, "PasswordForm")("oldPassword") };
  return (
    <FinalStep
      title={t("title")}
      text={t("text")}
      more={must}
      back={{ href: href(locale, "/account"), label: t("back") }}
    >
      {leaving === "lastOwner" ? (
        <a className="button" href={href(locale, "/recruiter/company")}>
          {ofLeaving("toMembers")}
        </a>
      ) : !person.isFresh && !person.hasPassword ? (
        <MailProof locale={locale} action={mailProof} problem={view.notice} step="delete" />
      ) : (
        <form action={action} className="form" noValidate>
          <FormProblems locale={locale} view={view} labels={labels} />
          <input type="hidden" name="locale" value={locale} />
          <Proof locale={locale} view={view} isFresh={person.isFresh} />
          <button type="submit" className="button justify-self-start">
            {t("delete")}
          </button>
        </form>
      )}
    </FinalStep>
  );
}
