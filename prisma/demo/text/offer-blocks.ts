import { type Day, dayAfter, dayInWords } from "../calendar.ts";
import { assignmentProcedures } from "./procedures.ts";
import { filled, listOf, phrase, type Scribe, sentence } from "./scribe.ts";

/** Pay, contract, hours and place of work, as noun phrases; what is not stated is left out. */
export function termLines(scribe: Scribe): string[] {
  return [payLine(scribe), contractLine(scribe), hoursLine(scribe), modeLine(scribe)].filter(Boolean);
}

export function offerList(scribe: Scribe): string {
  return listOf([...termLines(scribe), ...perks(scribe, 2, 4)]);
}

/** Only what comes on top of the terms. */
export function perkList(scribe: Scribe): string {
  return listOf(perks(scribe, 3, 5));
}

/** From the fixed terms of the company; those of an agency's clients differ from ad to ad. */
function perks({ facts, voice, language }: Scribe, low: number, high: number): string[] {
  const { random, company } = facts;
  const terms = company.posterType === "agency" ? random.shuffled(voice.perks) : voice.perks;
  return terms.slice(0, random.between(low, high)).map((perk) => perk[language]);
}

/** The same as short sentences. */
export function offerProse(scribe: Scribe): string {
  return [...termLines(scribe), ...perks(scribe, 2, 4)].map(sentence).join(" ");
}

export function termList(scribe: Scribe): string {
  return listOf(termLines(scribe));
}

/** What a freelancer wants to know first. */
export function assignmentTerms(scribe: Scribe): string {
  const { facts, phrases, language, slots } = scribe;
  const start = startDay(scribe);
  const starts = start
    ? phrase(scribe, "start fixed", phrases.starts.fixed, { start: dayInWords(start, language) })
    : phrase(scribe, "start open", phrases.starts.open);
  const duration = language === "nl" ? `duur: ${slots.duration}` : `duration: ${slots.duration}`;
  const lines = [payLine(scribe), hoursLine(scribe), duration, starts, modeLine(scribe)];
  return listOf(
    facts.random.chance(0.5) ? lines.filter(Boolean) : [...lines.slice(2), ...lines.slice(0, 2)].filter(Boolean),
  );
}

/** The day of the row's `startsOn`: so many days after publication. */
export function startDay({ facts }: Scribe): Day | null {
  const from = facts.dates.publishedAt ?? facts.dates.createdAt;
  return facts.startsInDays === null ? null : dayAfter(from.toISOString().slice(0, 10), facts.startsInDays);
}

function payLine(scribe: Scribe): string {
  const { facts, phrases, slots } = scribe;
  if (!slots.pay)
    return facts.contract === "freelance" || facts.contract === "internship"
      ? ""
      : phrase(scribe, "no pay", phrases.noPay);
  if (facts.contract === "freelance") return phrase(scribe, "pay freelance", phrases.payFreelance);
  if (facts.contract === "internship") return phrase(scribe, "pay internship", phrases.payInternship);
  // A scale or a fixed programme leaves less to talk about.
  return facts.pay.payScale || facts.contract === "traineeship"
    ? phrase(scribe, "pay on a scale", phrases.pay.slice(0, 2))
    : phrase(scribe, "pay", phrases.pay);
}

function contractLine(scribe: Scribe): string {
  const { facts, phrases } = scribe;
  if (!facts.contract || facts.contract === "freelance") return "";
  return phrase(scribe, `contract ${facts.contract}`, phrases.contracts[facts.contract]);
}

function hoursLine(scribe: Scribe): string {
  return scribe.slots.hours ? phrase(scribe, "hours", scribe.phrases.hours) : "";
}

function modeLine(scribe: Scribe): string {
  const { facts, phrases } = scribe;
  if (facts.workMode === null) return "";
  if (facts.workMode === "remote") return phrase(scribe, "mode remote", phrases.modes.remote);
  if (facts.workMode === "onSite") return phrase(scribe, "mode on site", phrases.modes.onSite);
  return facts.onSiteDays
    ? phrase(scribe, "mode days", phrases.modes.days)
    : phrase(scribe, "mode hybrid", phrases.modes.hybrid);
}

/** How applying goes, who answers questions, and until when. */
export function applying(scribe: Scribe): string {
  const { facts, phrases, voice, language, slots } = scribe;
  const isFreelance = facts.contract === "freelance";
  const procedure = isFreelance
    ? scribe.decks.one("freelance procedure", assignmentProcedures)[language]
    : voice.procedure[language];
  const route = facts.applyUrl ? phrases.applyUrl : phrases.applyEmail;
  const isInFeed = facts.source !== "roleboard";
  const closing =
    facts.dates.closesOn && !isInFeed && facts.random.chance(0.35) ? dayInWords(facts.dates.closesOn, language) : null;
  return [
    procedure,
    facts.random.chance(0.4) ? phrase(scribe, facts.applyUrl ? "apply url" : "apply mail", route) : "",
    slots.contact ? phrase(scribe, "contact", phrases.contact) : "",
    closing ? filled(scribe.decks.one(`${language} closing`, phrases.closing), { closing }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
