import { readFileSync } from "node:fs";
import { z } from "zod";
import type { PrismaClient } from "#lib/db/generated/client";
import { SkillKind } from "#lib/db/generated/enums";
import { slugWords } from "#lib/slug";
import { writeOnce } from "./stamp.ts";

const skillFile = z.array(
  z.strictObject({
    slug: z.string().refine((slug) => slug === slugWords(slug), "is not a slug"),
    name: z.string().min(1),
    nameNl: z.string().min(1).optional(),
    kind: z.enum(SkillKind),
    aliases: z.array(z.string().min(1)),
  }),
);

/** Returns how many rows were inserted, changed or deleted: 0 when the file holds no news. */
export async function loadSkills(database: PrismaClient): Promise<number> {
  const skills = readSkills();
  return writeOnce(database, "skills", skills, async (transaction) => {
    const written = await transaction.$executeRaw`
      INSERT INTO skill (slug, name, name_nl, kind, aliases)
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(skills)}::jsonb)
        AS new (slug text, name text, "nameNl" text, kind skill_kind, aliases text[])
      ON CONFLICT (slug) DO UPDATE SET
        name = excluded.name, name_nl = excluded.name_nl, kind = excluded.kind, aliases = excluded.aliases`;
    const { count } = await transaction.skill.deleteMany({
      where: { slug: { notIn: skills.map(({ slug }) => slug) }, vacancies: { none: {} }, roles: { none: {} } },
    });
    return written + count;
  });
}

/** The rows of skills.json. @throws {z.ZodError} that names the row when one is not right. */
export function readSkills(): z.output<typeof skillFile> {
  return skillFile.parse(JSON.parse(readFileSync(new URL("skills.json", import.meta.url), "utf8")));
}
