import { NewCompanyForm } from "#components/accounts/new-company-form";
import { PasswordForm } from "#components/accounts/password-form";
import { ProfileForm } from "#components/accounts/profile-form";
import { SessionList } from "#components/accounts/session-list";
import type { OwnSession, Person } from "#lib/auth/session-rows";
import type { FormView } from "#lib/form-view";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Act = "saveProfile" | "savePassword" | "mailProof" | "signOut" | "signOutElsewhere" | "registerOwnCompany";
type Props = {
  locale: Locale;
  person: Person;
  sessions: OwnSession[];
  /** What was just done or why one is here, as the address says. */
  told: string | undefined;
  views: Record<"profile" | "password" | "company", FormView>;
  actions: Record<Act, (form: FormData) => Promise<void>>;
};

const doings = ["saved", "password", "asked", "elsewhere", "left", "noCompany"] as const;

/** Everything someone can do about their own account. */
export function AccountBlocks({ locale, person, sessions, told, views, actions }: Props) {
  const t = translations(locale, "AccountPage");
  const company = translations(locale, "OwnCompanyBlock");
  const remove = translations(locale, "DeleteStep");
  const access = translations(locale, "Access");
  const doing = doings.find((each) => each === told);
  const isBlocked = person.company?.isDisabled === true;

  return (
    <>
      {isBlocked && (
        <p role="status" className="notice mt-6">
          {t.rich("companyDisabled", {
            company: person.company?.name ?? "",
            contact: (words) => <a href={href(locale, "/contact")}>{words}</a>,
          })}
        </p>
      )}
      {doing && !(doing === "noCompany" && (isBlocked || person.isOperator)) && (
        <p role="status" className="notice mt-6">
          {t(doing)}
        </p>
      )}
      <h1 className="pt-8 pb-8 text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{t("title")}</h1>
      {!person.company && !person.isOperator && (
        <NewCompanyForm locale={locale} view={views.company} action={actions.registerOwnCompany} email={person.email} />
      )}
      <ProfileForm locale={locale} view={views.profile} action={actions.saveProfile} email={person.email} />
      <SessionList
        locale={locale}
        sessions={sessions}
        signOut={actions.signOut}
        signOutElsewhere={actions.signOutElsewhere}
      />
      <PasswordForm
        locale={locale}
        view={views.password}
        action={actions.savePassword}
        mailProof={actions.mailProof}
        person={person}
      />
      {person.company && (
        <section aria-labelledby="company" className="account-block">
          <h2 id="company">{company("title")}</h2>
          <div>
            <p>{company("text", { company: person.company.name, access: access(person.company.access) })}</p>
            <p className="mt-2">
              <a href={href(locale, "/account", {}, "step=leave")}>{company("leave")}</a>
            </p>
          </div>
        </section>
      )}
      <section aria-labelledby="delete" className="account-block">
        <h2 id="delete">{remove("heading")}</h2>
        <div>
          <p>{remove("offer")}</p>
          <p className="mt-2">
            <a href={href(locale, "/account", {}, "step=delete")}>{remove("open")}</a>
          </p>
        </div>
      </section>
    </>
  );
}
