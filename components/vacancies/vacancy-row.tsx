import { RowEnding } from "#components/vacancies/row-ending";
import { dayOf, daysBetween } from "#lib/dates";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { cyclingMinutes } from "#lib/places/commute";
import type { VacancyHit } from "#lib/search/search";
import { confirmedLater, vacancySlug } from "#lib/vacancies/vacancy";
import { hoursWording, payWording, placesWording, shortModeWording } from "#lib/vacancies/wording";

type Props = {
  locale: Locale;
  hit: VacancyHit;
  now: Date;
  heading?: "h2" | "h3";
  /** Beside a text: without tile, way of working and age. */
  compact?: boolean;
  hasMark?: boolean;
  reason?: string;
  children?: React.ReactNode;
};

/** One vacancy on the board. The whole row is one link, `children` apart; `reason` says why it is shown. */
export function VacancyRow({ locale, hit, now, heading: Heading = "h3", compact, hasMark, reason, children }: Props) {
  const t = translations(locale, "VacancyRow");
  const pay = payWording(locale, hit);
  const confirmedAt = confirmedLater(hit.publishedAt, hit.confirmedAt);
  const minutes = cyclingMinutes(hit.distanceKm ?? 0);
  const about = [
    hit.company.name,
    hoursWording(locale, hit),
    hit.level && translations(locale, "Level")(hit.level),
    hit.contract && translations(locale, "Contract")(hit.contract),
    minutes && t("byBike", { minutes }),
    !compact && confirmedAt && t("confirmed", { days: daysBetween(confirmedAt, now) }),
    hit.language !== locale && translations(locale, "AdLanguage")(hit.language),
  ].filter((part) => part);

  return (
    <li className={hit.tile ? `row family-${hit.tile}` : "row"}>
      {!compact && <span className="row-tile" aria-hidden="true" />}
      <Heading className="row-title">
        <a href={href(locale, "/vacancies/[slug]", { slug: vacancySlug(hit) })} lang={hit.language}>
          {hit.title}
        </a>
      </Heading>
      <span className="row-cell row-where">
        <span className="row-place">
          {placesWording(hit.places) ?? t("noPlace")}
          {hit.distanceKm !== null && hit.distanceKm > 0 && (
            <span className="text-soft"> {t("distance", { km: hit.distanceKm })}</span>
          )}
        </span>
        {!compact && <span className="row-sub row-mode">{shortModeWording(locale, hit)}</span>}
      </span>
      <span className="row-cell row-paid">
        <span className={pay ? "row-pay" : "row-pay row-unknown"}>{pay?.amount ?? t("noPay")}</span>
        <span className="row-sub row-basis">{pay?.basis}</span>
      </span>
      <span className="row-sub row-about">
        {hasMark && <span className="row-seen">{t("seen")}&nbsp;· </span>}
        {about.join("\u00a0· ")}
        {reason && <span className="block text-ink">{reason}</span>}
      </span>
      <span className="row-cell row-when">
        {!compact && (
          <time className="row-date" dateTime={dayOf(hit.publishedAt)}>
            {t("published", { days: daysBetween(hit.publishedAt, now) })}
          </time>
        )}
        <RowEnding locale={locale} closesAt={hit.closesAt} now={now} />
      </span>
      {children}
    </li>
  );
}
