import { type IncomingHttpHeaders, request } from "node:http";

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

/** One GET of a path exactly as it is written: no redirect followed, nothing escaped or tidied on the way. */
export function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(process.env.E2E_SITE_URL ?? "");
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers, maxHeaderSize: 1_000_000 }, (response) => {
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
    asked.end();
  });
}

/** Asks for all paths, a few at a time, and gives the answers in their order. */
export async function askAll(paths: string[], headers?: Record<string, string>): Promise<Answer[]> {
  const answers: Answer[] = [];
  const left = paths.entries();
  const worker = async () => {
    for (const [index, path] of left) answers[index] = await ask(path, headers);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return answers;
}

/** The path of a vacancy's page, as the site itself gives it to who knows only the public id. */
export async function vacancyPath(locale: "nl" | "en", { publicId }: { publicId: string }): Promise<string> {
  const path = locale === "nl" ? `/nl/vacatures/${publicId}` : `/en/vacancies/${publicId}`;
  return (await ask(path)).headers.location ?? path;
}
