import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { RecruiterShell } from "#components/layout/recruiter-shell";
import { StartedNotice } from "#components/vacancies/started-notice";
import { VacancyForm } from "#components/vacancies/vacancy-form";
import { requireRecruiter, requireSignedIn } from "#lib/auth/gates";
import { findKeptForm } from "#lib/auth/kept-form";
import { now } from "#lib/clock";
import { findPosterType } from "#lib/companies/queries";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { alternateQuery, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { findRole, listRolesByFamily } from "#lib/roles/queries";
import { copiedFieldsOf } from "#lib/vacancies/form-fields";
import { proposedClosingDay } from "#lib/vacancies/own-wording";
import { findOwnVacancy } from "#lib/vacancies/queries";
import { startOf } from "#lib/vacancies/skeleton";
import { postVacancy } from "../actions.ts";

type Props = PageProps<"/[locale]/recruiter/vacancies/new">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "NewVacancyPage")("title"), robots: { index: false } };
}

export default async function NewVacancyPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const person = await requireSignedIn(locale);
  const recruiter = await requireRecruiter(locale);
  const { kept, copy, role: roleSlug, level } = await searchParams;
  const at = now();
  const original = typeof copy === "string" ? await findOwnVacancy(recruiter, copy) : null;
  const role = typeof roleSlug === "string" ? await findRole(roleSlug, locale) : null;
  const start = role && startOf(role, [level].flat()[0], locale);
  const sentBefore = await findKeptForm([kept].flat()[0], at);
  const closesOn = proposedClosingDay(at);
  const fresh = {
    language: locale,
    posterType: await findPosterType(recruiter),
    closesOn,
    payPeriod: "month",
    payFullTimeHours: "40",
    payHolidayAllowance: "",
    ...start?.fields,
  };
  const answer = answerTo("vacancy");
  const view = formView(
    locale,
    answer,
    sentBefore ?? (original ? { ...copiedFieldsOf(original, locale), closesOn } : fresh),
  );

  return (
    <RecruiterShell
      locale={locale}
      route="/recruiter/vacancies/new"
      query={alternateQuery(await searchParams, ["kept", "copy", "role", "level"])}
      person={person}
    >
      <h1 className="pt-8 text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{translations(locale, "NewVacancyPage")("title")}</h1>
      {sentBefore && !answer && (
        <p role="status" className="notice mt-6">
          {translations(locale, "VacancyForm")("kept")}
        </p>
      )}
      {role && start && !sentBefore && !original && !answer && (
        <StartedNotice locale={locale} role={role} start={start} />
      )}
      <VacancyForm
        locale={locale}
        view={view}
        action={postVacancy}
        hidden={{ formKey: view.value("formKey") || randomUUID() }}
        families={await listRolesByFamily(locale)}
        isOpen={false}
      />
    </RecruiterShell>
  );
}
