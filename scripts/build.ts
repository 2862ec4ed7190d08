// `npm run build`: a production build, unless there is one of exactly these sources.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

const stamp = ".next/roleboard-sources";
const sources = [
  "{app,components,lib,public}/**/*.*",
  "prisma/schema.prisma",
  "{package,package-lock,tsconfig}.json",
  "{instrumentation,*.config}.{ts,js,mjs}",
];

const hash = createHash("sha256").update(process.version);
const exclude = ["lib/db/generated/**", "**/*.test.ts", "*.tsbuildinfo"];
for (const file of globSync(sources, { exclude }).sort()) {
  // A route may be a folder with a dot, app/sitemap.xml.
  if (statSync(file).isDirectory()) continue;
  hash.update(`${file}\n`).update(readFileSync(file));
}
const content = hash.digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== content) {
  const began = Date.now();
  console.log("Building the site …");
  rmSync(stamp, { force: true });
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const next = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], { encoding: "utf8", env });
  if (next.status !== 0) {
    console.error(next.stdout + next.stderr);
    process.exit(1);
  }
  writeFileSync(stamp, content);
  console.log(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
}
