import type { Metadata } from "next";
import { RecruiterShell } from "#components/layout/recruiter-shell";
import { OwnVacancyList } from "#components/vacancies/own-vacancy-list";
import { requireMember, requireSignedIn } from "#lib/auth/gates";
import { now } from "#lib/clock";
import { href, type Locale, localeOf } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { nextStep } from "#lib/vacancies/own-wording";
import { listOwnVacancies, type OwnVacancyRow } from "#lib/vacancies/queries";
import { isPast } from "#lib/vacancies/vacancy";

type Props = PageProps<"/[locale]/recruiter">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "RecruiterPage")("title"), robots: { index: false } };
}

export default async function RecruiterPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const person = await requireSignedIn(locale);
  const member = await requireMember(locale);
  const vacancies = await listOwnVacancies(member);
  const { notice } = await searchParams;
  const at = now();
  const t = translations(locale, "RecruiterPage");
  const mayAct = person.company?.access !== "reader";
  const parts = Map.groupBy(vacancies, (vacancy) => partOf(locale, vacancy, at, mayAct));

  return (
    <RecruiterShell locale={locale} route="/recruiter" person={person}>
      {(notice === "needs-recruiter" || notice === "needs-owner" || notice === "deleted") && (
        <p role="status" className="notice mt-6">
          {t(notice)}
        </p>
      )}
      <header className="flex flex-wrap items-end justify-between gap-4 pt-8 pb-8">
        <h1 className="text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{t("title")}</h1>
        {mayAct && (
          <a className="button" href={href(locale, "/recruiter/vacancies/new")}>
            {t("new")}
          </a>
        )}
      </header>
      {vacancies.length === 0 && <p className="border-ink border-t py-5">{t("none")}</p>}
      {(["waiting", "now", "past"] as const).map((part) => {
        const listed = parts.get(part);
        if (!listed) return null;
        return (
          <section key={part} aria-labelledby={part} className="mb-10">
            <h2 id={part} className="mb-3">
              {t(part)}
            </h2>
            <OwnVacancyList locale={locale} vacancies={listed} now={at} mayAct={mayAct} />
          </section>
        );
      })}
    </RecruiterShell>
  );
}

/** Whether someone was found for a closed one is asked in its row: it is no reason to begin with what is over. */
function partOf(locale: Locale, vacancy: OwnVacancyRow, at: Date, mayAct: boolean): "waiting" | "now" | "past" {
  if (isPast(vacancy, at)) return "past";
  return mayAct && nextStep(locale, vacancy, at) ? "waiting" : "now";
}
