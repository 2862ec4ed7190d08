import type { Metadata } from "next";
import { Missing } from "#components/layout/missing";
import { RecruiterShell } from "#components/layout/recruiter-shell";
import { FinalActStep } from "#components/vacancies/final-act-step";
import { OwnVacancy } from "#components/vacancies/own-vacancy";
import { OwnVacancyActs } from "#components/vacancies/own-vacancy-acts";
import { requireMember, requireSignedIn } from "#lib/auth/gates";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { formView } from "#lib/form-view";
import { answerTo } from "#lib/forms";
import { answerMissing } from "#lib/http";
import { alternateQuery, href, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { listSentencesOf } from "#lib/roles/queries";
import { actsOf, finalActs } from "#lib/vacancies/acts";
import { copiedSentences } from "#lib/vacancies/copied-sentences";
import { proposedClosingDay } from "#lib/vacancies/own-wording";
import { previewDays, previewToken } from "#lib/vacancies/preview";
import { findOwnVacancy } from "#lib/vacancies/queries";
import {
  closeVacancyNow,
  confirmVacancyIsOpen,
  deleteVacancyDraft,
  markVacancyFilled,
  reopenVacancyUntil,
  withdrawVacancyForGood,
} from "../actions.ts";

type Props = PageProps<"/[locale]/recruiter/vacancies/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "RecruiterPage")("title"), robots: { index: false } };
}

export default async function OwnVacancyPage({ params, searchParams }: Props) {
  const { locale: segment, slug } = await params;
  const locale = localeOf(segment);
  const person = await requireSignedIn(locale);
  const vacancy = await findOwnVacancy(await requireMember(locale), slug);
  if (!vacancy) {
    answerMissing();
    return <Missing locale={locale} />;
  }

  const at = now();
  const { step, done } = await searchParams;
  const acts = person.company?.access === "reader" ? [] : actsOf(vacancy, at);
  const finalAct = finalActs.find((act) => act === step && acts.includes(act));
  const preview = href(locale, "/preview/[slug]", { slug: previewToken(slug, at) });

  return (
    <RecruiterShell
      locale={locale}
      route="/recruiter/vacancies/[slug]"
      slug={slug}
      query={alternateQuery(await searchParams, ["step"])}
      person={person}
    >
      {finalAct ? (
        <FinalActStep
          locale={locale}
          vacancy={vacancy}
          act={finalAct}
          action={finalAct === "withdraw" ? withdrawVacancyForGood : deleteVacancyDraft}
        />
      ) : (
        <>
          <OwnVacancy
            locale={locale}
            vacancy={vacancy}
            now={at}
            done={[done].flat()[0]}
            acts={acts}
            preview={{ path: preview, url: env().SITE_URL + preview, days: previewDays }}
            copied={vacancy.role ? copiedSentences(vacancy.body, await listSentencesOf(vacancy.role.slug)) : []}
          />
          <OwnVacancyActs
            locale={locale}
            publicId={slug}
            acts={acts}
            close={{ action: closeVacancyNow, view: formView(locale, answerTo("close")) }}
            reopen={{
              action: reopenVacancyUntil,
              view: formView(locale, answerTo("reopen"), { closesOn: proposedClosingDay(at) }),
            }}
            confirm={confirmVacancyIsOpen}
            fill={markVacancyFilled}
          />
        </>
      )}
    </RecruiterShell>
  );
}
