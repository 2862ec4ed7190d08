import { Missing } from "#components/layout/missing";
import { answerMissing, answerPublic } from "#lib/http";
import { isLocale } from "#lib/i18n/routing";

/** The rewrites send every strange address here (next.config.js). */
export default async function MissingPage({ params }: PageProps<"/[locale]/missing">) {
  answerPublic();
  const { locale } = await params;
  answerMissing();
  return <Missing locale={isLocale(locale) ? locale : "nl"} />;
}
