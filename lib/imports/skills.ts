import { matchSkills, type SkillEntry } from "#lib/skills/skill";

const optional =
  /nice.to.have|\bpr[eé](?:['’]s)?(?!\p{L})|pluspunt|\b(?:a|een) plus\b|bonus|\bmeegenomen\b|\b(?:advantage|een voordeel)\b|\bpreferred|wenselijk|desirable|\boptional|extra (?:credit|punten)|niet verplicht|not required|not a must|geen (?:must|vereiste)|\bis (?:fijn|handig|mooi|nice|welkom)\b|helpt (?:je|daarbij)|\bhelpt[.!]?$|^\W*(?:nice|wens(?:en)?|gewenst)\s*:|\b(?:great|nice|fijn|mooi|leuk) (?:if|als)\b|handig als/iu;
const wishes = /^\W*(?:wensen|wens|wishes|gewenst)\W*$/i;
const most = 40;

/** A line of Markdown and its words. */
export type Line = { markdown: string; text: string };

/** The skills that a vacancy names, must-haves first, each once. Nice to have is what only such lines and sections name. */
export function skillsNamedIn<Skill extends SkillEntry>(
  title: string,
  lines: Line[],
  vocabulary: Skill[],
): { skill: Skill; isMust: boolean }[] {
  const must = [title];
  const nice: string[] = [];
  let isOptional = false;
  for (const [at, { markdown, text }] of lines.entries()) {
    if (isHeading(markdown, lines[at + 1]?.markdown)) isOptional = optional.test(text) || wishes.test(text);
    for (const sentence of text.split(/(?<=[.!?;])\s+/))
      (isOptional || optional.test(sentence) ? nice : must).push(sentence);
  }
  const asked = matchSkills(must.join("\n"), vocabulary);
  const welcome = matchSkills(nice.join("\n"), vocabulary).filter((skill) => !asked.includes(skill));
  const all = [
    ...asked.map((skill) => ({ skill, isMust: true })),
    ...welcome.map((skill) => ({ skill, isMust: false })),
  ];
  return all.slice(0, most);
}

/** Marked as one, or a few words above a list. */
function isHeading(markdown: string, next = ""): boolean {
  const line = markdown.trim();
  const isMarked = /^#|^\*\*[^*]+\*\*:?$|:$/.test(line);
  return isMarked || (line.length <= 30 && !/^[-*\d]|[.!?,;]$/.test(line) && /^\s*- /.test(next));
}
