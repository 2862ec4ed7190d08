import { nearest } from "#lib/suggestions";
import { type Gazetteer, namesakes, type PlaceMatch } from "./gazetteer.ts";
import { candidatesFor, placeAt } from "./location.ts";
import { sideBySide } from "./location-words.ts";
import { normalise } from "./place.ts";
import { fieldName, suggestablePlaces } from "./suggestions.ts";
import { whereaboutsOf } from "./whereabouts.ts";

/** What a list of places in one field says, each in the order of the text. */
export type PlaceNames = {
  /** Each once. */
  places: PlaceMatch[];
  /** Words that name no place, with what they may have been meant for. */
  unknown: { words: string; nearest: string[] }[];
  /** Words that name several, with the labels to choose from, most likely first. */
  ambiguous: { words: string; labels: string[] }[];
  /**
   * Words that were read as one place although each names one: "Loon, Drenthe" is Loon, whose name needed no help.
   * With how the field shows that place, and how to write the two.
   */
  joined: { words: string; name: string; apart: string }[];
};

const namesMax = 50;
const lengthMax = 100;
const labelsMax = 5;
/** Looking for what was meant compares with every name there is, so it is done for the first few. */
const helpedMax = 5;

/**
 * The places of "Utrecht, Bergen, Atlantis". A province or country behind a place says where that is: "Hasselt, België"; in
 * front of it, it is a place of its own: "Drenthe, Loon".
 */
export function placeNamesIn(gazetteer: Gazetteer, text: string, locale: "nl" | "en"): PlaceNames {
  const names: PlaceNames = { places: [], unknown: [], ambiguous: [], joined: [] };
  const pieces = piecesOf(text);
  for (let at = 0; at < Math.min(pieces.length, namesMax); ) {
    const count = [3, 2].find((length) => isOne(gazetteer, pieces.slice(at, at + length), length)) ?? 1;
    const some = pieces.slice(at, at + count);
    read(gazetteer, some.join(", "), locale, names);
    join(gazetteer, some, locale, names);
    at += count;
  }
  for (const words of pieces.slice(namesMax)) names.unknown.push({ words, nearest: [] });
  return { ...names, places: [...new Set(names.places)] };
}

/** Commas inside brackets belong to a name: "Oudega (Smallingerland, Friesland)". */
function piecesOf(text: string): string[] {
  const pieces = text.match(/(?:\([^()]*\)|[^,;\n])+/g) ?? [];
  return pieces.map((piece) => piece.trim().replace(/\s+/g, " ")).filter(Boolean);
}

function isOne(gazetteer: Gazetteer, pieces: string[], length: number): boolean {
  const [, ...behind] = pieces;
  const whole = pieces.join(", ");
  if (pieces.length < length || whole.length > lengthMax) return false;
  if (namesakes(gazetteer, whole).length === 1) return true;
  const sayWhere = behind.every((words) => whereaboutsOf(gazetteer, words).length > 0 && !isTown(gazetteer, words));
  return sayWhere && placeAt(gazetteer, whole)?.kind === "place";
}

/** Tells it when a town that is clear by itself was read together with its province. */
function join(gazetteer: Gazetteer, [town = "", ...behind]: string[], locale: "nl" | "en", names: PlaceNames): void {
  const province = behind.find((words) => namesakes(gazetteer, words)[0]?.kind === "province");
  const place = province && placeAt(gazetteer, town);
  if (!place || place !== names.places.at(-1)) return;
  const words = [town, ...behind].join(", ");
  names.joined.push({ words, name: fieldName(gazetteer, place, locale), apart: `${province}, ${town}` });
}

function isTown(gazetteer: Gazetteer, words: string): boolean {
  return gazetteer.plain.get(normalise(words))?.kind === "place";
}

function read(gazetteer: Gazetteer, words: string, locale: "nl" | "en", names: PlaceNames): void {
  const candidates = words.length > lengthMax ? [] : candidatesFor(gazetteer, words);
  // As a form shows it: to the letter it is one, also when another is spelt almost so ("Gießen" and "Giessen").
  const shown = candidates.find(({ label }) => label === words);
  const [place, ...others] = shown ? [shown] : candidates;
  if (place && others.length === 0) {
    names.places.push(place);
    return;
  }
  if (place) {
    const labels = [place, ...others].slice(0, labelsMax).map((one) => fieldName(gazetteer, one, locale));
    names.ambiguous.push({ words, labels });
    return;
  }
  const several = words.length > lengthMax ? [] : sideBySide(words);
  if (several.length > 1) {
    for (const one of several) read(gazetteer, one, locale, names);
    return;
  }
  const isHelped = words.length <= lengthMax && names.unknown.length < helpedMax;
  const meant = isHelped ? nearest(suggestablePlaces(gazetteer), normalise(words)) : [];
  names.unknown.push({ words, nearest: meant.map((one) => fieldName(gazetteer, one, locale)) });
}
