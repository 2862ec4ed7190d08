import type { Context } from "./evidence.ts";
import { type Field, fieldRows } from "./title-fields.ts";
import type { FieldWord } from "./title-keys.ts";
import type { ReadTitle } from "./title-match.ts";
import { makes } from "./title-nouns.ts";

/** Fields besides its own by which a role is split. */
const alsoBy: Record<string, Field[]> = {
  "full-stack-developer": ["backend", "frontend"],
  "software-engineer": ["backend", "embedded"],
  "software-architect": ["backend", "frontend"],
  "solution-architect": ["cloud", "erp"],
  "engineering-manager": ["backend", "frontend", "mobile"],
  "devops-engineer": ["cloud"],
  "platform-engineer": ["cloud", "devops"],
  "data-engineer": ["cloud", "database"],
  "data-architect": ["cloud", "dataPlatform", "database"],
  "bi-developer": ["cloud", "dataPlatform"],
  "data-analyst": ["bi", "database"],
  "application-administrator": ["erp", "database", "systems"],
  "functional-administrator": ["erp", "lowcode"],
  "workplace-engineer": ["cloud"],
  "web-developer": ["backend", "frontend"],
  "security-engineer": ["cloud"],
};

/** The specialisation of a role that the title names, else the first that the skills do; null when none does. */
export function specialisationOf(role: string, title: ReadTitle, { skills }: Context): string | null {
  const words = [...title.fields.map(({ entry }) => entry.field), ...skills.flatMap(({ fields }) => fields)];
  const named = words.filter((word): word is FieldWord & { name: string } => !!word?.name);
  const own = named.find(({ field }) => Object.values(makes[field]).includes(role));
  return (own ?? named.find(({ field }) => alsoBy[role]?.includes(field)))?.name ?? null;
}

/** What a role is split by, such as Java and .NET: the names of the fields in which most nouns make it. */
export function specialisationsOf(role: string): string[] {
  const isOwn = (field: Field) => {
    const roles = Object.values(makes[field]);
    return 2 * roles.filter((each) => each === role).length > roles.length;
  };
  return [...new Set(fieldRows.flatMap(([field, name]) => (name && isOwn(field) ? [name] : [])))];
}

/** Whether a skill is one that the role is split by: "Microsoft SQL Server" is SQL Server, "Vue.js" is Vue, "JavaScript" is not Java. */
export function splits(role: string): (skill: string) => boolean {
  const plain = (name: string) => ` ${name.replace(".js", "")} `;
  const names = specialisationsOf(role).map(plain);
  return (skill) => names.some((name) => plain(skill).includes(name));
}
