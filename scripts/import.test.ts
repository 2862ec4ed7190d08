import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";

useDatabase();

const text =
  "Je bouwt met vijf collega's aan de software waarmee bibliotheken hun boeken vinden, en je bent de eerste die ziet of het werkt. Wij zorgen voor een rustige plek.";
const jobs = (ids: number[]) =>
  JSON.stringify({
    jobs: ids.map((id) => ({
      id,
      title: "Java Developer",
      absolute_url: `https://boards.example/${id}`,
      content: `<p>${text}</p>`,
      location: { name: "Tilburg" },
    })),
  });

let address = "";
let directory = "";
const server = createServer((request, response) => {
  if (request.url === "/private") response.writeHead(302, { location: "http://169.254.169.254/" }).end();
  else response.end(jobs([1, 2, 3, 4]));
});

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "roleboard-feed-"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}`;
});

afterAll(async () => {
  await rm(directory, { recursive: true });
  await new Promise((done) => server.close(done));
});

test("a feed is imported from an address and from a file, and the report says what happened", async () => {
  const first = await run([address, "--company", "boekenkast"]);
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining("boekenkast (made now): 4 read, 4 new") });
  expect(await db().vacancy.count({ where: { publishedAt: { not: null } } })).toBe(4);

  const again = await run([await file(jobs([1, 2, 3, 4])), "--company", "boekenkast", "--format", "greenhouse"]);
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining("0 new, 0 changed, 4 unchanged, 0 closed") });

  const fewer = await run([await file(jobs([1, 2])), "--company", "boekenkast"]);
  expect(fewer).toMatchObject({
    code: 1,
    out: expect.stringContaining("Nothing was changed. 2 of 4 open vacancies would close"),
  });

  const accepted = await run([await file(jobs([1, 2])), "--company", "boekenkast", "--accept-drop"]);
  expect(accepted).toMatchObject({ code: 0, out: expect.stringContaining("2 closed") });
});

test.each([
  ["nothing is named", [], 2, "Use: npm run import"],
  ["the company is no slug", ["feed.json", "--company", "Boeken Kast"], 1, "is no slug"],
  ["the format does not exist", ["feed.json", "--company", "b", "--format", "rss"], 1, 'no format "rss"'],
  ["an option does not exist", ["feed.json", "--company", "b", "--force"], 1, "--force"],
  ["the file does not exist", ["no/such/feed.json", "--company", "b"], 1, "There is no file no/such/feed.json"],
  ["the address is of another kind", ["ftp://feed.example/x", "--company", "b"], 1, "no http or https address"],
] as const)("a run says what is wrong when %s", async (_, args, code, words) => {
  const result = await run([...args]);
  expect(result.code).toBe(code);
  expect(result.out).toContain(words);
  expect(result.out).not.toMatch(/\n\s+at /);
});

test("a file that is no feed changes nothing", async () => {
  const result = await run([await file("<html>503</html>"), "--company", "nobody"]);
  expect(result).toMatchObject({ code: 1, out: expect.stringContaining("format is not one of") });
  expect(await db().company.count({ where: { slug: "nobody" } })).toBe(0);
});

test("in production our own network is not asked, unless the operator says so, and never after a redirect", async () => {
  const production = { ROLEBOARD_MODE: "production", SITE_URL: "https://jobs.example" };
  expect(await run([address, "--company", "b"], production)).toMatchObject({
    code: 1,
    out: expect.stringContaining("names a port"),
  });
  expect(await run(["http://127.0.0.1/", "--company", "b"], production)).toMatchObject({
    code: 1,
    out: expect.stringContaining("private network"),
  });
  expect(await run([`${address}/private`, "--company", "b", "--allow-private"], production)).toMatchObject({
    code: 1,
    out: expect.stringContaining("private network"),
  });
});

function run(args: string[], env: Record<string, string> = {}): Promise<{ code: number; out: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["--conditions=react-server", "scripts/import.ts", ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => done({ code: typeof error?.code === "number" ? error.code : 0, out: stdout + stderr }),
    );
  });
}

async function file(content: string): Promise<string> {
  const path = join(directory, `${crypto.randomUUID()}.json`);
  await writeFile(path, content);
  return path;
}
