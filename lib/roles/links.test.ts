import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultOf, linksIn } from "./links.ts";

const server = createServer(({ url }, response) => {
  if (url === "/moved") response.writeHead(302, { Location: "/here" }).end();
  else if (url === "/here") response.end("read me");
  // A page that begins and never ends is there.
  else if (url === "/long") response.writeHead(200).write("and so on");
  else if (url !== "/silent") response.writeHead(404).end();
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => server.closeAllConnections());

const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

test("what can be read has no fault, and what is gone, silent or nowhere has", async () => {
  for (const path of ["/here", "/moved", "/long"]) expect([path, await faultOf(at(path), 5_000)]).toEqual([path, null]);
  expect(await faultOf(at("/gone"), 5_000)).toBe("answers 404");
  expect(await faultOf(at("/silent"), 200)).toBe("no answer in 0.2 s");
  expect(await faultOf("http://127.0.0.1:1/", 5_000)).not.toBeNull();
});

test("links of sources and of running text are found once, with brackets of their own", () => {
  const files = [
    { path: "x/role.json", text: '{\n"url": "https://example.org/a_(b)"\n}' },
    { path: "x/nl.md", text: "Lees [dit](https://example.org/a_(b)), of [dat](https://example.org/c)." },
  ];
  expect([...linksIn(files)]).toEqual([
    ["https://example.org/a_(b)", "x/role.json:2"],
    ["https://example.org/c", "x/nl.md:1"],
  ]);
});
