import type { ReactNode } from "react";
import type * as reactDomServer from "react-dom/server";
import { currentExchange } from "./exchange.ts";
import { markOf } from "./plain-document.ts";

// React's own, as it is in node_modules. Next gives server components a React without it, and draws them in two steps:
// as state for a client, which is not sent (docs/decisions/0013), and from that as HTML.
const { createRequire } = process.getBuiltinModule("node:module");
const { renderToStaticMarkup } = createRequire(`${process.cwd()}/`)("react-dom/server") as typeof reactDomServer;

/**
 * What is drawn as HTML, in one go and at half the cost of Next's two steps (docs/decisions/0023).
 *
 * @throws {Error} when a component in it waits for something, or a form in it is answered by an action, which only Next knows.
 */
export function markupOf(drawn: ReactNode): string {
  const html = renderToStaticMarkup(drawn);
  // React's stand-in for an action it does not know.
  if (html.includes('action="javascript:')) throw new Error("A form that an action answers was drawn apart from Next.");
  return html;
}

const kept = new WeakMap<object, Record<string, string>>();

/** The HTML of parts that are the same for as long as there is `owner`, the row they tell of: drawn the first time only. */
export function keptMarkup<Part extends string>(
  owner: object,
  draw: () => Record<Part, ReactNode>,
): Record<Part, string> {
  const known =
    kept.get(owner) ??
    Object.fromEntries(Object.entries<ReactNode>(draw()).map(([part, drawn]) => [part, markupOf(drawn)]));
  kept.set(owner, known);
  return known;
}

/**
 * What to draw for finished HTML: on a page that goes out whole a mark, whose place it takes at the end, for Next would
 * write it twice and look through it again and again; elsewhere itself.
 */
export function setAside(html: string): string {
  const parts = currentExchange()?.parts;
  return parts ? markOf(parts.push(html) - 1) : html;
}
