import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { isSectionKind, sectionKinds } from "./section-kinds.ts";

/** What a reader can point at on a role's page besides the sections of its description; "page" is all of it. */
const others = ["page", "figures", "neighbours", "names", "codes", "provenance"] as const;
type OtherPart = (typeof others)[number];

/** The part of a role's page that a text names, by the anchor of its heading; the whole page when it names none. */
export function partOf(text: string): string {
  return isSectionKind(text) || isOther(text) ? text : "page";
}

/** The heading of a part in a language. */
export function partName(part: string, locale: Locale): string {
  if (isSectionKind(part)) return sectionKinds[part][locale];
  return translations(locale, "RolePage")(isOther(part) ? part : "page");
}

function isOther(text: string): text is OtherPart {
  return others.includes(text as OtherPart);
}
