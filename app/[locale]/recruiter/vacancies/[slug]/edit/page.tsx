import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Missing } from "#components/layout/missing";
import { RecruiterShell } from "#components/layout/recruiter-shell";
import { VacancyForm } from "#components/vacancies/vacancy-form";
import { requireRecruiter, requireSignedIn } from "#lib/auth/gates";
import { findKeptForm } from "#lib/auth/kept-form";
import { now } from "#lib/clock";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { answerMissing } from "#lib/http";
import { alternateQuery, href, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { listRolesByFamily } from "#lib/roles/queries";
import { canAct } from "#lib/vacancies/acts";
import { formFieldsOf } from "#lib/vacancies/form-fields";
import { findOwnVacancy } from "#lib/vacancies/queries";
import { changeVacancy } from "../../actions.ts";

type Props = PageProps<"/[locale]/recruiter/vacancies/[slug]/edit">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return { title: translations(locale, "OwnVacancyPage")("edit"), robots: { index: false } };
}

export default async function EditVacancyPage({ params, searchParams }: Props) {
  const { locale: segment, slug } = await params;
  const locale = localeOf(segment);
  const person = await requireSignedIn(locale);
  const vacancy = await findOwnVacancy(await requireRecruiter(locale), slug);
  if (!vacancy) {
    answerMissing();
    return <Missing locale={locale} />;
  }

  const at = now();
  if (!canAct(vacancy, "edit", at)) redirect(href(locale, "/recruiter/vacancies/[slug]", { slug }, "done=notDone"));
  const sentBefore = await findKeptForm([(await searchParams).kept].flat()[0], at);
  const answer = answerTo("vacancy");
  const view = formView(locale, answer, sentBefore ?? formFieldsOf(vacancy, locale));
  const title = translations(locale, "EditVacancyPage").rich("title", {
    title: vacancy.title,
    name: (words) => <span lang={vacancy.language}>{words}</span>,
  });

  return (
    <RecruiterShell
      locale={locale}
      route="/recruiter/vacancies/[slug]/edit"
      slug={slug}
      query={alternateQuery(await searchParams, ["kept"])}
      person={person}
    >
      <h1 className="pt-8 text-[clamp(1.8rem,1.3rem+2vw,2.8rem)]">{title}</h1>
      {sentBefore && !answer && (
        <p role="status" className="notice mt-6">
          {translations(locale, "VacancyForm")("kept")}
        </p>
      )}
      <VacancyForm
        locale={locale}
        view={view}
        action={changeVacancy}
        hidden={{ publicId: slug, version: view.value("version") || String(vacancy.version) }}
        families={await listRolesByFamily(locale)}
        isOpen={canAct(vacancy, "confirm", at)}
      />
    </RecruiterShell>
  );
}
