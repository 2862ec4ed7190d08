import type { Metadata } from "next";
import { InvitationForm } from "#components/accounts/invitation-form";
import { EntryPage } from "#components/layout/entry-page";
import { now } from "#lib/clock";
import { findInvitation } from "#lib/companies/joining";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { href, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { join } from "./actions.ts";

type Props = PageProps<"/[locale]/invitation/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const company = (await findInvitation(slug, now()))?.company;
  const t = translations(localeOf(locale), "InvitationPage");
  return { title: company ? t("title", { company }) : t("goneTitle"), robots: { index: false } };
}

export default async function InvitationPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = localeOf(segment);
  const invitation = await findInvitation(slug, now());
  const t = translations(locale, "InvitationPage");
  const page = { locale, slug, route: "/invitation/[slug]" } as const;
  if (!invitation) return <EntryPage {...page} title={t("goneTitle")} lede={t("goneText")} />;

  const { company, email, invitedBy, access, standing } = invitation;
  const stands = {
    member: { route: "/recruiter", label: t("toVacancies") } as const,
    otherCompany: { route: "/account", label: t("toAccount") } as const,
  };
  return (
    <EntryPage {...page} title={t("title", { company })} lede={t("text", { name: invitedBy, email })}>
      {standing === "account" || standing === "noAccount" ? (
        <>
          <p className="mt-4 max-w-[60ch]">{t(access)}</p>
          <InvitationForm
            locale={locale}
            view={formView(locale, answerTo("invitation"))}
            action={join}
            link={slug}
            email={email}
            hasAccount={standing === "account"}
          />
        </>
      ) : (
        <>
          <p role="status" className="notice mt-6 max-w-[40rem]">
            {t(standing, { company })}
          </p>
          <p className="mt-8">
            <a className="button" href={href(locale, stands[standing].route)}>
              {stands[standing].label}
            </a>
          </p>
        </>
      )}
    </EntryPage>
  );
}
