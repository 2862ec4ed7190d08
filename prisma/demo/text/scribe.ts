import type { Language } from "#lib/db/generated/enums";
import type { VacancyFacts } from "../facts.ts";
import type { Decks } from "../random.ts";
import type { Phrases } from "./phrases.ts";
import { type SkillName, skillWords } from "./skill-words.ts";
import type { Voice } from "./voice.ts";
import { capital, countryWords, countWord, joined, numberWords, payWords, placeWords, withArticle } from "./words.ts";

/** What a fragment is filled in with. */
export type Slots = Record<string, string>;

/** One ad while it is being written. */
export type Scribe = {
  facts: VacancyFacts;
  language: Language;
  phrases: Phrases;
  voice: Voice;
  decks: Decks;
  skills: { must: SkillName[]; nice: SkillName[] };
  slots: Slots;
  /** Systems that tasks may still name, the main one first. */
  systemsLeft: string[];
};

/** A fragment with its slots filled in. @throws {Error} for a slot that this ad has no word for. */
export function filled(fragment: string, slots: Slots): string {
  return fragment.replace(/\{(\w+)\}/g, (_, name: string, at: number) => {
    const word = slots[name];
    if (word === undefined) throw new Error(`Nothing to put in {${name}} of "${fragment}".`);
    // "de Rijksdienst voor Registers" begins a sentence as "De Rijksdienst".
    return name === "company" && (at === 0 || fragment.slice(0, at).endsWith(". ")) ? capital(word) : word;
  });
}

/** The next fragment of a deck that all ads in this language share, filled in. */
export function phrase(
  scribe: Scribe,
  deck: string,
  fragments: string[],
  extra: Slots = {},
  fit?: (fragment: string) => boolean,
): string {
  const fragment = scribe.decks.one(`${scribe.language} ${deck}`, fragments, fit);
  return filled(fragment, { ...scribe.slots, ...extra });
}

export function slotsFor(facts: VacancyFacts, tool: SkillName | undefined, phrases: Phrases): Slots {
  const { company, language, random, subject } = facts;
  const [system, full, stake] = subject.system;
  const { noun } = facts;
  const isLoose = facts.places.length > 0 && !facts.places.includes(facts.town);
  const known = isLoose || facts.places.length === 0 ? [facts.town] : facts.places;
  const pay = payWords(facts.pay, facts.contract !== "freelance", language);
  const siteCount = 1 + (company.otherPlaces?.length ?? 0) + Math.floor(company.staff / 500);
  return {
    company: nameWords(company.name, language),
    town: placeWords(facts.town, language),
    where: joined(
      known.map((place) => placeWords(place, language)),
      language,
      "disjunction",
    ),
    role: noun,
    roleA: withArticle(noun, language),
    system,
    full,
    stake,
    staff: numberWords(company.staff, language),
    sites: sitesWords(siteCount, language),
    count: countWord(random.between(3, 8), language),
    n: countWord(random.between(3, 8), language),
    duration: random.pick(phrases.duration),
    hoursOr: facts.hours
      ? hoursPhrase(facts.hours, language)
      : language === "nl"
        ? "uren in overleg"
        : "hours by agreement",
    tool: tool ? skillWords(tool, language) : "",
    ...(subject.client && { client: subject.client }),
    ...(firstSentence(company.about[language]) && { about: firstSentence(company.about[language]) }),
    ...(facts.hours && { hours: hoursWords(facts.hours, language) }),
    ...(facts.onSiteDays && { days: daysWords(facts.onSiteDays, language) }),
    ...(facts.remoteCountries.length > 0 && { countries: countryWords(facts.remoteCountries, language) }),
    ...(facts.contactName && { contact: facts.contactName }),
    ...(pay && { pay }),
  };
}

/** Lines as a Markdown list, each with a capital, and all with or all without a full stop. */
export function listOf(lines: string[]): string {
  return lines.map((line) => `- ${capital(line.trim())}`).join("\n");
}

/** A noun phrase as a sentence. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? capital(text) : `${capital(text)}.`;
}

/** Some organisations are spoken of with an article that their name does not have. */
function nameWords(name: string, language: Language): string {
  const hasArticle =
    /^(?:Rijksdienst|Inspectie|Veiligheidsregio|Omgevingsdienst|Belastingsamenwerking|Technische Universiteit) /.test(
      name,
    );
  return hasArticle ? `${language === "nl" ? "de" : "the"} ${name}` : name;
}

function firstSentence(about: string | undefined): string {
  return about?.split("\n")[0]?.split(/(?<=\.) (?=[A-Z])/)[0] ?? "";
}

function sitesWords(count: number, language: Language): string {
  const word = countWord(count, language);
  return language === "nl" ? `${word} locatie${count === 1 ? "" : "s"}` : `${word} site${count === 1 ? "" : "s"}`;
}

function hoursWords([min, max]: [number, number], language: Language): string {
  return min === max ? String(max) : `${min} ${language === "nl" ? "tot" : "to"} ${max}`;
}

function hoursPhrase(hours: [number, number], language: Language): string {
  return language === "nl"
    ? `${hoursWords(hours, language)} uur per week`
    : `${hoursWords(hours, language)} hours a week`;
}

function daysWords(days: number, language: Language): string {
  const word = countWord(days, language);
  return language === "nl" ? `${word} dag${days === 1 ? "" : "en"}` : `${word} day${days === 1 ? "" : "s"}`;
}
