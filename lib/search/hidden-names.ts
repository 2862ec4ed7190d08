import "server-only";
import { listCompaniesCalled } from "#lib/companies/queries";
import { listSkills } from "#lib/skills/queries";
import { skillCalled } from "#lib/skills/skill";
import { unknownHidden } from "./hidden.ts";
import type { VacancyResults } from "./search.ts";
import type { VacancySearch } from "./vacancy-search.ts";

/**
 * The same search with slugs for the names that were typed of companies and skills to leave out. Several companies may
 * share a name, and commas part several skills; what is no name of ours stays as it was typed.
 */
export async function withHiddenNamed(search: VacancySearch, { facets }: VacancyResults): Promise<VacancySearch> {
  const companies = await listCompaniesCalled(unknownHidden(search, facets, "notCompany"));
  const vocabulary = await listSkills();
  const skillNames = unknownHidden(search, facets, "notSkill");
  return {
    ...search,
    notCompany: slugsFor(search.notCompany, (typed) =>
      companies.filter(({ name }) => name === typed).map(({ slug }) => slug),
    ),
    notSkill: slugsFor(search.notSkill, (typed) =>
      skillNames.includes(typed)
        ? typed.split(",").map((name) => skillCalled(name, vocabulary)?.slug ?? name.trim())
        : [],
    ),
  };
}

/** Each value by the slugs it means, itself where it means none. */
function slugsFor(values: string[], slugsOf: (value: string) => string[]): string[] {
  const slugs = values.flatMap((value) => {
    const found = slugsOf(value).filter(Boolean);
    return found.length > 0 ? found : [value];
  });
  return [...new Set(slugs)];
}
