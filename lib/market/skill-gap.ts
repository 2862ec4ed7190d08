// The arithmetic itself stands in public/skill-gap.js, which the browser loads too.

export { filled, gapOf, toldOf, whereOf } from "../../public/skill-gap.js";

/** An open vacancy that says what it needs. */
export type AskingVacancy = {
  /** Of its page. */
  slug: string;
  title: string;
  language: "nl" | "en";
  company: string;
  place: string | null;
  /** Places in the list of skills; never none. */
  must: number[];
  /** Middle of the range, cents gross a month at 40 hours; null when not stated, and for freelance work. */
  pay: number | null;
  /** Of freelance work, cents an hour. */
  rate: number | null;
};

/** What the open vacancies of a role need: all that pages and browser count with. */
export type SkillsAsked = {
  /** Open vacancies of the role, also those that do not say what they need. */
  open: number;
  /** Slugs, the most asked first. */
  skills: string[];
  /** Newest first. */
  vacancies: AskingVacancy[];
  /** Of how many vacancies a median is told. */
  least: number;
};

/** The skills that someone says to have, from `?have=java&have=sql`: each once, known ones only, at most 200. */
export function skillsIn(given: string | string[] | undefined, known: { has(slug: string): boolean }): string[] {
  const slugs = [given ?? []].flat().slice(0, 1000);
  return [...new Set(slugs)].filter((slug) => known.has(slug)).slice(0, 200);
}
