import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { PrismaClient } from "#lib/db/generated/client";
import { findRoleReferences, replaceEdges, replaceRole } from "#lib/roles/commands";
import { coverageOf, type RoleCoverage } from "#lib/roles/coverage";
import { editingProblems } from "#lib/roles/editing-rules";
import { sharedRuns, sharedSentences } from "#lib/roles/shared-runs";
import { aliasConflicts, parseRoleSource, type SourceFile, sourceHash, type Vocabulary } from "#lib/roles/source";
import { sectorNames } from "#lib/search/understanding/sectors";

const here = fileURLToPath(new URL(".", import.meta.url));

const families = z.array(
  z.strictObject({
    slug: z.string(),
    nl: z.string(),
    en: z.string(),
    tile: z.int().min(1).max(9),
    aboutNl: z.string().min(1),
    aboutEn: z.string().min(1),
  }),
);

/**
 * Puts the nine families and every role of this folder into the database; only what changed is
 * written. Skills have to be there. A description with errors is left out, its role is not, and
 * the errors are printed: `npm run roles:check` refuses them before they get that far.
 *
 * @throws {Error} that lists every error of the role.json files that keep a role from being a role.
 */
export async function loadRoles(database: PrismaClient, now = new Date()): Promise<{ written: number }> {
  await loadFamilies(database);
  const folders = await readFolders();
  const stored = await database.role.findMany({ select: { slug: true, sourceHash: true } });
  const hashes = new Map(stored.map(({ slug, sourceHash }) => [slug, sourceHash]));
  if ([...folders].every(([slug, files]) => hashes.get(slug) === sourceHash(files))) return { written: 0 };

  const skills = await database.skill.findMany({ select: { slug: true } });
  const { roles, errors, isUsable } = parseFolders(folders, new Set(skills.map(({ slug }) => slug)));
  if (!isUsable) throw new Error(`The roles cannot be loaded:\n${errors.join("\n")}`);
  for (const error of errors) console.warn(error);

  const changed = roles.filter(({ slug, hash }) => hashes.get(slug) !== hash);
  // One transaction, because an edge may name a role that comes after it.
  await database.$transaction(
    async (transaction) => {
      const references = await findRoleReferences(transaction);
      for (const role of changed) await replaceRole(transaction, role, references, now);
      for (const role of changed) await replaceEdges(transaction, role, references);
    },
    { timeout: 60_000 },
  );
  return { written: changed.length };
}

/**
 * Everything that is wrong in the files of this folder, by file and line, on the day `now` (a trend
 * grows old), and how complete each role is.
 */
export async function checkRoles(
  skillSlugs: Set<string>,
  now: Date,
): Promise<{ errors: string[]; coverage: RoleCoverage[] }> {
  const folders = await readFolders();
  const { roles, errors } = parseFolders(folders, skillSlugs);
  return {
    errors: [...errors, ...editingProblems(folders, roles, now), ...copiesIn(folders)],
    coverage: roles.map((role) => coverageOf(role, folders.get(role.slug) ?? [])),
  };
}

// What two roles may say in the same words: headings that stand in every role, and names of what one can learn from.
const sharedPhrases = [
  "Acht vragen die je kunt verwachten",
  "Waar de wet op let",
  "Must-haves and nice-to-haves",
  "Specification by Example van Gojko Adzic (betaald)",
  "Specification by Example by Gojko Adzic (paid)",
  "The Linux Command Line (gratis)",
  "The Linux Command Line (free)",
  "Microsoft Learn over PowerShell (gratis)",
  "Microsoft Learn on PowerShell (free)",
  "Cisco Networking Academy (gratis basiscursussen)",
  "Cisco Networking Academy (free basic courses)",
  "BPMN-uitleg van Camunda (gratis)",
];

function copiesIn(folders: Folders): string[] {
  return ["nl.md", "en.md"].flatMap((name) => {
    const texts = [...folders.keys()]
      .sort()
      .flatMap((role) =>
        (folders.get(role) ?? []).flatMap(({ path, text }) =>
          path.endsWith(name) ? [{ role, file: path, text }] : [],
        ),
      );
    return [...sharedRuns(texts, sharedPhrases), ...sharedSentences(texts, sharedPhrases)].map(
      ({ file, line, other, words }) => `${file}:${line} says what stands in ${other}: "${words}"`,
    );
  });
}

type Folders = Map<string, SourceFile[]>;

export async function readFolders(): Promise<Folders> {
  const folders: Folders = new Map();
  for await (const path of glob("*/{role.json,nl.md,en.md}", { cwd: here })) {
    const slug = path.split(/[\\/]/)[0] ?? "";
    const file = { path: `prisma/roles/${path}`, text: await readFile(`${here}${path}`, "utf8") };
    folders.set(slug, [...(folders.get(slug) ?? []), file]);
  }
  return folders;
}

function parseFolders(folders: Folders, skillSlugs: Set<string>) {
  const sectors = new Set(Object.keys(sectorNames));
  const vocabulary: Vocabulary = { skillSlugs, roleSlugs: new Set(folders.keys()), sectors };
  const slugs = [...folders.keys()].sort();
  const parsed = slugs.map((slug) => parseRoleSource(folders.get(slug) ?? [], vocabulary));
  const roles = parsed.flatMap(({ role }) => role ?? []);
  const conflicts = aliasConflicts(roles, (slug, name) => lineNaming(folders.get(slug) ?? [], name));
  return {
    roles,
    errors: [...parsed.flatMap(({ errors }) => errors), ...conflicts],
    isUsable: conflicts.length === 0 && parsed.every(({ role }) => role !== null),
  };
}

function lineNaming(files: SourceFile[], name: string): number {
  const lines = files.find(({ path }) => path.endsWith("/role.json"))?.text.split("\n") ?? [];
  const at = lines.findIndex((line) => line.includes(JSON.stringify(name)));
  return Math.max(at, 0) + 1;
}

async function loadFamilies(database: PrismaClient): Promise<void> {
  const wanted = families.parse(JSON.parse(await readFile(`${here}families.json`, "utf8")));
  const stored = new Map((await database.roleFamily.findMany()).map((family) => [family.slug, family]));
  for (const { slug, nl: nameNl, en: nameEn, tile, aboutNl, aboutEn } of wanted) {
    const columns = { nameNl, nameEn, tile, aboutNl, aboutEn };
    const known = stored.get(slug);
    if (known && isDeepStrictEqual(known, { id: known.id, slug, ...columns })) continue;
    // Its number is its tile on the day it was made, and is kept when the board is laid out anew.
    await database.roleFamily.upsert({ where: { slug }, create: { id: tile, slug, ...columns }, update: columns });
  }
}
