import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const paths = [
  "/nl",
  "/en/vacancies?q=java&place=utrecht&page=1",
  "/nl/vacatures?place=nergens",
  "/nl/functies",
  "/en/roles/backend-developer",
  "/nl/vaardigheden?role=backend-developer",
  "/nl/bedrijven",
  "/nl/privacy",
  "/en/contact",
  "/nl/bestaat-niet",
];

test("a visit leaves nothing in the browser and asks nothing of anyone else", async ({ page, context, baseURL }) => {
  const own = new URL(baseURL ?? "").host;
  const hosts = new Set<string>();
  const cookies: string[] = [];
  context.on("request", (request) => {
    if (request.url().startsWith("http")) hosts.add(new URL(request.url()).host);
  });
  context.on("response", async (response) => {
    if (await response.headerValue("set-cookie")) cookies.push(response.url());
  });
  page.on("websocket", (socket) => hosts.add(new URL(socket.url()).host));

  for (const path of paths) {
    await page.goto(path);
    expect(await heldBy(page), path).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookie: "" });
    expect(await strangersIn(page, own), path).toEqual([]);
  }
  await page.goto("/nl/vacatures?q=java");
  await page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/nl\/vacatures\/.+/);
  await page.waitForLoadState();
  expect(await heldBy(page)).toMatchObject({ local: 0, session: 0, cookie: "" });
  expect(await strangersIn(page, own)).toEqual([]);

  expect([...hosts]).toEqual([own]);
  expect(cookies).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

function heldBy(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
  }));
}

/** What the page would load, warm up or send elsewhere; a link one may follow is no such thing, nor an address in the head. */
function strangersIn(page: Page, own: string): Promise<string[]> {
  return page.evaluate((host) => {
    const loading = "[src], [srcset], [action], [ping], link:not([rel=canonical], [rel=alternate])";
    const addresses = Array.from(document.querySelectorAll(loading), (element) =>
      ["src", "srcset", "action", "ping", "href"].map((name) => element.getAttribute(name) ?? ""),
    );
    return addresses.flat().filter((address) => new URL(address, location.href).host !== host);
  }, own);
}
