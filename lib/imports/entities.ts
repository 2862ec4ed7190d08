const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: "\u00a0" };
const levelsMax = 3;

/** A line that was escaped for HTML once or more: "R&amp;amp;D" → "R&D". */
export function decodedLine(line: string): string {
  let text = line;
  for (let level = 0; level < levelsMax; level += 1) text = decodeEntities(text);
  return text;
}

/** Undoes one level of escaping, the five characters of XML and numbers; other entities are left to the HTML reader. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos|nbsp));/gi,
    (whole, decimal, hex, name) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : "";
    },
  );
}
