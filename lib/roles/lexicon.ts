import type { RoleAliasEntry } from "./alias.ts";
import { titleKey, titleWords, type Word } from "./title.ts";
import { type FieldWord, fieldKeys, nounKeys } from "./title-keys.ts";
import type { Kind } from "./title-nouns.ts";
import { otherOccupations } from "./title-words.ts";

/** All that is known of one key: the roles called so, the field it is a word of, the noun it is, an occupation outside ICT. */
export type Entry = { names: RoleAliasEntry[]; field: FieldWord | null; noun: Kind | null; isOther: boolean };

/** An entry found in a title. */
export type Hit = { entry: Entry; words: Word[]; start: number; end: number };

export type Lexicon = Map<string, Entry>;

const longestName = 7;
const longestKey = 60;
const made = new WeakMap<RoleAliasEntry[], Lexicon>();

/** The lexicon with these names of roles; made once for an array. */
export function lexiconOf(aliases: RoleAliasEntry[]): Lexicon {
  const kept = made.get(aliases);
  if (kept) return kept;
  const lexicon: Lexicon = new Map();
  const at = (key: string): Entry => {
    const entry = lexicon.get(key) ?? { names: [], field: null, noun: null, isOther: false };
    lexicon.set(key, entry);
    return entry;
  };
  for (const alias of aliases) {
    const entry = at(titleKey(alias.name));
    if (!entry.names.some(({ roleSlug }) => roleSlug === alias.roleSlug)) entry.names.push(alias);
  }
  for (const alias of aliases) {
    const [noun, ...rest] = titleWords(alias.name).map(({ text }) => text);
    const turned = noun && nounKeys.has(noun) && rest.length > 0 ? at(rest.join("") + noun) : null;
    if (turned?.names.length === 0) turned.names.push(alias);
  }
  for (const [key, field] of fieldKeys) at(titleKey(key)).field ??= field;
  for (const [key, noun] of nounKeys) at(titleKey(key)).noun ??= noun;
  for (const key of otherOccupations) at(titleKey(key)).isOther = true;
  made.set(aliases, lexicon);
  return lexicon;
}

/** What stands in these words, one part at a time. */
export function hitsIn(words: Word[], lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; from++) {
    let key = "";
    for (let to = from; to < words.length && to < from + longestName; to++) {
      const word = words[to] as Word;
      if (word.part !== words[from]?.part) break;
      key += word.text;
      if (key.length > longestKey) break;
      const entry = lexicon.get(key);
      // Letters that only make a word when they are joined are none: "S, de" is no SDE.
      if (!entry || (to > from && key.length < 5 && !entry.field)) continue;
      const found = words.slice(from, to + 1);
      // "IT & security" are two fields, "identity & access management" is one.
      const isList = found.length === 2 && found[1]?.isListed && lexicon.get(word.text)?.field;
      if (isList && entry.names.length === 0 && entry.field) continue;
      hits.push({ entry, words: found, start: found[0]?.at ?? 0, end: word.at });
    }
  }
  return hits;
}
