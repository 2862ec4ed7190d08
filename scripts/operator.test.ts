import { execFile } from "node:child_process";
import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aUser } from "#lib/testing/factories";

useDatabase();

test("an address becomes an operator's, with a new account or the one it has, and nothing else changes", async () => {
  const known = await aUser({ name: "Noor Smit" });
  const results = [
    await run([known.email.toUpperCase()]),
    await run(["new@example.org"]),
    await run(["new@example.org"]),
  ];
  expect(results.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(results[0]?.said).toContain(`${known.email} is an operator now.`);
  expect(results[1]?.said).toContain("new@example.org is an operator now, with a new account without a password.");
  expect(results[1]?.said).toContain("Sign in on the site with a link by mail");
  expect(await db().user.findMany({ orderBy: { id: "asc" } })).toMatchObject([
    { email: known.email, name: "Noor Smit", isOperator: true },
    { email: "new@example.org", name: "new", isOperator: true, passwordHash: null },
  ]);
}, 90_000);

test("what is no address is refused with how to use it", async () => {
  for (const args of [[], ["noor"], ["a@b.nl, c@d.nl"]]) {
    const { code, said } = await run(args);
    expect([code, said]).toEqual([1, "Use: npm run operator -- name@example.org\n"]);
  }
}, 60_000);

function run(args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--conditions=react-server", "scripts/operator.ts", ...args],
      { env: { ...process.env, ROLEBOARD_MODE: "production", SITE_URL: "https://jobs.example.org" } },
      (_, out, err) => resolve({ code: child.exitCode ?? 1, said: out + err }),
    );
  });
}
