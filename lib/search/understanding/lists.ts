import type { VacancySearch } from "../vacancy-search.ts";
import { termsOf, typedAs } from "../words.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { tokensOf } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * The search with words apart that a slash joins, where the whole means nothing and a part of it something: "(Java/Kotlin)"
 * as "(Java / Kotlin)", which asks either. "CI/CD", "24/7" and "I/O" stay what they are. `from` is the first term to look at.
 */
export function withListsApart(search: VacancySearch, vocabulary: Vocabulary, from = 0): VacancySearch {
  if (!search.q.includes("/")) return search;
  const tokens = tokensOf(search);
  for (const { at, meaning } of placed(piecesOf(tokens, vocabulary))) {
    const joined = tokens[at];
    if (at < from || meaning.kind !== "text" || !joined?.isFree || !/[\p{L}+#]\/[\p{L}.]/u.test(joined.text)) continue;
    const text = joined.text.replaceAll("/", " / ");
    const apart = { ...search, q: typedAs(tokens.with(at, { ...joined, text })) };
    const end = at + termsOf(text).length;
    const meansSomething = placed(piecesOf(tokensOf(apart), vocabulary)).some(
      (piece) => piece.at < end && piece.at + piece.length > at && !["text", "nothing"].includes(piece.meaning.kind),
    );
    if (meansSomething) return withListsApart(apart, vocabulary, end);
  }
  return search;
}

function placed(pieces: Piece[]): (Piece & { at: number })[] {
  let next = 0;
  return pieces.map((piece) => {
    const at = next;
    next += piece.length;
    return { ...piece, at };
  });
}
