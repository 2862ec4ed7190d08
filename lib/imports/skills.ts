import { matchSkills, type SkillEntry } from "#lib/skills/skill";

const optional =
  /nice.to.have|\bpr[eé](?:'s)?\b|pluspunt|\ba plus\b|bonus|mooi meegenomen|advantage|\bpreferred|wenselijk|\boptional|extra credit|niet verplicht|not required|not a must|geen vereiste|helpt je|handig als/i;
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
  for (const { markdown, text } of lines) {
    const isHeading = /^#|^\*\*[^*]+\*\*:?$|:$/.test(markdown.trim());
    if (isHeading) isOptional = optional.test(text);
    (isOptional || optional.test(text) ? nice : must).push(text);
  }
  const asked = matchSkills(must.join("\n"), vocabulary);
  const welcome = matchSkills(nice.join("\n"), vocabulary).filter((skill) => !asked.includes(skill));
  const all = [
    ...asked.map((skill) => ({ skill, isMust: true })),
    ...welcome.map((skill) => ({ skill, isMust: false })),
  ];
  return all.slice(0, most);
}
