import type { Metadata } from "next";
import { AccountBlocks } from "#components/accounts/account-blocks";
import { DeleteStep } from "#components/accounts/delete-step";
import { LeaveStep } from "#components/accounts/leave-step";
import { RecruiterShell } from "#components/layout/recruiter-shell";
import { requireSignedIn } from "#lib/auth/gates";
import { listSessions } from "#lib/auth/session-rows";
import { now } from "#lib/clock";
import { whatLeavingMeans } from "#lib/companies/leaving";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { alternateQuery, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import {
  deleteAccount,
  leaveCompany,
  mailProof,
  registerOwnCompany,
  savePassword,
  saveProfile,
  signOut,
  signOutElsewhere,
} from "./actions.ts";

type Props = PageProps<"/[locale]/account">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "AccountPage")("title"), robots: { index: false } };
}

export default async function AccountPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const person = await requireSignedIn(locale);
  const { step, done, notice } = await searchParams;
  const leaving = await whatLeavingMeans(person);
  // Its pages lead back here.
  const company = person.company?.isDisabled ? null : person.company;
  const views = {
    profile: formView(locale, answerTo("profile"), { name: person.name, language: person.locale }),
    password: formView(locale, answerTo("password")),
    company: formView(locale, answerTo("company")),
  };

  return (
    <RecruiterShell
      locale={locale}
      route="/account"
      query={alternateQuery(await searchParams, ["step"])}
      person={{ ...person, company }}
    >
      {step === "leave" && person.company && leaving ? (
        <LeaveStep locale={locale} company={person.company.name} leaving={leaving} action={leaveCompany} />
      ) : step === "delete" ? (
        <DeleteStep
          locale={locale}
          view={formView(locale, answerTo("delete") ?? answerTo("password"))}
          person={person}
          leaving={leaving}
          action={deleteAccount}
          mailProof={mailProof}
        />
      ) : (
        <AccountBlocks
          locale={locale}
          person={person}
          sessions={await listSessions(person, now())}
          told={[notice ?? done].flat()[0]}
          views={views}
          actions={{ mailProof, registerOwnCompany, savePassword, saveProfile, signOut, signOutElsewhere }}
        />
      )}
    </RecruiterShell>
  );
}
