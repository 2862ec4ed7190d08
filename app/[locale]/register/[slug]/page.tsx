import type { Metadata } from "next";
import { NewPassword } from "#components/accounts/new-password";
import { EntryPage } from "#components/layout/entry-page";
import { FormProblems } from "#components/layout/form-problems";
import { now } from "#lib/clock";
import { findRegistration } from "#lib/companies/registration";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { href, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { confirm } from "../actions.ts";

type Props = PageProps<"/[locale]/register/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "ConfirmPage")("title"), robots: { index: false } };
}

/** The link of a mail, which proves the address; only then a password is asked, so that nobody chooses one for another. */
export default async function ConfirmPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = localeOf(segment);
  const registration = await findRegistration(slug, now());
  const view = formView(locale, answerTo("confirm"));
  const t = translations(locale, "ConfirmPage");
  const page = { locale, slug, route: "/register/[slug]" } as const;

  if (!registration) {
    return (
      <EntryPage {...page} title={t("goneTitle")} lede={t("goneText")}>
        <p className="mt-8 flex flex-wrap gap-3">
          <a className="button" href={href(locale, "/sign-in")}>
            {t("signIn")}
          </a>
          <a className="button button-quiet" href={href(locale, "/register")}>
            {t("register")}
          </a>
        </p>
      </EntryPage>
    );
  }
  const { email, companyName: company } = registration;
  return (
    <EntryPage {...page} title={t("title")} lede={t("lede", { company, email })}>
      <form action={confirm} className="form mt-8" noValidate>
        <FormProblems locale={locale} view={view} labels={{ password: t("password") }} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="link" value={slug} />
        {/* For password managers. */}
        <input type="hidden" name="username" value={email} autoComplete="username" />
        <NewPassword locale={locale} view={view} />
        <div className="form-acts">
          <button type="submit" className="button">
            {t("confirm")}
          </button>
        </div>
      </form>
    </EntryPage>
  );
}
