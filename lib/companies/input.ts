import { z } from "zod";
import { emailField, nameField } from "#lib/auth/input";
import { Access, Language, PosterType } from "#lib/db/generated/enums";

// What is filled in about a company and who is in it, in the order in which it is asked. Messages are keys of FormProblems.

export const companyLimits = { name: 100, about: 5_000 } as const;

const website = z
  .string()
  .trim()
  .transform((text) => (text === "" || /^[a-z]+:/i.test(text) ? text : `https://${text}`))
  .pipe(
    z.union([
      z.literal(""),
      z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "websiteInvalid" }).max(300, "tooLong"),
    ]),
  )
  .transform((text) => text || null);

const newCompany = {
  companyName: z
    .string()
    .transform((text) => text.replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1, "required").max(companyLimits.name, "tooLong")),
  website,
  posterType: z.enum(PosterType, { error: "choose" }),
};

/** A company as whoever registers it knows it. */
export const newCompanyInput = z.object(newCompany);
export type NewCompanyInput = z.output<typeof newCompanyInput>;

export const registrationInput = z.object({
  name: nameField,
  email: emailField,
  ...newCompany,
  locale: z.enum(Language),
});
export type RegistrationInput = z.output<typeof registrationInput>;

/** What a company tells about itself. The place is a name still to be looked up. */
export const companyInput = z.object({
  website,
  place: z.string().trim().max(100, "tooLong"),
  posterType: z.enum(PosterType, { error: "choose" }),
  about: z
    .string()
    .trim()
    .max(companyLimits.about, "tooLong")
    .transform((text) => text || null),
  aboutLanguage: z.enum(Language, { error: "choose" }),
});
export type CompanyInput = z.output<typeof companyInput>;

export const accessInput = z.object({ access: z.enum(Access, { error: "choose" }) });

export const invitationInput = accessInput.extend({ email: emailField, locale: z.enum(Language) });
export type InvitationInput = z.output<typeof invitationInput>;
