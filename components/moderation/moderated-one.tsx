import { ModerationForm } from "#components/moderation/moderation-form";
import type { FormView } from "#lib/form-view";
import { formatDay } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { ModeratedAccount, ModeratedCompany, ModeratedVacancy } from "#lib/moderation/queries";

type Props = {
  locale: Locale;
  /** One of the three. */
  account: ModeratedAccount | null;
  company: ModeratedCompany | null;
  vacancy: ModeratedVacancy | null;
  /** Whether the account is the operator's own. */
  isSelf: boolean;
  view: FormView;
  action: (form: FormData) => Promise<void>;
};

/** What the operator should know of one account, company or vacancy before doing something about it. */
export function ModeratedOne({ locale, account, company, vacancy, isSelf, view, action }: Props) {
  const t = translations(locale, "OperatorPage");
  const form = { locale, view, action };
  const given = (reason: string | null) => reason && t("reasonGiven", { reason });
  const disabled = (since: Date | null) => since && t("disabledSince", { day: formatDay(locale, since) });

  if (account) {
    const { id, name, email, membership, createdAt, disabledAt, disabledReason, isOperator } = account;
    const access = translations(locale, "Access");
    const lines = [
      email,
      membership ? `${membership.company.name}, ${access(membership.access)}` : t("noCompany"),
      isOperator && t("operator"),
      t("since", { day: formatDay(locale, createdAt) }),
      disabled(disabledAt),
      given(disabledReason),
      isSelf && t("yourself"),
    ];
    const act = isSelf ? null : disabledAt ? "enableAccount" : "disableAccount";
    return <ModerationForm {...form} title={name} lines={lines} act={act} id={id} />;
  }
  if (company) {
    const { id, name, slug, createdAt, disabledAt, disabledReason, _count } = company;
    const path = href(locale, "/companies/[slug]", { slug });
    const lines = [
      disabledAt ? path : <a href={path}>{path}</a>,
      t("counts", _count),
      t("since", { day: formatDay(locale, createdAt) }),
      disabled(disabledAt),
      given(disabledReason),
    ];
    return (
      <ModerationForm
        {...form}
        title={name}
        lines={lines}
        act={disabledAt ? "enableCompany" : "disableCompany"}
        id={id}
      />
    );
  }
  if (!vacancy) return null;
  const { publicId, title, removedAt, removedReason } = vacancy;
  const path = href(vacancy.language, "/vacancies/[slug]", { slug: publicId });
  const lines = [
    vacancy.company.name,
    removedAt ? path : <a href={path}>{path}</a>,
    removedAt && t("removedSince", { day: formatDay(locale, removedAt) }),
    given(removedReason),
    removedAt && vacancy.company.disabledAt && t("ofDisabledCompany"),
  ];
  const act = !removedAt ? "removeVacancy" : vacancy.company.disabledAt ? null : "restoreVacancy";
  return <ModerationForm {...form} title={title} lines={lines} act={act} id={publicId} />;
}
