/** What someone typed, taken apart. At most ten terms count, a phrase being one. */
export type Question = {
  /** Must all be there; a star at the end asks for whatever begins like it. */
  words: string[];
  /** Each must be there with its words next to each other. */
  phrases: string[];
  /** None may be there. */
  without: string[];
};

const termsMax = 10;
const term = /(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/g;

/** Reads quotes, minus and star as people use them; whatever else stands there is a word. */
export function parseQuestion(q: string): Question {
  const question: Question = { words: [], phrases: [], without: [] };
  const terms = [...q.matchAll(term)].filter(([, , phrase, word]) => /[\p{L}\p{N}]/u.test(phrase ?? word ?? ""));
  for (const [, minus, phrase, word = ""] of terms.slice(0, termsMax)) {
    const text = capitalIt(phrase ?? word);
    if (minus) question.without.push(text);
    else if (phrase?.includes(" ")) question.phrases.push(text);
    else question.words.push(text);
  }
  return question;
}

/** Nobody who searches types the English "it", and only capitals tell it from the trade (fts_norm). */
function capitalIt(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])it(?![\p{L}\p{N}])/giu, "IT");
}
