import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readCsv } from "#lib/csv";

const folder = mkdtempSync(join(tmpdir(), "detect-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a file of titles comes back as CSV with a role for each, without a database", async () => {
  const path = fileWith(
    '\ufefftitle,skills,text\r\n"Senior developer, Utrecht","Java, Spring Boot",\r\nVerpleegkundige,,"We ""care"",\nalways"\r\n',
  );
  const { code, out, err } = await run([path]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { columns, rows } = readCsv(out);
  expect(columns).toEqual(["title", "role", "level", "specialisation", "confidence", "reason", "alternatives"]);
  expect(rows.map(({ fields }) => Object.fromEntries(fields))).toMatchObject([
    {
      title: "Senior developer, Utrecht",
      role: "backend-developer",
      level: "senior",
      specialisation: "Java",
      reason: 'because of "developer", "java", "spring boot"',
      alternatives: "software-engineer; full-stack-developer",
    },
    { title: "Verpleegkundige", role: "", level: "", confidence: "0.00", reason: "unknown", alternatives: "" },
  ]);
}, 60_000);

test("what cannot be read is said in words", async () => {
  expect(await run([])).toMatchObject({ code: 1, out: "", err: expect.stringMatching(/^Use: npm run -s detect/) });
  expect(await run(["/nowhere.csv"])).toMatchObject({
    code: 1,
    err: "There is no file /nowhere.csv that can be read.\n",
  });
  expect(await run([folder])).toMatchObject({ code: 1, err: `${folder} is a folder.\n` });
  const named = fileWith("name,level\nTester,\n");
  expect((await run([named])).err).toBe(`${named} has no column "title" in its first line, only: name, level.\n`);
  expect((await run([fileWith('title\n"Tester\n')])).err).toBe("The quote that opens on line 2 is never closed.\n");
}, 60_000);

function fileWith(text: string): string {
  const path = join(folder, `${Math.random()}.csv`);
  writeFileSync(path, text);
  return path;
}

function run(args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--conditions=react-server", "scripts/detect.ts", ...args],
      (_, out, err) => resolve({ code: child.exitCode ?? 1, out, err }),
    );
  });
}
