/** Stems that end in t: "je zet" stays "zet je", while "je bouwt" becomes "bouw je". */
const stemsInT = new Set(
  "zet weet test zit richt praat meet laat wacht schat let start moet besluit sluit mag eet".split(" "),
);
const irregular: Record<string, string> = {
  gaat: "ga",
  doet: "doe",
  ziet: "zie",
  staat: "sta",
  slaat: "sla",
  kunt: "kun",
};

/** "Je bouwt X." after "Daarnaast" becomes "Daarnaast bouw je X."; other sentences follow as they are. */
export function continued(adverb: string, sentence: string): string {
  const match = /^Je (\p{L}+) (.*)$/su.exec(sentence);
  const [, verb = "", rest = ""] = match ?? [];
  if (!match) return sentence;
  const stem = irregular[verb] ?? (stemsInT.has(verb) || !verb.endsWith("t") ? verb : verb.slice(0, -1));
  return `${adverb} ${stem} je ${rest}`;
}
