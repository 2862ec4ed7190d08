// Word, and Outlook which writes with it, copy a list as paragraphs with the bullet or number typed before them.

/** Whether a paragraph is an item of a list. */
export function isWordItem(node: HTMLElement): boolean {
  return node.nodeName === "P" && writtenLevel(node) > 0;
}

/** Whether it holds the typed bullet or number of an item. */
export function isWordMarker(node: HTMLElement): boolean {
  return /mso-list:\s*ignore/i.test(styleOf(node));
}

/** Whether it is what colleagues said in the margin, or leads there. */
export function isWordComment(node: HTMLElement): boolean {
  const isAnchor = /\b(?:msocomanchor|MsoCommentReference)\b/i.test(node.getAttribute("class") ?? "");
  return isAnchor || /mso-element:\s*comment/i.test(styleOf(node));
}

export function wordItem(content: string, node: HTMLElement): string {
  const text = content.replace(/\s+/g, " ").trim();
  if (!text) return "";
  const marker = Array.from(node.querySelectorAll("span")).find(isWordMarker)?.textContent?.trim() ?? "";
  const number = /^(?:(\d{1,3})|[a-z]{1,4})[.)]$/i.exec(marker);
  const prefix = number ? `${number[1] ?? 1}.` : "-";
  return `\n${"   ".repeat(levelOf(node) - 1)}${prefix} ${text}\n`;
}

const levels = new WeakMap<Element, number>();

/** One deeper than the item before at most: what is further in is code to Markdown. Items are asked in their order. */
function levelOf(node: HTMLElement): number {
  const before = levels.get(node.previousElementSibling ?? node) ?? 0;
  const level = Math.min(writtenLevel(node), before + 1);
  levels.set(node, level);
  return level;
}

function writtenLevel(node: HTMLElement): number {
  return Number(/mso-list:\s*l\d{1,9}\s+level([1-9])/i.exec(styleOf(node))?.[1] ?? 0);
}

function styleOf(node: HTMLElement): string {
  return node.getAttribute("style") ?? "";
}
