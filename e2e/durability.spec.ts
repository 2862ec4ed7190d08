import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { db } from "#lib/db/client";
import { freePort } from "#lib/db/embedded";
import { aCompany, aUser } from "#lib/testing/factories";
import { filledForm } from "#lib/testing/vacancy-form";
import { exchange, inTurns } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { cookieOf, hiddenFields, newPath, type PostedForm, post } from "./post.ts";

test("what was answered as done is there exactly once after the site is killed, searches find it, and sending it again makes no second", async () => {
  test.setTimeout(300_000);
  const company = await aCompany();
  const cookie = await cookieOf(await aUser({ companyId: company.id }));
  const hidden = await hiddenFields(newPath, cookie);
  const forms = Array.from({ length: 100 }, (_, number): PostedForm => {
    const filled = filledForm(new Date(), {
      title: `Bouwer nummer ${number}`,
      must: "Java, SQL",
      places: "Utrecht, Zwolle",
    });
    return { ...hidden, formKey: crypto.randomUUID(), ...filled, act: "publish" };
  });

  const other = await startSite();
  const begun: PostedForm[] = [];
  const acknowledged: string[] = [];
  try {
    await inTurns(forms, 6, async (form) => {
      if (acknowledged.length >= 30) return other.kill();
      begun.push(form);
      const sent = post(newPath, form, { cookie, site: other.site });
      const isDone = await sent.then(({ status }) => status === 303).catch(() => false);
      if (isDone) acknowledged.push(titleOf(form));
    });
  } finally {
    other.kill();
  }
  await other.exited;

  expect(acknowledged.length).toBeGreaterThanOrEqual(30);
  expect(begun.length, "posts that the end of the site cut off").toBeGreaterThan(acknowledged.length);
  await expectWhole(company.id, acknowledged);
  const open = await db().vacancy.count({ where: { companyId: company.id } });
  const fresh = await startSite();
  // By the index of the site that lived on, and by that of one that begins.
  for (const site of [undefined, fresh.site]) expect(await foundAt(company.slug, site)).toBe(open);
  fresh.kill();

  // As people do who saw no answer, and some who did.
  const again = await inTurns(begun, 4, (form) => post(newPath, form, { cookie }));
  expect(again.filter(({ status }) => status !== 303)).toEqual([]);
  await expectWhole(company.id, begun.map(titleOf));
  expect(await db().vacancy.count({ where: { companyId: company.id } })).toBe(begun.length);
});

const titleOf = (form: PostedForm) => String(form.title);

/** How many vacancies of the company a search at the site says there are. */
async function foundAt(slug: string, site?: string): Promise<number> {
  const { text } = await exchange(`/nl/vacatures?company=${slug}`, site ? { site } : {});
  return Number(/<h1 id="results"[^>]*>(\d+) vacatures/.exec(text)?.[1]);
}

/** Each of these titles is there exactly once, and no vacancy at all is there by half. */
async function expectWhole(companyId: number, titles: string[]) {
  const vacancies = await db().vacancy.findMany({
    where: { companyId },
    select: { id: true, title: true, _count: { select: { places: true, skills: true } } },
  });
  const times = (title: string) => vacancies.filter((vacancy) => vacancy.title === title).length;
  expect(titles.filter((title) => times(title) !== 1)).toEqual([]);
  expect(vacancies.filter(({ title }) => times(title) > 1)).toEqual([]);
  expect(vacancies.filter(({ _count }) => _count.places !== 2 || _count.skills !== 2)).toEqual([]);
  expect(await db().vacancySearch.count({ where: { vacancyId: { in: vacancies.map(({ id }) => id) } } })).toBe(
    vacancies.length,
  );
}

/** A second process of the built site, on the database of the first. */
async function startSite() {
  const port = (await freePort(0)) ?? 3998;
  const site = `http://localhost:${port}`;
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const args = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)];
  const child = spawn(process.execPath, args, {
    stdio: "ignore",
    detached: true,
    env: { ...environment, SITE_URL: site },
  });
  const exited = once(child, "exit");
  await answers(site, child);
  return { site, exited, kill: () => killGroup(child) };
}

async function answers(site: string, child: ChildProcess) {
  await expect
    .poll(
      async () => {
        expect(child.exitCode, "the second site stopped by itself").toBeNull();
        return exchange("/nl", { site }).then(
          ({ status }) => status,
          () => 0,
        );
      },
      { timeout: 60_000 },
    )
    .toBe(200);
}

/** The process and what it started, at once and without a word, as when the power fails. */
function killGroup({ pid, exitCode, signalCode }: ChildProcess) {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, "SIGKILL");
}
