import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a request may change something, going by where it comes from (trust.md, WB-4): what is sent by a page
 * of ours says our origin. A browser that says none must say in another way that the sender is ours; no browser
 * sends a form across sites without one of the two, and a session's cookie does not travel with what says neither.
 */
export function isOurOwn(method: string | undefined, headers: IncomingHttpHeaders, siteUrl: string): boolean {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return true;
  const { origin } = headers;
  return origin === undefined ? headers["sec-fetch-site"] === "same-origin" : origin === new URL(siteUrl).origin;
}

/** The one address to which anybody's program posts: a mail program that stops an alert, for which the token in it is the proof (RFC 8058). */
export function isOneClick(path: string): boolean {
  return /^\/api\/alerts\/[^/?]+(?:\?|$)/.test(path);
}
