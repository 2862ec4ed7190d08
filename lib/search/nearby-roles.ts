import "server-only";
import { listNamedRoles } from "#lib/roles/queries";
import { countVacancies } from "./count.ts";
import { readSearch } from "./interpretation.ts";
import { filtersIn } from "./understanding/understand.ts";
import { everyVacancy, type VacancySearch } from "./vacancy-search.ts";
import { termsOf, typedAs } from "./words.ts";

/** A role that overlaps with one that was asked, in its place. */
export type NearbyRole = { search: VacancySearch; titleNl: string; titleEn: string; count: number };
export type NearbyRoles = {
  roles: NearbyRole[];
  /** Whether the rest of what was asked holds for them; where it does for none, they are counted without. */
  keepsRest: boolean;
};

const shownMax = 5;

/** For a search that finds nothing: the roles next to the one it asks, with what each gives at `now`, most first. Empty when it asks none. */
export async function listNearbyRoles(search: VacancySearch, now: Date): Promise<NearbyRoles> {
  const { interpretation } = await readSearch(search);
  const typed = interpretation.understood.filter((one) => filtersIn(one).some(({ field }) => field === "role"));
  const asked = [...search.role, ...typed.flatMap(filtersIn).map(({ value }) => String(value))];
  const roles = await listNamedRoles();
  const near = new Set(roles.filter(({ slug }) => asked.includes(slug)).flatMap(({ alike }) => alike));
  const others = roles.filter(({ slug }) => near.has(slug) && !asked.includes(slug));

  // As words the role would be asked as well.
  const q = typed.reduce((left, { words }) => left.replace(words, " "), typedAs(termsOf(search.q)));
  const rest = { ...search, q: typedAs(termsOf(q)), family: [], page: 1 };
  const withRest = await countEach(others, rest, now);
  if (withRest.length > 0) return { roles: withRest, keepsRest: true };
  return { roles: await countEach(others, everyVacancy, now), keepsRest: false };
}

async function countEach(
  roles: { slug: string; titleNl: string; titleEn: string }[],
  rest: VacancySearch,
  now: Date,
): Promise<NearbyRole[]> {
  const counted = await Promise.all(
    roles.map(async ({ slug, titleNl, titleEn }) => {
      const search = { ...rest, role: [slug] };
      return { search, titleNl, titleEn, count: await countVacancies(await readSearch(search), now) };
    }),
  );
  return counted
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, shownMax);
}
