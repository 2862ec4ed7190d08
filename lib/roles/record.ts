import { href, type Locale, locales } from "#lib/i18n/routing";
import { markdownToText } from "#lib/markdown";
import { codeSets } from "./code-sets.ts";
import { comparisonPath } from "./comparison.ts";
import { ladderOf } from "./ladder.ts";
import type { RoleRow } from "./role.ts";
import { itemsOf, markedItem, withoutLinks } from "./section.ts";
import { isSectionKind, sectionKinds } from "./section-kinds.ts";

// A role as data, in both languages at once: what /api/v1/roles answers with, as docs/api.md describes it. Names
// of fields and ids stay; what is new is added beside them.

/** Of the data, not of the prose on the pages (docs/decisions/0018). */
export const licence = {
  id: "CC-BY-4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
  attribution: "Roleboard",
  except:
    "codes: ISCO-08 (ILO), ESCO (European Union), O*NET-SOC (US Department of Labor) and CWA 16458 (CEN) keep their own terms",
} as const;

type Both<Value> = Record<Locale, Value>;

/** Addresses of a role: its page in each language, its data and its figures as CSV. */
function linksOf(slug: string, siteUrl: string) {
  return {
    self: `${siteUrl}/api/v1/roles/${slug}`,
    figures: `${siteUrl}/api/v1/roles/${slug}/figures.csv`,
    pages: both((locale) => siteUrl + href(locale, "/roles/[slug]", { slug })),
  };
}

/** A role in the list. */
export function listedRecord({ slug, titleNl, titleEn, family, updatedAt }: ListedRow, siteUrl: string) {
  return {
    id: slug,
    titles: { nl: titleNl, en: titleEn },
    family: { id: family.slug, names: { nl: family.nameNl, en: family.nameEn } },
    updatedAt: updatedAt.toISOString(),
    links: linksOf(slug, siteUrl),
  };
}

export type ListedRow = Pick<RoleRow, "slug" | "titleNl" | "titleEn" | "family" | "updatedAt">;

/** Everything that is data about a role; empty lists where nothing is known yet. `compared` are the roles it has a comparison with. */
export function roleRecord(role: RoleRow, siteUrl: string, compared: string[]) {
  const { slug } = role;
  return {
    ...listedRecord(role, siteUrl),
    summaries: both((locale) => role.texts.find(({ language }) => language === locale)?.summary ?? null),
    aliases: both((locale) =>
      role.aliases
        .filter(({ language }) => language === locale)
        .map(({ name, isAmbiguous }) => ({ name, isAmbiguous })),
    ),
    codes: role.codes.map(({ system, code, labelNl, labelEn, uri, certainty }) => ({
      system,
      edition: codeSets[system],
      code,
      labels: { nl: labelNl, en: labelEn },
      uri,
      certainty,
    })),
    levels: ladderOf(role.ladder).map(({ key, level, nl, en }) => ({ id: key, level, names: { nl, en } })),
    skills: skillsOf(role),
    tasks: tasksOf(role),
    edges: [
      ...role.edgesOut.map(({ kind, to }) => edge(kind, "out", to.slug)),
      ...role.edgesIn.map(({ kind, from }) => edge(kind, "in", from.slug)),
    ],
    sections: both((locale) => sectionsOf(role, locale, siteUrl)),
    provenance: role.texts.length === 2 ? role.provenance : null,
  };

  function edge(kind: string, direction: "out" | "in", other: string) {
    const comparisons = compared.includes(other)
      ? both((locale) => siteUrl + comparisonPath(locale, slug, other))
      : null;
    return { kind, direction, role: other, self: linksOf(other, siteUrl).self, comparisons };
  }
}

function skillsOf({ skills }: RoleRow) {
  const bySkill = Map.groupBy(skills, ({ skill }) => skill.slug);
  return [...bySkill].map(([id, rows]) => ({
    id,
    names: { nl: rows[0]?.skill.nameNl ?? rows[0]?.skill.name, en: rows[0]?.skill.name },
    isMust: rows[0]?.isMust ?? false,
    depths: Object.fromEntries(rows.map(({ level, depth }) => [level, depth])),
  }));
}

/** The tasks of both languages stand in the same order, with the same marks (`parseRoleSource`). */
function tasksOf(role: RoleRow) {
  const items = both((locale) => itemsOf(bodyOf(role, locale, "tasks"), "numbers"));
  return items.nl.map(({ text }, index) => {
    const marks = markedItem(text);
    const words = (task: string) => markdownToText(withoutLinks(markedItem(task)?.text ?? task));
    return {
      level: marks?.level ?? null,
      skills: marks?.skills ?? [],
      texts: { nl: words(text), en: words(items.en[index]?.text ?? "") },
    };
  });
}

/** The prose is not in the data; where it stands is. */
function sectionsOf(role: RoleRow, locale: Locale, siteUrl: string) {
  const page = linksOf(role.slug, siteUrl).pages[locale];
  const sections = role.texts.find(({ language }) => language === locale)?.sections ?? [];
  return sections.flatMap(({ kind: id }) =>
    isSectionKind(id) ? [{ id, heading: sectionKinds[id][locale], url: `${page}#${id}` }] : [],
  );
}

function bodyOf(role: RoleRow, locale: Locale, kind: string): string {
  const text = role.texts.find(({ language }) => language === locale);
  return text?.sections.find((section) => section.kind === kind)?.body ?? "";
}

function both<Value>(of: (locale: Locale) => Value): Both<Value> {
  return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Both<Value>;
}
