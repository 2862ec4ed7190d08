import "server-only";
import type { Operator } from "#lib/auth/gates";
import { db, type Prisma } from "#lib/db/client";
import { knownVocabulary, namesWith, renewVocabulary } from "#lib/search/understanding/known";
import { understand } from "#lib/search/understanding/understand";
import type { Vocabulary } from "#lib/search/understanding/vocabulary";
import { everyVacancy } from "#lib/search/vacancy-search";
import type { AliasInput } from "./input.ts";

// Words that searches use and no file knows: the operator says which role or skill they mean. They stand apart from what
// the files say (prisma/data/load.ts), so that loading those again leaves them.

const shown = {
  id: true,
  words: true,
  createdAt: true,
  role: { select: { titleNl: true, titleEn: true } },
  skill: { select: { name: true, nameNl: true } },
  addedBy: { select: { name: true } },
} satisfies Prisma.SearchAliasSelect;

/** An alias as the operator sees it: of a role or of a skill, and who added it while that account is there. */
export type Alias = Prisma.SearchAliasGetPayload<{ select: typeof shown }>;

/** All of them, the newest first. */
export async function listAliases(_operator: Operator): Promise<Alias[]> {
  return db().searchAlias.findMany({ select: shown, orderBy: { id: "desc" } });
}

/**
 * Has the words mean a role or a skill from now on here, and within half a minute in every process. Refused when they
 * mean something already, when search would not take them so ("developer" is in the names of many roles), and when
 * there is no such role or skill.
 */
export async function addAlias(
  operator: Operator,
  { words, meaning }: AliasInput,
  now: Date,
): Promise<"added" | "aliasKnown" | "aliasUnfit" | "choose"> {
  const select = { id: true, slug: true };
  const where = { slug: meaning.slug };
  const role = meaning.field === "role" ? await db().role.findUnique({ where, select }) : null;
  const skill = meaning.field === "skill" ? await db().skill.findUnique({ where, select }) : null;
  if (!role && !skill) return "choose";

  const vocabulary = await knownVocabulary();
  if (meaningOf(words, vocabulary)) return "aliasKnown";
  const meant = meaningOf(words, { ...vocabulary, ...(await namesWith({ words, role, skill })) });
  if (meant?.field !== meaning.field || meant.value !== meaning.slug) return "aliasUnfit";

  const data = { words, roleId: role?.id, skillId: skill?.id, createdAt: now, addedById: operator.userId };
  const { count } = await db().searchAlias.createMany({ data, skipDuplicates: true });
  await renewVocabulary();
  return count > 0 ? "added" : "aliasKnown";
}

/** False when it is gone already. */
export async function removeAlias(_operator: Operator, id: number): Promise<boolean> {
  const { count } = await db().searchAlias.deleteMany({ where: { id } });
  await renewVocabulary();
  return count > 0;
}

/** What all of the words together mean to search; null for nothing, and when only some of them mean something. */
function meaningOf(words: string, vocabulary: Vocabulary) {
  const [first] = understand({ ...everyVacancy, q: words }, vocabulary).understood;
  return first?.words === words && first.others.length === 0 ? first.filter : null;
}
