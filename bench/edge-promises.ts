import { createServer, get, type IncomingMessage } from "node:http";

/** One thing that must hold in front of the site, and whether it does. */
export type Promised = { name: string; holds: boolean };

export type Answer = { status: number; text: string };

/** One GET, with headers that `fetch` would not send; status 0 when there was no answer. */
export function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve) => {
    get(url, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
    }).on("error", () => resolve({ status: 0, text: "" }));
  });
}

const shared = { "Cache-Control": "public, max-age=0, s-maxage=10" };
/** By path, what a site that goes wrong in some way would answer. */
const answers: Record<string, { status: number; headers: Record<string, string> }> = {
  "/shared": { status: 200, headers: shared },
  "/fault": { status: 500, headers: shared },
  "/cookie": { status: 200, headers: { ...shared, "Set-Cookie": "session=1" } },
  "/private": { status: 200, headers: { "Cache-Control": "private, no-store" } },
  "/silent": { status: 200, headers: {} },
};
const steering = ["x-middleware-subrequest", "x-invoke-path", "x-matched-path", "next-resume", "rsc", "next-action"];
const untrue = { "x-forwarded-for": "1.2.3.4", "x-forwarded-host": "evil.example", forwarded: "for=1.2.3.4" };

/** What reaches the site and what is kept, by a stand-in for the site at `port` that answers as badly as a site can. */
export async function edgePromises(url: string, port: number): Promise<Promised[]> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const { status, headers } = answers[request.url?.split("?")[0] ?? ""] ?? { status: 200, headers: {} };
    response.writeHead(status, headers).end(`${request.method} ${asked.length}`);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  /** How many of two requests reach the site. */
  const timesAsked = async (path: string, first: Record<string, string> = {}, second = first) => {
    const before = asked.length;
    await ask(url + path, first);
    await ask(url + path, second);
    return asked.length - before;
  };

  try {
    const promised = [
      { name: "what may be shared is asked once", holds: (await timesAsked("/shared")) === 1 },
      {
        name: "not shared with who carries a cookie, be it 0",
        holds: (await timesAsked("/shared", { cookie: "0" })) === 2,
      },
      {
        name: "whose answer is not kept for the next",
        holds: (await timesAsked("/shared?mine", { cookie: "a=b" }, {})) === 2,
      },
      {
        name: "nor shared with who carries a key",
        holds: (await timesAsked("/shared", { authorization: "Bearer x" })) === 2,
      },
      { name: "a fault is never kept, whatever it says", holds: (await timesAsked("/fault")) === 2 },
      { name: "nor an answer with Set-Cookie", holds: (await timesAsked("/cookie")) === 2 },
      { name: "nor what is private", holds: (await timesAsked("/private")) === 2 },
      { name: "nor what says nothing", holds: (await timesAsked("/silent")) === 2 },
    ];
    const sent = Object.fromEntries(steering.map((name) => [name, "1"]));
    await ask(`${url}/silent`, { ...sent, ...untrue });
    const heard = asked.at(-1)?.headers ?? {};
    const reached = asked.length;
    const stranger = await ask(`${url}/shared`, { host: "evil.example" });
    return [
      ...promised,
      { name: "no header that steers Next comes through", holds: steering.every((name) => heard[name] === undefined) },
      {
        name: "the site hears who asks from nginx alone",
        holds:
          heard["x-forwarded-for"] === "127.0.0.1" &&
          heard["x-forwarded-host"] === "localhost" &&
          heard["x-forwarded-proto"] === "http" &&
          heard.host === "localhost" &&
          heard.forwarded === undefined,
      },
      { name: "another Host gets no answer", holds: stranger.status === 0 && asked.length === reached },
    ];
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
