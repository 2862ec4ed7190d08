// `npm run -s bench:edge`: a page through deploy/nginx.conf beside a file of the same bytes, and what that nginx
// does and does not keep. Ends with 1 when something it must hold does not. Needs Debian's nginx.
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { db } from "#lib/db/client";
import { freePort } from "#lib/db/embedded";
import { href } from "#lib/i18n/routing";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";
import { vacancySlug } from "#lib/vacancies/vacancy";
import { cpuMs } from "./cpu.ts";
import { ask, edgePromises, type Promised } from "./edge-promises.ts";
import { nginxPath, startNginx } from "./nginx.ts";
import { fillDatabase, startSite } from "./site.ts";
import { asker, perSecond } from "./wrk.ts";

const vacancyCount = 1000;
const rounds = 8;
const ratioMin = 0.8;
/** The cache keeps a page for ten seconds, in whole ones of the clock: eleven at most. */
const expiredMs = 11_200;

if (!existsSync(nginxPath)) {
  console.error(`There is no ${nginxPath}: apt-get install nginx-light, then try again.`);
  process.exit(1);
}

const database = await fillDatabase(vacancyCount);
const sitePort = (await freePort(0)) ?? 3998;
const edgePort = (await freePort(0)) ?? 3997;
const edge = await startNginx(edgePort, sitePort);
let site = await startSite(database.url, sitePort, edge.url);

try {
  const began = performance.now();
  const promised = [...(await speed()), ...(await outage()), ...(await edgePromises(edge.url, sitePort))];
  console.log();
  for (const { name, holds } of promised) console.log(`${holds ? "holds" : "FAILS"}  ${name}`);
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s`);
  process.exitCode = promised.every(({ holds }) => holds) ? 0 : 1;
} finally {
  site.kill("SIGKILL");
  await edge.stop();
  await db().$disconnect();
  await database.remove();
}

async function speed(): Promise<Promised[]> {
  const [page = ""] = await vacancyPages(1);
  const { text } = await ask(page);
  await edge.place("same.html", text);
  const file = `${edge.url}/files/same.html`;
  const rows: { page: Figure; file: Figure }[] = [];
  for (const url of [page, file]) await perSecond(url, 1);
  // In turns of a second, so that a busy moment of the machine falls on both.
  for (let round = 0; round < rounds; round += 1) rows.push({ page: await figure(page), file: await figure(file) });

  const ratio = median(rows.map((row) => row.page.perSecond / row.file.perSecond));
  console.log(
    `a vacancy page, ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB; ${asker}, 8 connections, ${rounds} s each\n`,
  );
  console.log(line("", "req/s", "nginx CPU µs"));
  for (const [name, each] of [
    ["through the cache", rows.map((row) => row.page)],
    ["a file of its bytes", rows.map((row) => row.file)],
  ] as const) {
    const rate = median(each.map((one) => one.perSecond));
    console.log(line(name, rate.toFixed(0), median(each.map((one) => one.cpuMicros)).toFixed(0)));
  }
  console.log(line("cache / file", ratio.toFixed(2), ""));
  return [{ name: `through the cache at least ${ratioMin} times as many as of a file`, holds: ratio >= ratioMin }];
}

type Figure = { perSecond: number; cpuMicros: number };

async function figure(url: string): Promise<Figure> {
  const before = cpuMs(edge.pid);
  const rate = await perSecond(url, 1);
  return { perSecond: rate, cpuMicros: ((cpuMs(edge.pid) - before) * 1000) / rate };
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function line(name: string, ...cells: string[]): string {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(14)).join("");
}

/** The site is killed, and comes back. */
async function outage(): Promise<Promised[]> {
  const cookie = { cookie: "authjs.session-token=x" };
  const [closing = "", known = "", personal = "", unknown = ""] = (await vacancyPages(5)).slice(1);
  const [whileOpen, before] = [await ask(closing), await ask(known)];
  const forCookie = await ask(personal, cookie);
  await db().vacancy.update({ where: { publicId: closing.slice(-10) }, data: { closesAt: new Date() } });
  await sleep(expiredMs);
  const whenClosed = await ask(closing);

  await killSite();
  const down = await ask(known);
  const downWithCookie = await ask(known, cookie);
  const neverStored = await ask(personal);
  const neverAsked = await ask(unknown);
  const log = await edge.log();
  site = await startSite(database.url, sitePort, edge.url);
  const back = await ask(unknown);
  await killSite();
  return [
    { name: "ten seconds on, the next reader sees what changed", holds: whileOpen.text !== whenClosed.text },
    {
      name: "a page that was asked for is served while the site is down",
      holds: down.status === 200 && down.text === before.text && / 200 STALE /.test(log),
    },
    { name: "not to who carries a cookie", holds: downWithCookie.status === 503 },
    { name: "what was made for a cookie is not kept", holds: forCookie.status === 200 && neverStored.status === 503 },
    { name: "what nobody asked for says that the site is away", holds: neverAsked.status === 503 },
    { name: "which is not kept either: the site is back at once", holds: back.status === 200 },
  ];
}

async function killSite() {
  const ended = new Promise((resolve) => site.once("exit", resolve));
  site.kill("SIGKILL");
  await ended;
}

/** Addresses of different open vacancies, the newest first. */
async function vacancyPages(count: number): Promise<string[]> {
  const { hits } = await searchVacancies(everyVacancy, new Date());
  return hits
    .slice(0, count)
    .map((hit) => edge.url + href(hit.language, "/vacancies/[slug]", { slug: vacancySlug(hit) }));
}
