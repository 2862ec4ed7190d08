import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { SentField } from "./sent-form.ts";

// The request that is being answered, and its answer, beside what Next passes on of them (lib/http.ts).

export type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  /** The path and query as the browser sent them. */
  asked: string;
  /** Of the client. */
  address: string;
  /** Whether every reader would get this same answer. */
  isPublic: boolean;
  /** The form that came with the request. */
  sent: () => Promise<SentField[]>;
  /** The number under which the log has the fault, when making the answer failed. */
  reference?: string;
  /** What an action found, for the page that is made in the same request. */
  found?: unknown;
  /** HTML that Next need not carry, by its number; there once the page is held until it is finished. */
  parts?: string[];
};

// Next bundles instrumentation and pages apart, each with its own copy of this file.
const key = Symbol.for("roleboard.exchanges");
const shared = globalThis as { [key]?: AsyncLocalStorage<Exchange> };

/** Where exchanges are to be put, once a process; null the second time. */
export function openExchanges(): AsyncLocalStorage<Exchange> | null {
  if (shared[key]) return null;
  shared[key] = new AsyncLocalStorage();
  return shared[key];
}

/** The exchange in which this is called, if it is one. */
export function currentExchange(): Exchange | undefined {
  return shared[key]?.getStore();
}
