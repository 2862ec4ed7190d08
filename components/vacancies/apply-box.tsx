import { daysLeft } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { PublicVacancy } from "#lib/vacancies/queries";

/** How to apply, and where that leads: the company's own page or its address. */
export function ApplyBox({ locale, vacancy, now }: { locale: Locale; vacancy: PublicVacancy; now: Date }) {
  const t = translations(locale, "ApplyBox");
  const target = applyTarget(vacancy);
  const days = vacancy.closesAt && daysLeft(vacancy.closesAt, now);

  return (
    <div className="mt-7 flex flex-wrap items-center gap-x-5 gap-y-3">
      {target && (
        <a className="button no-print" href={target.href} rel="nofollow noopener">
          {t("apply")}
        </a>
      )}
      <p className="text-small text-soft">
        {target && <span>{t(target.kind, { where: target.where, company: vacancy.company.name })}</span>}
        {target?.kind === "toPage" && <span className="hidden break-all print:block">{target.href}</span>}
        {days !== null && (
          <span className={days <= 3 ? "block font-semibold text-soon" : "block"}>{t("closes", { days })}</span>
        )}
      </p>
    </div>
  );
}

function applyTarget({ applyUrl, applyEmail, title }: PublicVacancy) {
  if (applyUrl) return { kind: "toPage" as const, href: applyUrl, where: URL.parse(applyUrl)?.host ?? applyUrl };
  if (applyEmail)
    return {
      kind: "toAddress" as const,
      href: `mailto:${encodeURIComponent(applyEmail)}?subject=${encodeURIComponent(title)}`,
      where: applyEmail,
    };
  return null;
}
