import { htmlToMarkdown } from "#lib/imports/html-to-markdown";

// What public/paste.js asks about text from Word, mail or a web page. Nothing is kept.

const bytesMax = 200_000;

export async function POST(request: Request) {
  if (!/^text\/html\b/i.test(request.headers.get("content-type") ?? ""))
    return new Response("This takes text/html.\n", { status: 400 });
  const html = await htmlOf(request);
  if (html === null) return new Response(`This takes at most ${bytesMax} bytes.\n`, { status: 413 });

  const headers = { "Content-Type": "text/markdown; charset=utf-8", "Cache-Control": "private, no-store" };
  return new Response(htmlToMarkdown(html), { headers });
}

/** The body, or null when it is too long, of which no more is read than it takes to know. */
async function htmlOf({ body, headers }: Request): Promise<string | null> {
  if (Number(headers.get("content-length")) > bytesMax) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > bytesMax) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
