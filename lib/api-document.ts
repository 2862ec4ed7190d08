import { publicDocument } from "#lib/public-document";

// Data that anyone may read from any site. Errors are JSON too.

/** The answer with `data` as JSON: whole, or 304 for who has it; any page may read it. `url` is its own address. */
export function apiDocument(request: Request, url: string, data: object, now: Date): Response {
  return open(publicDocument(request, { url, type: "application/json", text: `${JSON.stringify(data)}\n` }, now));
}

/** 404 with what is not there in words. */
export function apiMissing(error: string): Response {
  return open(Response.json({ error }, { status: 404 }));
}

/** Lets the script of any page read an answer that is the same for everyone, and keeps it out of search results. */
export function open(answer: Response): Response {
  answer.headers.set("Access-Control-Allow-Origin", "*");
  answer.headers.set("Access-Control-Expose-Headers", "ETag");
  answer.headers.set("X-Robots-Tag", "noindex");
  return answer;
}
