// `npm run -s bench:equality -- --searches 1000`: whether the index and PostgreSQL answer alike at 10,000 vacancies, while
// they are published, edited, closed and deleted and time passes, as JSON. Fails when one answer differs.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { db } from "#lib/db/client";
import { dropIndex, keepIndex } from "#lib/search/index/follow";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";
import { anySearch, difference, happen, seeded } from "#lib/testing/search-history";
import { fillMany } from "./many.ts";

const { values: options } = parseArgs({
  options: { searches: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
});
const seed = Number(options.seed);
const minute = 60_000;

const { stop } = await fillMany(10_000, "equality");
const began = new Date();
await keepIndex(began);
const { total } = await searchVacancies(everyVacancy, began);

const random = seeded(seed);
const differing: string[] = [];
let now = began;
let changes = 0;
const searches = fc.sample(anySearch, { numRuns: Number(options.searches), seed });
for (const search of searches) {
  if (random() < 0.5) {
    await happen(random, now);
    changes += 1;
  }
  if (random() < 0.3) now = new Date(Math.max(began.getTime(), now.getTime() + (random() - 0.2) * 180 * minute));
  const found = await difference(search, now);
  if (found) differing.push(found.slice(0, 500));
}

console.log(JSON.stringify({ open: total, searches: searches.length, changes, differing }, null, 2));
await dropIndex();
await db().$disconnect();
await stop();
process.exit(differing.length > 0 ? 1 : 0);
