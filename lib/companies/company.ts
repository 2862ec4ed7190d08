const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What may stand in the address of a company, e.g. "pakketlijn"; at most 60 characters. */
export function isCompanySlug(text: string): boolean {
  return text.length <= 60 && slugPattern.test(text);
}

/** A name to begin with for a company of which only the slug is known, e.g. "noord-ict" → "Noord Ict". */
export function nameFromSlug(slug: string): string {
  return slug
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
