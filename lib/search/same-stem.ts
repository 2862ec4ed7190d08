import "server-only";
import { textQueryOf } from "./text-query.ts";
import { nothingAsked } from "./words.ts";

/** Whether two words are one to a text search, in one of its languages: "enginer" and "engineer". */
export async function haveSameStem(one: string, other: string): Promise<boolean> {
  const [stems = [], others = []] = await Promise.all([one, other].map(stemsOf));
  return stems.some((stem) => others.includes(stem));
}

async function stemsOf(word: string): Promise<string[]> {
  const text = await textQueryOf({ ...nothingAsked, words: [word] });
  return text?.words.join().match(/'[^']+'/g) ?? [];
}
