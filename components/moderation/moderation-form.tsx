import { FormProblems } from "#components/layout/form-problems";
import { TextArea } from "#components/ui/text-area";
import type { FormView } from "#lib/form-view";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

export type ModerationAct =
  | "disableAccount"
  | "enableAccount"
  | "disableCompany"
  | "enableCompany"
  | "removeVacancy"
  | "restoreVacancy";

type Props = {
  locale: Locale;
  title: string;
  /** Facts about it, one a line. */
  lines: React.ReactNode[];
  /** What can be done now; null when nothing can, and `lines` say why. */
  act: ModerationAct | null;
  id: string | number;
  view: FormView;
  action: (form: FormData) => Promise<void>;
};

/** One account, company or vacancy, and the one thing the operator can do about it. */
export function ModerationForm({ locale, title, lines, act, id, view, action }: Props) {
  const t = translations(locale, "OperatorPage");
  const asksReason = act === "disableAccount" || act === "disableCompany" || act === "removeVacancy";
  return (
    <>
      <header className="pt-8">
        <h1 className="text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{title}</h1>
        <ul className="mt-4">
          {lines.filter(Boolean).map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </header>
      {act && (
        <form action={action} className="form mt-8 border-ink border-t pt-6" noValidate>
          <FormProblems locale={locale} view={view} labels={{ reason: t("reason") }} />
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="act" value={act} />
          <input type="hidden" name="id" value={id} />
          <p>{t(`${act}Text`)}</p>
          {asksReason && <TextArea {...view.field("reason")} label={t("reason")} help={t("reasonHelp")} />}
          <button type="submit" className="button justify-self-start">
            {t(act)}
          </button>
        </form>
      )}
      <p className="mt-8">
        <a href={href(locale, "/operator")}>{t("back")}</a>
      </p>
    </>
  );
}
