import type { Level } from "#lib/db/generated/enums";
import { formatList } from "#lib/i18n/format";
import { type Locale, locales } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { PublicRole, RoleArticleSection, RoleTask } from "#lib/roles/queries";
import { roleTitle } from "#lib/roles/role-title";

// A vacancy begun from a role is a text of questions: what only the company knows makes it a vacancy, and keeps two
// companies from publishing the same one. None of it is a sentence of the description.

export type VacancyStart = {
  fields: Record<string, string>;
  level: Level | null;
  /** The levels at which the role's description says what one knows. */
  levels: Level[];
};

// What our own advice to recruiters calls too many.
const skillsMax = 5;
const tasksMax = 5;
const questions = ["what", "task1", "task2", "task3", "task4", "task5", "team", "bring", "offer", "next"] as const;

/** What a new vacancy for the role begins with, at `asked` where the role has that level, else medior or its lowest. */
export function startOf(role: PublicRole, asked: string | undefined, locale: Locale): VacancyStart {
  const sections = role.text?.sections ?? [];
  const matrix = sections.find((section) => section.form === "skills");
  const levels = matrix?.levels ?? [];
  const level = levels.find((each) => each === asked) ?? levels.find((each) => each === "medior") ?? levels[0] ?? null;
  const title = roleTitle(role, locale);
  const skills = (isMust: boolean) =>
    (matrix && level ? deepest(matrix, levels.indexOf(level), isMust) : []).join(", ");
  const fields = {
    title,
    role: role.slug,
    language: locale,
    level: level ?? "",
    must: skills(true),
    nice: skills(false),
    body: skeletonOf(tasksAt(sections, matrix?.steps ?? [], level ? levels.indexOf(level) : 0), locale),
  };
  return { fields, level, levels };
}

/** Whether a text still asks what the company must say, with or without the brackets. */
export function hasPrompts(body: string): boolean {
  const text = body.toLowerCase().replace(/\s+/g, " ");
  const asked = locales.flatMap((locale) => questions.map((name) => questionOf(locale, name)));
  return /\[(?:vul in|fill in)\b/.test(text) || asked.some((question) => text.includes(question.toLowerCase()));
}

type Matrix = Extract<RoleArticleSection, { form: "skills" }>;

/** The names of what one must know best at a step, or may know. */
function deepest({ rows }: Matrix, step: number, isMust: boolean): string[] {
  return rows
    .filter((row) => row.isMust === isMust && row.depths[step])
    .sort((one, other) => (other.depths[step] ?? 0) - (one.depths[step] ?? 0))
    .slice(0, skillsMax)
    .map(({ name }) => name);
}

/** The tasks that set that step of `steps` apart: its own first, then those of the steps below it. */
function tasksAt(sections: RoleArticleSection[], steps: string[], step: number): RoleTask[] {
  const tasks = sections.flatMap((section) => (section.form === "tasks" ? section.tasks : []));
  return tasks
    .filter((task) => task.skills.length > 0 && steps.indexOf(task.level) <= step)
    .sort((one, other) => steps.indexOf(other.level) - steps.indexOf(one.level))
    .slice(0, tasksMax);
}

function skeletonOf(tasks: RoleTask[], locale: Locale): string {
  const t = translations(locale, "VacancySkeleton");
  const ask = (name: (typeof questions)[number]) => t("prompt", { question: questionOf(locale, name) });
  const about = ({ skills }: RoleTask, at: number) =>
    `- ${t("promptAbout", {
      skills: formatList(locale, skills.slice(0, 2)),
      question: questionOf(locale, questions[1 + (at % tasksMax)] ?? "task1"),
    })}`;
  const doing = tasks.length > 0 ? tasks.map(about).join("\n") : `- ${ask("task1")}`;
  return [
    ask("what"),
    `## ${t("doingTitle")}`,
    doing,
    `## ${t("teamTitle")}`,
    ask("team"),
    `## ${t("bringTitle")}`,
    ask("bring"),
    `## ${t("offerTitle")}`,
    ask("offer"),
    `## ${t("nextTitle")}`,
    ask("next"),
  ].join("\n\n");
}

function questionOf(locale: Locale, name: (typeof questions)[number]): string {
  return translations(locale, "VacancySkeleton")(name);
}
