import { sentencesOf } from "#lib/roles/shared-runs";

const namedMax = 3;

/** The first sentences of a text that stand in the description of its role too, as they are written here; three at most. */
export function copiedSentences(body: string, described: Set<string>): string[] {
  const copied = sentencesOf(body).filter(({ said }) => described.has(said));
  return [...new Set(copied.map(({ written }) => written))].slice(0, namedMax);
}
