import { formatName } from "#lib/i18n/format";
import { translations } from "#lib/i18n/translate";
import { type Suggestable, type Suggestion, suggest } from "#lib/suggestions";
import type { Gazetteer, PlaceMatch } from "./gazetteer.ts";
import { candidatesFor } from "./location.ts";
import { normalise } from "./place.ts";

type Locale = "nl" | "en";

/** The places that `typed` can be the beginning of, the largest first, each by words that mean no other. */
export function suggestPlaces(gazetteer: Gazetteer, typed: string, locale: Locale): Suggestion[] {
  return suggest(suggestablePlaces(gazetteer), spellingsOf(typed)).map((place) => ({
    value: fieldName(gazetteer, place, locale),
    note: whereIs(gazetteer, place, locale),
  }));
}

/** What a field takes, and gives back, for a place: words that mean no other. "Gießen" is also how Giessen can be spelt. */
export function fieldName(gazetteer: Gazetteer, place: PlaceMatch, locale: Locale): string {
  const { kind, label, countryCode } = place;
  const names = [
    ...(kind === "country" ? [formatName(locale, "region", countryCode)] : []),
    label,
    `${label} (${countryCode})`,
  ];
  const isClear = (name: string) => {
    const [found, ...others] = candidatesFor(gazetteer, name);
    return found === place && others.length === 0;
  };
  return names.find(isClear) ?? label;
}

const kept = new WeakMap<Gazetteer, Suggestable<PlaceMatch>[]>();

/** The places with the names they are found by; made once for a gazetteer. */
export function suggestablePlaces(gazetteer: Gazetteer): Suggestable<PlaceMatch>[] {
  const known = kept.get(gazetteer);
  if (known) return known;

  const all = gazetteer.all.map((place) => {
    const own = place.kind === "country" ? [place.name, ...place.aliases] : [place.name, place.label];
    const names = [...new Set(own.map(normalise))];
    const aliases = place.aliases.map(normalise).filter((alias) => !names.includes(alias));
    return { item: place, names, aliases, weight: weightOf(gazetteer, place) };
  });
  kept.set(gazetteer, all);
  return all;
}

/** Inhabitants, or where they are not known how many it counts for: a city abroad goes before a village here. */
function weightOf(gazetteer: Gazetteer, place: PlaceMatch): number {
  if (place.population !== null) return place.population;
  if (place.kind === "province") return 150_000;
  if (place.countryCode === "NL") return place.kind === "country" ? 150_000 : 0;
  if (place.kind === "country") return 30_000;
  return gazetteer.plain.get(normalise(place.name)) === place ? 20_000 : 1000;
}

/** "st" may be a whole word, which is "sint", or the beginning of one, which a letter behind it shows. */
function spellingsOf(typed: string): string[] {
  const words = typed.trim();
  return words ? [normalise(words), normalise(`${words}a`).slice(0, -1)] : [];
}

function whereIs(gazetteer: Gazetteer, { kind, countryCode, provinceId }: PlaceMatch, locale: Locale): string {
  if (kind !== "place") return translations(locale, "Suggestions")(kind);
  return gazetteer.byId.get(provinceId ?? 0)?.name ?? formatName(locale, "region", countryCode);
}
