import type { Metadata } from "next";
import { EntryPage } from "#components/layout/entry-page";
import { findMailLink } from "#lib/auth/mail-link";
import { now } from "#lib/clock";
import { href, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { signInWithLink } from "../actions.ts";

type Props = PageProps<"/[locale]/sign-in/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "SignInLinkPage")("title"), robots: { index: false } };
}

/** The link of a mail. Opening it changes nothing, because mail scanners open links too; its button signs in. */
export default async function SignInLinkPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = localeOf(segment);
  const link = await findMailLink("signIn", slug, now());
  const t = translations(locale, "SignInLinkPage");
  const page = { locale, slug, route: "/sign-in/[slug]" } as const;

  if (!link) {
    return (
      <EntryPage {...page} title={t("goneTitle")} lede={t("goneText")}>
        <p className="mt-8">
          <a className="button" href={href(locale, "/sign-in")}>
            {t("again")}
          </a>
        </p>
      </EntryPage>
    );
  }
  return (
    <EntryPage {...page} title={t("title")} lede={t("text", { email: link.email })}>
      <form action={signInWithLink} className="mt-8">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="link" value={slug} />
        <button type="submit" className="button">
          {t("signIn")}
        </button>
      </form>
    </EntryPage>
  );
}
