// `npm run -s bench:search -- --rows 10000|100000|1000000`: what a search costs apart from HTTP and HTML, as JSON. The
// vacancies stand in a database of their own, which is kept.
import { parseArgs } from "node:util";
import { db } from "#lib/db/client";
import { keepNewestRows } from "#lib/search/index/ask";
import { dropIndex, indexFor, keepIndex } from "#lib/search/index/follow";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy, searchIn } from "#lib/search/vacancy-search";
import { aVacancy } from "#lib/testing/factories";
import { difference } from "#lib/testing/search-history";
import { cpuMs, parentOf } from "./cpu.ts";
import { fillMany } from "./many.ts";
import { searchesOf } from "./searches.ts";

const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: "10000" },
    index: { type: "string", default: "on" },
    compare: { type: "string", default: "100" },
  },
});
const rows = Number(options.rows);
if (![10_000, 100_000, 1_000_000].includes(rows)) throw new Error("--rows must be 10000, 100000 or 1000000");

const { stop } = await fillMany(rows);
const now = new Date();
const kinds = searchesOf(await vocabulary());
const all = [...new Set(Object.values(kinds).flat())];
const serverPid = parentOf((await db().$queryRaw<[{ pid: number }]>`SELECT pg_backend_pid() AS pid`)[0].pid);

const memoryBefore = process.memoryUsage.rss();
const began = performance.now();
if (options.index === "on") await keepIndex(now);
const loadMs = performance.now() - began;
await keepNewestRows(now);
const open = (await searchVacancies(everyVacancy, now)).total;

note("warming up");
// As the same searches with one more filter: words and filters are known then, what was counted for each search is not.
for (const query of all) await searchVacancies({ ...searchIn(query), hours: 38 }, now);
const memoryAfter = process.memoryUsage.rss();

note("one client");
const byKind: Record<string, object> = {};
const before = { site: process.cpuUsage(), database: cpuMs(serverPid) };
const first: number[] = [];
const again: number[] = [];
for (const [kind, queries] of Object.entries(kinds)) {
  const times: number[] = [];
  for (const query of queries) {
    const [once = 0, twice = 0] = await each(2, () => searchVacancies(searchIn(query), now));
    times.push(once);
    again.push(twice);
  }
  byKind[kind] = { searches: times.length, ...percentiles(times) };
  first.push(...times);
}
const site = process.cpuUsage(before.site);
const asked = first.length * 2;
const cpu = {
  site: round((site.user + site.system) / 1000 / asked),
  database: round((cpuMs(serverPid) - before.database) / asked),
};

note("16 clients");
const sixteen = await many(16, 8_000);
note("publishing");
const published = options.index === "on" ? await publishToVisible(100) : null;
note("comparing");
const compared = options.index === "on" ? await compare(Number(options.compare)) : null;
const ids = (await db().vacancy.findMany({ select: { id: true }, take: 20, orderBy: { id: "desc" } })).map(
  ({ id }) => id,
);
const floor = {
  selectOneMs: percentiles(await each(500, () => db().$queryRaw`SELECT 1`)),
  twentyByKeyMs: percentiles(
    await each(500, () => db().$queryRaw`SELECT id, title FROM vacancy WHERE id = ANY(${ids})`),
  ),
};

console.log(
  JSON.stringify(
    {
      rows,
      open,
      index: options.index,
      searches: all.length,
      loadMs: Math.round(loadMs),
      memoryMb: {
        index: Math.round((memoryAfter - memoryBefore) / 2 ** 20),
        process: Math.round(memoryAfter / 2 ** 20),
      },
      oneClientMs: { first: percentiles(first), again: percentiles(again) },
      cpuMs: cpu,
      sixteenClients: sixteen,
      publishToVisibleMs: published,
      differences: compared,
      floor,
      byKind,
    },
    null,
    1,
  ),
);
await dropIndex();
await db().$disconnect();
await stop();
process.exit();

async function vocabulary() {
  const skills = await db().skill.findMany({ select: { name: true }, orderBy: { slug: "asc" } });
  const roles = await db().role.findMany({
    select: { slug: true, titleNl: true, titleEn: true },
    orderBy: { slug: "asc" },
  });
  const companies = await db().company.findMany({ select: { slug: true }, orderBy: { slug: "asc" }, take: 60 });
  return {
    skills: skills.map(({ name }) => name),
    titles: roles.flatMap(({ titleNl, titleEn }) => [titleNl, titleEn]),
    roles: roles.map(({ slug }) => slug),
    places: [
      "utrecht",
      "amsterdam",
      "Den Haag",
      "3511",
      "eindhoven",
      "groningen",
      "rotterdam",
      "zwolle",
      "amersfoort",
      "arnhem",
      "breda",
    ],
    companies: companies.map(({ slug }) => slug),
  };
}

async function each(count: number, ask: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const sent = performance.now();
    await ask();
    times.push(performance.now() - sent);
  }
  return times;
}

async function many(clients: number, forMs: number) {
  const times: number[] = [];
  let turn = 0;
  const until = performance.now() + forMs;
  const client = async () => {
    while (performance.now() < until) {
      const sent = performance.now();
      await searchVacancies(searchIn(all[(turn++ * 31) % all.length] ?? ""), now);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { perSecond: Math.round((times.length * 1000) / forMs), ...percentiles(times) };
}

/** From the commit of a new vacancy until a search that was then asked shows it. */
async function publishToVisible(count: number) {
  const times: number[] = [];
  const { id: companyId, slug } = await db().company.findFirstOrThrow({ select: { id: true, slug: true } });
  for (let number = 0; number < count; number += 1) {
    const { publicId } = await aVacancy({ companyId, publishedAt: new Date(), closesAt: null, source: "lever" });
    const sent = performance.now();
    const { hits } = await searchVacancies({ ...everyVacancy, company: [slug] }, new Date());
    times.push(performance.now() - sent);
    if (!hits.some((hit) => hit.publicId === publicId))
      throw new Error("A published vacancy was not found by who asked next.");
  }
  return percentiles(times);
}

async function compare(count: number) {
  if (!indexFor(now)) throw new Error("There is no index.");
  const step = Math.max(1, Math.floor(all.length / count));
  const differing: string[] = [];
  let notAnswered = 0;
  for (let number = 0; number < all.length; number += step) {
    try {
      const found = await difference(searchIn(all[number] ?? ""), now);
      if (found) differing.push(found.slice(0, 200));
    } catch {
      // At a million PostgreSQL alone takes longer than a statement may.
      notAnswered += 1;
    }
  }
  return { searches: Math.ceil(all.length / step), notAnsweredByDatabase: notAnswered, differing };
}

function percentiles(times: number[]) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}

function note(text: string) {
  console.error(`${text} …`);
}
