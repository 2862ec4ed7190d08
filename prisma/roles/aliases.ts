import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { aliasEntries, type RoleAliasEntry } from "#lib/roles/alias";

const names = z.array(z.union([z.string(), z.object({ name: z.string(), ambiguous: z.boolean() })]));
const namedRole = z.object({
  slug: z.string(),
  title: z.object({ nl: z.string(), en: z.string() }),
  aliases: z.object({ nl: names, en: names }),
});

/**
 * Every title and alias of the roles in this folder, for `detectRole` without a database. Whether the files
 * are in order is for `npm run roles:check` to say.
 */
export function readRoleAliases(): RoleAliasEntry[] {
  const here = fileURLToPath(new URL(".", import.meta.url));
  return globSync("*/role.json", { cwd: here })
    .sort()
    .flatMap((path) => {
      const { slug, title, aliases } = namedRole.parse(JSON.parse(readFileSync(`${here}${path}`, "utf8")));
      const given = (["nl", "en"] as const).flatMap((language) =>
        aliases[language].map((each) =>
          typeof each === "string"
            ? { language, name: each, isAmbiguous: false }
            : { language, name: each.name, isAmbiguous: each.ambiguous },
        ),
      );
      return aliasEntries(slug, title, given);
    });
}
