import { createServer, type RequestListener, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { isPublic, safeFetch } from "./safe-fetch.ts";

let server: Server | undefined;

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((done) => (server ? server.close(done) : done(null)));
  server = undefined;
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((done) => started.listen(0, "127.0.0.1", done));
  const address = started.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

describe("addresses", () => {
  test.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://2130706433/",
    "http://0177.0.0.1/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://169.254.169.254/latest/meta-data",
    "http://10.1.2.3/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://0.0.0.0/",
  ])("%s is of a private network and is not asked", async (address) => {
    await expect(safeFetch(address)).rejects.toThrow("private network");
  });

  test.each([
    "file:///etc/passwd",
    "ftp://example.org/a",
    "javascript:1",
    "data:text/plain,x",
    "//example.org",
    "feed.json",
  ])("%s is no web address", async (address) => {
    await expect(safeFetch(address)).rejects.toThrow("no http or https address");
  });

  test("a port, a user name or a name without an address is refused", async () => {
    await expect(safeFetch("https://example.org:8443/")).rejects.toThrow("port");
    await expect(safeFetch("https://me:secret@example.org/")).rejects.toThrow("user name");
    await expect(safeFetch("https://nowhere.example/", { resolve: async () => [] })).rejects.toThrow("has no address");
  });

  test("one private address among public ones is enough to refuse", async () => {
    const resolve = async () => ["93.184.216.34", "127.0.0.1"];
    await expect(safeFetch("https://rebind.example/", { resolve })).rejects.toThrow("private network");
  });

  test.each(["8.8.8.8", "93.184.216.34", "2606:4700::1111", "2a00:1450:400e::200e"])("%s is public", (address) => {
    expect(isPublic(address)).toBe(true);
  });
});

describe("answers", () => {
  const trusted = { trustedHosts: ["127.0.0.1", "feed.invalid"] };

  test("bytes come with their address after redirects and the charset they are in", async () => {
    const base = await serve((request, response) => {
      if (request.url === "/old") response.writeHead(302, { location: "/new" }).end();
      else response.writeHead(200, { "content-type": "text/xml; charset=ISO-8859-1" }).end("<x/>");
    });
    const { bytes, url, charset } = await safeFetch(`${base}/old`, trusted);
    expect([new TextDecoder().decode(bytes), url, charset]).toEqual(["<x/>", `${base}/new`, "ISO-8859-1"]);
  });

  test("the connection goes to the address that was checked, whatever the name means by then", async () => {
    const base = await serve((request, response) => response.end(request.headers.host));
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return ["127.0.0.1"];
    };
    const port = new URL(base).port;
    const { bytes } = await safeFetch(`http://feed.invalid:${port}/`, { ...trusted, resolve });
    expect(new TextDecoder().decode(bytes)).toBe(`feed.invalid:${port}`);
    expect(asked).toEqual(["feed.invalid"]);
  });

  test.each(["http://169.254.169.254/", "http://localhost/", "http://[::1]/", "http://other.invalid/"])(
    "trust in the first host does not reach a redirect to %s",
    async (location) => {
      const base = await serve((_, response) => response.writeHead(302, { location }).end());
      const resolve = async () => ["127.0.0.1"];
      await expect(safeFetch(base, { ...trusted, resolve })).rejects.toThrow("private network");
    },
  );

  test.each(["file:///etc/passwd", "gopher://x/"])("a redirect to %s is refused", async (location) => {
    const base = await serve((_, response) => response.writeHead(301, { location }).end());
    await expect(safeFetch(base, trusted)).rejects.toThrow("no http or https address");
  });

  test("a fourth redirect is one too many", async () => {
    const base = await serve((request, response) => {
      response.writeHead(302, { location: `/${Number(request.url?.slice(1)) + 1}` }).end();
    });
    await expect(safeFetch(`${base}/1`, trusted)).rejects.toThrow("more than 3 times");
  });

  test("a file is measured after decompression", async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const base = await serve((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
    await expect(safeFetch(base, { ...trusted, sizeBytesMax: 1_000_000 })).rejects.toThrow("larger than 1 MB");
    expect((await safeFetch(base, trusted)).bytes.length).toBe(5_000_000);
  });

  test("a body that trickles is given up", async () => {
    const base = await serve((_, response) => {
      response.writeHead(200);
      const trickle = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(trickle));
    });
    await expect(safeFetch(base, { ...trusted, totalMs: 300 })).rejects.toThrow("in time");
  });

  test("anything but 200 is no feed", async () => {
    const base = await serve((_, response) => response.writeHead(404).end("<html>"));
    await expect(safeFetch(base, trusted)).rejects.toThrow("answers 404");
  });

  test("a compressed body that is cut off fails", async () => {
    const whole = gzipSync(Buffer.from("x".repeat(10_000)));
    const base = await serve((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(whole.subarray(0, 20)),
    );
    await expect(safeFetch(base, trusted)).rejects.toThrow();
  });
});
