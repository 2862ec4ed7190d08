import type { IncomingMessage } from "node:http";

/** A field of a form: its name and what was typed. */
export type SentField = [name: string, value: string];

/** More than Next takes of a form. */
const bytesMax = 1_200_000;
const formTypes = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i;

/**
 * Listens along while a form comes in. What it returns tells afterwards what was sent, for a page that offers to send it
 * again: text fields and the action they go to, never a password or a file. Empty for what is no form.
 */
export function listenToForm(request: IncomingMessage): () => Promise<SentField[]> {
  const type = request.headers["content-type"] ?? "";
  if (request.method !== "POST" || !formTypes.test(type)) return async () => [];

  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // The parser hands each piece of the body to the request this way, before anyone reads it.
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    size += chunk?.length ?? 0;
    if (size > bytesMax) chunks.length = 0;
    else if (chunk) chunks.push(Uint8Array.from(chunk));
    return push(chunk, encoding);
  };
  return async () => {
    const body = new Response(new Blob(chunks), { headers: { "content-type": type } });
    const form = await body.formData().catch(() => new FormData());
    return [...form].filter((field): field is SentField => typeof field[1] === "string" && !/password/i.test(field[0]));
  };
}
