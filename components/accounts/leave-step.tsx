import { FinalStep } from "#components/layout/final-step";
import type { Leaving } from "#lib/companies/leaving";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = {
  locale: Locale;
  company: string;
  leaving: Leaving;
  action: (form: FormData) => Promise<void>;
};

/** What leaving means, before it is done. */
export function LeaveStep({ locale, company, leaving, action }: Props) {
  const t = translations(locale, "LeaveStep");
  return (
    <FinalStep
      title={t("title", { company })}
      text={t(leaving)}
      back={{ href: href(locale, "/account"), label: t("back") }}
    >
      {leaving === "lastOwner" ? (
        <a className="button" href={href(locale, "/recruiter/company")}>
          {t("toMembers")}
        </a>
      ) : (
        <form action={action}>
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="button">
            {t("leave")}
          </button>
        </form>
      )}
    </FinalStep>
  );
}
