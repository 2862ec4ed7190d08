import { isBeginner } from "../terms.ts";
import { listOf, phrase, type Scribe } from "./scribe.ts";
import { type SkillName, skillWords, useOf } from "./skill-words.ts";
import { capital, joined } from "./words.ts";

/** What is asked, as lines: experience, skills, what the role asks beyond them, and languages. */
export function needs(scribe: Scribe, limit = 7): string[] {
  const { facts, phrases, voice, language } = scribe;
  const { role, random, company } = facts;
  const experience = phrase(scribe, `experience ${facts.seniority}`, phrases.experience[facts.seniority]);
  const education =
    company.isPublic && random.chance(0.6) && facts.contract !== "internship"
      ? [phrase(scribe, "education", phrases.education)]
      : [];
  const asks = scribe.decks.draw(
    `${language} asks ${role.slug}`,
    role.asks[language],
    random.between(1, 2),
    (ask) => !isBeginner(facts.seniority) || !pastTense.test(ask),
  );
  const skills = skillLines(scribe);
  const speech = languageLine(scribe);
  const middle = voice.asksFirst ? [...asks, ...skills] : [...skills, ...asks];
  return [experience, ...education, ...middle.slice(0, limit - 2 - education.length), speech]
    .filter(Boolean)
    .map(capital);
}

export function needList(scribe: Scribe): string {
  const { voice, phrases } = scribe;
  const lines = [listOf(needs(scribe))];
  if (!voice.niceAsList) lines.push(niceLine(scribe));
  if (voice.encourages) lines.push(phrase(scribe, "encouragement", phrases.encouragement));
  return lines.filter(Boolean).join("\n\n");
}

/** Demands that only somebody with a past in the work can meet. */
const pastTense =
  /^(?:Je hebt (?!geduld|gevoel)|Je bent weleens|Er staat|You have (?!patience|a feeling)|You built|You were|You once|There is an)/;

/** Nice-to-have skills as a list of their own, for companies that write them so. */
export function niceList(scribe: Scribe): string {
  const { skills, phrases, language, facts } = scribe;
  const form = facts.random.pick(phrases.niceItem);
  return listOf(learnable(skills.nice).map((skill) => form.replace("{a}", skillWords(skill, language))));
}

export function niceLine(scribe: Scribe): string {
  const { skills, phrases, language } = scribe;
  const names = learnable(skills.nice).map((skill) => skillWords(skill, language));
  if (names.length === 0) return "";
  const or = joined(names, language, "disjunction");
  return phrase(scribe, "nice", phrases.niceLine, { list: joined(names, language), or });
}

/** What one is like is asked or not asked; as a "nice to have" it reads oddly. */
function learnable(skills: SkillName[]): SkillName[] {
  return skills.filter((skill) => useOf(skill) !== "personal");
}

function languageLine({ facts, phrases, decks, language }: Scribe): string {
  const key = facts.workingLanguages.join(",") as keyof typeof phrases.languages;
  return decks.one(`${language} languages ${key}`, phrases.languages[key]);
}

/** Must-have skills in two or three sentences: tools together, fields together, what one is like apart. */
function skillLines(scribe: Scribe): string[] {
  const { skills, facts, language, phrases } = scribe;
  const by = (use: string) =>
    skills.must.filter((skill) => useOf(skill) === use).map((skill) => skillWords(skill, language));
  const [tools, fields, personal] = [by("tool"), by("field"), by("personal")];
  const lines: string[] = [];
  if (tools.length > 0 && isBeginner(facts.seniority)) {
    lines.push(phrase(scribe, "beginner", phrases.tools.beginner, { list: joined(tools, language) }));
  } else {
    lines.push(...grouped(scribe, "tools", tools, 3));
  }
  lines.push(...grouped(scribe, "fields", fields, 2));
  if (personal.length > 0)
    lines.push(phrase(scribe, "personal", phrases.professional, { list: joined(personal, language) }));
  return lines.map(capital);
}

function grouped(scribe: Scribe, use: "tools" | "fields", names: string[], most: number): string[] {
  const groups = Math.ceil(names.length / most);
  return Array.from({ length: groups }, (_, index) => {
    const [a = "", b = "", c = ""] = names.filter((_, position) => position % groups === index);
    const size = c ? "three" : b ? "two" : "one";
    return phrase(scribe, `${use} ${size}`, scribe.phrases[use][size], { a, b, c });
  });
}
