import type { Filter } from "../filter.ts";
import type { HidingFilter } from "../hidden.ts";

const names = { nl: "nederlands dutch", en: "engels english", de: "duits german", fr: "frans french" };
const spoken = [
  "%talig",
  "%talige",
  "%sprekend",
  "%sprekende",
  "% sprekend",
  "% sprekende",
  "% speaking",
  "% spoken",
  "% speaker",
  "% speakers",
];
const only = ["% only", "only %", "alleen %", "uitsluitend %"];
const needed = "nodig vereist verplicht noodzakelijk required needed necessary mandatory".split(" ");

/** Words that ask for a language at work: "engelstalig", "english speaking". */
export const askedLanguages = new Map<string, Filter[]>();
/** Words that leave one out as they stand ("dutch not required"), and behind "geen" or "no" ("nederlands", "dutch required"). */
export const refusedLanguages = new Map<string, HidingFilter[]>();
export const languagesToRefuse = new Map<string, HidingFilter[]>();

for (const [code, each] of Object.entries(names)) {
  const asks: Filter = { field: "workingLanguage", value: code };
  const refuses: HidingFilter = { field: "notWorkingLanguage", value: code };
  for (const name of each.split(" ")) {
    const say = (patterns: string[]) => patterns.map((pattern) => pattern.replace("%", name));
    for (const words of say(spoken)) askedLanguages.set(words, [asks]);
    const asked = ["%", ...spoken].flatMap((way) => needed.map((word) => `${way} ${word}`));
    for (const words of say(["%", "%e taal", "%e", "% language", ...asked])) languagesToRefuse.set(words, [refuses]);
    for (const words of say([
      ...needed.flatMap((word) => [`% not ${word}`, `% niet ${word}`]),
      ...["", ...spoken.flatMap((way) => way.split("% ")[1] ?? [])].map((way) => `non % ${way}`.trim()),
    ]))
      refusedLanguages.set(words, [refuses]);
    if (code !== "nl")
      for (const words of say(only)) askedLanguages.set(words, [asks, { field: "notWorkingLanguage", value: "nl" }]);
  }
}
