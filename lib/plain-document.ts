import { randomUUID } from "node:crypto";
import texts from "./i18n/messages/error.json" with { type: "json" };
import { href, localeOf } from "./i18n/routing.ts";

const scripts =
  /<script\b(?![^>]*\btype="application\/ld\+json")(?![^>]*\bsrc="\/[a-z-]+\.js)[^>]*>[\s\S]*?<\/script>/g;
const preloads = /<link\b[^>]*\bas="script"[^>]*>/g;
// React's way of saying "to this page", which is no valid HTML.
const emptyActions = /(?<=<form\b[^>]*) action=""/g;
const escapes: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const comments = /<!--[\s\S]*?-->/g;

// Nobody outside can know it, so no text of theirs can name a part.
const mark = randomUUID();
const marks = new RegExp(`${mark}:(\\d+);`, "g");

/** What stands in a page for the part of that number. */
export function markOf(part: number): string {
  return `${mark}:${part};`;
}

/** Whether a piece of a page that Next writes apart is only its state for the browser. */
export function isScript(piece: string): boolean {
  return piece.startsWith("<script>") && piece.endsWith("</script>") && piece.lastIndexOf("<script") === 0;
}

/**
 * A page as Next made it, without what only its client needs: scripts, preloads and comments. Facts for
 * machines (JSON-LD) and scripts of ours (from /public) stay. A form to the page itself goes to `asked`, the path
 * and query of the request: what stands behind a # in the browser's address would keep the focus from the answer.
 * What people wrote is escaped in it and so untouched. Each of `parts` takes the place of its mark as it is.
 */
export function plainDocument(html: string, asked: string, parts: string[] = []): string {
  const action = ` action="${escaped(asked)}"`;
  return html
    .replace(scripts, "")
    .replace(preloads, "")
    .replace(emptyActions, () => action)
    .replace(comments, "")
    .replace(marks, (_, part) => parts[part] ?? "");
}

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => escapes[sign] ?? "");
}

type Fault = {
  /** The path and query that was asked for. */
  url: string;
  reference?: string;
  /** The answer's Link header, which names the style sheet. */
  link: string;
  /** The form that was sent, to be sent again. */
  fields?: [name: string, value: string][];
};

/** What a reader gets when making a page failed, in the look of the site. It holds what they sent: nothing typed is lost. */
export function faultPage({ url, reference, link, fields = [] }: Fault): string {
  const locale = localeOf(url.split(/[/?]/)[1] ?? "");
  const t = texts[locale];
  const style = /<([^<>"]+)>; rel=preload; as="style"/.exec(link)?.[1];
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${t.title} · Roleboard</title>
${style ? `<link rel="stylesheet" href="${style}">` : ""}
</head>
<body>
<main class="wrap py-16">
<h1>${t.title}</h1>
<p class="mt-5 max-w-[52ch] text-lede text-soft">${t.text}</p>
<p class="mt-2 font-semibold">${reference ?? t.unknown}</p>
${fields.length > 0 ? again(url, t, fields) : `<p class="mt-8"><a class="button" href="${href(locale, "/")}">${t.home}</a></p>`}
</main>
</body>
</html>
`;
}

function again(url: string, t: { kept: string; again: string }, fields: [name: string, value: string][]): string {
  const inputs = fields.map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return `<form action="${escaped(url)}" method="POST" enctype="multipart/form-data" class="mt-8">
${inputs.join("\n")}
<p class="mb-4 max-w-[52ch]">${t.kept}</p>
<button type="submit" class="button">${t.again}</button>
</form>`;
}
