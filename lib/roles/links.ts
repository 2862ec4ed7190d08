import type { SourceFile } from "./source.ts";

/** The web addresses in the files of roles, each with where it stands first, as "prisma/roles/x/nl.md:41". */
export function linksIn(files: SourceFile[]): Map<string, string> {
  const links = new Map<string, string>();
  for (const { path, text } of files)
    for (const [index, line] of text.split("\n").entries())
      for (const [url] of line.matchAll(/https?:\/\/[^\s"<>()]+(?:\([^\s"<>()]*\)[^\s"<>()]*)*/g))
        if (!links.has(url)) links.set(url, `${path}:${index + 1}`);
  return links;
}

/**
 * Why nothing can be read at an address: its status, or that it did not answer in `timeoutMs`; null when it can.
 * Redirects are followed. A site that refuses programs (403, 429) looks broken and is for a person to open.
 */
export async function faultOf(url: string, timeoutMs: number): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await fetch(url, { signal, headers: { "User-Agent": "Roleboard-links (checks our sources)" } });
    await answer.body?.cancel();
    return answer.ok ? null : `answers ${answer.status}`;
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError") return `no answer in ${timeoutMs / 1000} s`;
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  }
}
