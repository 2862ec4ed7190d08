import { z } from "zod";
import { Language } from "#lib/db/generated/enums";
import { normalAddress } from "./email-address.ts";

// What people fill in about themselves. Messages are keys of FormProblems. Passwords are judged in password.ts.

export const nameLength = 100;

/** An address in the one form in which it is kept. */
export const emailField = z.string().transform((text, check) => {
  const normal = normalAddress(text);
  if (!normal) check.addIssue({ code: "custom", message: text.trim() ? "emailInvalid" : "required" });
  return normal ?? "";
});

/** What someone is called, on one line. */
export const nameField = z
  .string()
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, "required").max(nameLength, "tooLong"));

export const passwordInput = z.object({ email: emailField, password: z.string().min(1, "required") });

export const linkInput = z.object({ email: emailField });

export const profileInput = z.object({ name: nameField, locale: z.enum(Language, { error: "choose" }) });

export type ProfileInput = z.output<typeof profileInput>;
