import { beforePlace } from "./everyday-names.ts";
import type { Span } from "./tokens.ts";
import type { PlaceMeaning, Vocabulary } from "./vocabulary.ts";

/** The slug of the place that words name, with what stands before it: "rond utrecht". */
export function placeOf({ length, name, place }: Span, vocabulary: Vocabulary): string | null {
  const found = placeNamed(place, vocabulary.places);
  const isSure = found && !found.isEveryday && (found.isLarge || !vocabulary.companies.names.has(name));
  const [, behind] = length > 1 ? (beforePlace.exec(place) ?? []) : [];
  if (isSure) return found.slug;
  return behind === undefined ? null : placeBehind(behind, vocabulary);
}

/** The slug of a place behind words that say that it is one; its name may be a word of every day when it is large. */
export function placeBehind(name: string, { places }: Vocabulary): string | null {
  const found = placeNamed(name, places);
  return found && (found.isLarge || !found.isEveryday) ? found.slug : null;
}

function placeNamed(name: string, places: Vocabulary["places"]): PlaceMeaning | null {
  const known = places.get(name) ?? places.get(name.replace(" aan de ", " aan den "));
  // With its letters a postcode is no year and no amount.
  const [, digits = ""] = /^([1-9]\d{3}) ?(?!it|in|en|of)[a-z]{2}$/.exec(name) ?? [];
  const there = known ?? places.get(digits) ?? null;
  return there && digits ? { ...there, isEveryday: false, isLarge: true } : there;
}
