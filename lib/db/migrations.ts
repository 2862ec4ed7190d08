import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withEngine } from "./schema-engine.ts";

const prismaFolder = fileURLToPath(new URL("../../prisma/", import.meta.url));
const everything = { externalTables: [], externalEnums: [] };

/** Applies what is not yet applied, in order, and returns the names of those migrations. */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  return withEngine(databaseUrl, await schemaFile(), async (schemaEngine) => {
    const migrationsList = await migrationsOnDisk();
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({ migrationsList, filters: everything });
    return appliedMigrationNames;
  });
}

/**
 * What would still have to change to make the database equal to schema.prisma, as SQL;
 * the empty string when they agree. `from: "nothing"` gives the SQL of the whole schema.
 */
export async function driftOf(databaseUrl: string, from: "database" | "nothing" = "database"): Promise<string> {
  const schema = await schemaFile();
  const files = [schema];
  return withEngine(databaseUrl, schema, async (schemaEngine) => {
    const { stdout } = await schemaEngine.diff({
      from: from === "nothing" ? { tag: "empty" } : { tag: "schemaDatasource", files, configDir: prismaFolder },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: everything,
    });
    return stdout?.includes("This is an empty migration") ? "" : (stdout ?? "").trim();
  });
}

async function schemaFile() {
  const path = join(prismaFolder, "schema.prisma");
  return { path, content: await readFile(path, "utf8") };
}

async function migrationsOnDisk() {
  const baseDir = join(prismaFolder, "migrations");
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: await readFile(join(baseDir, path, "migration.sql"), "utf8") },
      },
    })),
  );
  const lockfile = {
    path: "migration_lock.toml",
    content: await readFile(join(baseDir, "migration_lock.toml"), "utf8"),
  };
  return { baseDir, lockfile, shadowDbInitScript: "", migrationDirectories };
}
