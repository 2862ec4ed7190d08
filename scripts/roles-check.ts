// `npm run roles:check`: says what is wrong with the role descriptions, by file and line.
// It needs no database: the skills they may name come from the file that fills it.

import { readFile } from "node:fs/promises";
import { z } from "zod";
import { checkRoles } from "#prisma/roles/load";

const skills = z
  .array(z.object({ slug: z.string() }))
  .parse(JSON.parse(await readFile(new URL("../prisma/data/skills.json", import.meta.url), "utf8")));

const errors = await checkRoles(new Set(skills.map(({ slug }) => slug)));
for (const error of errors) console.error(error);
if (errors.length === 0) console.log("The role descriptions are in order.");
process.exitCode = errors.length > 0 ? 1 : 0;
