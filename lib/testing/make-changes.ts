import { happen, seeded } from "./search-history.ts";

// A process that changes vacancies in the database of DATABASE_URL, one after the other: seed, how many, and the moment
// at which they happen. It says each that was done, and may be killed.

const [, , seed, count, moment] = process.argv;
const random = seeded(Number(seed));
for (let change = 0; change < Number(count); change += 1) {
  // What it would change, another may have deleted meanwhile.
  const isDone = await happen(random, new Date(moment ?? 0)).then(
    () => true,
    () => false,
  );
  if (isDone) console.log("changed");
}
process.exit();
