import { Fact } from "#components/ui/fact";
import { formatClosing, formatDay, formatList, formatName } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { PublicVacancy } from "#lib/vacancies/queries";
import { confirmedAtOf, confirmedLater } from "#lib/vacancies/vacancy";
import {
  countriesWording,
  hoursWording,
  modeWording,
  payWording,
  remoteCountriesOf,
  workTimesWording,
} from "#lib/vacancies/wording";

type Props = { locale: Locale; vacancy: PublicVacancy; isOpen: boolean };

/** The facts in one fixed order; what is missing is said to be missing. */
export function VacancyFacts({ locale, vacancy, isOpen }: Props) {
  const t = translations(locale, "VacancyFacts");
  const pay = payWording(locale, vacancy);
  const missing = t("missing");
  const sentence = (text: string | null) => text && text.charAt(0).toUpperCase() + text.slice(1);
  const places = vacancy.places.map(({ place, text }) => place?.label ?? text ?? "");
  const languages = vacancy.workingLanguages.map((code) => formatName(locale, "language", code));

  return (
    <dl className="facts mt-8">
      <Fact
        name={t("pay")}
        value={pay?.amount}
        missing={vacancy.payLaterReason ? t("payLater") : missing}
        note={
          pay
            ? payNote(locale, vacancy, pay.basis)
            : vacancy.payLaterReason && t("payLaterNote", { reason: vacancy.payLaterReason })
        }
      />
      <Fact
        name={t("hours")}
        value={sentence(hoursWording(locale, vacancy) ?? workTimesWording(locale, vacancy.workTimes))}
        missing={missing}
        note={hoursNote(locale, vacancy)}
      />
      <Fact name={t("place")} value={places.join(", ")} missing={missing} />
      <Fact
        name={t("mode")}
        value={sentence(modeWording(locale, vacancy))}
        missing={missing}
        note={countriesNote(locale, vacancy)}
      />
      <Fact
        name={t("contract")}
        value={vacancy.contract && sentence(translations(locale, "Contract")(vacancy.contract))}
        missing={missing}
      />
      <Fact
        name={t("level")}
        value={vacancy.level && sentence(translations(locale, "Level")(vacancy.level))}
        missing={missing}
      />
      <Fact name={t("languages")} value={sentence(formatList(locale, languages))} missing={missing} />
      <Fact
        name={t("start")}
        value={vacancy.startsOn && formatDay(locale, vacancy.startsOn)}
        missing={t("startMissing")}
      />
      <Fact
        name={t("closes")}
        value={vacancy.closesAt && formatClosing(locale, vacancy.closesAt)}
        missing={t("closesMissing")}
        note={publishedNote(locale, vacancy, isOpen)}
      />
      <Fact
        name={t("apply")}
        value={vacancy.applyUrl ? t("applyUrl") : vacancy.applyEmail && t("applyEmail")}
        missing={missing}
      />
      <Fact name={t("contact")} value={vacancy.contactName} missing={missing} />
      <Fact
        name={t("poster")}
        value={sentence(translations(locale, "PosterType")(vacancy.posterType))}
        missing={missing}
      />
    </dl>
  );
}

function payNote(locale: Locale, vacancy: PublicVacancy, basis: string): string {
  const t = translations(locale, "VacancyFacts");
  if (vacancy.contract === "freelance") return t("rateNote", { basis });
  if (vacancy.payHolidayAllowanceIncluded === null) return t("grossNote", { basis });
  return vacancy.payHolidayAllowanceIncluded ? t("withAllowance", { basis }) : t("withoutAllowance", { basis });
}

function publishedNote(locale: Locale, vacancy: PublicVacancy, isOpen: boolean): string | null {
  const { publishedAt, firstPublishedAt } = vacancy;
  const confirmedAt = isOpen ? confirmedLater(publishedAt, confirmedAtOf(vacancy)) : null;
  const t = translations(locale, "VacancyFacts");
  const on = publishedAt && formatDay(locale, publishedAt);
  const published =
    on &&
    (firstPublishedAt ? t("reposted", { first: formatDay(locale, firstPublishedAt), on }) : t("published", { on }));
  return confirmedAt ? `${published}. ${t("confirmed", { on: formatDay(locale, confirmedAt) })}` : published;
}

function hoursNote(locale: Locale, vacancy: PublicVacancy): string | null {
  return vacancy.hoursMin === null ? null : translations(locale, "VacancyFacts")("perWeek");
}

function countriesNote(locale: Locale, vacancy: PublicVacancy): string | null {
  const countries = countriesWording(locale, remoteCountriesOf(vacancy));
  return countries && translations(locale, "VacancyFacts")("remoteFrom", { countries });
}
