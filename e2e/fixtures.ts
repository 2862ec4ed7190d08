import { writeFileSync } from "node:fs";
import { test as base, expect, type Page } from "@playwright/test";
import { sessionCookie } from "#lib/testing/session-cookie";

export { expect };

type Clock = {
  /** From now on the site believes that it is this instant. Only in *.clock.spec.ts. */
  set(instant: Date): void;
  /** Real time again; happens by itself after each test. */
  reset(): void;
};

/**
 * `page` as a visitor's browser that notices: a test fails when a page logs an error, throws,
 * or asks anything of another host. For a visit without JavaScript: `test.use({ javaScriptEnabled: false })`.
 */
export const test = base.extend<{ clock: Clock; signInAs: (user: { id: number }) => Promise<void> }>({
  // Each test is another visitor to who counts tries; the site trusts this machine to say so (scripts/e2e.ts).
  extraHTTPHeaders: async ({ browserName: _ }, use) => use({ "x-forwarded-for": anAddress() }),

  page: async ({ page, baseURL }, use) => {
    const problems = problemsOn(page, baseURL ?? "");
    await use(page);
    expect(problems, "what the browser noticed").toEqual([]);
  },

  // A test of something else than signing in begins signed in.
  signInAs: async ({ context, baseURL }, use) => {
    await use(async ({ id }) => context.addCookies([{ ...(await sessionCookie(id)), url: baseURL ?? "" }]));
  },

  clock: async ({ browserName: _ }, use) => {
    const write = (text: string) => writeFileSync(process.env.TEST_CLOCK_FILE ?? "", text);
    const clock = { set: (instant: Date) => write(instant.toISOString()), reset: () => write("") };
    await use(clock);
    clock.reset();
  },
});

/** Filled while the page is used. A page that is missing on purpose, a 404 that the test itself visits, is none. */
function problemsOn(page: Page, baseURL: string): string[] {
  const problems: string[] = [];
  const visited = new Set<string>();
  page.on("response", (response) => {
    if (response.request().isNavigationRequest() && response.status() < 500) visited.add(response.url());
  });
  page.on("console", (message) => {
    const isVisitedPage = message.text().startsWith("Failed to load resource") && visited.has(message.location().url);
    if (message.type() === "error" && !isVisitedPage) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(baseURL).origin && protocol.startsWith("http"))
      problems.push(`other host: ${request.url()}`);
  });
  return problems;
}

/** An address that hardly anyone else has. */
export function anAddress(): string {
  const part = () => Math.floor(Math.random() * 256);
  return `10.${part()}.${part()}.${part()}`;
}
