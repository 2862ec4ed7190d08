import { describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { locales } from "#lib/i18n/routing";
import { findRole } from "#lib/roles/queries";
import { useDatabase } from "#lib/testing/database";
import { bodyText, filledForm } from "#lib/testing/vacancy-form";
import { readVacancyForm } from "./read-form.ts";
import { hasPrompts, startOf } from "./skeleton.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");

async function started(slug: string, locale: "nl" | "en", level?: string) {
  const role = await findRole(slug, locale);
  if (!role) throw new Error(`No role ${slug}`);
  return startOf(role, level, locale);
}

async function problemsOf(fields: Record<string, string>, locale: "nl" | "en", isPublishing = true) {
  const read = await readVacancyForm(filledForm(now, fields), { locale, now, isPublishing });
  return "refused" in read ? read.refused.problems : {};
}

describe.each(locales)("of every role, in %s", (locale) => {
  test("it is a draft as it stands, and nothing but its questions keeps it from being published", async () => {
    for (const { slug } of await db().role.findMany({ select: { slug: true } })) {
      const { fields, levels } = await started(slug, locale);
      const level = fields.level || "medior";
      expect(await problemsOf({ ...fields, level }, locale, false), slug).toEqual({});
      expect(await problemsOf({ ...fields, level }, locale), slug).toEqual({ body: { key: "bodyPrompts" } });
      for (const each of levels) {
        const at = await started(slug, locale, each);
        expect(at.fields.level, slug).toBe(each);
        expect(await problemsOf(at.fields, locale, false), `${slug} ${each}`).toEqual({});
      }
    }
  });

  test("no line of it is taken from the description", async () => {
    for (const { slug } of await db().role.findMany({ select: { slug: true }, where: { texts: { some: {} } } })) {
      const { body = "" } = (await started(slug, locale)).fields;
      const text = await db().roleText.findFirstOrThrow({
        where: { role: { slug }, language: locale },
        include: { sections: true },
      });
      const described = runsIn(text.sections.map((section) => section.body).join("\n"));
      expect(
        [...runsIn(body)].filter((run) => described.has(run)),
        slug,
      ).toEqual([]);
    }
  });
});

test("it asks about the tasks of the level and the skills one knows best there", async () => {
  const junior = await started("backend-developer", "nl", "junior");
  const senior = await started("backend-developer", "nl", "senior");
  expect(junior.fields).toMatchObject({ title: "Backend-ontwikkelaar", role: "backend-developer", language: "nl" });
  for (const { must = "", nice = "" } of [junior.fields, senior.fields]) {
    const names = [...must.split(", "), ...nice.split(", ")];
    expect(names.length).toBeLessThanOrEqual(10);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(junior.fields.body).toContain("[Vul in, over SQL: ");
  expect(senior.fields.body).toContain("Softwarearchitectuur");
  expect(junior.fields.body).not.toContain("Softwarearchitectuur");
  expect((await started("backend-developer", "en")).fields).toMatchObject({ level: "medior", language: "en" });
  expect((await started("backend-developer", "nl", "ninja")).fields.level).toBe("medior");
});

test("a question is found without its brackets, and an answer is none", async () => {
  const { body = "" } = (await started("data-engineer", "nl")).fields;
  const bare = body.replace(/\[Vul in[^:]*: |\]/g, "");
  expect(hasPrompts(bare)).toBe(true);
  expect(hasPrompts(`${bodyText}\n\n[vul in: het team]`)).toBe(true);
  expect(hasPrompts(`${bodyText}\n\nHOEVEEL mensen, in welke\nfuncties, en wie geeft leiding?`)).toBe(true);
  expect(hasPrompts(`${bodyText}\n\nJe vult hier je uren in [zelf](https://example.org).`)).toBe(false);
  const answered = body.replace(
    /\[Vul in[^\]]*\]/g,
    "Wij plannen de operaties van drie ziekenhuizen, met zijn vijven.",
  );
  expect(hasPrompts(answered)).toBe(false);
});

/** Every eight words that stand after one another. */
function runsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + 8).join(" ")).filter((run) => run.split(" ").length === 8));
}
