import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";

const root = mkdtempSync(join(tmpdir(), "rooms-"));
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Files that reach the database: openly, and through another. */
const asking = {
  "lib/roles/queries.ts": `import "server-only";\nimport { db } from "#lib/db/client";`,
  "lib/search/search.ts": `import "server-only";\nimport { db } from "#lib/db/client";`,
  "lib/roles/wording.ts": `import "server-only";\nimport { listRoles } from "./queries.ts";`,
};

test.each([
  [
    "app/[locale]/page.tsx",
    `import { db } from "#lib/db/client";`,
    "questions to the database go to lib/<noun>/queries",
  ],
  ["app/[locale]/page.tsx", `import pg from "pg";`, "questions to the database go to lib/<noun>/queries"],
  ["components/search/search-bar.tsx", `"use client";`, "a script in public/ may enhance what the page shows"],
  [
    "app/api/route.ts",
    `import { Row } from "#components/vacancies/row";`,
    "an answer without HTML is made in lib/<noun>",
  ],
  [
    "components/ui/tag.tsx",
    `import { slug } from "#lib/vacancies/vacancy";`,
    "what knows a noun goes to components/<noun>",
  ],
  [
    "components/roles/list.tsx",
    `import { listRoles } from "#lib/roles/queries";`,
    "the page asks, and hands the answer down",
  ],
  [
    "components/roles/list.tsx",
    `import {\n  searchVacancies,\n} from "#lib/search/search";`,
    "the page asks, and hands the answer down",
  ],
  [
    "components/roles/list.tsx",
    `import { rolesAsText } from "#lib/roles/wording";`,
    "the page asks, and hands the answer down",
  ],
  [
    "components/market/pay.tsx",
    `import { RangeBar } from "#components/charts/range-bar";`,
    "a chart is drawn by a Figure, which says of how many vacancies",
  ],
  ["lib/roles/tree.ts", `import { listRoles } from "./queries.ts";`, `begins with import "server-only"`],
  ["components/roles/list.tsx", `import { headers } from "next/headers";`, "the page or lib does that"],
  ["lib/roles/role.ts", `import { db } from "#lib/db/client";`, "what asks the database goes to lib/roles/queries"],
  ["lib/roles/role.ts", `import { readFile } from "node:fs";`, "what reads or writes goes to lib/roles/queries"],
  ["lib/roles/queries.ts", `import { stateOf } from "#lib/vacancies/vacancy";`, "nouns lean one way"],
  ["lib/roles/queries.ts", `import { redirect } from "next/navigation";`, "the request belongs to app"],
  ["lib/companies/company.ts", `export { roleTitle } from "../roles/role.ts";`, "nouns lean one way"],
  ["lib/dates.ts", `import { stateOf } from "#lib/vacancies/vacancy";`, "what knows a noun goes to lib/<noun>"],
  ["lib/places/queries.ts", `import places from "#prisma/data/places";`, "what the site needs goes to lib"],
  ["lib/vacancies/commands.ts", `import { aVacancy } from "#lib/testing/factories";`, "only tests use lib/testing"],
  ["scripts/import.ts", `export function run() {}`, "what two scripts share goes to lib"],
  [
    "e2e/home.spec.ts",
    `import { Home } from "#components/home/home";`,
    "a promise to a user is tested through the page",
  ],
  ["lib/dates.ts", `const page = await import("#app/home");`, "what others use goes to lib or components"],
])("%s with %s is shown the way", (file, source, way) => {
  expect(check({ ...asking, [file]: source })).toMatchObject({ status: 1, said: expect.stringContaining(way) });
});

test("what the table allows passes", () => {
  const files = {
    "app/[locale]/page.tsx": `import "../globals.css";\nimport { listRoles } from "#lib/roles/queries";\nimport { Row } from "#components/roles/row";`,
    "components/roles/row.tsx": `import type { RoleRow } from "#lib/roles/queries";\nimport { Tag } from "#components/ui/tag";`,
    "components/charts/figure.tsx": `import { RangeBar } from "#components/charts/range-bar";`,
    "components/market/pay.tsx": `import { Figure } from "#components/charts/figure";`,
    "components/ui/tag.tsx": `import type { ReactNode } from "react";`,
    "lib/vacancies/queries.ts": `import "server-only";\nimport { db } from "#lib/db/client";\nimport { roleTitle } from "#lib/roles/role";`,
    "lib/roles/role.ts": `import type { Level } from "#lib/db/generated/enums";\nimport { formatDate } from "#lib/dates";`,
    "lib/roles/role.test.ts": `import { search } from "#lib/search/search";`,
    "scripts/import.ts": `import { load } from "#prisma/data/load";`,
  };
  expect(check(files)).toMatchObject({ status: 0, said: expect.stringContaining("8 files, no lines") });
});

function check(files: Record<string, string>) {
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${source}\n`);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/check-rooms.ts", root], {
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}
