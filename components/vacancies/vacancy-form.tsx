import { FormProblems } from "#components/layout/form-problems";
import { VacancyFormAsked } from "#components/vacancies/vacancy-form-asked";
import { VacancyFormPay } from "#components/vacancies/vacancy-form-pay";
import { VacancyFormReply } from "#components/vacancies/vacancy-form-reply";
import { VacancyFormTerms } from "#components/vacancies/vacancy-form-terms";
import { VacancyFormWhere } from "#components/vacancies/vacancy-form-where";
import { VacancyFormWork } from "#components/vacancies/vacancy-form-work";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { FamilyWithRoles } from "#lib/roles/queries";

export type VacancyFormParts = { locale: Locale; view: FormView };

type Props = VacancyFormParts & {
  action: (form: FormData) => Promise<void>;
  /** What the form carries along unseen: which vacancy, which version of it, which form. */
  hidden: Record<string, string>;
  families: FamilyWithRoles[];
  /** Whether it is on the site, so that it can only be saved as a whole. */
  isOpen: boolean;
};

/** The whole vacancy on one page, in the order in which one thinks of it. */
export function VacancyForm({ locale, view, action, hidden, families, isOpen }: Props) {
  const t = translations(locale, "VacancyForm");
  const acts = isOpen ? (["save"] as const) : (["saveDraft", "savePreview", "publish"] as const);
  const last = isOpen ? "save" : "publish";
  const names = view.problems.map(({ name }) => name).filter((name) => t.has(name as "title"));
  const labels = Object.fromEntries(names.map((name) => [name, t(name as "title")]));

  return (
    <form action={action} className="form mt-8" noValidate>
      <FormProblems
        locale={locale}
        view={view}
        labels={labels}
        again={{ id: last, label: t("again", { act: t(last) }) }}
      />
      {Object.entries({ locale, ...hidden }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <VacancyFormWork locale={locale} view={view} families={families} />
      <VacancyFormWhere locale={locale} view={view} />
      <VacancyFormTerms locale={locale} view={view} />
      <VacancyFormPay locale={locale} view={view} />
      <VacancyFormAsked locale={locale} view={view} />
      <VacancyFormReply locale={locale} view={view} isOpen={isOpen} />
      <div className="form-acts">
        {acts.map((act) => (
          <button
            key={act}
            type="submit"
            id={act}
            name="act"
            value={act}
            className={act === last ? "button" : "button button-quiet"}
          >
            {t(act)}
          </button>
        ))}
      </div>
      <script src="/suggest.js" type="module" />
      <script src="/paste.js" type="module" />
    </form>
  );
}
