// `npm run -s bench:detect`: how often detection is right on the labelled titles, and how fast it is. The part
// that was kept unseen counts; the other was tuned on. Needs no database.
import { detectRole } from "#lib/roles/detect";
import { accuracyOf, confusionsOf, labelledTitles } from "#lib/roles/labelled";
import { readRoleAliases } from "#prisma/roles/aliases";

const cpuSeconds = 3;
const aliases = readRoleAliases();
const titles = labelledTitles();
const parts = {
  tuned: titles.filter(({ isHeldOut }) => !isHeldOut),
  heldOut: titles.filter(({ isHeldOut }) => isHeldOut),
};

console.log(
  JSON.stringify(
    {
      titles: titles.length,
      tuned: accuracyOf(parts.tuned, aliases),
      heldOut: accuracyOf(parts.heldOut, aliases),
      confusions: confusionsOf(titles, aliases),
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
