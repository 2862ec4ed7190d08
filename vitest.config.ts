import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // It throws outside React's server build; in tests everything is the server.
    alias: { "server-only": fileURLToPath(new URL("./node_modules/server-only/empty.js", import.meta.url)) },
  },
  test: {
    include: ["{lib,prisma,scripts,components,app}/**/*.test.ts"],
    globalSetup: "lib/testing/server.ts",
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
