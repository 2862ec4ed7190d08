import type { Language, Level, PosterType } from "#lib/db/generated/enums";

/** Something in both languages of the site. */
export type Spoken<T> = Record<Language, T>;

export type Sector =
  | "energy"
  | "care"
  | "government"
  | "finance"
  | "logistics"
  | "retail"
  | "saas"
  | "agriculture"
  | "education"
  | "media"
  | "games"
  | "industry"
  | "consultancy"
  | "agency"
  | "secondment"
  | "hosting"
  | "studio";

/**
 * A thing a company makes or runs, as its people speak of it: in a few words ("de afrekening"),
 * in full for the end of a sentence, and a sentence on what depends on it.
 */
export type System = [short: string, full: string, stake: string];

/** A fictitious company: what is always the same in its vacancies. */
export type CompanyProfile = {
  name: string;
  sector: Sector;
  /** The Dutch name of a place in the gazetteer. */
  place: string;
  otherPlaces?: string[];
  /** How many people work there; large companies post more. */
  staff: number;
  /** What it is built on: keys of the stacks in roles/*.ts that it prefers. */
  tech: string[];
  /** Markdown, in one language. */
  about: Partial<Spoken<string>>;
  /** The languages present here are the languages it posts in. */
  systems: Partial<Spoken<System[]>>;
};

/** One way to do a role's work: a title word, and the skills that go with it. */
export type Stack = {
  /** Matches `CompanyProfile.tech`. */
  key: string;
  /** As it stands in a title, e.g. "Java"; none when titles do not name it. */
  word?: string;
  /** The skill that sentences call "{tool}". */
  tool?: string;
  weight?: number;
  must: string[];
  nice: string[];
};

/** What the ads for one role draw from. */
export type RoleProfile = {
  slug: string;
  /** Share of all vacancies, in per mille of the Dutch market as we guess it. */
  weight: number;
  /** Gross euros a month at 40 hours for the middle of medior. */
  pay: number;
  /** Levels and how often; missing levels do not occur. */
  levels: Partial<Record<Level, number>>;
  /** Share on freelance contracts, in per cent. */
  freelance: number;
  /** Title patterns: {tech} is the stack's word, {level} the level's, both left out when there is none. */
  titles: Spoken<string[]>;
  /** How a sentence names one person in the role, without an article. */
  noun: Spoken<string>;
  stacks: Stack[];
  must: string[];
  nice: string[];
  /** Full sentences in Dutch, starting with "Je" or a circumstance; in English the bare verb phrase. */
  tasks: Spoken<string[]>;
  /** What this role asks of a person beyond its skills: full sentences. */
  asks: Spoken<string[]>;
};

/** What the roles of a family share. */
export type FamilyProfile = {
  slug: string;
  /** Ties its ads to the systems of a company ("product") or to its own ICT ("operations"). */
  about: "product" | "operations";
  /** Same form as a role's tasks. */
  tasks: Spoken<string[]>;
  /** How the team works: full sentences. */
  habits: Spoken<string[]>;
  /** What is hard or unpleasant, said plainly: full sentences. */
  hard: Spoken<string[]>;
  /** What is done after one, three and six months: clauses that follow "Na een maand" / bare phrases after a colon. */
  milestones: Spoken<[first: string[], third: string[], sixth: string[]]>;
  /** A working week as one paragraph. */
  weeks: Spoken<string[]>;
  /** Who one works with: noun phrases for "Het team bestaat uit …". */
  teams: Spoken<string[]>;
};

/** What is true for a whole sector. */
export type SectorProfile = {
  /** Rules, rhythms and audiences of the sector: full sentences. */
  context: Spoken<string[]>;
  /** Systems for companies that bring none of their own, and for clients. */
  systems: Spoken<System[]>;
  /** An unnamed client: noun phrases with an article. */
  clients: Spoken<string[]>;
  /** Full time, in hours a week. */
  fullTime: 36 | 38 | 40;
  /** Multiplies pay. */
  payFactor: number;
  posterType: PosterType;
  /** Multiplies the weight of a role or of its family. */
  likes: Record<string, number>;
};
