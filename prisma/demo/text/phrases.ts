import type { Contract, Level } from "#lib/db/generated/enums";

export type HeadingKind =
  | "about"
  | "work"
  | "team"
  | "need"
  | "nice"
  | "offer"
  | "apply"
  | "reason"
  | "months"
  | "week"
  | "stack"
  | "split"
  | "hard"
  | "good"
  | "practical"
  | "facts"
  | "assignment"
  | "result"
  | "internship"
  | "guidance"
  | "path"
  | "askWork"
  | "askReason"
  | "askTeam"
  | "askNeed"
  | "askNice"
  | "askOffer"
  | "askHard"
  | "askApply";

/** The words of one language that every ad draws from. Slots are in braces. */
export type Phrases = {
  headings: Record<HeadingKind, string[]>;
  /** Before a list of tasks, and before three quarters of it as prose. */
  taskIntro: string[];
  teamIntro: string[];
  stackIntro: string[];
  hardIntro: string[];
  goodIntro: string[];
  monthsIntro: string[];
  splitIntro: string[];
  /** After one, three and six months; and the shares of a week. */
  monthLabels: [string, string, string];
  experience: Record<Level, string[]>;
  education: string[];
  /** Requirements by how many skills they name: things one uses, and things one understands. */
  tools: { one: string[]; two: string[]; three: string[]; beginner: string[] };
  fields: { one: string[]; two: string[]; three: string[] };
  niceLine: string[];
  niceItem: string[];
  languages: Record<"nl" | "nl,en" | "en" | "en,nl", string[]>;
  encouragement: string[];
  modes: { days: string[]; hybrid: string[]; onSite: string[]; remote: string[] };
  hours: string[];
  contracts: Record<Contract, string[]>;
  pay: string[];
  payFreelance: string[];
  payInternship: string[];
  noPay: string[];
  guidance: string[];
  path: string[];
  result: string[];
  results: string[];
  contact: string[];
  applyUrl: string[];
  applyEmail: string[];
  closing: string[];
  /** When a freelancer starts, and for how long. */
  starts: { fixed: string[]; open: string[] };
  duration: string[];
  /** How prose goes on after the first task. */
  further: string[];
  professional: string[];
};
