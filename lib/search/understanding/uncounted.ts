import { goingOn, negations } from "./phrases.ts";
import type { Piece } from "./pieces.ts";
import { placeOf } from "./places.ts";
import { type Span, spansFrom, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is understood and cannot be asked: to leave out a place, and work for which one needs no diploma. */
export type Uncountable = "place" | "diploma";

const refusingPlaces = new Set([...negations, "buiten", "outside"]);
const diploma = "(?:een |a )?(?:diplomas?|diploma s|opleiding|degree)";
const needed = "(?:nodig|vereist|verplicht|needed|required|necessary)";
const noDiploma = new RegExp(
  `^(?:(?:zonder|geen|no|without) ${diploma}(?: ${needed})?|${diploma} (?:niet|not) ${needed})$`,
);

/** Words that would be asked the other way round as plain words: "niet in amsterdam", "zonder diploma". */
export function uncountedFrom(tokens: Token[], at: number, vocabulary: Vocabulary): Piece[] {
  const name = tokens[at]?.isFree ? tokens[at].name : "";
  const places = refusingPlaces.has(name) ? placesFrom(tokens, at + 1, vocabulary) : [];
  const canBeDiploma = negations.has(name) || /^(?:dipl|opl|degr)/.test(name);
  const diplomas = canBeDiploma ? spansFrom(tokens, at).filter((span) => noDiploma.test(span.name)) : [];
  return [
    ...places.map((length): Piece => ({ length: 1 + length, meaning: { kind: "uncounted", why: "place" } })),
    ...diplomas.map(({ length }): Piece => ({ length, meaning: { kind: "uncounted", why: "diploma" } })),
  ];
}

/** How many words name a place there, or several: "amsterdam of rotterdam". */
function placesFrom(tokens: Token[], at: number, vocabulary: Vocabulary): number[] {
  const isPlace = (span: Span) => placeOf(span, vocabulary) !== null;
  return spansFrom(tokens, at)
    .filter(isPlace)
    .flatMap(({ length }) => {
      const next = tokens[at + length];
      const more = next?.isFree && goingOn.has(next.name) ? placesFrom(tokens, at + length + 1, vocabulary) : [];
      return [length, ...more.map((each) => length + 1 + each)];
    });
}
