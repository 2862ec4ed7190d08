import { element, textElement } from "#lib/xml";

/**
 * The HTML part of a mail, made of its text so that the two say the same: an address on a line of its own is a link, and
 * at the end of a paragraph it is what the first line of it links to.
 */
export function htmlOf(text: string): string {
  const style = { style: "max-width: 40em; font: 1em/1.5 sans-serif" };
  return `<!DOCTYPE html>${element("html", [element("body", text.split("\n\n").map(paragraphOf), style)])}`;
}

function paragraphOf(text: string): string {
  const lines = text.split("\n");
  const target = lines.length > 1 && isAddress(lines.at(-1)) ? lines.pop() : undefined;
  const drawn = lines.map((line, index) => {
    const href = (index === 0 && target) || (isAddress(line) && line);
    return href ? textElement("a", line, { href }) : textElement("span", line);
  });
  return element("p", [drawn.join(element("br"))]);
}

function isAddress(line = ""): boolean {
  return /^https?:\/\/\S+$/.test(line);
}
