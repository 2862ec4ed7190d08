import { ask, inTurns } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { pageTypes } from "./page-types.ts";

// What was done just now.
const passing = ["done", "notice"];

test("the same page in the other language is about the same: the step, the member, what was asked", async () => {
  test.setTimeout(120_000);
  const pages = (await pageTypes()).filter(({ nl, isSent }) => nl.includes("?") && !isSent);
  const lost = await inTurns(pages, 4, async ({ name, nl, cookie }) => {
    const headers = cookie && { cookie: `${cookie.name}=${cookie.value}` };
    const { text } = await ask(nl, headers);
    const link = /<a\b[^>]*hrefLang="en"[^>]*>/i.exec(text)?.[0] ?? "";
    const path = (/ href="([^"]*)"/.exec(link)?.[1] ?? "").replaceAll("&amp;", "&");
    const { status } = await ask(path, headers);
    return status < 400 && lastingOf(path) === lastingOf(nl) ? [] : [`${name}: ${nl} → ${path} (${status})`];
  });
  expect(lost.flat()).toEqual([]);
});

/** What an address asks, but for what passes; in one order. */
function lastingOf(path: string): string {
  const query = new URLSearchParams(path.split("?")[1]);
  for (const each of passing) query.delete(each);
  const pairs = [...query].map(([name, value]) => `${name}=${value}`);
  return pairs.toSorted().join("&");
}
