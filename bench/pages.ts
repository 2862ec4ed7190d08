// `npm run -s bench:pages -- --rows 10000|100000`: what a page costs with so many open vacancies and one process of the
// built site, after its figures were worked out.
import { parseArgs } from "node:util";
import { db } from "#lib/db/client";
import { freePort } from "#lib/db/embedded";
import { href } from "#lib/i18n/routing";
import { refreshFigures } from "#lib/market/commands";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";
import { vacancySlug } from "#lib/vacancies/vacancy";
import { cpuMs, parentOf } from "./cpu.ts";
import { load } from "./load.ts";
import { fillMany } from "./many.ts";
import { startSite } from "./site.ts";
import { weightOf } from "./weight.ts";

const { values: options } = parseArgs({ options: { rows: { type: "string", default: "10000" } } });
const rows = Number(options.rows);
const connections = 16;
const seconds = 8;

const { url, stop } = await fillMany(rows);
const [backend] = await db().$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
const serverPid = parentOf(backend?.pid ?? 0);
const now = new Date();
const figuresBegan = performance.now();
await refreshFigures(now);
const figuresSeconds = (performance.now() - figuresBegan) / 1000;
const port = (await freePort(0)) ?? 3998;
const site = `http://localhost:${port}`;
const served = await startSite(url, port, site);

try {
  const openPages = await Promise.all([1, 2, 3, 4, 5].map((page) => searchVacancies({ ...everyVacancy, page }, now)));
  const open = openPages.flatMap(({ hits }) => hits);
  const words = [
    "java",
    "python",
    "beheerder",
    "security",
    "data engineer",
    "kubernetes",
    "tester",
    "product owner",
    "frontend",
    "azure",
  ];
  const searches = words.flatMap((q) => [
    `q=${q}`,
    `q=${q}&mode=hybrid`,
    `q=${q}&place=utrecht&radius=50`,
    `q=${q}&pay=4000&level=senior`,
  ]);
  const pages: { name: string; urls: string[]; status: number }[] = [
    { name: "empty (404)", urls: [`${site}/nl/leeg`], status: 404 },
    { name: "home", urls: [`${site}/nl`], status: 200 },
    {
      name: "search",
      urls: ["", ...searches].map((query) => encodeURI(`${site}${href("nl", "/vacancies", {}, query)}`)),
      status: 200,
    },
    {
      name: "vacancy",
      urls: open.map((hit) => `${site}${href(hit.language, "/vacancies/[slug]", { slug: vacancySlug(hit) })}`),
      status: 200,
    },
    {
      name: "role",
      urls: ["backend-developer"].map((slug) => `${site}${href("nl", "/roles/[slug]", { slug })}`),
      status: 200,
    },
    {
      name: "family",
      urls: [`${site}${href("nl", "/roles/family/[slug]", { slug: "software-development" })}`],
      status: 200,
    },
    {
      name: "comparison",
      urls: [
        `${site}${href("nl", "/roles/compare/[one]/[other]", { one: "backend-developer", other: "frontend-developer" })}`,
      ],
      status: 200,
    },
  ];

  console.log(
    `${openPages[0]?.total} vacancies open; figures of all roles in ${figuresSeconds.toFixed(1)} s; one process; ${connections} connections; ${seconds} s a page after a warm-up\n`,
  );
  console.log(
    ["page", "req/s", "p50 ms", "p99 ms", "site CPU ms", "db CPU ms", "HTML kB", "JS kB", "failed"]
      .map((head) => head.padStart(12))
      .join(""),
  );
  for (const { name, urls, status } of pages) {
    await load(urls, { connections, seconds: 3, status });
    const before = { site: cpuMs(served.pid ?? 0), database: cpuMs(serverPid) };
    const { perSecond, p50Ms, p99Ms, failed } = await load(urls, { connections, seconds, status });
    const requests = perSecond * seconds;
    const { htmlBytes, scriptBytes } = await weightOf(urls[0] ?? "");
    const row = [
      name,
      perSecond.toFixed(0),
      p50Ms.toFixed(1),
      p99Ms.toFixed(1),
      ((cpuMs(served.pid ?? 0) - before.site) / requests).toFixed(2),
      ((cpuMs(serverPid) - before.database) / requests).toFixed(2),
      (htmlBytes / 1000).toFixed(1),
      (scriptBytes / 1000).toFixed(1),
      String(failed),
    ];
    console.log(row.map((cell) => cell.padStart(12)).join(""));
  }
} finally {
  served.kill("SIGTERM");
  await db().$disconnect();
  await stop();
}
