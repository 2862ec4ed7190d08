// `npm run roles:check`: says what is wrong with the role descriptions, by file and line, and how complete each is.
// It needs no database: the skills they may name come from the file that fills it.

import { readFile } from "node:fs/promises";
import { z } from "zod";
import { coverageTable } from "#lib/roles/coverage";
import { checkRoles } from "#prisma/roles/load";

const skills = z
  .array(z.object({ slug: z.string() }))
  .parse(JSON.parse(await readFile(new URL("../prisma/data/skills.json", import.meta.url), "utf8")));

const { errors, coverage } = await checkRoles(new Set(skills.map(({ slug }) => slug)), new Date());
for (const error of errors) console.error(error);
console.log(coverageTable(coverage));
process.exitCode = errors.length > 0 ? 1 : 0;
