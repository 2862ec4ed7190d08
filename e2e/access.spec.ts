import { readFile } from "node:fs/promises";
import { actions, routes, type Visitor, visitors } from "./access-table.ts";
import { aWorld, cookieOf, stateOfCompany, type World } from "./access-world.ts";
import { ask } from "./ask.ts";
import { expect, test } from "./fixtures.ts";

const site = process.env.E2E_SITE_URL ?? "";

test.describe.configure({ timeout: 120_000 });

test("every route of the build has a row in the table, and no row is left over", async () => {
  const built: Record<string, string> = JSON.parse(await readFile(".next/app-path-routes-manifest.json", "utf8"));
  const paths = Object.values(built).filter((path) => !path.startsWith("/_"));
  expect(Object.keys(routes).sort()).toEqual(paths.sort());
});

test("every server action of the build has a row in the table, and no row is left over", async () => {
  expect(Object.keys(actions).sort()).toEqual([...(await actionIds()).keys()].sort());
});

let shared: World | undefined;
for (const [route, row] of Object.entries(routes)) {
  test(`${route} answers each visitor as the table says`, async () => {
    // Looking changes nothing.
    shared ??= await aWorld();
    const world = shared;
    const answers: Record<string, string> = {};
    for (const visitor of visitors) {
      const { status, headers } = await ask(row.path(world), await cookieOf(visitor, world));
      answers[visitor] = answerOf(status, headers.location);
    }
    expect(answers).toEqual(row.answers);
  });
}

for (const [action, row] of Object.entries(actions)) {
  test(`${action} does for each visitor as the table says`, async () => {
    const id = (await actionIds()).get(action) ?? "";
    const answers: Record<string, string> = {};
    const changes: Visitor[] = [];
    let world = await aWorld();
    for (const visitor of visitors) {
      const cookie = await cookieOf(visitor, world);
      const before = await stateOfCompany(world);
      const { status, headers } = await post(row.at(world), id, row.fields(world), cookie);
      answers[visitor] = answerOf(status, headers.get("location") ?? undefined);
      if ((await stateOfCompany(world)) === before) continue;
      changes.push(visitor);
      world = await aWorld();
    }
    expect(answers).toEqual(row.answers);
    expect(changes, "who changed something of the company").toEqual(row.by);
  });
}

test("an action sent from elsewhere is refused before it does anything", async () => {
  const name = "app/[locale]/recruiter/vacancies/actions.ts#withdrawVacancyForGood";
  const row = actions[name];
  const id = (await actionIds()).get(name) ?? "";
  const world = await aWorld();
  const cookie = await cookieOf("owner", world);
  const before = await stateOfCompany(world);
  const elsewhere: Record<string, string>[] = [
    { origin: "null" },
    { origin: "https://evil.example" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    { origin: `${site}.evil.example` },
  ];
  for (const headers of elsewhere) {
    const { status } = await post(row?.at(world) ?? "", id, row?.fields(world) ?? {}, { ...cookie, ...headers });
    expect([headers, status]).toEqual([headers, 403]);
  }
  expect(await stateOfCompany(world)).toBe(before);
});

/** "file#name" → the id by which a form names an action, as the build has it. */
async function actionIds(): Promise<Map<string, string>> {
  const manifest = JSON.parse(await readFile(".next/server/server-reference-manifest.json", "utf8"));
  const built = Object.entries<{ filename: string; exportedName: string }>(manifest.node);
  return new Map(built.map(([id, { filename, exportedName }]) => [`${filename}#${exportedName}`, id]));
}

function post(path: string, id: string, fields: Record<string, string>, headers: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ [`$ACTION_ID_${id}`]: "", ...fields })) form.set(name, value);
  // An address of its own, so that no throttle counts one visitor's tries for another's.
  const address = `198.51.100.${Math.floor(Math.random() * 254) + 1}`;
  const own = { origin: site, "x-forwarded-for": address, ...headers };
  return fetch(site + path, { method: "POST", body: form, redirect: "manual", headers: own });
}

/** The status, and where it leads: without what one comes back to, and with `:id` for a public id. */
function answerOf(status: number, location?: string): string {
  if (!location) return String(status);
  const { pathname, search } = new URL(location, site);
  const place = pathname.replace(/(?<=\/werving\/vacatures\/)[0-9a-z]{10}$/, ":id");
  return `${status} ${place}${search.startsWith("?to=") ? "" : search.replace(/=\d+&/, "=:id&")}`;
}
