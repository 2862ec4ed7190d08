import { SearchBar } from "#components/search/search-bar";
import { href, type Locale } from "#lib/i18n/routing";
import type { VacancyResults } from "#lib/search/search";
import { defaultRadiusKm, queryOf, radiusOptions, radiusToken, type VacancySearch } from "#lib/search/vacancy-search";

type Props = {
  locale: Locale;
  search: VacancySearch;
  results: VacancyResults;
  /** What the first unknown place may have been meant for. */
  meantPlaces: string[];
};

/** The search bar with what is asked now; what no field of the form shows is sent along with it. */
export function SearchForm({ locale, search, results, meantPlaces }: Props) {
  const { facets, places, unknownPlaces, interpretation } = results;
  // Provinces have a box to tick; of the other places one fits in the field, first of all one to be mended.
  const provinces = new Set([...facets.province.map(({ value }) => value), "none"]);
  const typed = search.place.filter((place) => !provinces.has(place));
  const [unknown] = unknownPlaces;
  const place = unknown ?? typed[0];
  const meant = meantPlaces.map((name) => {
    const mended = { ...search, place: search.place.map((other) => (other === unknown ? name : other)), page: 1 };
    return { name, href: href(locale, "/vacancies", {}, queryOf(mended)) };
  });
  const isFromBorder = places.length > 0 && places.every(({ isArea }) => isArea);
  // What goes without saying stands among them by what it says here, and is not sent; what is asked counts before both.
  const saidKm = search.radiusKm === null ? interpretation.search.radiusKm : null;
  const shownKm = (km: number | null) => km ?? saidKm ?? (isFromBorder ? 0 : defaultRadiusKm);
  const radii = new Map([...radiusOptions, null, search.radiusKm].map((km) => [shownKm(km), km]));
  const unseen = [
    ...typed.filter((other) => other !== place).map((value) => ({ name: "place", value })),
    ...search.family.map((value) => ({ name: "family", value })),
    ...(["notRole", "notMode", "notLevel", "notContract"] as const).flatMap((field) =>
      search[field].map((value) => ({ name: field.toLowerCase(), value })),
    ),
    ...search.notWorkingLanguage.map((value) => ({ name: "notwork", value })),
    ...(search.hours === null ? [] : [{ name: "hours", value: String(search.hours) }]),
    ...(search.sort === "relevance" ? [] : [{ name: "sort", value: search.sort }]),
  ];

  return (
    <SearchBar
      locale={locale}
      search={search}
      place={places.find(({ typed }) => typed === place)?.label ?? place}
      radius={{
        value: radiusToken(search.radiusKm),
        options: [...radii]
          .sort(([one], [other]) => one - other)
          .map(([km, asked]) => ({ km, value: radiusToken(asked) })),
      }}
      isFromBorder={isFromBorder}
      unknownPlace={unknown === undefined ? undefined : { typed: unknown, meant }}
    >
      {unseen.map(({ name, value }) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
    </SearchBar>
  );
}
