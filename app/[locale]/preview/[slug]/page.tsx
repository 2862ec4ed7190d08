import type { Metadata } from "next";
import { Missing } from "#components/layout/missing";
import { Shell } from "#components/layout/shell";
import { VacancyArticle } from "#components/vacancies/vacancy-article";
import { findPerson } from "#lib/auth/session";
import { now } from "#lib/clock";
import { answerMissing } from "#lib/http";
import { formatDay } from "#lib/i18n/format";
import { href, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { previewedId } from "#lib/vacancies/preview";
import { findPreviewedVacancy } from "#lib/vacancies/queries";
import { isPast, stateOf, vacancySlug } from "#lib/vacancies/vacancy";

type Props = PageProps<"/[locale]/preview/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "PreviewPage")("title"), robots: { index: false } };
}

/** A vacancy as it will be or is, for who holds the signed link. */
export default async function PreviewPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = localeOf(segment);
  const at = now();
  const publicId = previewedId(slug, at);
  const vacancy = publicId && (await findPreviewedVacancy(publicId));
  if (!vacancy) {
    answerMissing();
    return <Missing locale={locale} />;
  }

  const company = (await findPerson())?.company;
  const mayWrite = company?.slug === vacancy.company.slug && company.access !== "reader" && !company.isDisabled;
  const state = stateOf(vacancy, at);
  const t = translations(locale, "PreviewPage");
  const editPath = href(locale, "/recruiter/vacancies/[slug]/edit", { slug: publicId });

  return (
    <Shell
      locale={locale}
      alternate={href(otherLocale(locale), "/preview/[slug]", { slug })}
      tile={vacancy.role?.family.tile}
    >
      {/* One that is past says so itself. */}
      {(state === "draft" || state === "scheduled" || state === "open") && (
        <p role="status" className="notice mt-6">
          {t(state, { on: vacancy.publishedAt ? formatDay(locale, vacancy.publishedAt) : "" })}{" "}
          {state === "open" ? (
            <a href={href(locale, "/vacancies/[slug]", { slug: vacancySlug(vacancy) })}>{t("public")}</a>
          ) : (
            mayWrite && <a href={editPath}>{t(state === "draft" ? "finish" : "change")}</a>
          )}
        </p>
      )}
      <VacancyArticle locale={locale} vacancy={vacancy} state={isPast(vacancy, at) ? state : "open"} now={at}>
        {null}
      </VacancyArticle>
      {mayWrite && state === "draft" && (
        <p className="mt-10">
          <a className="button" href={`${editPath}#publish`}>
            {translations(locale, "OwnNext")("draft")}
          </a>
        </p>
      )}
    </Shell>
  );
}
