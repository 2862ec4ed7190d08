import { createHash } from "node:crypto";

/** A cache before the site may give it to the next reader for ten seconds; a browser asks each time. */
export const publicForTenSeconds = "public, max-age=0, s-maxage=10";

type Stated = { etag: string; modifiedAt: Date };

// What this process last said at an address, and since when. A document can change without a row
// changing, at a closing minute, so its date is when it was first seen to be what it is.
const stated = new Map<string, Stated>();
const statedMax = 1000;

/**
 * The answer with a document that is the same for every reader: whole, or 304 for one who has it.
 * `url` is the document's own, without what does not count, and `now` when it was made.
 */
export function publicDocument(
  request: Request,
  { url, type, text }: { url: string; type: string; text: string },
  now: Date,
): Response {
  // Weak: what travels may be compressed.
  const etag = `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const modifiedAt = sinceWhen(url, etag, now);
  const headers = {
    "Cache-Control": publicForTenSeconds,
    ETag: etag,
    "Last-Modified": modifiedAt.toUTCString(),
  };
  if (isKnown(request.headers, etag, modifiedAt)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": `${type}; charset=utf-8` } });
}

function sinceWhen(url: string, etag: string, now: Date): Date {
  const before = stated.get(url);
  const current = before?.etag === etag ? before : { etag, modifiedAt: now };
  // The one asked last goes to the end; the first is the one that was not asked for longest.
  stated.delete(url);
  stated.set(url, current);
  const [oldest] = stated.keys();
  if (stated.size > statedMax && oldest !== undefined) stated.delete(oldest);
  return current.modifiedAt;
}

/** RFC 9110, 13.2.2: a reader that names a version is not asked for a date. */
function isKnown(headers: Headers, etag: string, modifiedAt: Date): boolean {
  const versions = headers.get("if-none-match");
  if (versions !== null) return versions.split(",").some((each) => ["*", etag, etag.slice(2)].includes(each.trim()));
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return Math.floor(modifiedAt.getTime() / 1000) * 1000 <= since;
}
