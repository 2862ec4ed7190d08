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
const headings = ["H1", "H2", "H3", "H4", "H5", "H6"];

/** Markers only work around words, within a paragraph, and next to something that is no letter. */
export function emphasised(content: string, node: HTMLElement, marker: string, names: string[]): string {
  if (!content.trim() || isInside(node, names) || isInside(node, headings))
    return holdsBlocks(content) ? asBlock(content) : content;
  const marks = markedParts(content, node, marker);
  return holdsBlocks(content) ? asBlock(marks) : marks;
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

function isInside(node: Node, names: string[]): boolean {
  for (let parent = node.parentNode; parent; parent = parent.parentNode)
    if (names.includes(parent.nodeName)) return true;
  return false;
}
