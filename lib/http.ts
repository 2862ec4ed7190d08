import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "#lib/env";
import { readableUrl } from "#lib/readable-url";

// What Next has no way to say or do (docs/decisions/0010): it sees each request before Next does.

type Exchange = { request: IncomingMessage; response: ServerResponse };

// Next bundles instrumentation and pages apart, each with its own copy of this file.
const key = Symbol.for("roleboard.responses");
const shared = globalThis as { [key]?: AsyncLocalStorage<ServerResponse> };

/** Once a process, before the first request: from instrumentation.ts. */
export function watchRequests(): void {
  if (shared[key]) return;
  const responses = new AsyncLocalStorage<ServerResponse>();
  shared[key] = responses;
  const isRefused = env().SEARCH_ENGINES === "refuse";

  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as Exchange;
    request.url = readableUrl(request.url ?? "/");
    // Next sends the head late to readers it takes for browsers, and to those without a name.
    request.headers["user-agent"] ||= "unknown";
    // Also what has no head to say it in: pictures, feeds, sitemaps, redirects.
    if (isRefused) response.setHeader("X-Robots-Tag", "noindex, nofollow");
    responses.enterWith(response);
  });
}

/**
 * The page being made is that of something missing: its status becomes 404. Call it before the
 * page's first `await` of something slow has streamed anything, that is, in the page component
 * itself; what the page returns is shown, with and without JavaScript.
 */
export function answerMissing(): void {
  const response = shared[key]?.getStore();
  if (response && !response.headersSent) response.statusCode = 404;
}
