import { addDays, dayOf, instantAt } from "#lib/dates";
import type { AlertFrequency } from "#lib/db/generated/enums";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { VacancyResults } from "#lib/search/search";
import { everyVacancy, queryOf, type VacancySearch } from "#lib/search/vacancy-search";
import { searchWording } from "#lib/search/wording";
import type { PublicVacancy } from "#lib/vacancies/queries";
import { plainTitle } from "#lib/vacancies/title";

/** Number of the text of consent on the form (AlertPage.consent): one more with each change of what it says. */
export const consentText = 1;

/** What of a search makes sense tomorrow, as an alert keeps it: without its order, its page and how old its vacancies may be. */
export function alertQuery(search: VacancySearch): string {
  return queryOf({ ...search, since: null, sort: "relevance", page: 1 });
}

/** What someone who reads this vacancy may be looking for: its role, where it is, or from anywhere when it is done so. */
export function searchLike({
  role,
  title,
  workMode,
  places,
}: Pick<PublicVacancy, "role" | "title" | "workMode" | "places">): VacancySearch {
  const where = places.flatMap(({ place }) => place?.slug ?? []);
  return {
    ...everyVacancy,
    ...(role ? { role: [role.slug] } : { q: plainTitle(title) }),
    ...(workMode === "remote" ? { mode: [workMode] } : { place: where }),
  };
}

/** All that it asks, as one reads it. */
export function alertWording(locale: Locale, search: VacancySearch, results: VacancyResults): string {
  return searchWording(locale, search, results) || translations(locale, "AlertPage")("everything");
}

const quarterMs = 15 * 60_000;

/**
 * When an alert looks next, after `now`: at the next quarter of an hour, at 7 in the morning, or on Monday at 7. Mornings
 * are those of Amsterdam, so that a day of 23 or 25 hours has one as well.
 */
export function nextLook(frequency: AlertFrequency, now: Date): Date {
  if (frequency === "instant") return new Date((Math.floor(now.getTime() / quarterMs) + 1) * quarterMs);
  for (let day = new Date(dayOf(now)); ; day = addDays(day, 1)) {
    const morning = instantAt(`${day.toISOString().slice(0, 10)}T07:00`);
    if (morning > now && (frequency === "daily" || day.getUTCDay() === 1)) return morning;
  }
}
