import type { AlertFrequency } from "#lib/db/generated/enums";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { cutAtWord } from "#lib/metadata";
import type { VacancyHit } from "#lib/search/search";
import { queryOf, type VacancySearch } from "#lib/search/vacancy-search";
import { vacancySlug } from "#lib/vacancies/vacancy";
import { factsWording } from "#lib/vacancies/wording";

// The mails of an alert, as plain text.

type Written = { subject: string; body: string };

/** So many vacancies stand in one mail; the others are a link away. */
const shownMax = 20;
const subjectLength = 100;

/** Asks an address whether it wants the alert, or says that it has it already. */
export function confirmMail(
  locale: Locale,
  { isKnown, ...values }: { isKnown: boolean; search: string; url: string; days: number },
): Written {
  const t = translations(locale, isKnown ? "AlertKnownMail" : "AlertConfirmMail");
  return { subject: t("subject"), body: t("body", values) };
}

type News = {
  /** All that is new, the newest first. */
  hits: VacancyHit[];
  search: VacancySearch;
  wording: string;
  frequency: AlertFrequency;
  siteUrl: string;
  manageUrl: string;
};

export function newsMail(locale: Locale, { hits, search, wording, frequency, siteUrl, manageUrl }: News): Written {
  const t = translations(locale, "AlertMail");
  const vacancies = hits
    .slice(0, shownMax)
    .map((hit) =>
      [
        hit.title,
        factsWording(locale, hit),
        siteUrl + href(locale, "/vacancies/[slug]", { slug: vacancySlug(hit) }),
      ].join("\n"),
    );
  const count = hits.length;
  const url = siteUrl + href(locale, "/vacancies", {}, queryOf(search));
  const parts = [
    t("intro", { count, search: wording }),
    ...vacancies,
    count > shownMax ? t("more", { count: count - shownMax, url }) : t("all", { url }),
    t("why", { frequency, url: manageUrl }),
  ];
  return { subject: cutAtWord(t("subject", { count, search: wording }), subjectLength), body: parts.join("\n\n") };
}

/** Asks whether to go on after a year. */
export function renewalMail(
  locale: Locale,
  { wording, days, manageUrl }: { wording: string; days: number; manageUrl: string },
): Written {
  const t = translations(locale, "AlertRenewalMail");
  return { subject: t("subject"), body: t("body", { search: wording, days, url: manageUrl }) };
}
