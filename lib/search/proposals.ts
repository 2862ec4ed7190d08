import "server-only";
import type { Language } from "#lib/db/generated/enums";
import { translations } from "#lib/i18n/translate";
import { findPostcode, listPlaceSuggestions } from "#lib/places/queries";
import type { Suggestion, Suggestions } from "#lib/suggestions";
import { countInIndex } from "./index/count.ts";
import { firstIndexFor } from "./index/follow.ts";
import { mendedWhereNone, readSearch } from "./interpretation.ts";
import { begunBy, type Hiring, hiringAmong, hiringIn, otherName } from "./proposable.ts";
import { knownVocabulary } from "./understanding/known.ts";
import { filtersIn, understand } from "./understanding/understand.ts";
import type { Vocabulary } from "./understanding/vocabulary.ts";
import { searchIn, type VacancySearch } from "./vacancy-search.ts";
import { whereaboutsOf } from "./whereabouts.ts";

/** No name of a role, skill or company is longer, but for a few that are found by their beginning. */
const nameWordsMax = 4;

/**
 * Roles, skills and companies with open vacancies whose name the last of the `typed` words can begin, each with how many
 * vacancies choosing it finds at `now` beside what the other fields of the `form` ask; none that finds
 * nothing. From memory: without an index there are none.
 */
export async function proposeSearches(
  typed: string,
  locale: Language,
  now: Date,
  form: URLSearchParams,
): Promise<Suggestions> {
  const index = await firstIndexFor(now);
  // Words in quotes or behind a minus are not for us to complete.
  if (!index || /"|(?:^|\s)-/.test(typed)) return { options: [] };

  const vocabulary = await knownVocabulary();
  const beside = await besideOf(form, { q: [] }, now);
  const fields = sentWith(beside.form, { q: [] });
  const hiring = await hiringAmong(index, await hiringIn(index, vocabulary, now), fields, now);
  const words = typed.trim().split(/\s+/);
  for (let at = Math.max(0, words.length - nameWordsMax); at < words.length; at += 1) {
    const before = words.slice(0, at).join(" ");
    const name = words.slice(at).join(" ");
    const options = await Promise.all(
      begunBy(name, hiring).map((one) => {
        const { search, ...suggestion } = choosing(one, before, beside.form, locale, vocabulary);
        const kind = translations(locale, "Suggestions")(one.kind);
        const what = otherName(one, name, locale);
        return withCount({ ...suggestion, kind }, what, beside.isWhole, search, locale, now);
      }),
    );
    const finding = options.filter((option) => option !== null);
    if (finding.length > 0) return { options: finding };
  }
  return { options: [] };
}

/** Companies whose name `typed` can begin, each with how many of its vacancies are open at `now` and fit what else the `form` asks; none without an index. */
export async function proposeCompanies(
  typed: string,
  locale: Language,
  now: Date,
  form: URLSearchParams,
): Promise<Suggestions> {
  const index = await firstIndexFor(now);
  if (!index) return { options: [] };
  const beside = await besideOf(form, { company: [] }, now);
  const search = sentWith(beside.form, { company: [] });
  const hiring = await hiringAmong(index, await hiringIn(index, await knownVocabulary(), now), search, now);
  const options = await Promise.all(
    begunBy(typed, { ...hiring, role: [], skill: [] }).map(({ slug, name }) =>
      withCount({ value: name[locale], slug }, null, beside.isWhole, { ...search, company: [slug] }, locale, now),
    ),
  );
  return { options: options.filter((option) => option !== null) };
}

/**
 * The places that `typed` can begin, or the postcode that it is, each with how many vacancies there are within the distance
 * of the `form` that fit what else it asks; a place without any is left out. Without an index they come without a count.
 */
export async function proposePlaces(
  typed: string,
  locale: Language,
  now: Date,
  form: URLSearchParams,
): Promise<Suggestions> {
  const index = await firstIndexFor(now);
  const postcode = await findPostcode(typed);
  const { options } = postcode
    ? { options: [{ value: postcode.postcode.digits, note: postcode.place.label }] }
    : await listPlaceSuggestions(typed, locale);
  const others = form.getAll("place").filter((place) => place.trim() !== typed.trim());
  const beside = await besideOf(form, { place: others }, now);
  const counted = await Promise.all(
    options.map((place) => {
      const search = sentWith(beside.form, { place: [...others, place.value] });
      return withCount(place, place.note ?? null, beside.isWhole, search, locale, now);
    }),
  );
  return { options: index ? counted.filter((option) => option !== null) : options };
}

/** What to search: words where they are read as what was meant, else a filter: for a company, and for "Tester", which ends many names. */
function choosing(
  { kind, slug, name }: Hiring,
  before: string,
  form: URLSearchParams,
  locale: Language,
  vocabulary: Vocabulary,
) {
  const value = [before, name[locale]].filter(Boolean).join(" ");
  const search = sentWith(form, { q: [value] });
  const read = understand(search, vocabulary).understood.flatMap(filtersIn);
  if (read.some((filter) => filter.field === kind && filter.value === slug)) return { value, slug, search };
  const asks = { name: kind, value: slug, rest: before };
  return { value, slug, asks, search: sentWith(form, { q: [before], [kind]: [...form.getAll(kind), slug] }) };
}

/**
 * The form with what its other `fields` can mean where they find nothing as they stand: slips in its words mended, as the
 * search will, and no place that we do not know. Then it is no longer `isWhole`, for the search will find nothing there.
 */
async function besideOf(form: URLSearchParams, fields: Record<string, string[]>, now: Date) {
  const others = sentWith(form, fields);
  if (await countInIndex(await readSearch(others), now)) return { form, isWhole: true };
  const mended = await mendedWhereNone(others);
  const { unknownPlaces } = await whereaboutsOf(others);
  const meant = new URLSearchParams(form);
  if (mended) meant.set("q", mended.search.q);
  for (const place of meant.getAll("place")) if (unknownPlaces.includes(place.trim())) meant.delete("place", place);
  return { form: meant, isWhole: unknownPlaces.length === 0 };
}

/** The search that a form asks with other values of these fields. */
function sentWith(form: URLSearchParams, fields: Record<string, string[]>): VacancySearch {
  const sent = new URLSearchParams(form);
  for (const [name, values] of Object.entries(fields)) {
    sent.delete(name);
    for (const value of values) sent.append(name, value);
  }
  return searchIn(String(sent));
}

async function withCount(
  suggestion: Suggestion,
  what: string | null,
  isCounted: boolean,
  search: VacancySearch,
  locale: Language,
  now: Date,
): Promise<Suggestion | null> {
  const count = await countInIndex(await readSearch(search), now);
  if (!count) return null;
  if (!isCounted) return what ? { ...suggestion, note: what } : suggestion;
  const found = translations(locale, "Suggestions")("found", { count });
  return { ...suggestion, note: what ? `${what} · ${found}` : found };
}
