// `npm run -s bench:search`: what a search costs with 10,000 vacancies, apart from HTTP and HTML. With
// DATABASE_URL it asks that database; without, a throw-away one is filled first, which takes a minute.
import { db } from "#lib/db/client";
import { searchVacancies } from "#lib/search/search";
import { listSimilarVacancies } from "#lib/search/similar";
import { parseVacancySearch } from "#lib/search/vacancy-search";
import { suggestWiderSearches } from "#lib/search/wider";
import { prepareTemplate, startThrowAway } from "#lib/testing/server";
import { fillDemo } from "#prisma/demo/fill";
import { cpuMs, parentOf } from "./cpu.ts";

const vacancyCount = 10_000;
const rounds = 3;

const throwAway = process.env.DATABASE_URL ? null : await filled();
const now = new Date();
const [server] = await db().$queryRaw<{ pid: number; rows: number; open: number }[]>`
  SELECT pg_backend_pid() AS pid, count(*)::int AS rows, count(*) FILTER (WHERE opens_at <= now() AND ends_at > now())::int AS open FROM vacancy_search`;
const serverPid = parentOf(server?.pid ?? 0);

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
  "C#",
  ".NET",
  "softwareontwikkelaar",
  "devops engineer",
  "scrum master",
  "sap consultant",
  "ict",
  "developer",
  "team",
  "cloud",
];
const roles = [
  "backend-developer",
  "frontend-developer",
  "data-engineer",
  "devops-engineer",
  "scrum-master",
  "test-engineer",
  "network-engineer",
  "ux-ui-designer",
];
const places = ["utrecht", "amsterdam", "Den Haag", "3511", "eindhoven"];
const kinds: Record<string, string[]> = {
  "bare list": ["", "page=2", "page=20", "sort=pay"],
  "one word": words.map((q) => `q=${encodeURIComponent(q)}`),
  "word and filter": words.flatMap((q) => [
    `q=${encodeURIComponent(q)}&mode=hybrid`,
    `q=${encodeURIComponent(q)}&pay=4000&level=senior`,
  ]),
  "word and place": words.flatMap((q) =>
    places.slice(0, 2).map((place) => `q=${encodeURIComponent(q)}&place=${place}&radius=50`),
  ),
  role: roles.map((role) => `role=${role}`),
  "role and place": roles.flatMap((role) => places.map((place) => `role=${role}&place=${place}`)),
  place: places.flatMap((place) => [`place=${place}`, `place=${place}&radius=100`]),
  "broad filters": [
    "mode=remote",
    "level=senior&level=medior",
    "contract=permanent",
    "pay=4500",
    "hours=36",
    "since=7",
    "language=en",
    "mode=hybrid&contract=permanent&language=nl",
    "family=data-ai",
    "place=utrecht-provincie",
  ],
  "phrase and minus": ["q=%22product+owner%22", "q=java+-junior", "q=-java", "q=%22software+engineer%22+-lead"],
  nothing: ["q=zzzzzz", "q=kubern", "q=java&place=Atlantis"],
};

console.log(
  `${server?.rows} vacancies, ${server?.open} open; one at a time, best of ${rounds} for each of the searches\n`,
);
console.log(
  ["", "searches", "p50 ms", "p95 ms", "p99 ms", "site CPU ms", "db CPU ms"]
    .map((head, index) => (index === 0 ? head.padEnd(18) : head.padStart(12)))
    .join(""),
);

const asked = Object.entries(kinds);
await measure(
  "warm-up",
  asked.flatMap(([, queries]) => queries).map((query) => () => search(query)),
);
for (const [kind, queries] of [...asked, ["all of these", asked.flatMap(([, each]) => each)] as const]) {
  await measure(
    kind,
    queries.map((query) => () => search(query)),
  );
}
// What the way to the database and back costs here, to read the rest by.
await measure(
  "SELECT 1",
  Array.from({ length: 200 }, () => () => db().$queryRaw`SELECT 1`),
);
const vacancies = await db().vacancy.findMany({ select: { publicId: true }, take: 40, orderBy: { id: "desc" } });
await measure(
  "similar",
  vacancies.map((vacancy) => () => listSimilarVacancies(vacancy, now)),
);
await measure(
  "wider",
  ["q=cobol&level=lead&place=zwolle", "role=scrum-master&pay=9000&mode=remote"].map(
    (query) => () => suggestWiderSearches(parsed(query), now),
  ),
);

await db().$disconnect();
await throwAway?.remove();

function search(query: string) {
  return searchVacancies(parsed(query), now);
}

function parsed(query: string) {
  const given = new URLSearchParams(query);
  return parseVacancySearch(Object.fromEntries([...given.keys()].map((name) => [name, given.getAll(name)])));
}

async function measure(kind: string, questions: (() => Promise<unknown>)[]) {
  const before = { site: process.cpuUsage(), database: cpuMs(serverPid) };
  const best = questions.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, ask] of questions.entries()) {
      const began = performance.now();
      await ask();
      best[index] = Math.min(best[index] ?? 0, performance.now() - began);
    }
  }
  const count = questions.length * rounds;
  const site = process.cpuUsage(before.site);
  best.sort((one, other) => one - other);
  const percentile = (share: number) => best[Math.min(best.length - 1, Math.floor(best.length * share))] ?? 0;
  const figures = [
    percentile(0.5),
    percentile(0.95),
    percentile(0.99),
    (site.user + site.system) / 1000 / count,
    (cpuMs(serverPid) - before.database) / count,
  ];
  console.log(
    kind.padEnd(18) +
      String(questions.length).padStart(12) +
      figures.map((figure) => figure.toFixed(1).padStart(12)).join(""),
  );
}

async function filled() {
  const { cluster, remove } = await startThrowAway();
  const template = await prepareTemplate(cluster.url("postgres"));
  process.env.DATABASE_URL = cluster.url(template);
  process.env.ROLEBOARD_MODE = "test";
  await fillDemo(db(), { now: new Date(), seed: 1, vacancyCount });
  await db().$executeRaw`ANALYZE`;
  return { remove };
}
