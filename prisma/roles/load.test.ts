import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { routes } from "#lib/i18n/routing";
import { useDatabase } from "#lib/testing/database";
import { checkRoles, loadRoles } from "./load.ts";

useDatabase();

const written = new Date("2026-11-27T12:00:00Z");
const later = new Date("2026-12-24T12:00:00Z");

test("the roles of this folder have no errors, against the skills the database has", async () => {
  const skills = await db().skill.findMany({ select: { slug: true } });
  // A day that stays: that a trend grows old is told by roles:check and fails no test.
  const { errors, coverage } = await checkRoles(new Set(skills.map(({ slug }) => slug)), written);
  expect(errors).toEqual([]);
  expect(coverage.filter(({ nl, en }) => nl.fields < 24 || en.fields < 24)).toEqual([]);
  expect(coverage).toHaveLength(47);
});

test("all 47 roles and nine families are there, and the first is described in both languages", async () => {
  expect(await db().role.count()).toBe(47);
  expect(await db().roleFamily.findMany({ orderBy: { tile: "asc" }, select: { tile: true } })).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tile) => ({ tile })),
  );
  expect(await db().roleFamily.count({ where: { OR: [{ aboutNl: "" }, { aboutEn: "" }] } })).toBe(0);
  expect(await db().role.count({ where: { aliases: { none: {} } } })).toBe(0);
  expect(await db().role.count({ where: { codes: { none: { system: "isco08" } } } })).toBe(0);

  const texts = await db().roleText.findMany({ select: { language: true, role: { select: { slug: true } } } });
  const backend = texts.filter(({ role }) => role.slug === "backend-developer").map(({ language }) => language);
  expect(backend.sort()).toEqual(["en", "nl"]);
  expect(await db().role.count({ where: { texts: { some: {} }, NOT: { edgesOut: { some: {} } } } })).toBe(0);
});

test("no role has the address of a family", async () => {
  const reserved = [routes["/roles/family/[slug]"].nl, routes["/roles/family/[slug]"].en].map(
    (path) => path.split("/")[2],
  );
  expect(await db().role.count({ where: { slug: { in: reserved.map(String) } } })).toBe(0);
});

test("loading again writes nothing", async () => {
  const before = await everything();
  const started = performance.now();
  expect(await loadRoles(db(), later)).toEqual({ written: 0 });
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(await everything()).toEqual(before);
});

test("a role whose stored hash differs is written again, alone, and keeps its id and its vacancies' tie", async () => {
  const before = await db().role.findMany({
    select: { id: true, slug: true, updatedAt: true },
    orderBy: { id: "asc" },
  });
  await db().role.update({
    where: { slug: "backend-developer" },
    data: { sourceHash: "older", titleNl: "Iets anders" },
  });
  await db().roleAlias.deleteMany({ where: { role: { slug: "backend-developer" } } });
  const edgesIn = await db().roleEdge.count({ where: { to: { slug: "software-engineer" } } });

  expect(await loadRoles(db(), later)).toEqual({ written: 1 });

  const after = await db().role.findMany({ select: { id: true, slug: true, updatedAt: true }, orderBy: { id: "asc" } });
  const moved = (slug: string) => (slug === "backend-developer" ? { updatedAt: later } : {});
  expect(after).toEqual(before.map((role) => ({ ...role, ...moved(role.slug) })));
  const role = await db().role.findUniqueOrThrow({ where: { slug: "backend-developer" }, include: { aliases: true } });
  expect(role.titleNl).toBe("Backend-ontwikkelaar");
  expect(role.aliases.length).toBeGreaterThan(20);
  expect(await db().roleEdge.count({ where: { to: { slug: "software-engineer" } } })).toBe(edgesIn);
});

test("a family that was renamed is put right and its roles stay", async () => {
  await db().roleFamily.update({ where: { slug: "security" }, data: { nameNl: "Veiligheid" } });
  await loadRoles(db(), later);
  const family = await db().roleFamily.findUniqueOrThrow({ where: { slug: "security" }, include: { roles: true } });
  expect(family).toMatchObject({ nameNl: "Security", tile: 6 });
  expect(family.roles).toHaveLength(4);
});

async function everything() {
  const [roles, aliases, skills, edges, texts, sections] = [
    await db().role.findMany({ orderBy: { id: "asc" } }),
    await db().roleAlias.findMany({ orderBy: { id: "asc" } }),
    await db().roleSkill.count(),
    await db().roleEdge.count(),
    await db().roleText.findMany({ orderBy: { id: "asc" } }),
    await db().roleSection.count(),
  ];
  return { roles, aliases, skills, edges, texts, sections };
}
