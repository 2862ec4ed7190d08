import { FormProblems } from "#components/layout/form-problems";
import { SelectField } from "#components/ui/select-field";
import { TextField } from "#components/ui/text-field";
import { CloseReason } from "#lib/db/generated/enums";
import type { FormView } from "#lib/form-view";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { type Act, finalActs } from "#lib/vacancies/acts";
import { confirmDays } from "#lib/vacancies/vacancy";

type Action = (form: FormData) => Promise<void>;
type Asking = { action: Action; view: FormView };
type Props = {
  locale: Locale;
  publicId: string;
  acts: Act[];
  close: Asking;
  reopen: Asking;
  confirm: Action;
  fill: Action;
};

/** What changes the state of a vacancy, each with what it does in words before its button. */
export function OwnVacancyActs({ locale, publicId, acts, close, reopen, confirm, fill }: Props) {
  const t = translations(locale, "OwnVacancyPage");
  const reasons = translations(locale, "CloseReason");
  const possible = acts.filter((act) => act !== "edit" && act !== "preview" && act !== "copy");
  if (possible.length === 0) return null;

  const hidden = (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="publicId" value={publicId} />
    </>
  );
  const plainForm = (act: "confirm" | "fill", action: Action) =>
    acts.includes(act) && (
      <form action={action} aria-labelledby={act}>
        <h3 id={act}>{t(act)}</h3>
        <p className="form-help">{t(`${act}Text`, confirmDays)}</p>
        {hidden}
        <button type="submit" className="button button-quiet">
          {t(act)}
        </button>
      </form>
    );
  return (
    <section aria-labelledby="acts" className="mt-12">
      <h2 id="acts" className="mb-4">
        {t("acts")}
      </h2>
      <div className="acts">
        {plainForm("confirm", confirm)}
        {plainForm("fill", fill)}
        {acts.includes("close") && (
          <form action={close.action} aria-labelledby="close">
            <h3 id="close">{t("close")}</h3>
            <p className="form-help">{t("closeText")}</p>
            <FormProblems locale={locale} view={close.view} labels={{ reason: t("closeReason") }} />
            {hidden}
            <SelectField
              {...close.view.field("reason")}
              label={t("closeReason")}
              none={translations(locale, "VacancyForm")("none")}
              options={Object.values(CloseReason).map((value) => ({ value, label: reasons(value) }))}
            />
            <button type="submit" className="button button-quiet">
              {t("close")}
            </button>
          </form>
        )}
        {acts.includes("reopen") && (
          <form action={reopen.action} aria-labelledby="reopen">
            <h3 id="reopen">{t("reopen")}</h3>
            <p className="form-help">{t("reopenText")}</p>
            <FormProblems
              locale={locale}
              view={reopen.view}
              labels={{ closesOn: translations(locale, "VacancyForm")("closesOn") }}
            />
            {hidden}
            <TextField
              {...reopen.view.field("closesOn")}
              label={translations(locale, "VacancyForm")("closesOn")}
              type="date"
              className="field-date"
            />
            <button type="submit" className="button button-quiet">
              {t("reopen")}
            </button>
          </form>
        )}
        {finalActs
          .filter((act) => acts.includes(act))
          .map((act) => (
            <div key={act}>
              <h3>{t(act)}</h3>
              <p className="form-help">{t(`${act}Text`)}</p>
              <a
                className="button button-quiet"
                href={href(locale, "/recruiter/vacancies/[slug]", { slug: publicId }, `step=${act}`)}
              >
                {t(`${act}Step`)}
              </a>
            </div>
          ))}
      </div>
    </section>
  );
}
