import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const require = createRequire(import.meta.url);
const prismaFolder = fileURLToPath(new URL("../../prisma/", import.meta.url));
const everything = { externalTables: [], externalEnums: [] };

/** Applies what is not yet applied, in order, and returns the names of those migrations. */
export function applyMigrations(databaseUrl: string): Promise<string[]> {
  return withEngine(databaseUrl, async (schemaEngine) => {
    const migrationsList = await migrationsOnDisk();
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({ migrationsList, filters: everything });
    return appliedMigrationNames;
  });
}

/**
 * What would still have to change to make the database equal to schema.prisma, as SQL;
 * the empty string when they agree. `from: "nothing"` gives the SQL of the whole schema.
 */
export function driftOf(databaseUrl: string, from: "database" | "nothing" = "database"): Promise<string> {
  return withEngine(databaseUrl, async (schemaEngine) => {
    const files = [await schemaFile()];
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

async function withEngine<Answer>(databaseUrl: string, ask: (schemaEngine: engine.SchemaEngine) => Promise<Answer>) {
  // The engine reports its own panics through this hook, which only its native wrapper defines.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message() {} } });
  await loadWasm();
  const { path, content } = await schemaFile();
  const pool = poolForEngine(databaseUrl);
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
    return await ask(await engine.SchemaEngine.new({ datamodels: [[path, content]] }, () => {}, adapter));
  } finally {
    await pool.end();
  }
}

/** PostgreSQL's catalogue has columns of the type "char" (18), which the adapter refuses; as text (25) it reads them. */
function poolForEngine(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: 5_000 });
  const query = pool.query.bind(pool) as (config: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult>;
  return Object.assign(pool, {
    async query(config: pg.QueryArrayConfig) {
      const result = await query(config);
      for (const field of result.fields) if (field.dataTypeID === 18) field.dataTypeID = 25;
      return result;
    },
  });
}

let loading: Promise<void> | undefined;

function loadWasm() {
  loading ??= (async () => {
    const file = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
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
  const lockfile = {
    path: "migration_lock.toml",
    content: await readFile(join(baseDir, "migration_lock.toml"), "utf8"),
  };
  return { baseDir, lockfile, shadowDbInitScript: "", migrationDirectories };
}
