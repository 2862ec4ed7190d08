import { z } from "zod";
import { emailField } from "#lib/auth/input";
import { AlertFrequency, Language } from "#lib/db/generated/enums";
import { searchIn } from "#lib/search/vacancy-search";
import { alertQuery } from "./alert.ts";

// Messages are keys of FormProblems.

export const frequencyField = z.enum(AlertFrequency, { error: "choose" });

/** Longer than anyone picks by hand, and short enough for the index that keeps them apart. */
const queryLengthMax = 1_500;

export const alertInput = z.object({
  email: emailField,
  frequency: frequencyField,
  query: z
    .string()
    .transform((text) => alertQuery(searchIn(text)))
    .pipe(z.string().max(queryLengthMax, "tooLong")),
  locale: z.enum(Language),
});

export type AlertInput = z.output<typeof alertInput>;
