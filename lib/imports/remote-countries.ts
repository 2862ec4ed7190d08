import { formatName } from "#lib/i18n/format";
import { euCountries } from "#lib/places/eu";

const locales = ["nl", "en"] as const;
// What vacancies here name besides the countries of the European Union.
const codesByName = new Map(
  [...euCountries, "GB", "CH", "NO"].flatMap((code) =>
    locales.map((locale) => [formatName(locale, "region", code).toLowerCase(), code] as const),
  ),
);
const name = `(?:(?:the|de) )?(${[...codesByName.keys()].join("|")}|UK)`;
// What is asked of the person; an office "is located in Germany" as well.
const named = new RegExp(
  `\\b(?:(?:you|je|jij|u|candidates?|must|need to|moet)\\b[^.;\\n]{0,30}?\\b(?:live|living|based|resid\\w+|located|woon\\w*|wonen|gevestigd) (?:in|within|binnen)|remote(?:ly)? (?:from|within|binnen|vanuit)) (?:${name}(?:,? (?:or|and|of|en) |, )?){1,8}`,
  "iu",
);
const union = "(?:EU|European Union|Europese Unie)";
const withinTheUnion = new RegExp(
  `\\b(?:remote\\w*|from any\\w*|anywhere|vanuit (?:elk|heel|ieder))\\b[^.;\\n]{0,30}\\b${union}\\b|\\b${union}[ -](?:wide )?remote\\b`,
  "iu",
);
const anotherMatter = /\b(?:permit|visa|right to work|werkvergunning|verblijfs\w+|nationali\w+)\b/i;

/** The countries that a remote job may be done from as its text says so: all of the European Union, or those it names. */
export function remoteCountriesIn(text: string): string[] {
  for (const sentence of text.split(/\n|(?<=[.!?;])\s/)) {
    if (anotherMatter.test(sentence)) continue;
    if (withinTheUnion.test(sentence)) return euCountries;
    const [list = ""] = named.exec(sentence) ?? [];
    const codes = Array.from(
      list.matchAll(new RegExp(name, "giu")),
      ([, one = ""]) => codesByName.get(one.toLowerCase()) ?? "GB",
    );
    if (codes.length > 0) return [...new Set(codes)];
  }
  return [];
}
