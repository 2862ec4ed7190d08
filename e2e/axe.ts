import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

export const everyRule = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
} as const;
/** What light and dark differ in. */
export const colourRules = { type: "rule", values: ["color-contrast", "link-in-text-block"] } as const;

/** What axe has against the page: the rule, where, and why. */
export async function barriersOn(
  page: Page,
  rules: typeof everyRule | typeof colourRules = everyRule,
): Promise<string[]> {
  // Without a report on what is right, which is most of the work.
  const options = { runOnly: { type: rules.type, values: [...rules.values] }, resultTypes: ["violations" as const] };
  const { violations } = (await lookAgain(page, options)) ?? (await lookFirst(page, options));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`),
  );
}

type Options = Parameters<AxeBuilder["options"]>[0];
type Results = Awaited<ReturnType<AxeBuilder["analyze"]>>;

/** Brings axe into the page, half a megabyte of it. */
function lookFirst(page: Page, options: Options): Promise<Results> {
  return new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
}

/** With the axe that is there since the first look; null when there is none. */
function lookAgain(page: Page, given: Options): Promise<Results | null> {
  return page.evaluate((options) => {
    const { axe } = window as { axe?: { run(within: Document, options: unknown): Promise<Results> } };
    return axe?.run(document, options) ?? null;
  }, given);
}
