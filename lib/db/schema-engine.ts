import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const require = createRequire(import.meta.url);

/** A file in Prisma's schema language. */
export type Schema = { path: string; content: string };

/** What Prisma's own migration engine, compiled to WebAssembly, answers about that database; its connections are closed afterwards. */
export async function withEngine<Answer>(
  databaseUrl: string,
  schema: Schema,
  ask: (schemaEngine: engine.SchemaEngine) => Promise<Answer>,
) {
  // The engine reports its own panics through this hook, which only its native wrapper defines.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message() {} } });
  await loadWasm();
  const pool = new pg.Pool({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(adapterForEngine(pool));
    return await ask(await engine.SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapter));
  } finally {
    await pool.end();
  }
}

/**
 * PostgreSQL's catalogue has columns of the type "char" (oid 18), which the adapter refuses though the engine
 * asks for them: they pass the adapter as text (25) and get their own type back behind it.
 */
function adapterForEngine(pool: pg.Pool): PrismaPg {
  const wholeScript = pool.query.bind(pool) as (script: string) => Promise<unknown>;
  const charColumns = new WeakMap<object, number[]>();
  const query = pool.query.bind(pool) as (config: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult>;
  const queryWithoutChars = async (config: pg.QueryArrayConfig) => {
    const result = await query(config);
    const chars = result.fields.filter((field) => field.dataTypeID === 18);
    for (const field of chars) field.dataTypeID = 25;
    charColumns.set(
      result.rows,
      chars.map((field) => result.fields.indexOf(field)),
    );
    return result;
  };
  const factory = new PrismaPg(Object.assign(pool, { query: queryWithoutChars }));
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (asked) => {
      const result = await queryRaw(asked);
      for (const index of charColumns.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    };
    // The adapter cuts a script at every semicolon, also inside functions and comments. PostgreSQL takes it
    // whole, as one transaction.
    adapter.executeScript = async (script) => {
      await wholeScript(script).catch((error: pg.DatabaseError) => {
        const { code = "", severity = "", message, detail, column, hint } = error;
        throw new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
      });
    };
    return adapter;
  };
  return factory;
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
