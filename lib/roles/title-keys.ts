import { type Field, fieldRows } from "./title-fields.ts";
import { type Kind, nounRows } from "./title-nouns.ts";
import { toolRows } from "./title-tools.ts";

/** What a word says of the field of work. `isShared`: it has other meanings outside ICT. */
export type FieldWord = { field: Field; name: string | null; isShared: boolean };

const toolFields = toolRows.map(([field, words]): (typeof fieldRows)[number] => [field, null, words]);

/** Every word of `title-fields.ts` and `title-tools.ts` by its key. */
export const fieldKeys = new Map<string, FieldWord>(
  [...toolFields, ...fieldRows].flatMap(([field, name, words]) =>
    words.split(/\s+/).map((word): [string, FieldWord] => {
      const isShared = word.endsWith("?");
      return [isShared ? word.slice(0, -1) : word, { field, name, isShared }];
    }),
  ),
);

/** Every noun of `title-nouns.ts` by its key. */
export const nounKeys = new Map<string, Kind>(
  nounRows.flatMap(([kind, words]) => words.split(" ").map((word): [string, Kind] => [word, kind])),
);
