/** A role's title in the reader's language. */
export function roleTitle(role: { titleNl: string; titleEn: string }, locale: string): string {
  return locale === "nl" ? role.titleNl : role.titleEn;
}

/** A title as it is set on a page: no line of "Scrum master / agile coach" begins with the slash. */
export function setTitle(title: string): string {
  return title.replaceAll(" / ", "\u{a0}/ ");
}
