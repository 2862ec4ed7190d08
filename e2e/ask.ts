import { type IncomingHttpHeaders, request } from "node:http";

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

type Exchange = { method?: string; headers?: Record<string, string>; body?: Uint8Array; site?: string };

/** One GET of a path exactly as it is written: no redirect followed, nothing escaped or tidied on the way. */
export function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return exchange(path, { headers });
}

/** The same with any method and body, also of another site than the one under test. */
export function exchange(
  path: string,
  { method = "GET", headers = {}, body, site = process.env.E2E_SITE_URL ?? "" }: Exchange,
): Promise<Answer> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers, maxHeaderSize: 1_000_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** Asks for all paths, a few at a time, and gives the answers in their order. */
export function askAll(paths: string[], headers?: Record<string, string>): Promise<Answer[]> {
  return inTurns(paths, 6, (path) => ask(path, headers));
}

/** Does it for all, so many at a time, and gives the results in their order. */
export async function inTurns<Item, Result>(
  items: Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = items.entries();
  const worker = async () => {
    for (const [index, item] of left) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** The path of a vacancy's page, as the site itself gives it to who knows only the public id. */
export async function vacancyPath(locale: "nl" | "en", { publicId }: { publicId: string }): Promise<string> {
  const path = locale === "nl" ? `/nl/vacatures/${publicId}` : `/en/vacancies/${publicId}`;
  return (await ask(path)).headers.location ?? path;
}
