import { AccessField } from "#components/companies/access-field";
import { FormProblems } from "#components/layout/form-problems";
import type { FormView } from "#lib/form-view";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Action = (form: FormData) => Promise<void>;
type Props = {
  locale: Locale;
  member: { userId: number; name: string; email: string };
  view: FormView;
  change: Action;
  remove: Action;
};

/** What one member may do, and taking them out of the company. */
export function MemberForm({ locale, member, view, change, remove }: Props) {
  const t = translations(locale, "MemberForm");
  const { name, email, userId } = member;
  const hidden = (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="userId" value={userId} />
    </>
  );
  return (
    <>
      <header className="pt-8">
        <h1 className="text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{t("title", { name })}</h1>
        <p className="mt-3 text-lede text-soft">{email}</p>
      </header>
      <form action={change} className="form mt-8" noValidate>
        <FormProblems locale={locale} view={view} labels={{ access: t("access", { name }) }} />
        {hidden}
        <AccessField locale={locale} view={view} label={t("access", { name })} />
        <button type="submit" className="button justify-self-start">
          {t("save")}
        </button>
      </form>
      <form action={remove} className="form mt-10 border-line border-t pt-6">
        <p>{t("removeText", { name })}</p>
        {hidden}
        <button type="submit" className="button button-quiet justify-self-start">
          {t("remove", { name })}
        </button>
      </form>
      <p className="mt-8">
        <a href={href(locale, "/recruiter/company")}>{t("back")}</a>
      </p>
    </>
  );
}
