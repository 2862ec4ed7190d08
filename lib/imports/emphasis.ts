import { asBlock, holdsBlocks } from "./blocks.ts";

const inline = new Set([
  "A",
  "B",
  "STRONG",
  "I",
  "EM",
  "U",
  "SPAN",
  "FONT",
  "SMALL",
  "MARK",
  "CODE",
  "SUB",
  "SUP",
  "S",
  "DEL",
  "INS",
  "ABBR",
  "LABEL",
  "TIME",
]);

/** Whether an element makes its words bold: by its name or, as editors copy them, by its style. */
export function isBold(node: HTMLElement): boolean {
  return /^(?:STRONG|B)$/.test(node.nodeName) || hasStyle(node, /(?<![\w-])font-weight:\s*(?:bold|[6-9]00)/i);
}

export function isItalic(node: HTMLElement): boolean {
  return /^(?:EM|I)$/.test(node.nodeName) || hasStyle(node, /(?<![\w-])font-style:\s*italic/i);
}

/** Markers only work around words, within a paragraph, and next to something that is no letter. */
export function emphasised(
  content: string,
  node: HTMLElement,
  marker: string,
  isSame: (node: HTMLElement) => boolean,
): string {
  if (!content.trim() || isInside(node, isSame) || isInside(node, isHeading))
    return holdsBlocks(content) ? asBlock(content) : content;
  const marks = markedParts(content, node, marker);
  return holdsBlocks(content) ? asBlock(marks) : marks;
}

const isHeading = ({ nodeName }: HTMLElement) => /^H[1-6]$/.test(nodeName);

function hasStyle(node: HTMLElement, style: RegExp): boolean {
  return node.nodeName === "SPAN" && style.test(node.getAttribute("style") ?? "");
}

function markedParts(content: string, node: HTMLElement, marker: string): string {
  const parts = content.split(/(\n{2,}| {2}\n)/);
  const touchesBefore = isLetter(charBefore(node));
  const touchesAfter = isLetter(charAfter(node));
  return parts
    .map((part, at) => {
      if (!/[\p{L}\p{N}]/u.test(part) || /^\s*(?:[-#>]|\d+\.) /.test(part)) return part;
      return marked(part, marker, at === 0 && touchesBefore, at === parts.length - 1 && touchesAfter);
    })
    .join("");
}

function marked(part: string, marker: string, touchesBefore: boolean, touchesAfter: boolean): string {
  const text = part.trim();
  let start = 0;
  let end = text.length;
  if (touchesBefore) while (isPunctuation(text[start])) start += 1;
  if (touchesAfter) while (isPunctuation(text[end - 1])) end -= 1;
  const marks = `${text.slice(0, start)}${marker}${text.slice(start, end)}${marker}${text.slice(end)}`;
  return part.replace(text, () => marks);
}

/** The character right before the words of `node`, or nothing at the start of a line. */
function charBefore(node: Node): string {
  return node.textContent?.slice(0, 1).trim() === "" ? " " : charBeside(node, "previousSibling");
}

function charAfter(node: Node): string {
  return node.textContent?.slice(-1).trim() === "" ? " " : charBeside(node, "nextSibling");
}

function charBeside(node: Node, side: "previousSibling" | "nextSibling"): string {
  for (let from: Node | null = node; from && inline.has(from.nodeName); from = from.parentNode) {
    const next = from[side];
    if (next) return next.textContent?.at(side === "nextSibling" ? 0 : -1) ?? "";
  }
  return "";
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function isPunctuation(char: string | undefined): boolean {
  return char !== undefined && /[\p{P}\p{S}]/u.test(char);
}

function isInside(node: HTMLElement, is: (node: HTMLElement) => boolean): boolean {
  for (let parent = node.parentElement; parent; parent = parent.parentElement) if (is(parent)) return true;
  return false;
}
