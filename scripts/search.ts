// `npm run -s search -- --json "<query>"`: what the search page of the running database answers. The query is what one
// types, or a query string as in its address ("q=java&level=senior"); --locale says in which language it is told.
import { parseArgs } from "node:util";
import { db } from "#lib/db/client";
import { reachDatabase } from "#lib/db/embedded";
import { adviseOn } from "#lib/search/advice";
import { explainHits } from "#lib/search/explain";
import { listRelated } from "#lib/search/related";
import { searchVacancies } from "#lib/search/search";
import { toldAnswer } from "#lib/search/told-answer";
import { searchIn } from "#lib/search/vacancy-search";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    locale: { type: "string", default: "nl" },
  },
});
const query = positionals.join(" ");
const isQueryString = /^\??[a-z]+=/.test(query);
const search = searchIn(isQueryString ? query.replace(/^\?/, "") : new URLSearchParams({ q: query }).toString());

const database = await reachDatabase();
try {
  const now = new Date();
  const results = await searchVacancies(search, now);
  const [advice, related] = await Promise.all([adviseOn(search, results, now), listRelated(search, results, now)]);
  const reasons = await explainHits(results, [...results.hits, ...related], now);
  const answer = toldAnswer(values.locale === "en" ? "en" : "nl", search, results, { advice, related, reasons });
  if (values.json) console.log(JSON.stringify(answer, null, 2));
  else
    for (const line of [
      `${answer.total}: ${answer.chips.map(({ text }) => text).join(" · ")}`,
      ...answer.hits.map(({ title }) => `  ${title}`),
    ])
      console.log(line);
} finally {
  await db().$disconnect();
  await database.stop();
}
