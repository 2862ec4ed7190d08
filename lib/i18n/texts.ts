import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Env } from "#lib/env";
import type { Locale, Route } from "./routing.ts";

// The pages that are only text: one Markdown file a language in lib/i18n/texts.

export const textPages = ["about", "ranking", "figures", "contact", "privacy", "terms", "accessibility"] as const;
export type TextPage = (typeof textPages)[number];

export function isTextPage(name: string): name is TextPage {
  return (textPages as readonly string[]).includes(name);
}

export function routeOfText(page: TextPage): Route {
  return `/${page}`;
}

export type PageText = { title: string; lede: string; body: string };

/**
 * The text of a page: its `# title`, the first paragraph and the rest as Markdown.
 * `{{operatorName}}` and its kin are the operator's own settings; a paragraph or list
 * item whose setting is empty is left out.
 */
export async function findPageText(page: TextPage, locale: Locale, operator: Operator): Promise<PageText> {
  const file = await readFile(join(process.cwd(), "lib/i18n/texts", `${page}.${locale}.md`), "utf8");
  const filled = fillIn(file, operator);
  const [heading = "", lede = "", ...rest] = filled.split(/\n{2,}/);
  return { title: heading.replace(/^#\s+/, "").trim(), lede: lede.trim(), body: rest.join("\n\n") };
}

/** Who runs this site, as its contact and privacy pages say it. */
export type Operator = Record<
  "operatorName" | "operatorAddress" | "operatorEmail" | "operatorKvk" | "operatorVat" | "siteUrl",
  string
>;

export function operatorOf(env: Env): Operator {
  return {
    operatorName: env.OPERATOR_NAME ?? "",
    operatorAddress: env.OPERATOR_ADDRESS ?? "",
    operatorEmail: env.OPERATOR_EMAIL ?? "",
    operatorKvk: env.OPERATOR_KVK ?? "",
    operatorVat: env.OPERATOR_VAT ?? "",
    siteUrl: env.SITE_URL,
  };
}

/** Fills in `{{name}}`, drops lines whose setting is empty and keeps a line after `{{unless name}}` only when it is. */
export function fillIn(text: string, operator: Operator): string {
  const lines = text.split("\n").flatMap((line) => {
    const unless = /^\{\{unless (\w+)\}\}\s*(.*)$/.exec(line);
    if (unless) return operator[unless[1] as keyof Operator] ? [] : [unless[2] ?? ""];
    const names = [...line.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] as keyof Operator);
    if (names.some((name) => !operator[name])) return [];
    return [
      line.replace(/\{\{(\w+)\}\}/g, (_, name: keyof Operator) => operator[name].replace(/([\\`*_[\]<>])/g, "\\$1")),
    ];
  });
  return lines.join("\n");
}
