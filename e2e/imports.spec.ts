import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { db } from "#lib/db/client";
import { jobPostingProblems } from "#lib/testing/job-posting-problems";
import { ask, vacancyPath } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { postingsOf, readPage } from "./read-page.ts";

const feeds = [
  ["greenhouse.json", ["Senior Backend-ontwikkelaar Java", "Utrecht", "4.200", "5.600", "32–36 uur"]],
  ["lever.json", ["Full-stack ontwikkelaar", "Zwolle", "Op locatie"]],
  ["recruitee.json", []],
  ["personio.xml", []],
  ["job-posting.html", []],
] as const;

for (const [file, said] of feeds) {
  test(`what ${file} lists is readable on pages whose markup says the same`, async ({ page }) => {
    const slug = `feed-${file.split(".")[0]}-${Date.now()}`;
    await importFile(`lib/imports/fixtures/${file}`, slug);

    const open = await db().vacancy.findMany({
      where: { company: { slug }, publishedAt: { not: null } },
      select: { publicId: true, language: true, title: true, applyUrl: true, company: { select: { name: true } } },
      orderBy: { id: "asc" },
    });
    expect(open.length).toBeGreaterThan(2);
    for (const [index, { language, title, applyUrl, company, ...vacancy }] of open.entries()) {
      const { status, text: html } = await ask(await vacancyPath(language, vacancy));
      const read = await readPage(page, html);
      expect(status).toBe(200);
      for (const words of [title, company.name, ...(index === 0 ? said : [])]) expect(read.text).toContain(words);
      expect(read.links).toContain(applyUrl);

      const [posting, ...others] = postingsOf(read);
      expect(others).toEqual([]);
      if (!posting) continue;
      expect(jobPostingProblems(posting, new Date()).errors).toEqual([]);
      for (const value of visibleIn(posting)) expect(read.text, title).toContain(value);
    }
  });
}

test("G-15 the page of a remote vacancy names the country that its markup names", async ({ page }, testInfo) => {
  const job = {
    id: 1,
    title: "Java Developer",
    absolute_url: "https://feed.example/1",
    content:
      "<p>Je bouwt met vijf collega's aan de software waarmee waterschappen hun sluizen bedienen, en je bent de eerste die ziet of het werkt. Wij zorgen voor een rustige plek.</p>",
    location: { name: "Utrecht (Remote)" },
    application_deadline: `${new Date().getFullYear() + 1}-01-31T16:00:00Z`,
  };
  const file = testInfo.outputPath("feed.json");
  await writeFile(file, JSON.stringify({ jobs: [job] }));
  const slug = `feed-remote-${Date.now()}`;
  await importFile(file, slug);
  const vacancy = await db().vacancy.findFirstOrThrow({ where: { company: { slug } }, select: { publicId: true } });

  const read = await readPage(page, (await ask(await vacancyPath("nl", vacancy))).text);
  expect(postingsOf(read)).toMatchObject([
    { jobLocationType: "TELECOMMUTE", applicantLocationRequirements: { name: "Nederland" } },
  ]);
  expect(read.text).toContain("vanuit Nederland");
  expect(read.text).toMatch(/31 januari \d{4}, 17:00/);
});

/** As the operator does it; rejects when the command does not end well. */
async function importFile(file: string, company: string): Promise<void> {
  const options = [file, "--company", company, "--careers", "https://feed.example"];
  await promisify(execFile)(process.execPath, ["--conditions=react-server", "scripts/import.ts", ...options]);
}

/** The words of a posting that must stand on its page as they are (rule G-4). */
function visibleIn(posting: Record<string, unknown>): string[] {
  const values: unknown[] = ["jobLocation", "applicantLocationRequirements", "hiringOrganization"].flatMap(
    (key) => posting[key] ?? [],
  );
  const names = JSON.stringify(values).matchAll(/"(?:name|addressLocality)":"([^"\\]+)"/g);
  return [String(posting.title), ...Array.from(names, ([, name]) => name ?? "")];
}
