import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "#components/accounts/sign-in-form";
import { EntryPage } from "#components/layout/entry-page";
import { returnPath } from "#lib/auth/return-path";
import { findPerson } from "#lib/auth/session";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { href, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { signIn } from "./actions.ts";

type Props = PageProps<"/[locale]/sign-in">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "SignInPage")("title"), robots: { index: false } };
}

const doings = ["asked", "signedOut", "deleted", "joined"] as const;

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const { to: asked, done } = await searchParams;
  const to = returnPath([asked].flat()[0], href(locale, "/recruiter"));
  if (await findPerson()) redirect(to);
  const answer = answerTo("sign-in");
  const doing = doings.find((each) => each === done) ?? (to.includes("?kept=") ? "kept" : undefined);
  const told = answer ? undefined : doing;
  const t = translations(locale, "SignInPage");

  return (
    <EntryPage
      locale={locale}
      route="/sign-in"
      query={asked ? new URLSearchParams({ to }).toString() : ""}
      title={t("title")}
      lede={t("lede")}
    >
      {told && (
        <p role="status" className="notice mt-6 max-w-[40rem]">
          {t(told)}
        </p>
      )}
      <SignInForm locale={locale} view={formView(locale, answer)} action={signIn} to={to} />
      <p className="mt-8">
        {t("new")} <a href={href(locale, "/register")}>{t("register")}</a>
      </p>
    </EntryPage>
  );
}
