import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";
import { clientAddress } from "#lib/client-address";
import { env, missingSecret, settings } from "#lib/env";
import { currentExchange, type Exchange, openExchanges } from "#lib/exchange";
import { localeOf } from "#lib/i18n/routing";
import { isOneClick, isOurOwn } from "#lib/own-origin";
import { faultPage, isScript, plainDocument } from "#lib/plain-document";
import { publicForTenSeconds } from "#lib/public-document";
import { readableUrl } from "#lib/readable-url";
import { resourcePolicy, securityHeaders } from "#lib/security-headers";
import { listenToForm } from "#lib/sent-form";

// What Next has no way to say or do (docs/decisions/0010 and 0013): it sees each request before Next does.

/** Nobody outside may steer Next, and its router and action calls in the browser are not used here. */
const unheard =
  /^(?:x-middleware-|x-invoke-|x-nextjs-|x-matched-path$|next-resume$|rsc$|next-router-|next-url$|next-action$)/;

/** Once a process, before the first request: from instrumentation.ts. */
export function watchRequests(): void {
  const exchanges = openExchanges();
  if (!exchanges) return;
  const problem = missingSecret(settings());
  if (problem) throw new Error(problem);
  const { SEARCH_ENGINES, SITE_URL, TRUSTED_PROXIES } = env();
  const headers = securityHeaders(SITE_URL);

  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as Exchange;
    const address = clientAddress(request.socket.remoteAddress, request.headers["x-forwarded-for"], TRUSTED_PROXIES);
    const asked = readableUrl(request.url ?? "/");
    request.url = asked;
    if (!isOneClick(asked) && !isOurOwn(request.method, request.headers, SITE_URL)) refuse(request);
    if (isServed) for (const name of Object.keys(request.headers)) if (unheard.test(name)) delete request.headers[name];
    // Where a form may come from was settled above. Next would compare its origin with the name by which a proxy
    // calls this process, and fail on a Host header that is no name at all.
    if (isServed) request.headers["x-forwarded-host"] = new URL(SITE_URL).host;
    // Next sends the head late to readers it takes for browsers, and to those without a name.
    request.headers["user-agent"] ||= "unknown";

    if (isServed) for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader("Cross-Origin-Resource-Policy", resourcePolicy(asked));
    // Also what has no head to say it in: pictures, feeds, sitemaps, redirects.
    if (SEARCH_ENGINES === "refuse") response.setHeader("X-Robots-Tag", "noindex, nofollow");
    const exchange: Exchange = { request, response, asked, address, isPublic: false, sent: listenToForm(request) };
    if (isServed) settle(exchange);
    exchanges.enterWith(exchange);
  });
}

/** The answer's Link header, which names the style sheet, of the last page that was drawn. */
let knownLink = "";

type Call = (...given: unknown[]) => ServerResponse & boolean;

/**
 * The answer as it goes out, whatever a page, a route or a file said: no cache goes on giving a fault that passes,
 * nothing varies on the headers that are not heard, and instead of a page that could not be made goes one that says so,
 * whether the fault came before anything was drawn or after.
 */
function settle(exchange: Exchange): void {
  const { request, response } = exchange;
  const writeHead = response.writeHead.bind(response) as Call;
  const write = response.write.bind(response) as Call;
  const end = response.end.bind(response) as Call;
  let isFaultPage = false;

  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (response.headersSent) return writeHead(status, ...rest);
    // When an action fails, Next answers a browser with three words of plain text.
    const types = [response.getHeader("Content-Type"), request.headers.accept].map(String);
    isFaultPage = status >= 500 && types.some((type) => type.includes("text/html"));
    if (isFaultPage) {
      for (const name of ["Content-Encoding", "Content-Length", "ETag"]) response.removeHeader(name);
      response.setHeader("Content-Type", "text/html; charset=utf-8");
    }
    if (status >= 500) response.setHeader("Cache-Control", unshared);
    const link = String(response.getHeader("Link") ?? "");
    if (link.includes("style")) knownLink = link;
    const varies = String(response.getHeader("Vary") ?? "").split(/,\s*/);
    const heard = varies.filter((name) => name && !unheard.test(name.toLowerCase()));
    if (heard.length > 0) response.setHeader("Vary", heard.join(", "));
    else response.removeHeader("Vary");
    return writeHead(status, ...rest);
  };

  // Whether to replace the page is known with the head, so that comes first.
  const decide = () => response.headersSent || response.statusCode < 500 || response.writeHead(response.statusCode);
  response.write = ((...given: unknown[]) => {
    decide();
    return isFaultPage || write(...given);
  }) as typeof response.write;
  response.end = ((...given: unknown[]) => {
    decide();
    if (isFaultPage) void faultOf(exchange).then(end);
    else end(...given);
    return response;
  }) as typeof response.end;
}

async function faultOf({ asked, reference, sent }: Exchange): Promise<string> {
  return faultPage({ url: asked, reference, link: knownLink, fields: await sent() });
}

/** A form from another site becomes a request for the page that says so: nothing it asked is looked at. */
function refuse(request: Exchange["request"]): void {
  const locale = localeOf((request.url ?? "").split(/[/?]/)[1] ?? "");
  request.method = "GET";
  request.url = `/${locale}/refused`;
  for (const name of ["content-type", "content-length", "transfer-encoding"]) delete request.headers[name];
}

/**
 * The page being made is that of something missing: its status becomes 404. Call it in the page
 * component itself; what the page returns is shown.
 */
export function answerMissing(): void {
  answerStatus(404);
}

/** As `answerMissing`, for 403: a page that says why something is not done. */
export function answerRefused(): void {
  answerStatus(403);
}

function answerStatus(status: number): void {
  const response = currentExchange()?.response;
  if (response && !response.headersSent) response.statusCode = status;
}

/** The page being made is the same for every reader, so a cache before the site may give it to the next for ten seconds. */
export function answerPublic(): void {
  const exchange = currentExchange();
  if (exchange) exchange.isPublic = true;
}

/** For an action: keeps what it found for the page that Next makes in the same request. */
export function leaveForPage(found: unknown): void {
  const exchange = currentExchange();
  if (exchange) exchange.found = found;
}

/** What the action of this request left, or undefined when it is no answer to a form. */
export function foundByAction(): unknown {
  return currentExchange()?.found;
}

/** The path and query that the browser asked for, e.g. to come back to after signing in. */
export function askedPath(): string {
  return currentExchange()?.asked ?? "/";
}

/** Who asks, as lib/client-address.ts counts them. */
export function askedBy(): string {
  return currentExchange()?.address ?? "";
}

/** From instrumentation.ts: making the page failed. The reference is what a reader can tell us. */
export function noteFault(error: unknown): void {
  const exchange = currentExchange();
  const { digest } = error as { digest?: unknown };
  if (exchange && typeof digest === "string") exchange.reference = digest;
}

/**
 * For the layout: the page goes out whole when it is finished, as a document without the framework's
 * scripts and state (docs/decisions/0013).
 */
export function answerPlain(): void {
  const exchange = currentExchange();
  if (!exchange || exchange.response.headersSent || !isServed) return;
  const { request, response } = exchange;
  const send = response.end.bind(response);
  const pieces: string[] = [];
  const parts: string[] = [];
  exchange.parts = parts;
  const hold = (chunk: unknown) => {
    const piece = chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : typeof chunk === "string" ? chunk : "";
    if (!isScript(piece)) pieces.push(piece);
    return true;
  };

  response.flushHeaders = () => {};
  response.write = hold as typeof response.write;
  response.end = ((last?: unknown) => {
    hold(last);
    const html = pieces.join("");
    if (response.headersSent) return send(html);

    const isShared = exchange.isPublic && !request.headers.cookie;
    response.setHeader("Cache-Control", isShared ? publicForTenSeconds : unshared);
    return send(plainDocument(html, exchange.asked, parts));
  }) as typeof response.end;
}

const unshared = "private, no-store";

// `next dev` puts its own client, with inline scripts, into every page.
const isServed = process.env.NODE_ENV !== "development";
