import MarkdownIt, { type Token } from "markdown-it";

// Our own Markdown to what a reader gets. Raw HTML in it is text, whatever it came from.

export type MarkdownOptions = {
  /** The level of the highest heading in the text; the page has the ones above it. */
  firstHeading?: 2 | 3 | 4;
  /** The address behind a link of our own, e.g. of `role:data-engineer`; null when there is none, which leaves the words. */
  linkTo?: (target: string) => string | null;
  /** Whether we wrote it: then its links are ours to answer for. */
  isOurs?: boolean;
};

const lowestHeading = 5;
const webLink = /^(?:https?:\/\/|mailto:)/i;
const ownLink = /^[a-z]{2,20}:[a-z0-9-]{1,80}$/;

const renderer = new MarkdownIt("default", { html: false, linkify: false, typographer: false, maxNesting: 20 })
  // Pictures and tables have no place in a vacancy; four spaces or a line of dashes below a
  // line are slips of the keyboard here; a reference would make words disappear.
  .disable(["image", "table", "code", "lheading", "reference", "strikethrough"]);

renderer.validateLink = (target) => webLink.test(target) || ownLink.test(target);
renderer.renderer.rules.fence = (tokens, index) => `<pre><code>${escaped(tokens[index]?.content ?? "")}</code></pre>\n`;

/**
 * HTML of exactly these elements: p, br, strong, em, ul, ol, li, h2 to h5, a, code, pre,
 * blockquote, hr. Links go to http, https and mailto only, with rel="nofollow ugc noopener" unless it `isOurs`;
 * headings start at `firstHeading` (3 unless said otherwise) and skip no level.
 */
export function markdownToHtml(
  markdown: string,
  { firstHeading = 3, linkTo, isOurs = false }: MarkdownOptions = {},
): string {
  const tokens = renderer.parse(markdown, {});
  nestHeadings(tokens, firstHeading);
  settleLinks(tokens, { linkTo, isOurs });
  return renderer.renderer.render(tokens, renderer.options, {}).trim();
}

/** The words alone on one line, for descriptions and search. */
export function markdownToText(markdown: string): string {
  return wordsOf(renderer.parse(markdown, {})).replace(/\s+/g, " ").trim();
}

function wordsOf(tokens: Token[]): string {
  return tokens
    .map((token) => (token.children ? wordsOf(token.children) : isBreak(token) ? " " : token.content))
    .join("");
}

function isBreak({ type }: Token): boolean {
  return (
    type === "softbreak" || type === "hardbreak" || (type.endsWith("_close") && !/^(?:em|strong|link)_/.test(type))
  );
}

function nestHeadings(tokens: Token[], firstHeading: number): void {
  const open: number[] = [];
  for (const token of tokens) {
    if (token.type !== "heading_open" && token.type !== "heading_close") continue;
    const level = Number(token.tag.slice(1));
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    token.tag = `h${Math.min(firstHeading + open.length - 1, lowestHeading)}`;
  }
}

function settleLinks(tokens: Token[], options: MarkdownOptions): void {
  for (const { children } of tokens) {
    const kept: boolean[] = [];
    for (const token of children ?? []) {
      if (token.type === "link_open") kept.push(settle(token, options));
      if (token.type === "link_close" && !kept.pop()) hide(token);
    }
  }
}

function settle(token: Token, { linkTo, isOurs }: MarkdownOptions): boolean {
  const target = String(token.attrGet("href") ?? "");
  const isWeb = webLink.test(target);
  const href = isWeb ? target : (linkTo?.(target) ?? null);
  if (href === null) hide(token);
  else
    token.attrs =
      isWeb && !isOurs
        ? [
            ["href", href],
            ["rel", "nofollow ugc noopener"],
          ]
        : [["href", href]];
  return href !== null;
}

function hide(token: Token): void {
  token.type = "text";
  token.tag = "";
  token.content = "";
}

function escaped(text: string): string {
  return renderer.utils.escapeHtml(text);
}
