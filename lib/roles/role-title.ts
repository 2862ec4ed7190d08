/** A role's title in the reader's language. */
export function roleTitle(role: { titleNl: string; titleEn: string }, locale: string): string {
  return locale === "nl" ? role.titleNl : role.titleEn;
}
