import { localeOf } from "#lib/i18n/routing";
import { listPlaceSuggestions } from "#lib/places/queries";
import { listRoleSuggestions } from "#lib/roles/queries";
import { listSkillSuggestions } from "#lib/skills/queries";

// What public/suggest.js asks while someone types; the same for everyone.

const vocabularies = new Map([
  ["places", listPlaceSuggestions],
  ["skills", listSkillSuggestions],
  ["roles", listRoleSuggestions],
]);
const lengthMax = 100;

export async function GET(request: Request, { params }: RouteContext<"/api/suggest/[vocabulary]">) {
  const listSuggestions = vocabularies.get((await params).vocabulary);
  if (!listSuggestions) return new Response("There are no such suggestions.\n", { status: 404 });

  const { searchParams } = new URL(request.url);
  const typed = (searchParams.get("q") ?? "").slice(0, lengthMax);
  const suggestions = await listSuggestions(typed, localeOf(searchParams.get("locale") ?? ""));
  return Response.json(suggestions, { headers: { "Cache-Control": "public, max-age=300" } });
}
