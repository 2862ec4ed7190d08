import { FrequencyField } from "#components/alerts/frequency-field";
import { FormProblems } from "#components/layout/form-problems";
import { TextField } from "#components/ui/text-field";
import type { FormView } from "#lib/form-view";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = {
  locale: Locale;
  /** Of the search, as the alert keeps it. */
  query: string;
  view: FormView;
  action: (form: FormData) => Promise<void>;
};

/** An address, how often, and what one agrees to by sending it. */
export function AlertForm({ locale, query, view, action }: Props) {
  const t = translations(locale, "AlertPage");
  const labels = { email: t("email"), frequency: t("frequency"), query: t("criteria") };
  return (
    <form action={action} className="form mt-8" noValidate>
      <FormProblems locale={locale} view={view} labels={labels} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="query" value={query} />
      <TextField {...view.field("email")} label={t("email")} type="email" autoComplete="email" />
      <FrequencyField locale={locale} view={view} />
      <p className="max-w-[60ch] text-small text-soft">
        {t.rich("consent", { privacy: (words) => <a href={href(locale, "/privacy")}>{words}</a> })}
      </p>
      <div className="form-acts">
        <button type="submit" className="button">
          {t("send")}
        </button>
      </div>
    </form>
  );
}
