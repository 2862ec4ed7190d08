import { nearest } from "#lib/suggestions";
import { matchSkills, nameKey, type SkillEntry, skillCalled, skillName } from "./skill.ts";
import { suggestableSkills } from "./suggestions.ts";

/** What a list of skills in one field says, each in the order of the text. */
export type SkillNames<T> = {
  /** Each once. */
  skills: T[];
  /** Words that are the name of no skill, with what they may have been meant for. */
  unknown: { words: string; nearest: string[] }[];
};

const namesMax = 100;
const lengthMax = 100;
const nearestMax = 3;
/** Looking for what was meant compares with every name there is, so it is done for the first few. */
const helpedMax = 5;

/** The skills of "SQL, Java, k8s"; "Java met Spring" is none of them and is told with "Java" and "Spring" beside it. */
export function skillNamesIn<T extends SkillEntry>(vocabulary: T[], text: string, locale: "nl" | "en"): SkillNames<T> {
  const skills = new Set<T>();
  const unknown: SkillNames<T>["unknown"] = [];
  const pieces = text.split(/[,;\n]/).map((piece) => piece.trim().replace(/\s+/g, " "));
  for (const [at, words] of pieces.filter(Boolean).entries()) {
    const isReadable = at < namesMax && words.length <= lengthMax;
    const skill = isReadable ? skillCalled(words, vocabulary) : null;
    const isHelped = isReadable && unknown.length < helpedMax;
    if (skill) skills.add(skill);
    else unknown.push({ words, nearest: isHelped ? meantBy(vocabulary, words, locale) : [] });
  }
  return { skills: [...skills], unknown };
}

function meantBy<T extends SkillEntry>(vocabulary: T[], words: string, locale: "nl" | "en"): string[] {
  const inside = matchSkills(words, vocabulary);
  const alike = nearest(suggestableSkills(vocabulary), nameKey(words), nearestMax);
  return [...new Set([...inside, ...alike])].slice(0, nearestMax).map((skill) => skillName(skill, locale));
}
