import "server-only";
import type { Recruiter } from "#lib/auth/gates";
import type { Fields, FormAnswer, Problems } from "#lib/forms";
import type { Locale } from "#lib/i18n/routing";
import { formFieldsOf } from "./form-fields.ts";
import { findOwnVacancy } from "./queries.ts";
import { inFormOrder } from "./read-form.ts";

const shownMax = 200;

/**
 * The answer to a form that is older than the vacancy: at each field that differs, what stands there now. It
 * carries the new version, so that sending it once more decides.
 */
export async function conflictWith(
  recruiter: Recruiter,
  publicId: string,
  fields: Fields,
  locale: Locale,
): Promise<FormAnswer> {
  const vacancy = await findOwnVacancy(recruiter, publicId);
  if (!vacancy) return { fields, problems: {}, notice: "notDone" };

  const problems: Problems = {};
  for (const [name, value] of Object.entries(formFieldsOf(vacancy, locale))) {
    const stands = [value].flat().filter(Boolean).join(", ");
    const typed = (fields[name] ?? []).filter(Boolean).join(", ");
    if (stands === typed || (name === "opensAt" && !(name in fields))) continue;
    problems[name] = stands
      ? { key: "conflict", values: { value: stands.slice(0, shownMax) } }
      : { key: "conflictEmpty" };
  }
  return {
    fields: { ...fields, version: [String(vacancy.version)] },
    problems: inFormOrder(problems),
    notice: "conflictNotice",
  };
}
