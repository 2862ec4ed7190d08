import { plainTitle } from "#lib/vacancies/title";

type Known = {
  companyName: string | null;
  /** Where the work is done, in the words of the source and of the gazetteer. */
  places: string[];
};

const workModes = [
  "Remote",
  "100% Remote",
  "Fully remote",
  "Hybrid",
  "Hybride",
  "On-site",
  "Onsite",
  "Thuiswerken",
  "WFH",
];
const countries = [
  "Nederland",
  "Netherlands",
  "The Netherlands",
  "NL",
  "België",
  "Belgium",
  "Germany",
  "Duitsland",
  "EU",
  "Europe",
  "EMEA",
  "Benelux",
];
const lead = /^(?:vacature|vacancy|gezocht|wanted|hiring|we'?re hiring|nieuw|new)\s*[:!|–-]\s*/i;
const wanted = /\s+(?:gezocht|wanted)$/i;
const contractNote =
  /\s*[([](?:[^()[\]]*\b(?:contract|fte|full.?time|part.?time|voltijd|deeltijd|freelance|interim|zzp|tijdelijk|temporary|vast|permanent)\b[^()[\]]*)[)\]]\s*/gi;
const employment =
  /\s*[-–—|,]\s*(?:full.?time|part.?time|voltijd|deeltijd|full.?time\s*\/\s*part.?time|fte)$|(?:\s*[-–—|,]\s*|\s+)\d(?:[.,]\d{1,2})?(?:\s*(?:[-–—/]|tot|to)\s*\d(?:[.,]\d{1,2})?)?\s*fte$/i;
const aloneHours = /^\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s*(?:uur|u|hours?|hrs)(?:\s*(?:per|p)\s*(?:week|w))?$/;
const capitals = /^[^\p{Ll}]*$/u;

/**
 * The name of the job in a feed's title (rule G-6): without what the site shows as facts of its own, such
 * as places, company, hours, contract and way of working, and in normal capitals. A title that would
 * vanish stays as it is.
 */
export function jobNameOf(title: string, { companyName, places }: Known): string {
  const names = [...places.flatMap(partsOf), ...workModes, ...countries, ...(companyName ? [companyName] : [])];
  const known = [...new Set(names)].sort((one, other) => other.length - one.length);
  const withoutKnown = (text: string) =>
    plainTitle(withoutNotes(withoutPlace(withoutFrame(text), places), known), known);
  // What is known goes last, and again from the start, so that a name read anew stays that name.
  const name = settled(title, (text) =>
    settled(
      settled(text, (each) => plainTitle(withoutFrame(each))),
      withoutKnown,
    ),
  );
  return inNormalCapitals(name);
}

/** What is left when nothing more changes, or before nothing would be left. */
function settled(title: string, change: (title: string) => string): string {
  const name = change(title);
  return name === title || !/\p{L}{2}/u.test(name) ? title.trim() : settled(name, change);
}

/** Without what says that it is a vacancy, and without terms of employment. */
function withoutFrame(title: string): string {
  return title
    .replace(lead, "")
    .replace(contractNote, " ")
    .replace(employment, "")
    .replace(wanted, "")
    .replace(/^[\s|–—-]+(?=\p{L})/u, "")
    .trim();
}

/** "London, UK" is known by either part as well. */
function partsOf(place: string): string[] {
  return [place, ...place.split(/[,;/|()]/)].map((part) => part.trim()).filter((part) => part.length > 1);
}

/** A last part that begins with one of the places is about where: "… - Berlin/Brandenburg Region, Germany", "… in Utrecht". */
function withoutPlace(title: string, places: string[]): string {
  const [, name, rest = ""] = /^(.+?)(?:\s+[-–—|@]\s+|\s+(?:in|te|regio|omgeving)\s+)([^-–—|@]+)$/i.exec(title) ?? [];
  const isAbout = places.flatMap(partsOf).some((place) => {
    const after = rest.slice(place.length);
    const begins = rest.toLowerCase().startsWith(place.toLowerCase());
    return begins && (/^(?:$|\s*[/,])/.test(after) || /\b(?:regio|region|area|omgeving|e\.o\.)/i.test(after));
  });
  return name && isAbout ? name : title;
}

/** "(Remote, Berlin)" and "(32-40 uur, Berlin)" hold nothing but what has a place of its own. */
function withoutNotes(title: string, known: string[]): string {
  const isKnown = new Set(known.map((name) => name.toLowerCase()));
  return title.replace(/\s*[([]([^()[\]]{1,120})[)\]]/g, (whole, inner: string) => {
    const parts = inner.split(/[,;|/]/).map((part) => part.trim().toLowerCase());
    return parts.every((part) => isKnown.has(part) || aloneHours.test(part)) ? "" : whole;
  });
}

/** "JAVA DEVELOPER" → "Java Developer"; short words in capitals are taken for abbreviations. */
function inNormalCapitals(title: string): string {
  if (!capitals.test(title) || title.replace(/[^\p{L}]/gu, "").length < 8) return title;
  return title.replace(/\p{L}[\p{L}\p{N}]*/gu, (word) =>
    word.length <= 3 ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
