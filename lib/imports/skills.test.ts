import { expect, test } from "vitest";
import { skillsNamedIn } from "./skills.ts";

const vocabulary = ["Docker", "Git", "Python", "Kafka", "SQL"].map((name) => ({
  slug: name.toLowerCase(),
  name,
  nameNl: null,
  kind: "tool" as const,
  aliases: [],
}));

/** "Docker" for a must, "(Docker)" for what is nice to have. */
function read(...markdown: string[]): string {
  const lines = markdown.map((line) => ({ markdown: line, text: line.replace(/^[-#*\s]+|\*+$/g, "") }));
  return skillsNamedIn("Developer", lines, vocabulary)
    .map(({ skill, isMust }) => (isMust ? skill.name : `(${skill.name})`))
    .join(" ");
}

test.each([
  [["Experience with Git. Experience with Docker is an advantage."], "Git (Docker)"],
  [["Ervaring met SQL; Python is een pré."], "SQL (Python)"],
  [["Must: Python, SQL. Nice: Kafka."], "Python SQL (Kafka)"],
  [["Ervaring met Kafka is handig, geen must"], "(Kafka)"],
  [["**Eisen**", "- Python", "**Wensen**", "- Docker"], "Python (Docker)"],
  [["Must have 👇", "- Python", "Nice to have 👇", "- SQL"], "Python (SQL)"],
  [["Wensen: Kafka en SQL."], "(Kafka) (SQL)"],
  [["Eisen: Python. Gewenst: Git."], "Python (Git)"],
  [["**It's great if you also**", "- Know Kafka"], "(Kafka)"],
  [["Je neemt wensen aan en bouwt ze in Python."], "Python"],
])("%j asks %s", (lines, skills) => {
  expect(read(...lines)).toBe(skills);
});
