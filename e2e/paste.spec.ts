import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const html = "<p>Je werkt <b>vier dagen</b>.</p><ul><li>Java</li><li>SQL</li></ul><script>kwaad()</script>";
const markdown = "Je werkt **vier dagen**.\n\n- Java\n- SQL";

/** A field as the form of a vacancy has it, on a page of this test's own. */
async function openField(page: Page, held: string) {
  await page.route("**/nl/form", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="nl"><title>Form</title><label>Tekst <textarea data-paste="markdown">${held}</textarea></label>
        <script type="module" src="/paste.js"></script></html>`,
    }),
  );
  await page.goto("/nl/form");
  const field = page.getByRole("textbox", { name: "Tekst" });
  await field.press("Control+Home");
  return field;
}

async function paste(page: Page, data: Record<string, string>) {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);
}

test("what is pasted with its looks goes in at the caret as Markdown, and is undone in one step", async ({ page }) => {
  const field = await openField(page, "[oud]");
  await paste(page, { "text/html": html, "text/plain": "Je werkt vier dagen." });
  await expect(field).toHaveValue(`${markdown}[oud]`);
  await page.keyboard.press("Control+z");
  await expect(field).toHaveValue("[oud]");
});

test("what cannot be asked, or is too long, goes in as plain text", async ({ browser, baseURL }) => {
  // Its own page: that the request fails is what the browser reports.
  const page = await browser.newPage({ baseURL });
  const field = await openField(page, "");
  await paste(page, { "text/html": `<p>${"lang ".repeat(50_000)}</p>`, "text/plain": "lang verhaal, " });
  await expect(field).toHaveValue("lang verhaal, ");
  await page.route("**/api/markdown", (route) => route.abort());
  await paste(page, { "text/html": html, "text/plain": "Je werkt vier dagen." });
  await expect(field).toHaveValue("lang verhaal, Je werkt vier dagen.");
  await page.close();
});

test("HTML is read up to 200 kB, and nothing else is", async ({ request }) => {
  const send = async (data: string, type: string) => {
    const answer = await request.post("/api/markdown", {
      data,
      headers: { "content-type": type, origin: process.env.E2E_SITE_URL ?? "" },
    });
    return [answer.status(), answer.status() === 200 ? await answer.text() : ""];
  };
  expect(await send(html, "text/html")).toEqual([200, markdown]);
  expect(await send("<p>é</p>", "text/html; charset=utf-8")).toEqual([200, "é"]);
  expect(await send("", "text/html")).toEqual([200, ""]);
  expect(await send("a".repeat(200_000), "text/html")).toEqual([200, "a".repeat(200_000)]);
  expect(await send("a".repeat(200_001), "text/html")).toEqual([413, ""]);
  expect(await send(html, "application/json")).toEqual([400, ""]);
  expect((await request.get("/api/markdown")).status()).toBe(405);
});
