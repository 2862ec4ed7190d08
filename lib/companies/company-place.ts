import "server-only";
import { formatList } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { findPlaces } from "#lib/places/queries";

/** Of a place, as lib/forms takes problems. */
type PlaceProblem = { key: string; values: Record<string, string> };

/** The id of the one place that is meant, null for none; or what to write instead when it is unknown or can be several. */
export async function placeNamed(
  name: string,
  locale: Locale,
): Promise<{ placeId: number | null } | { problem: PlaceProblem }> {
  if (!name) return { placeId: null };
  const candidates = (await findPlaces(name)).filter(({ kind }) => kind === "place");
  const [place, ...others] = candidates;
  if (!place) return { problem: { key: "placeUnknown", values: { name: `“${name}”` } } };
  if (others.length === 0) return { placeId: place.id };
  const labels = candidates.slice(0, 5).map(({ label }) => label);
  return { problem: { key: "placeSeveral", values: { name, choices: formatList(locale, labels, "disjunction") } } };
}
