import { decodeEntities } from "./entities.ts";

const lengthMax = 300_000;
const depthMax = 60;
const tagsMax = 10_000;
const closesItself = new Set("br hr img p li input meta link wbr".split(" "));

/** NUL and its kin, soft hyphens, joiners and marks that turn the direction of writing. */
export const invisible = /(?![\t\n\r])[\p{Cc}\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/**
 * HTML ready for the converter: decoded once when it was sent as text ("&lt;p&gt;"), without
 * invisible characters, and its words alone where it is too deep or too long to be meant.
 */
export function safeHtml(html: string): string {
  const whole = wholeHtml(html.toWellFormed().slice(0, lengthMax));
  return isExcessive(whole) ? wordsOf(whole) : whole;
}

function wholeHtml(html: string): string {
  const isPlain = !/<[a-z/!]/i.test(html);
  const isEncoded = isPlain && /&lt;\/?[a-z]/i.test(html);
  return (
    (isEncoded ? decodeEntities(html) : isPlain ? html.replace(/\r?\n/g, "<br>") : html)
      .replace(/&(?:nbsp|#160|#x0*a0|ensp|emsp|thinsp|#8239);?/gi, " ")
      .replace(/&(?:shy|#173|zwnj|zwj|#820[345]|#x200[bcd]|#65279|#xfeff);?/gi, "")
      .replace(invisible, "")
      .replace(/[\u00a0\u2000-\u200a\u202f]/g, " ")
      // Without attributes the parser carries no more than three of a kind into the next paragraph.
      .replace(/<(b|big|code|em|font|i|s|small|strike|strong|tt|u)\s[^<>]*>/gi, (tag, name) =>
        isUnbold(tag) ? "" : `<${name}>`,
      )
      // The converter wraps the whole in an element of its own, which nothing inside may close.
      .replace(/<\/?x-turndown\b[^>]*>?/gi, "")
  );
}

/** Google Docs wraps all that is copied in an element for bold that is not bold; an end without its beginning is nothing. */
function isUnbold(tag: string): boolean {
  return /^<(?:b|strong)\s/i.test(tag) && /(?<![\w-])font-weight:\s*(?:normal|400)/i.test(tag);
}

/** Only a guess at how many tags and how deep, but one that cannot be fooled into less. */
function isExcessive(html: string): boolean {
  let depth = 0;
  let count = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    count += 1;
    if (!closesItself.has(name.toLowerCase())) depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > depthMax || count > tagsMax) return true;
  }
  return false;
}

function wordsOf(html: string): string {
  const visible = html.replace(/<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*(?:<\/\1>|$)/gi, "");
  return visible.replace(/<[a-z/!][^<>]*>?/gi, " ");
}
