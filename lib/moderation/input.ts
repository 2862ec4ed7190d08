import { z } from "zod";
import { publicIdOf } from "#lib/vacancies/vacancy";

/** Why the operator does something; whom it concerns reads it. A message is a key of FormProblems. */
export const reasonInput = z.object({
  reason: z.string().trim().min(1, "required").max(500, "tooLong"),
});

/** The public id in a vacancy's address or at the end of its slug, or null when the words hold none. */
export function publicIdIn(words: string): string | null {
  const [path = ""] = words.trim().split(/[?#]/);
  return publicIdOf(path.split("/").filter(Boolean).at(-1) ?? "");
}
