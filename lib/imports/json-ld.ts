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

function scriptsIn(html: string): { json: string; line: number }[] {
  const script =
    /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json\b[^>]*>([^<]*(?:<(?!\/script)[^<]*)*)<\/script/gi;
  return Array.from(html.matchAll(script), ({ 1: content = "", index }) => ({
    json: content
      .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
      .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, ""),
    line: html.slice(0, index).split("\n").length,
  }));
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
