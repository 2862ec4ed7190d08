import { now } from "#lib/clock";
import { localeOf } from "#lib/i18n/routing";
import { listPlaceSuggestions } from "#lib/places/queries";
import { listRoleSuggestions } from "#lib/roles/queries";
import { proposeCompanies, proposePlaces, proposeSearches } from "#lib/search/proposals";
import { listSkillSuggestions } from "#lib/skills/queries";

// What public/suggest.js asks while someone types; the same for everyone.

const vocabularies = new Map([
  ["places", listPlaceSuggestions],
  ["skills", listSkillSuggestions],
  ["roles", listRoleSuggestions],
]);
/** Of fields of a search, with how many vacancies there are now beside what its other fields ask. */
const counted = new Map([
  ["what", proposeSearches],
  ["where", proposePlaces],
  ["companies", proposeCompanies],
]);
const lengthMax = 100;

export async function GET(request: Request, { params }: RouteContext<"/api/suggest/[vocabulary]">) {
  const { vocabulary } = await params;
  const { searchParams } = new URL(request.url);
  const typed = (searchParams.get("typed") ?? "").slice(0, lengthMax);
  const locale = localeOf(searchParams.get("locale") ?? "");
  const suggestions =
    (await vocabularies.get(vocabulary)?.(typed, locale)) ??
    (await counted.get(vocabulary)?.(typed, locale, now(), searchParams));
  if (!suggestions) return new Response("There are no such suggestions.\n", { status: 404 });

  const seconds = counted.has(vocabulary) ? 10 : 300;
  return Response.json(suggestions, { headers: { "Cache-Control": `public, max-age=${seconds}` } });
}
