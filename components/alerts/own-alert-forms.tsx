import { FrequencyField } from "#components/alerts/frequency-field";
import type { OwnAlert } from "#lib/alerts/queries";
import type { FormView } from "#lib/form-view";
import { formatDay } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Act = (form: FormData) => Promise<void>;
type Props = {
  locale: Locale;
  alert: OwnAlert;
  /** The token that proves whose it is. */
  link: string;
  view: FormView;
  acts: { confirm: Act; change: Act; stop: Act };
};

/** What the reader of an alert does with it: say yes, or go on for another year, change how often, stop. */
export function OwnAlertForms({ locale, alert, link, view, acts }: Props) {
  const t = translations(locale, "OwnAlertPage");
  const which = (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="link" value={link} />
    </>
  );

  if (!alert.confirmedAt) {
    return (
      <div className="mt-8 flex flex-wrap gap-3">
        <form action={acts.confirm}>
          {which}
          <button type="submit" className="button">
            {t("confirm")}
          </button>
        </form>
        <form action={acts.stop}>
          {which}
          <button type="submit" className="button button-quiet">
            {t("refuse")}
          </button>
        </form>
      </div>
    );
  }
  return (
    <>
      {alert.endsAt && (
        <form action={acts.confirm} className="notice mt-8 max-w-[40rem]">
          {which}
          <p className="mb-4">{t("ending", { day: formatDay(locale, alert.endsAt) })}</p>
          <button type="submit" className="button">
            {t("renew")}
          </button>
        </form>
      )}
      <form action={acts.change} className="form mt-8" noValidate>
        {which}
        <FrequencyField locale={locale} view={view} />
        <div className="form-acts">
          <button type="submit" className="button">
            {t("save")}
          </button>
        </div>
      </form>
      <form action={acts.stop} className="form mt-10">
        {which}
        <div>
          <h2 className="mb-1 text-[1.15rem]">{t("stopTitle")}</h2>
          <p className="form-help">{t("stopText")}</p>
        </div>
        <div className="form-acts">
          <button type="submit" className="button button-quiet">
            {t("stop")}
          </button>
        </div>
      </form>
    </>
  );
}
