import { z } from "zod";
import { normalAddress } from "#lib/auth/email-address";
import { publicIdOf } from "#lib/vacancies/vacancy";

/** Why the operator does something; whom it concerns reads it. A message is a key of FormProblems. */
export const reasonInput = z.object({
  reason: z.string().trim().min(1, "required").max(500, "tooLong"),
});

export const remarkLength = { min: 10, max: 2_000 } as const;

/** What a reader says is not right, and where they want an answer: null when they want none. */
export const remarkInput = z.object({
  body: z.string().trim().min(1, "required").min(remarkLength.min, "remarkTooShort").max(remarkLength.max, "tooLong"),
  email: z.string().transform((text, check) => {
    const normal = normalAddress(text);
    if (!normal && text.trim()) check.addIssue({ code: "custom", message: "emailInvalid" });
    return normal;
  }),
});

export type RemarkInput = z.output<typeof remarkInput>;

/** The public id in a vacancy's address or at the end of its slug, or null when the words hold none. */
export function publicIdIn(words: string): string | null {
  const [path = ""] = words.trim().split(/[?#]/);
  return publicIdOf(path.split("/").filter(Boolean).at(-1) ?? "");
}

export const aliasLengthMax = 60;

/** Words as search compares them, and the role ("role:data-engineer") or skill that they are to mean. */
export const aliasInput = z.object({
  words: z
    .string()
    .transform((text) => text.toLowerCase().replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1, "required").max(aliasLengthMax, "tooLong")),
  meaning: z.string().transform((text, check) => {
    const [, field, slug] = /^(role|skill):([a-z0-9-]{1,80})$/.exec(text) ?? [];
    if ((field === "role" || field === "skill") && slug) return { field, slug } as const;
    check.addIssue({ code: "custom", message: "choose" });
    return z.NEVER;
  }),
});

export type AliasInput = z.output<typeof aliasInput>;
