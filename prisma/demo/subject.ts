import type { Language } from "#lib/db/generated/enums";
import type { Assignment, Subject } from "./facts.ts";
import type { Sector, System } from "./profile.ts";
import type { Decks } from "./random.ts";
import { clientSectors, sectors } from "./sectors.ts";

/** The sector of the unnamed client an agency or secondment firm recruits for; null for an employer. */
export function chooseClientSector({ company, role, random }: Assignment): Sector | null {
  if (company.posterType === "employer") return null;
  return random.weighted(
    clientSectors.map((sector) => {
      const { likes } = sectors[sector];
      return [sector, likes[role.slug] ?? likes[role.family.slug] ?? 1] as const;
    }),
  );
}

/** What the work is done on: a system of the company that suits the role, or one of its client's. */
export function chooseSubject(assignment: Assignment, clientSector: Sector | null, decks: Decks): Subject {
  const { company, role, language } = assignment;
  const systems = systemsOf(assignment, clientSector, language);
  const fitting = systems.filter((system) => !role.systems || role.systems.test(`${system[0]} ${system[1]}`));
  const choices = fitting.length > 0 ? fitting : systems;
  const owner = clientSector ?? company.slug;
  const system = decks.one(`system ${owner} ${role.slug} ${language}`, choices);
  return {
    system,
    others: systems.filter((other) => other !== system),
    isFitting: fitting.length > 0 || (clientSector !== null && !particular.has(role.slug)),
    client: clientSector && decks.one(`client ${clientSector} ${language}`, sectors[clientSector].clients[language]),
  };
}

/** Roles of which the work is one kind of system, whoever the client is. */
const particular = new Set([
  "mobile-developer",
  "web-developer",
  "embedded-software-engineer",
  "workplace-engineer",
  "network-engineer",
  "erp-crm-consultant",
]);

function systemsOf({ company }: Assignment, clientSector: Sector | null, language: Language): System[] {
  if (clientSector) return sectors[clientSector].systems[language];
  const own = company.systems[language] ?? [];
  return own.length > 0 ? own : sectors[company.sector].systems[language];
}
