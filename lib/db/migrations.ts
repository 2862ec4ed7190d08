import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

const prismaFolder = fileURLToPath(new URL("../../prisma/", import.meta.url));
const everything = { externalTables: [], externalEnums: [] };

/** Applies what is not yet applied, in order, and returns the names of those migrations. */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const schemaEngine = await openEngine(databaseUrl);
  const { appliedMigrationNames } = await schemaEngine.applyMigrations({
    migrationsList: await migrationsOnDisk(),
    filters: everything,
  });
  return appliedMigrationNames;
}

/**
 * What would still have to change to make the database equal to schema.prisma, as SQL;
 * the empty string when they agree. `from: "nothing"` gives the SQL of the whole schema.
 */
export async function driftOf(databaseUrl: string, from: "database" | "nothing" = "database"): Promise<string> {
  const schemaEngine = await openEngine(databaseUrl);
  const files = [await schemaFile()];
  const { stdout } = await schemaEngine.diff({
    from: from === "nothing" ? { tag: "empty" } : { tag: "schemaDatasource", files, configDir: prismaFolder },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: everything,
  });
  return stdout?.includes("This is an empty migration") ? "" : (stdout ?? "").trim();
}

async function openEngine(databaseUrl: string) {
  // The engine reports its own panics through this hook, which only its native wrapper defines.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message() {} } });
  await loadWasm();
  const { path, content } = await schemaFile();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl }));
  return engine.SchemaEngine.new({ datamodels: [[path, content]] }, () => {}, adapter);
}

let loading: Promise<void> | undefined;

function loadWasm() {
  loading ??= (async () => {
    const file = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg")).replace(/\.js$/, ".wasm");
    const { instance } = await WebAssembly.instantiate(await readFile(file), {
      "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports,
    });
    const { __wbg_set_wasm } = engine as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };
    __wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
  })();
  return loading;
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
  const lockfile = { path: "migration_lock.toml", content: await readFile(join(baseDir, "migration_lock.toml"), "utf8") };
  return { baseDir, lockfile, shadowDbInitScript: "", migrationDirectories };
}
