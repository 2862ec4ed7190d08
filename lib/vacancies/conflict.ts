import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { Recruiter } from "#lib/auth/gates";
import { type Fields, type FormAnswer, inOrderOf, type Problems } from "#lib/forms";
import type { Locale } from "#lib/i18n/routing";
import { formFieldsOf } from "./form-fields.ts";
import { vacancyFields } from "./input.ts";
import { findOwnVacancy } from "./queries.ts";
import { meaningsOf } from "./read-form.ts";

const shownMax = 200;

/**
 * The answer to a form that is older than the vacancy: at each field that means something else, what stands there
 * now; "4.500" and "4500" are the same. It carries the new version, so that sending it once more decides.
 */
export async function conflictWith(
  recruiter: Recruiter,
  publicId: string,
  fields: Fields,
  locale: Locale,
): Promise<FormAnswer> {
  const vacancy = await findOwnVacancy(recruiter, publicId);
  if (!vacancy) return { fields, problems: {}, notice: "notDone" };

  const standing = Object.fromEntries(
    Object.entries(formFieldsOf(vacancy, locale)).map(([name, value]) => [name, [value].flat()]),
  );
  const [theirs, ours] = [await meaningsOf(standing, locale), await meaningsOf(fields, locale)];
  const problems: Problems = {};
  for (const [name, texts] of Object.entries(standing)) {
    const stands = texts.filter(Boolean).join(", ");
    const typed = (fields[name] ?? []).filter(Boolean).join(", ");
    const isSame = stands === typed || isDeepStrictEqual(theirs?.[name] ?? stands, ours?.[name] ?? typed);
    if (isSame || (name === "opensAt" && !(name in fields))) continue;
    problems[name] = stands
      ? { key: "conflict", values: { value: stands.slice(0, shownMax) } }
      : { key: "conflictEmpty" };
  }
  return {
    fields: { ...fields, version: [String(vacancy.version)] },
    problems: inOrderOf(vacancyFields, problems),
    notice: "conflictNotice",
  };
}
