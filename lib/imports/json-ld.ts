import { z } from "zod";
import { BrokenFeed, parseJson, type RecordError } from "./record.ts";

export type FoundPosting = { item: unknown; line: number | null };

/** Every JobPosting in a web page or in JSON-LD itself, and the blocks of the page that are no JSON. */
export function findPostings(source: string): { postings: FoundPosting[]; errors: RecordError[] } {
  const blocks = source.trimStart().startsWith("<") ? scriptsIn(source) : [{ json: source, line: null }];
  const postings: FoundPosting[] = [];
  const unreadable: { line: number | null; problem: string }[] = [];
  for (const { json, line } of blocks) {
    try {
      postings.push(...postingsIn(parseJson(json)).map((item) => ({ item, line })));
    } catch (error) {
      if (!(error instanceof BrokenFeed)) throw error;
      unreadable.push({ line, problem: error.message });
    }
  }
  const errors = unreadable.map(({ line, problem }, at) => ({
    position: { index: postings.length + at + 1, id: null, line },
    problem,
  }));
  return { postings, errors };
}

const types = z
  .unknown()
  .optional()
  .transform((value) => (value === undefined || value === null ? [] : [value].flat(2)));

const opening = /<script\b([^>]{0,2000})>/gi;
const closing = /<\/script/gi;
const isJsonLd = /\btype\s*=\s*["']?application\/ld\+json\b/i;

/** The JSON-LD of a page with the line it begins at; each script is passed once, closed or not. */
function scriptsIn(html: string): { json: string; line: number }[] {
  const scripts: { json: string; line: number }[] = [];
  let line = 1;
  let counted = 0;
  opening.lastIndex = 0;
  for (let start = opening.exec(html); start; start = opening.exec(html)) {
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(html)?.index;
    if (end === undefined) break;
    line += html.slice(counted, start.index).split("\n").length - 1;
    counted = start.index;
    if (isJsonLd.test(start[1] ?? "")) scripts.push({ json: withoutComment(html.slice(opening.lastIndex, end)), line });
    opening.lastIndex = end;
  }
  return scripts;
}

function withoutComment(json: string): string {
  return json.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "").replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, "");
}

/** Every JobPosting, in lists, @graph and ItemList alike. */
function postingsIn(json: unknown, depth = 0): unknown[] {
  if (depth > 8) return [];
  if (Array.isArray(json)) return json.flatMap((each) => postingsIn(each, depth + 1));
  const node = z.looseObject({ "@type": types }).safeParse(json);
  if (!node.success) return [];
  if (node.data["@type"].some((type) => typeof type === "string" && /(?:^|[/:#])JobPosting$/.test(type))) return [json];
  return ["@graph", "itemListElement", "item", "mainEntity", "_jobposting", "items"].flatMap((key) =>
    postingsIn(node.data[key], depth + 1),
  );
}
