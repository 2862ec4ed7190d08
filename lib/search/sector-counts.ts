import "server-only";
import type { Locale } from "#lib/i18n/routing";
import { countVacancies } from "./count.ts";
import { readSearch } from "./interpretation.ts";
import { type Sector, sectorNames } from "./understanding/sectors.ts";
import { everyVacancy, type VacancySearch } from "./vacancy-search.ts";

/** How many vacancies a search finds, which asks one sector in words. */
export type SectorCount = { sector: Sector; search: VacancySearch; count: number };

/**
 * How many vacancies of a role are open at `now` in each of these sectors, those without any left out. For a page that
 * searched the role just before (count.ts).
 */
export async function listSectorCounts(
  roleSlug: string,
  sectors: string[],
  locale: Locale,
  now: Date,
): Promise<SectorCount[]> {
  const counted = await Promise.all(
    sectors.filter(isSector).map(async (sector) => {
      const search = { ...everyVacancy, role: [roleSlug], q: sectorNames[sector][locale] };
      return { sector, search, count: await countVacancies(await readSearch(search), now) };
    }),
  );
  return counted.filter(({ count }) => count > 0);
}

function isSector(text: string): text is Sector {
  return Object.hasOwn(sectorNames, text);
}
