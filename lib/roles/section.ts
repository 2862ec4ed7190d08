// How the Markdown of a section is built up. The parser checks a description with these
// and the page shows it with these, so what is checked is what is seen.

/** `line` and `bodyLine` count from 0 at the first line of the text it was taken from. */
export type Part = { heading: string; body: string; line: number; bodyLine: number };
export type Item = { text: string; line: number };

const heading = /^###\s+(.+?)\s*$/;
const bullet = /^[-*]\s+/;
const number = /^\d+[.)]\s+/;
const marks = /\s*\{([^{}]*)\}\s*$/;
const key = /^\{([^{}]*)\}\s*/;
const roleLink = /\[([^\]]*)\]\(role:([^)\s]*)\)/g;

/** The parts under ### headings, and the text before the first. */
export function partsOf(body: string): { lead: string; parts: Part[] } {
  const lines = body.split("\n");
  const starts = lines.flatMap((text, line) => (heading.test(text) ? [line] : []));
  const parts = starts.map((line, index) => {
    const inside = lines.slice(line + 1, starts[index + 1]);
    const blank = Math.max(
      0,
      inside.findIndex((text) => text.trim() !== ""),
    );
    return {
      heading: heading.exec(lines[line] ?? "")?.[1] ?? "",
      body: inside.slice(blank).join("\n").trimEnd(),
      line,
      bodyLine: line + 1 + blank,
    };
  });
  return { lead: lines.slice(0, starts[0]).join("\n").trim(), parts };
}

/** The items of the top list of a text, continuation lines included, markers taken off. */
export function itemsOf(body: string, list: "bullets" | "numbers"): Item[] {
  const marker = list === "bullets" ? bullet : number;
  const items: Item[] = [];
  for (const [line, text] of body.split("\n").entries()) {
    const last = items.at(-1);
    if (marker.test(text)) items.push({ text: text.replace(marker, ""), line });
    else if (last && /^\s+\S/.test(text)) last.text += `\n${text}`;
  }
  return items.map((item) => ({ ...item, text: item.text.trimEnd() }));
}

/** "Designs tables {junior; sql, postgresql}" → its words, level and skills; null without the marks. */
export function markedItem(text: string): { text: string; level: string; skills: string[] } | null {
  const inside = marks.exec(text)?.[1];
  if (inside === undefined) return null;
  const [level = "", skills = ""] = inside.split(";");
  return { text: text.replace(marks, ""), level: level.trim(), skills: listed(skills) };
}

/** "{sql} You can …" → the key and the words; null without a key. */
export function keyedItem(text: string): { key: string; text: string } | null {
  const found = key.exec(text);
  return found ? { key: (found[1] ?? "").trim(), text: text.replace(key, "") } : null;
}

/** "**Scope** one service" → the label and the words; null without a label. */
export function labelledItem(text: string): { label: string; text: string } | null {
  const found = /^\*\*([^*]+?):?\*\*:?\s*/.exec(text);
  return found ? { label: (found[1] ?? "").trim(), text: text.slice(found[0].length) } : null;
}

/** The roles a text links to, in order. */
export function linkedRoles(text: string): { title: string; role: string }[] {
  return Array.from(text.matchAll(roleLink), ([, title = "", role = ""]) => ({ title, role }));
}

/** The words of a text with its links to roles taken off. */
export function withoutLinks(text: string): string {
  return text.replace(roleLink, "$1");
}

export function listed(text: string): string[] {
  return text
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
}

/** Words as a reader counts them: what holds a letter or a digit. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
