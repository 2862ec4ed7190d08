// The small words of a language, which hardly occur in another.
const words: Record<string, string> = {
  nl: "de het een en van je jij jouw wij ons onze met voor zijn bij aan ook niet naar dat die wat om te op als of kun wordt worden heb hebt binnen",
  en: "the and of to you your we our with for are is at also not that this what as or will can be have within from who their they on an",
  de: "der die das und ein eine mit für wir du dein deine unser unsere bei auch nicht zu zum zur auf als oder sind ist wird werden hast von im den dem",
  fr: "le la les des et un une vous nous votre notre avec pour dans est sont qui sur au aux du ou ce cette par plus",
  es: "el la los las y un una con para en es son que por del al su nuestro tu como más",
  it: "il lo la gli le e un una con per di che del della nel sono è al alla come più",
  pt: "o a os as e um uma com para em é são que por do da no na você nosso",
  pl: "i w na z do się że jest oraz dla nie od po nasz twój przez jak",
  sv: "och att det som en ett med för vi du din vår är på av till inte har",
};
const lists = Object.entries(words).map(([language, list]) => [language, new Set(list.split(" "))] as const);
const wordsNeeded = 25;
const shortWords = 80;

/**
 * The language a text is written in, ISO 639-1, by a count of its small words; null when the text
 * is too short or too mixed to tell. English terms in a Dutch text do not make it English.
 * A short text that cannot be told is in the `likely` language, unless it has more small words of another.
 */
export function languageOf(text: string, likely: string | null = null): string | null {
  const all =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = lists.map(([language, list]) => ({ language, count: all.filter((word) => list.has(word)).length }));
  counts.sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  if (!first || !second) return null;
  const isPlain = first.count >= all.length * 0.12 && first.count >= second.count * 1.4;
  if (all.length >= wordsNeeded && isPlain) return first.language;
  const isLikely = counts.some(({ language, count }) => language === likely && count === first.count);
  return isLikely && all.length > 0 && all.length < shortWords ? likely : null;
}

/** The one that stands in it most often, or null when there is none. */
export function mostUsed(languages: string[]): string | null {
  const groups = [...Map.groupBy(languages, (language) => language).values()];
  groups.sort((one, other) => other.length - one.length);
  return groups[0]?.[0] ?? null;
}
