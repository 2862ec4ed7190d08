import { type HidingFilter, leavingOut } from "../hidden.ts";
import { eachOf } from "../words.ts";
import { distancesFrom, saysDistance } from "./distances.ts";
import { eitherFrom, saysEither, withRolesJoined } from "./either.ts";
import { experienceWords } from "./everyday-names.ts";
import { type Meaning, meaningOf, skillOf } from "./meanings.ts";
import { goingOn, negations, posters, refusals } from "./phrases.ts";
import { joinedIn, type Span, spansFrom, type Token } from "./tokens.ts";
import { uncountedFrom } from "./uncounted.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { languagesToRefuse } from "./working-languages.ts";

/** Some words next to each other and what they mean. */
export type Piece = { length: number; meaning: Meaning };

/**
 * The words in runs, so that as many as can mean something: "java" and "spring boot", not "java spring" and a boot. Of
 * two ways that are as good the one with a role holds, then the one with fewer and then with longer runs first.
 */
export function piecesOf(tokens: Token[], vocabulary: Vocabulary): Piece[] {
  // From the end, so that the best way to go on is known at each word.
  const best: (Piece & { worth: number })[] = [];
  const hasDistance = saysDistance(tokens);
  const hasEither = saysEither(tokens);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    let found = { length: 1, meaning: { kind: "text" } as Meaning, worth: best[at + 1]?.worth ?? 0 };
    for (const { length, meaning } of [
      ...meaningsFrom(tokens, at, vocabulary),
      ...leftOutFrom(tokens, at, vocabulary),
      ...forBeginnersFrom(tokens, at, vocabulary),
      ...refusedFrom(tokens, at, vocabulary),
      ...(hasDistance ? distancesFrom(tokens, at, vocabulary) : []),
      ...uncountedFrom(tokens, at, vocabulary),
      ...(hasEither ? eitherFrom(tokens, at, vocabulary) : []),
    ]) {
      const worth = worthOf(meaning, length) + (best[at + length]?.worth ?? 0);
      if (worth >= found.worth) found = { length, meaning, worth };
    }
    best[at] = found;
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at += pieces.at(-1)?.length ?? 1) pieces.push(best[at] as Piece);
  return withRolesJoined(pieces, tokens);
}

/** A word counts for one, and somewhat less when it only says that someone is a developer, or nothing. */
function worthOf(meaning: Meaning, length: number): number {
  if (meaning.kind === "nothing") return 0.7 * length;
  // "NoSQL" and "no code" are things of their own.
  if (meaning.kind === "leftOut") return 0.9 * length;
  // No less than a needless "of" before it.
  if (meaning.kind === "refused") return 0.7;
  if (meaning.kind !== "named") return length - 0.1;
  // Of a choice each role counts, or two roles with a needless word between them would be worth as much.
  const things = meaning.terms.slice(0, 1).flatMap(eachOf);
  const roles = things.filter((term) => term.roles.length > 0).length;
  const isThing = meaning.filter !== null || roles > 0;
  return (isThing ? length : 0.8 * length) + (roles > 0 ? 0.4 * roles : -0.1);
}

function meaningsFrom(tokens: Token[], at: number, vocabulary: Vocabulary): Piece[] {
  return spansFrom(tokens, at).flatMap((span) => {
    const meaning = meaningOf(span, vocabulary);
    return meaning ? [{ length: span.length, meaning }] : [];
  });
}

/** What a minus leaves out, or a word before it ("geen java of php"): what words mean otherwise, where that can be left out. */
function leftOutFrom(tokens: Token[], at: number, vocabulary: Vocabulary): Piece[] {
  const first = tokens[at];
  if (first?.isLeftOut) {
    const filters = leftOutIn({ ...first, all: tokens, at, length: 1 }, vocabulary);
    return filters.length > 0 ? [{ length: 1, meaning: { kind: "leftOut", filters } }] : [];
  }
  const runs = first?.isFree && leavesOut(tokens, at, vocabulary) ? leftOutAfter(tokens, at, vocabulary) : [];
  return runs.map(({ length, filters }) => ({ length, meaning: { kind: "leftOut", filters } }));
}

/** "But" does so behind "anything" alone: "java but remote" asks both. */
function leavesOut(tokens: Token[], at: number, vocabulary: Vocabulary): boolean {
  const name = tokens[at]?.name ?? "";
  if (name === "but") return tokens[at - 1]?.name === "anything";
  return negations.has(name) || (goingOn.has(name) && refusedFrom(tokens, at - 2, vocabulary).length > 0);
}

/** Runs that begin with the word at `at`, which leaves out what follows. */
function leftOutAfter(
  tokens: Token[],
  at: number,
  vocabulary: Vocabulary,
): { length: number; filters: HidingFilter[] }[] {
  return spansFrom(tokens, at + 1).flatMap((span) => {
    const filters = leftOutIn(span, vocabulary);
    if (filters.length === 0) return [];
    const length = 1 + span.length;
    const next = tokens[at + length];
    if (next?.isFree && experienceWords.has(next.name)) return [];
    const more = next?.isFree && goingOn.has(next.name) ? leftOutAfter(tokens, at + length, vocabulary) : [];
    return [
      { length, filters },
      ...more.map((run) => ({ length: length + run.length, filters: [...filters, ...run.filters] })),
    ];
  });
}

/** A word that means nothing behind one that leaves it out: "geen automation", and "of weekenden" behind "geen avonden". */
function refusedFrom(tokens: Token[], at: number, vocabulary: Vocabulary): Piece[] {
  const first = tokens[at];
  const [word] = spansFrom(tokens, at + 1);
  // "Geen kennis van java" is no wish for work without knowledge.
  if (!first?.isFree || !word || experienceWords.has(word.name) || meaningOf(word, vocabulary)) return [];
  const goesOn = goingOn.has(first.name) && refusedFrom(tokens, at - 2, vocabulary).length > 0;
  return goesOn || refusals.has(first.name) ? [{ length: 2, meaning: { kind: "refused" } }] : [];
}

/** "Geen java ervaring nodig": Java, for who has yet to learn it. */
function forBeginnersFrom(tokens: Token[], at: number, vocabulary: Vocabulary): Piece[] {
  const first = tokens[at];
  if (!first?.isFree || !negations.has(first.name)) return [];
  return spansFrom(tokens, at + 1).flatMap((span): Piece[] => {
    const behind = tokens.slice(at + 1 + span.length);
    const experience = behind.findIndex(({ isFree, name }) => !isFree || !experienceWords.has(name));
    const count = experience < 0 ? behind.length : experience;
    const skill = count > 0 ? skillOf(span, vocabulary) : null;
    if (!skill) return [];
    const meaning: Meaning = { ...skill, filters: [{ field: "level", value: "junior" }] };
    return [{ length: 1 + span.length + count, meaning }];
  });
}

/** What the words of a span leave out; of "php/java" both. */
function leftOutIn(span: Span, vocabulary: Vocabulary): HidingFilter[] {
  const poster = posters.get(span.name);
  if (poster) return [{ field: "notPoster", value: poster }];
  const languages = languagesToRefuse.get(span.name);
  if (languages) return languages;
  const meaning = meaningOf(span, vocabulary);
  if (!meaning && span.length === 1) {
    const joined = joinedIn(span.all[span.at] as Token);
    const each = joined.map((token, at) => leftOutIn({ ...token, all: joined, at, length: 1 }, vocabulary));
    return each.every((filters) => filters.length > 0) ? each.flat() : [];
  }
  // "Geen tech lead" refuses the level, not all who make software.
  const ofNamed = meaning?.kind === "named" ? (meaning.filters ?? [meaning.filter]) : [];
  const filters = meaning?.kind === "filter" ? meaning.filters : ofNamed;
  return filters.flatMap((filter) => (filter && leavingOut(filter)) ?? []);
}
