import { type Field, fieldRows } from "./title-fields.ts";
import { type Kind, nounRows } from "./title-nouns.ts";

/** What a word says of the field of work. `isShared`: it has other meanings outside ICT. */
export type FieldWord = { field: Field; name: string | null; isShared: boolean };

/** Every word of `title-fields.ts` by its key. */
export const fieldKeys = new Map<string, FieldWord>(
  fieldRows.flatMap(([field, name, words]) =>
    words.split(" ").map((word): [string, FieldWord] => {
      const isShared = word.endsWith("?");
      return [isShared ? word.slice(0, -1) : word, { field, name, isShared }];
    }),
  ),
);

/** Every noun of `title-nouns.ts` by its key. */
export const nounKeys = new Map<string, Kind>(
  nounRows.flatMap(([kind, words]) => words.split(" ").map((word): [string, Kind] => [word, kind])),
);
