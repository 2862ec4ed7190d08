import { defineConfig } from "prisma/config";

// `prisma generate` looks for a native schema engine that this project does not use
// (migrations run on the WebAssembly one, scripts/migrate.ts); any executable satisfies it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
