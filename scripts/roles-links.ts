// `npm run roles:links`: opens every link of the role descriptions, sources and learning paths, and says which do not
// answer, by file and line. It asks the network, so it is run by hand (once a month will do) and not by `npm test`.

import { faultOf, linksIn } from "#lib/roles/links";
import { readFolders } from "#prisma/roles/load";

const timeoutMs = 15_000;
const atOnce = 6;

const links = [...linksIn([...(await readFolders()).values()].flat())];
let broken = 0;
const next = links.values();
async function work() {
  for (const [url, place] of next) {
    const fault = await faultOf(url, timeoutMs);
    if (fault === null) continue;
    broken += 1;
    console.log(`${place} ${url}: ${fault}`);
  }
}
await Promise.all(Array.from({ length: atOnce }, work));
console.log(`${links.length} links, ${broken} of them to be looked at.`);
process.exitCode = broken > 0 ? 1 : 0;
