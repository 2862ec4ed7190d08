import type { Metadata } from "next";
import { CompanyFacts } from "#components/companies/company-facts";
import { CompanyForm } from "#components/companies/company-form";
import { Invitations } from "#components/companies/invitations";
import { MemberForm } from "#components/companies/member-form";
import { MemberList } from "#components/companies/member-list";
import { RecruiterShell } from "#components/layout/recruiter-shell";
import { ownerOf, requireMember, requireSignedIn } from "#lib/auth/gates";
import { now } from "#lib/clock";
import { listInvitations } from "#lib/companies/invitations";
import { listMembers } from "#lib/companies/members";
import { findOwnCompany, type OwnCompany } from "#lib/companies/queries";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { href, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import * as actions from "./actions.ts";

type Props = PageProps<"/[locale]/recruiter/company">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "OwnCompanyPage")("title"), robots: { index: false } };
}

const doings = ["invited", "withdrawn", "changed", "removed", "saved", "gone"] as const;

export default async function OwnCompanyPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const person = await requireSignedIn(locale);
  const member = await requireMember(locale);
  const owner = ownerOf(person);
  const { done, member: asked } = await searchParams;
  const [company, members] = await Promise.all([findOwnCompany(member), listMembers(member)]);
  const changed = owner && members.find(({ userId }) => String(userId) === asked);
  const told = doings.find((each) => each === done);
  const t = translations(locale, "OwnCompanyPage");

  if (changed) {
    const view = formView(locale, answerTo("member"), { access: changed.access });
    return (
      <RecruiterShell locale={locale} route="/recruiter/company" query={`member=${changed.userId}`} person={person}>
        <MemberForm
          locale={locale}
          member={changed}
          view={view}
          change={actions.changeAccess}
          remove={actions.removeMember}
        />
      </RecruiterShell>
    );
  }
  return (
    <RecruiterShell locale={locale} route="/recruiter/company" person={person}>
      {told && (
        <p role="status" className="notice mt-6">
          {t(told)}
        </p>
      )}
      <header className="flex flex-wrap items-end justify-between gap-4 pt-8 pb-8">
        <h1 className="min-w-0 text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{company.name}</h1>
        <a className="button button-quiet" href={href(locale, "/companies/[slug]", { slug: company.slug })}>
          {t("public")}
        </a>
      </header>
      <section aria-labelledby="members">
        <h2 id="members" className="mb-3">
          {t("members")}
        </h2>
        <MemberList locale={locale} members={members} userId={person.userId} canChange={owner !== null} />
      </section>
      {owner && (
        <Invitations
          locale={locale}
          invitations={await listInvitations(owner, now())}
          view={formView(locale, answerTo("invite"), { access: "recruiter" })}
          invite={actions.inviteMember}
          withdraw={actions.withdrawInvitation}
        />
      )}
      <section aria-labelledby="told" className="account-block mt-10">
        <div>
          <h2 id="told">{t("about")}</h2>
          <p className="form-help mt-2">{t("aboutHelp")}</p>
        </div>
        {person.company?.access === "reader" ? (
          <CompanyFacts locale={locale} company={company} />
        ) : (
          <CompanyForm
            locale={locale}
            view={formView(locale, answerTo("company"), fieldsAs(company, locale))}
            action={actions.saveCompany}
          />
        )}
      </section>
    </RecruiterShell>
  );
}

function fieldsAs({ website, posterType, place, about, aboutLanguage }: OwnCompany, locale: string) {
  return {
    website: website ?? "",
    posterType,
    place: place?.label ?? "",
    about: about ?? "",
    aboutLanguage: aboutLanguage ?? locale,
  };
}
