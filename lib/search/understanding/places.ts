import { areas } from "./areas.ts";
import { afterPlace, afterTown, beforePlace } from "./everyday-names.ts";
import type { Span } from "./tokens.ts";
import type { PlaceMeaning, Vocabulary } from "./vocabulary.ts";

/** The slugs of the places that words name, with what stands around them: "rond utrecht", "utrecht e.o.", "randstad". None for any other words. */
export function placesOf({ length, name, place }: Span, vocabulary: Vocabulary): string[] {
  const isCompany = vocabulary.companies.names.has(name);
  const found = sureIn(place, vocabulary, isCompany);
  if (found) return [found.slug];
  const area = isCompany ? undefined : areas.get(place);
  if (area) return area;
  const [, behind] = length > 1 ? (beforePlace.exec(place) ?? []) : [];
  if (behind !== undefined) return placesBehind(behind, vocabulary);
  return placesBefore(place, vocabulary);
}

/** The slugs behind words that say that it is a place; a name may be a word of every day where the place is large. */
export function placesBehind(name: string, vocabulary: Vocabulary): string[] {
  const found = placeNamed(name, vocabulary.places);
  if (found && (found.isLarge || !found.isEveryday)) return [found.slug];
  return areas.get(name) ?? placesBefore(name, vocabulary);
}

/** Before "e.o." and the like; a part of a town is the town, "amsterdam noord". */
function placesBefore(name: string, vocabulary: Vocabulary): string[] {
  const around = name.replace(afterPlace, "");
  if (around !== name) {
    const found = sureIn(around, vocabulary, false);
    return found ? [found.slug] : (areas.get(around) ?? []);
  }
  const town = name.replace(afterTown, "");
  const found = town === name ? null : sureIn(town, vocabulary, false);
  return found?.isLarge ? [found.slug] : [];
}

/** A place that its name alone makes sure of. */
function sureIn(name: string, { places }: Vocabulary, isCompany: boolean): PlaceMeaning | null {
  const found = placeNamed(name, places);
  return found && !found.isEveryday && (found.isLarge || !isCompany) ? found : null;
}

function placeNamed(name: string, places: Vocabulary["places"]): PlaceMeaning | null {
  const known = places.get(name) ?? places.get(name.replace(" aan de ", " aan den "));
  // With its letters a postcode is no year and no amount.
  const [, digits = ""] = /^([1-9]\d{3}) ?(?!it|in|en|of)[a-z]{2}$/.exec(name) ?? [];
  const there = known ?? places.get(digits) ?? null;
  return there && digits ? { ...there, isEveryday: false, isLarge: true } : there;
}
