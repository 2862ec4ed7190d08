import "server-only";
import { listCompaniesCalled } from "#lib/companies/queries";
import { listSkills } from "#lib/skills/queries";
import { skillCalled } from "#lib/skills/skill";
import { unknownNames } from "./hidden.ts";
import type { VacancyResults } from "./search.ts";
import type { VacancySearch } from "./vacancy-search.ts";

/**
 * The same search with slugs for the names that were typed of companies and skills, to ask or to leave out. Several
 * companies may share a name, and commas part several skills; what is no name of ours stays as it was typed.
 */
export async function withSlugs(search: VacancySearch, { facets }: VacancyResults): Promise<VacancySearch> {
  const companyNames = [...unknownNames(search, facets, "company"), ...unknownNames(search, facets, "notCompany")];
  const skillNames = [...unknownNames(search, facets, "skill"), ...unknownNames(search, facets, "notSkill")];
  const companies = await listCompaniesCalled([...new Set(companyNames)]);
  const vocabulary = await listSkills();
  const companySlugs = (typed: string) => companies.filter(({ name }) => name === typed).map(({ slug }) => slug);
  const skillSlugs = (typed: string) =>
    skillNames.includes(typed)
      ? typed.split(",").map((name) => skillCalled(name, vocabulary)?.slug ?? name.trim())
      : [];
  return {
    ...search,
    company: slugsFor(search.company, companySlugs),
    notCompany: slugsFor(search.notCompany, companySlugs),
    skill: slugsFor(search.skill, skillSlugs),
    notSkill: slugsFor(search.notSkill, skillSlugs),
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
