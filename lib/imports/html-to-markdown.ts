import TurndownService from "turndown";
import { asBlock, holdsBlocks } from "./blocks.ts";
import { emphasised, isBold, isItalic } from "./emphasis.ts";
import { invisible, safeHtml } from "./html.ts";
import { isWordComment, isWordItem, isWordMarker, wordItem } from "./word.ts";

// HTML as recruitment systems send it and recruiters paste it (editors, Word, mail) to Markdown without HTML.

const dropped =
  "script style head title noscript template iframe object embed svg math canvas audio video img picture map form input select option button textarea frameset plaintext".split(
    " ",
  );
// As a reader types them; "-" and "*" were escaped by then.
const bullets = /^(?:[•●▪◦‣·∙■–]|\\[-*])\s+/u;

const converter = new TurndownService({
  headingStyle: "atx",
  hr: "---",
  bulletListMarker: "-",
  codeBlockStyle: "fenced",
  emDelimiter: "*",
  blankReplacement: (_, node) => ("isBlock" in node && node.isBlock && node.nodeName !== "LI" ? "\n\n" : ""),
});

converter
  .addRule("break", { filter: "br", replacement: (_, node) => lineBreak(node) })
  .addRule("strong", {
    filter: ["strong", "b"],
    replacement: (content, node) => emphasised(content, node, "**", isBold),
  })
  .addRule("em", { filter: ["em", "i"], replacement: (content, node) => emphasised(content, node, "*", isItalic) })
  .addRule("wrapper", {
    filter: ["span", "u", "small", "mark", "label", "sub", "sup", "ins", "del", "s", "abbr"],
    replacement: (content) => (holdsBlocks(content) ? asBlock(content) : content),
  })
  .addRule("styled", { filter: isStyled, replacement: styled })
  .addRule("heading", { filter: ["h1", "h2", "h3", "h4", "h5", "h6"], replacement: heading })
  .addRule("link", { filter: "a", replacement: link })
  .addRule("list", { filter: ["ul", "ol"], replacement: list })
  .addRule("item", { filter: "li", replacement: listItem })
  .addRule("cell", {
    filter: ["td", "th"],
    replacement: (content) => (content.includes("\n") ? `\n\n${content}\n\n` : `${content.trim()} `),
  })
  .addRule("word item", { filter: isWordItem, replacement: wordItem })
  .addRule("dropped", { filter: isDropped, replacement: () => "" })
  .addRule("pre", { filter: "pre", replacement: (content) => `\n\n${content.trim().replace(/\n/g, "  \n")}\n\n` });

const escaped = converter.escape.bind(converter);
// "<" and "&lt;" that a reader saw as text must not become elements when the Markdown is read again.
converter.escape = (text) =>
  escaped(text)
    .replace(/</g, "\\<")
    .replace(/&(?=#?\w{1,31};)/g, "\\&");

/**
 * The text of `html` as Markdown: paragraphs, lists, headings, bold and links to the web are
 * kept; styles, scripts, pictures and empty paragraphs are not. HTML that was sent as text
 * ("&lt;p&gt;") is decoded once. Never throws: what is too deep to be meant keeps its words only.
 */
export function htmlToMarkdown(html: string): string {
  // Once more, because "&#1;" becomes a character only when it is read.
  return tidied(converter.turndown(safeHtml(html)).replace(invisible, ""));
}

/** One break is a new line; the first of several is a new paragraph, the rest are nothing. */
function lineBreak(node: HTMLElement): string {
  if (besides(node, "previousSibling")?.nodeName === "BR") return "";
  return besides(node, "nextSibling")?.nodeName === "BR" ? "\n\n" : "  \n";
}

function besides(node: Node, side: "previousSibling" | "nextSibling"): Node | null {
  let next = node[side];
  while (next?.nodeType === 3 && !next.nodeValue?.trim()) next = next[side];
  return next;
}

function isStyled(node: HTMLElement): boolean {
  return node.nodeName === "SPAN" && (isBold(node) || isItalic(node));
}

function styled(content: string, node: HTMLElement): string {
  const inItalics = isItalic(node) ? emphasised(content, node, "*", isItalic) : content;
  return isBold(node) ? emphasised(inItalics, node, "**", isBold) : inItalics;
}

function heading(content: string, node: HTMLElement): string {
  if (holdsBlocks(content)) return asBlock(content);
  const text = content.replace(/\s+/g, " ").trim();
  return text ? `\n\n${"#".repeat(Number(node.nodeName.slice(1)))} ${text}\n\n` : "";
}

function link(content: string, node: HTMLElement): string {
  if (holdsBlocks(content)) return asBlock(content);
  const text = content.trim();
  const target = URL.parse(node.getAttribute("href")?.trim() ?? "");
  if (!text || !target || !["http:", "https:", "mailto:"].includes(target.protocol)) return content;
  return `[${text.replace(/\s+/g, " ")}](${target.href.replace(/[()<>\\]/g, (char) => encodeURIComponent(char).replace("(", "%28").replace(")", "%29"))})`;
}

function list(content: string, node: HTMLElement): string {
  if (!/^\s*(?:-|\d+\.) /m.test(content)) return asBlock(content);
  const items = content.replace(/^\n+|\n+$/g, "");
  // Editors put a list straight into a list where they mean one inside the item before it.
  const isNested = ["UL", "OL"].includes(node.parentNode?.nodeName ?? "");
  if (isNested) return `\n${items.replace(/^(?=.)/gm, "   ")}\n`;
  return node.parentNode?.nodeName === "LI" ? `\n${items}\n` : `\n\n${items}\n\n`;
}

function listItem(content: string, node: HTMLElement): string {
  if (!["UL", "OL", "MENU", "DIR"].includes(node.parentNode?.nodeName ?? "")) return asBlock(content);
  const prefix = node.parentNode?.nodeName === "OL" ? `${nextNumber(node.parentNode)}. ` : "- ";
  const text = content
    .trim()
    .replace(bullets, "")
    .replace(/\n{2,}(?=\s*(?:- |\d+\. ))/g, "\n");
  return text ? `\n${prefix}${text.replace(/\n(?=.)/g, `\n${" ".repeat(prefix.length)}`)}\n` : "";
}

const numbers = new WeakMap<Node, number>();

/** Items are asked in their order, and empty ones not at all. */
function nextNumber(list: Node): number {
  const number = (numbers.get(list) ?? startOf(list) - 1) + 1;
  numbers.set(list, number);
  return number;
}

/** The number a list goes on from; inside another list Markdown would not take it for a list. */
function startOf(list: Node): number {
  const isNested = ["LI", "UL", "OL"].includes(list.parentNode?.nodeName ?? "");
  const start = isNested ? null : (list as Element).getAttribute("start");
  return start !== null && /^\d{1,6}$/.test(start) ? Number(start) : 1;
}

function isDropped(node: HTMLElement): boolean {
  if (dropped.includes(node.nodeName.toLowerCase())) return true;
  if (isWordMarker(node) || isWordComment(node)) return true;
  return node.hasAttribute("hidden") || /display\s*:\s*none/i.test(node.getAttribute("style") ?? "");
}

function tidied(markdown: string): string {
  const lines = markdown.replace(/(?<!\\)\*{4}(?!\*)/g, "").split("\n");
  const isBlank = (line: string | undefined) => !line?.trim();
  // Two spaces at the end break a line, and have nothing to break before an empty one.
  const tidy = lines.map((line, at) =>
    line.endsWith("  ") && !isBlank(line) && !isBlank(lines[at + 1]) ? `${line.trimEnd()}  ` : line.trimEnd(),
  );
  return withLists(
    tidy
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  );
}

/** Lines that begin with a typed bullet are a list. */
function withLists(markdown: string): string {
  const lines = markdown.split(/( {2}\n|\n{2,})/);
  let text = "";
  for (let index = 0; index < lines.length; index += 2) {
    const line = lines[index] ?? "";
    const isItem = bullets.test(line);
    const follows = index > 1 && bullets.test(lines[index - 2] ?? "");
    const gap = index === 0 ? "" : isItem && follows ? "\n" : isItem || follows ? "\n\n" : (lines[index - 1] ?? "");
    text += gap + (isItem ? `- ${line.replace(bullets, "")}` : line);
  }
  return text;
}
