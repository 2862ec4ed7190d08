import { formatDay } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { ModeratedAccount, ModeratedCompany, ModeratedVacancy } from "#lib/moderation/queries";

type Props = {
  locale: Locale;
  accounts: ModeratedAccount[];
  companies: ModeratedCompany[];
  vacancy: ModeratedVacancy | null;
};

/** What a search of the operator found; each row leads to what can be done about it. */
export function ModeratedResults({ locale, accounts, companies, vacancy }: Props) {
  const t = translations(locale, "OperatorPage");
  const to = (query: string) => href(locale, "/operator", {}, query);
  return (
    <>
      {vacancy && (
        <Rows id="vacancy" title={t("vacancy")}>
          <li className="row line-row">
            <p className="row-title" lang={vacancy.language}>
              <a href={to(`vacancy=${vacancy.publicId}`)}>{vacancy.title}</a>
            </p>
            <p>{vacancy.company.name}</p>
            <State locale={locale} since={vacancy.removedAt} word="removedSince" />
          </li>
        </Rows>
      )}
      {companies.length > 0 && (
        <Rows id="companies" title={t("companies")}>
          {companies.map((company) => (
            <li key={company.id} className="row line-row">
              <p className="row-title">
                <a href={to(`company=${company.id}`)}>{company.name}</a>
              </p>
              <p>{t("counts", company._count)}</p>
              <State locale={locale} since={company.disabledAt} word="disabledSince" />
            </li>
          ))}
        </Rows>
      )}
      {accounts.length > 0 && (
        <Rows id="accounts" title={t("accounts")}>
          {accounts.map(({ id, name, email, membership, disabledAt }) => (
            <li key={id} className="row line-row">
              <p className="row-title">
                <a href={to(`account=${id}`)}>{name}</a>
              </p>
              <p className="[overflow-wrap:anywhere]">
                {email}
                <span className="block text-small text-soft">{membership?.company.name ?? t("noCompany")}</span>
              </p>
              <State locale={locale} since={disabledAt} word="disabledSince" />
            </li>
          ))}
        </Rows>
      )}
    </>
  );
}

function Rows({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-3">
        {title}
      </h2>
      <ul className="rows">{children}</ul>
    </section>
  );
}

type StateProps = { locale: Locale; since: Date | null; word: "disabledSince" | "removedSince" };

function State({ locale, since, word }: StateProps) {
  const t = translations(locale, "OperatorPage");
  return (
    <p className="text-small">
      {since ? (
        <span className="font-semibold text-error">{t(word, { day: formatDay(locale, since) })}</span>
      ) : (
        t("works")
      )}
    </p>
  );
}
