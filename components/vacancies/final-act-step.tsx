import { FinalStep } from "#components/layout/final-step";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { FinalAct } from "#lib/vacancies/acts";
import type { OwnVacancy } from "#lib/vacancies/queries";

type Props = {
  locale: Locale;
  vacancy: OwnVacancy;
  act: FinalAct;
  action: (form: FormData) => Promise<void>;
};

/** What withdrawing a vacancy or deleting a draft means, before it is done. */
export function FinalActStep({ locale, vacancy: { title, language, publicId }, act, action }: Props) {
  const t = translations(locale, "OwnVacancyPage");
  const back = { href: href(locale, "/recruiter/vacancies/[slug]", { slug: publicId }), label: t("back") };
  const name = (
    <strong className="font-semibold" lang={language}>
      {title}
    </strong>
  );
  return (
    <FinalStep title={t(`${act}Title`)} text={name} more={`${t(`${act}Text`)} ${t("final")}`} back={back}>
      <form action={action}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="publicId" value={publicId} />
        <button type="submit" className="button">
          {t(act)}
        </button>
      </form>
    </FinalStep>
  );
}
