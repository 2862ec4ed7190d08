import { postcodeDigits } from "./place.ts";

const noise =
  /\b(?:100\s?%|n\/a|tbd|fully|full|volledig|deels|partly|partially|flexible|flexibel|remote(?:ly)?|hybrid|hybride|on-?site|on site|in-?office|home ?office|work(?:ing)? from home|wfh|thuiswerk\w*|thuis|op locatie|op kantoor|based|hq|headquarters|head office|hoofdkantoor|kantoor|office|possible|mogelijk|heel(?=\s+(?:nederland|belgi[eë]|europa))|geheel|throughout|across|all of|regio|region|omgeving|gemeente|municipality of|province of|metropolitan area|area|e\.?o\.?|en omstreken|en omgeving)(?![\p{L}\p{N}])/giu;
const connectors =
  /^(?:\s|[-–—/&+:.]|(?:and|en|or|of|in|from|within|binnen|vanuit|anywhere|de|het)\s)+|(?:\s|[-–—/&+:]|\s(?:and|en|or|of|in|from|within|binnen|vanuit))+$/gi;
const quarter =
  /[ -](?:centrum|center|centre|city centre|city center|centraal|noord|oost|zuid|west|zuidoost|zuidas|binnenstad)$/i;

/** The words that name a place, without how one works there: "Den Haag (hybride)" → "Den Haag". */
export function withoutNoise(words: string): string {
  return words
    .replace(noise, " ")
    .replace(/\(\s*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(connectors, "")
    .trim();
}

/** The town of a quarter: "Rotterdam Centrum" → "Rotterdam". */
export function withoutQuarter(words: string): string {
  return words.replace(quarter, "");
}

/** Locations that stand side by side: "Utrecht / Amersfoort or remote" → both towns. */
export function sideBySide(text: string): string[] {
  return text.split(/\s*(?:(?<!\ba)\/|[;|•\n]|\s(?:and|en|&|or|of|\+)\s)\s*/).filter((one) => withoutNoise(one));
}

/** The parts of one location, and the digits of a Dutch postcode in it; no parts when a slash or semicolon makes it two. */
export function partsOf(text: string): { parts: string[]; digits: string | null } {
  const locations = text.split(/(?<!\ba)\/|;/).filter((one) => withoutNoise(one));
  if (locations.length > 1) return { parts: [], digits: null };

  const parts = text
    .split(/[,;()[\]|\n]|\s[-–—•·:]\s/)
    .map((part) => part.trim().replace(/^\d{4}(?:\s?[A-Z]{2})?\b|\b\d{4}\s?[A-Z]{2}$/, ""))
    .map(withoutNoise);
  const postcode = /\b[1-9]\d{3}\s?[A-Z]{2}\b/.exec(text)?.[0] ?? text;
  return { parts: parts.filter(Boolean), digits: postcodeDigits(postcode) };
}
