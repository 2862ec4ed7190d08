import { Fact } from "#components/ui/fact";
import { formatMoney } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { leastOf, type RoleFigures, wholeEuros, windowMonths } from "#lib/market/figures";

type Props = { locale: Locale; figures: RoleFigures; openCount: number };

/** What the figures of a role come down to, each of how many vacancies and leading to its figure; nothing where they are too few. */
export function RoleFacts({ locale, figures, openCount }: Props) {
  if (figures.n < leastOf.median) return null;
  const t = translations(locale, "RoleFacts");
  const { pay, workMode, daysOpen } = figures;
  const basis = (borne: { n: number } | null, key: "basis" | "payBasis" = "basis") =>
    borne && t(key, { n: borne.n, months: windowMonths });
  const away = workMode?.shares.reduce((sum, { mode, count }) => (mode === "onSite" ? sum : sum + count), 0) ?? 0;

  // A phone's first screen has room for two: how many are open its contents say right below (e2e/roles.spec.ts).
  return (
    <dl className="facts mt-8 border-t-0 *:border-t *:border-b-0 *:border-line max-sm:*:first:hidden max-sm:*:last:hidden">
      <Fact
        name={t("open")}
        value={<a href="#vacancies">{t("vacancies", { count: openCount })}</a>}
        missing=""
        note={t("now")}
      />
      <Fact
        name={t("pay")}
        value={pay.all && <a href="#pay">{formatMoney(locale, wholeEuros(pay.all.p50), "EUR")}</a>}
        missing={t("tooFew")}
        note={basis(pay.all, "payBasis")}
      />
      <Fact
        name={t("away")}
        value={workMode && <a href="#work-mode">{t("percent", { percent: Math.round((away / workMode.n) * 100) })}</a>}
        missing={t("tooFew")}
        note={basis(workMode)}
      />
      <Fact
        name={t("daysOpen")}
        value={daysOpen && <a href="#where">{t("days", { days: daysOpen.median })}</a>}
        missing={t("notYet")}
        note={basis(daysOpen)}
      />
    </dl>
  );
}
