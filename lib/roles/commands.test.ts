import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { findRoleReferences, replaceEdges, replaceRole } from "./commands.ts";
import { findRole } from "./queries.ts";
import type { RoleSource } from "./source.ts";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");

const plain: RoleSource = {
  slug: "test-role",
  family: "security",
  title: { nl: "Proefrol", en: "Trial role" },
  aliases: [{ language: "en", name: "trial person", isAmbiguous: true }],
  codes: [{ system: "isco08", code: "2529", labelNl: null, labelEn: null, uri: null, certainty: "exact" }],
  ladder: "SEC",
  note: null,
  description: null,
  hash: "plain",
};

const described: RoleSource = {
  ...plain,
  hash: "described",
  description: {
    skills: [{ slug: "java", isMust: true, depth: { junior: 1, senior: 3 } }],
    edges: [{ kind: "worksWith", role: "backend-developer" }],
    provenance: {
      author: "Roleboard",
      writtenOn: "2026-11-01",
      reviewer: null,
      reviewedOn: null,
      nextReviewOn: "2027-05-01",
      version: "1",
      sources: {},
      changes: [],
    },
    texts: (["nl", "en"] as const).map((language) => ({
      language,
      title: "Title",
      summary: "Summary.",
      mission: "Mission.",
      intro: "Intro.",
      sections: [{ kind: "skills", body: "- {java} You can.", sources: [] }],
    })),
  },
};

async function replace(source: RoleSource, at = now): Promise<boolean> {
  return db().$transaction(async (transaction) => {
    const references = await findRoleReferences(transaction);
    const isWritten = await replaceRole(transaction, source, references, at);
    await replaceEdges(transaction, source, references);
    return isWritten;
  });
}

test("a role without a description is listed and has no text, edges or provenance", async () => {
  expect(await replace(plain)).toBe(true);
  expect(await findRole("test-role", "nl")).toMatchObject({
    titleNl: "Proefrol",
    text: null,
    provenance: null,
    ties: [],
  });
});

test("the same source again writes nothing", async () => {
  await replace(plain);
  expect(await replace(plain, new Date("2027-01-01"))).toBe(false);
  expect((await findRole("test-role", "nl"))?.updatedAt).toEqual(now);
});

test("a description comes, and goes when the files no longer hold it", async () => {
  await replace(described);
  const role = await findRole("test-role", "en");
  expect(role?.text?.sections).toMatchObject([
    { kind: "skills", form: "skills", steps: ["Junior (tier 1)", "Senior (tier 3)"] },
  ]);
  expect(role?.ties).toMatchObject([{ kind: "worksWith", direction: "out", role: { slug: "backend-developer" } }]);
  expect((await findRole("backend-developer", "en"))?.ties).toContainEqual(
    expect.objectContaining({
      kind: "worksWith",
      direction: "in",
      role: expect.objectContaining({ slug: "test-role" }),
    }),
  );

  await replace({ ...plain, hash: "plain again" });
  expect(await findRole("test-role", "en")).toMatchObject({ text: null, provenance: null, ties: [] });
  expect(await db().role.findUnique({ where: { slug: "test-role" } })).toMatchObject({ provenance: null });
});

test("a source that names a skill the database does not have changes nothing", async () => {
  await replace(plain);
  const { description } = described;
  if (!description) throw new Error("no description");
  const unknown = { ...description, skills: [{ slug: "no-such-skill", isMust: true, depth: { junior: 1 } }] };
  await expect(replace({ ...described, hash: "unknown skill", description: unknown })).rejects.toThrow("no-such-skill");
  expect(await findRole("test-role", "nl")).toMatchObject({ text: null });
  expect(await db().role.findUnique({ where: { slug: "test-role" } })).not.toMatchObject({
    sourceHash: "unknown skill",
  });
});
