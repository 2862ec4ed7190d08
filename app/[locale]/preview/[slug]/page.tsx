import type { Metadata } from "next";
import { Missing } from "#components/layout/missing";
import { Shell } from "#components/layout/shell";
import { VacancyArticle } from "#components/vacancies/vacancy-article";
import { now } from "#lib/clock";
import { answerMissing } from "#lib/http";
import { href, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { previewedId } from "#lib/vacancies/preview";
import { findPreviewedVacancy } from "#lib/vacancies/queries";

type Props = PageProps<"/[locale]/preview/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "PreviewPage")("title"), robots: { index: false } };
}

/** A vacancy as it will be, for who holds the signed link. */
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

  return (
    <Shell
      locale={locale}
      alternate={href(otherLocale(locale), "/preview/[slug]", { slug })}
      tile={vacancy.role?.family.tile}
    >
      <p role="status" className="notice mt-6">
        {translations(locale, "PreviewPage")("text")}
      </p>
      <VacancyArticle locale={locale} vacancy={vacancy} state="open" now={at}>
        {null}
      </VacancyArticle>
    </Shell>
  );
}
