const lengthMax = 60;

// An address, a link, or seven digits and more: a phone number, a date of birth, a citizen or account number.
const personal = /@|https?:|www\.|\d(?:[\s().+/-]*\d){6}/;

/** What was typed in the form in which it is counted; null for nothing, for a text, and for what looks like someone's own. */
export function talliedWords(q: string): string | null {
  const words = q.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  return words === "" || words.length > lengthMax || personal.test(words) ? null : words;
}
