// `npm run -s bench:detect`: how often detection is right on the labelled titles, and how fast it is. The part
// that was kept unseen counts; the other was tuned on. Needs no database.
import { detectRole } from "#lib/roles/detect";
import { accuracyOf, confusionsOf, trapTitles, tunedTitles, unseenTitles } from "#lib/roles/labelled";
import { readRoleAliases } from "#prisma/roles/aliases";

const cpuSeconds = 3;
const aliases = readRoleAliases();
const [tuned, unseen] = [tunedTitles(), unseenTitles()];
const titles = [...tuned, ...unseen];

console.log(
  JSON.stringify(
    {
      titles: titles.length,
      tuned: accuracyOf(tuned, aliases),
      unseen: accuracyOf(unseen, aliases),
      traps: accuracyOf(trapTitles(), aliases),
      confusions: confusionsOf(tuned, aliases),
      // Counted and not named, so that nobody mends for them.
      confusionsUnseen: confusionsOf(unseen, aliases).map(({ is, takenFor, titles: { length } }) => ({
        is,
        takenFor,
        count: length,
      })),
      titlesPerCpuSecond: titlesPerCpuSecond(),
    },
    null,
    2,
  ),
);

/** By the clock of this process, which other work on the machine does not slow down. */
function titlesPerCpuSecond(): number {
  for (const { title } of titles) detectRole(title, aliases);
  const began = process.cpuUsage();
  let count = 0;
  let spent = 0;
  while (spent < cpuSeconds) {
    for (const { title } of titles) detectRole(title, aliases);
    count += titles.length;
    const { user, system } = process.cpuUsage(began);
    spent = (user + system) / 1_000_000;
  }
  return Math.round(count / spent);
}
