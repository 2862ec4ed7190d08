import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { type SitemapPage, sitemapIndex, urlSet } from "./sitemap.ts";

test("an address with every character that XML minds stays one address", async () => {
  const url = `https://roleboard.example/nl?a=1&b='"<>`;
  expect(locations(await written([[{ url, alternates: { nl: url } }]]))).toEqual([url]);
  expect(locations(sitemapIndex([{ url }]))).toEqual([url]);
});

test("batches become one list in their order", async () => {
  const batches = [["a", "b"], [], ["c"]].map((names) => names.map((name) => ({ url: `https://x.example/${name}` })));
  expect(locations(await written(batches))).toEqual([
    "https://x.example/a",
    "https://x.example/b",
    "https://x.example/c",
  ]);
});

test("a change that is not known is not claimed", async () => {
  const lastModified = new Date("2026-11-21T12:00:00Z");
  const text = await written([[{ url: "https://x.example/a" }, { url: "https://x.example/b", lastModified }]]);
  expect(text.match(/<lastmod>.*?<\/lastmod>/g)).toEqual(["<lastmod>2026-11-21T12:00:00.000Z</lastmod>"]);
});

async function written(batches: SitemapPage[][]) {
  async function* each() {
    yield* batches;
  }
  return new Response(urlSet(each())).text();
}

function locations(xml: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let isLocation = false;
  parser.on("opentag", ({ name }) => {
    isLocation = name === "loc";
    if (isLocation) found.push("");
  });
  parser.on("closetag", () => {
    isLocation = false;
  });
  parser.on("text", (text) => {
    if (isLocation) found.push((found.pop() ?? "") + text);
  });
  parser.write(xml).close();
  return found;
}
