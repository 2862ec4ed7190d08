const longest = 200;
const gender =
  "(?:(?:m\\s?[/|]\\s?[vwf]|[vwfh]\\s?[/|]\\s?[mf])(?:\\s?[/|*]\\s?[xdnio*]){0,3}|all genders|alle geslachten)";
export const hours =
  "\\d{1,2}(?:\\s?(?:[-–—/]|tot|to)\\s?\\d{1,2})?\\s?(?:uur|uren|hours?|hrs|u)(?:\\s?(?:per|p|/|a)\\s?(?:week|w|wk))?";
const amount = "(?:€|eur)\\s?\\d[\\d.,]*(?:\\s?k\\b)?";
export const pay = `(?:tot |up to |vanaf |from )?${amount}(?:\\s?(?:[-–—]|tot|to)\\s?(?:${amount}|\\d[\\d.,]*))?(?:\\s?(?:bruto|gross))?(?:\\s?(?:per|p/?|/)\\s?(?:maand|month|m|jaar|year|j|uur|hour))?`;
const standard = "(?:iso|iec|nen|din|en|rfc)-";
export const code = `(?:(?:ref(?:erentie|erence)?|req(?:uisition)?|vacature(?:nummer|nr)?|job|id|nr)[.:#\\s-]{0,3}(?:[a-z]{1,4}-)?|#\\s?|(?!${standard})[a-z]{1,4}-)\\d{4,}`;

const extra = `(?:${gender}|${hours}|${pay}|${code})`;
// A number that stands apart is one as well; "ISO 27001" and "Windows Server 2019" are names.
const apart = `(?:${extra}|\\d{4,})`;
const inBrackets = new RegExp(`\\s*[([{]\\s*${apart}(?:\\s*[,;|]\\s*${apart})*\\s*[)\\]}]`, "giu");
const atTheEnd = new RegExp(`(?:(?:\\s+[-–—|•·/]\\s*|\\s*[|•·,]\\s*)${apart}|\\s+${extra})\\s*$`, "iu");
const nothingElse = new RegExp(`^${apart}$`, "iu");
export const decoration = /(?:[\p{Extended_Pictographic}★☆►▶◆●■✓✔➜→«»!¡]|\u{fe0f}|\u{200d})+/gu;

/**
 * The name of the job alone, as rule G-6 asks (docs/search-engine-rules.md): without hours,
 * pay, "m/v/x", reference numbers, decoration, or one of `known` (its places and company)
 * behind a separator. What cannot be told apart stays; a title that would vanish, or that is
 * longer than 200 characters and so no name, is kept whole.
 */
export function plainTitle(title: string, known: string[] = []): string {
  if (title.length > longest) return title.trim();
  let text = title.replace(decoration, " ").replace(inBrackets, " ").replace(/\s+/g, " ").trim();
  for (let before = ""; before !== text; ) {
    before = text;
    text = withoutKnown(text.replace(atTheEnd, ""), known)
      .replace(/[\s\-–—|•·,:/]+$/, "")
      .trim();
  }
  return /\p{L}{2}/u.test(text) && !nothingElse.test(text) ? text : title.trim();
}

function withoutKnown(text: string, known: string[]): string {
  const name = known.find((each) => each && text.toLowerCase().endsWith(each.toLowerCase()));
  if (!name) return closedBrackets(text, known);
  const separated = /(?:\s[-–—|•·@/]\s*|[|•·,]\s*)$/.exec(text.slice(0, -name.length));
  return separated ? text.slice(0, -(name.length + separated[0].length)) : text;
}

function closedBrackets(text: string, known: string[]): string {
  const last = /\s*[([]([^()[\]]+)[)\]]$/.exec(text);
  return last && known.some((each) => each.toLowerCase() === last[1]?.trim().toLowerCase())
    ? text.slice(0, last.index)
    : text;
}
