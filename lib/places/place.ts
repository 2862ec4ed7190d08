/** Where work is done, as a reader sees it: a known place with its link, or the words of the source. */
export type PlaceName = { name: string; slug: string | null };

/** A point on earth, in degrees. */
export type Coordinates = { latitude: number; longitude: number };

// Letters that Unicode does not take apart into a base letter and a mark.
const plainLetters: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/**
 * The form in which two spellings of one place name are equal: lower case, without accents, apostrophes
 * and punctuation, "St." as "sint" and "a/d" as "aan den". "'s-Gravenhage" → "s gravenhage".
 */
export function normalise(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđðþßæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’‘`ʼ]/g, "")
    .replace(/\ba\/d\b\.?/g, "aan den")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/\baan de\b/g, "aan den")
    .replace(/\b(?:st|saint|sankt)\b/g, "sint");
}

const earthRadiusKm = 6371;

/** Kilometres as the crow flies, along the globe (haversine; at most 0.5 % off). */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  const latitude = radians(to.latitude - from.latitude) / 2;
  const longitude = radians(to.longitude - from.longitude) / 2;
  const chord =
    Math.sin(latitude) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitude) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The four digits of a Dutch postcode written as "3511", "3511AB" or "3511 ab"; null for anything else. */
export function postcodeDigits(text: string): string | null {
  return /^\s*([1-9]\d{3})(?:\s?[a-z]{2})?\s*$/i.exec(text)?.[1] ?? null;
}
