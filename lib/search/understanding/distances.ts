import { radiusOptions } from "../vacancy-search.ts";
import type { Piece } from "./pieces.ts";
import { placesBehind, placesOf } from "./places.ts";
import { spansFrom, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

const unit = "(?:km|kilomet(?:er|re)s?)";
const inOne = new RegExp(`^(\\d{1,3}) ?${unit}$`);
const anyUnit = new RegExp(`${unit}$`);
const wholeUnit = new RegExp(`^${unit}$`);
/** Words that stand before a distance and between it and its place. */
const between = new Set(
  "binnen within tot up to max maximaal hooguit circa ca op in met with een a straal radius omtrek afstand van of from vanaf om rond rondom around".split(
    " ",
  ),
);
/** Behind a distance without a place: from where one lives, which nobody has to tell here. */
const fromHere = /^(?:van|vanaf|from|of) (?:mij|me|huis|thuis|hier|home|here)$/;
const behind = new Set("afstand straal radius omtrek distance away".split(" "));

/** Whether a distance is said at all. */
export function saysDistance(tokens: Token[]): boolean {
  return tokens.some(({ name }) => anyUnit.test(name));
}

/** A place with how far from it: "binnen 10 km van leiden", "utrecht + 25 km"; or how far alone. As far as a step of the form at least. */
export function distancesFrom(tokens: Token[], at: number, vocabulary: Vocabulary): Piece[] {
  const distance = distanceFrom(tokens, pastWords(tokens, at));
  if (distance) {
    const { km, end } = distance;
    const isFromHere = fromHere.test(`${freeName(tokens, end)} ${freeName(tokens, end + 1)}`);
    const alone = isFromHere ? 2 : behind.has(freeName(tokens, end)) ? 1 : 0;
    return [
      around([], km, end + alone - at),
      ...spansFrom(tokens, pastWords(tokens, end)).flatMap((span) => {
        const slugs = placesBehind(span.place, vocabulary);
        return slugs.length > 0 ? [around(slugs, km, span.at + span.length - at)] : [];
      }),
    ];
  }
  return spansFrom(tokens, at).flatMap((span) => {
    const further = distanceFrom(tokens, pastWords(tokens, at + span.length));
    const slugs = further ? placesOf(span, vocabulary) : [];
    if (!further || slugs.length === 0) return [];
    const isSaidTwice = behind.has(freeName(tokens, further.end));
    return [around(slugs, further.km, further.end + (isSaidTwice ? 1 : 0) - at)];
  });
}

function around(slugs: string[], km: number, length: number): Piece {
  const radiusKm = radiusOptions.find((step) => step >= km) ?? radiusOptions.at(-1);
  return { length, meaning: { kind: "filter", filters: slugs.map((value) => ({ field: "place", value })), radiusKm } };
}

/** How far the words there say, and where they end. */
function distanceFrom(tokens: Token[], at: number): { km: number; end: number } | null {
  const [, whole] = inOne.exec(freeName(tokens, at)) ?? [];
  if (whole !== undefined) return { km: Number(whole), end: at + 1 };
  const isApart = /^\d{1,3}$/.test(freeName(tokens, at)) && wholeUnit.test(freeName(tokens, at + 1));
  return isApart ? { km: Number(freeName(tokens, at)), end: at + 2 } : null;
}

function pastWords(tokens: Token[], at: number): number {
  let next = at;
  while (between.has(freeName(tokens, next))) next += 1;
  return next;
}

function freeName(tokens: Token[], at: number): string {
  return tokens[at]?.isFree ? tokens[at].name : "";
}
