import type { Metadata } from "next";
import { RegisterForm } from "#components/accounts/register-form";
import { EntryPage } from "#components/layout/entry-page";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { href, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { register } from "./actions.ts";

type Props = PageProps<"/[locale]/register">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "RegisterPage")("title"), robots: { index: false } };
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const { done } = await searchParams;
  const t = translations(locale, "RegisterPage");

  if (done === "asked") {
    return (
      <EntryPage locale={locale} route="/register" query="done=asked" title={t("askedTitle")} lede={t("askedText")}>
        <p className="mt-8">
          <a href={href(locale, "/register")}>{t("again")}</a>
        </p>
      </EntryPage>
    );
  }
  return (
    <EntryPage locale={locale} route="/register" title={t("title")} lede={t("lede")}>
      <p className="mt-4">
        {t("known")} <a href={href(locale, "/sign-in")}>{t("signIn")}</a>
      </p>
      <RegisterForm locale={locale} view={formView(locale, answerTo("register"))} action={register} />
    </EntryPage>
  );
}
