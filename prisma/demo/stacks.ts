import type { DemoCompany } from "./companies.ts";
import type { Sector, Stack } from "./profile.ts";
import type { Random } from "./random.ts";
import type { DemoRole } from "./roles.ts";

/** Technology that only makes sense where it is used. */
const atHome: Record<string, Sector[]> = {
  zaak: ["government", "consultancy", "studio"],
  hix: ["care"],
  ons: ["care"],
  fhir: ["care"],
  hl7: ["care"],
  osiris: ["education"],
  plc: ["industry", "agriculture", "energy", "logistics"],
  ros: ["industry", "logistics"],
  unity: ["games"],
  unreal: ["games"],
  dora: ["finance"],
  cobol: ["finance"],
  shopify: ["retail", "studio"],
  magento: ["retail", "studio"],
  gis: ["government", "energy", "agriculture", "saas", "logistics"],
  saas: ["saas", "games", "hosting", "finance"],
};

/** The way this company does the role's work: what it already runs on goes before what it might. */
export function chooseStack(role: DemoRole, company: DemoCompany, clientSector: Sector | null, random: Random): Stack {
  const sector = clientSector ?? company.sector;
  const choices = role.stacks.map((stack) => {
    const isOwn = company.tech.includes(stack.key);
    const fits = isOwn || (atHome[stack.key]?.includes(sector) ?? true);
    return [stack, fits ? (stack.weight ?? 1) * (isOwn ? 9 : 1) : 0] as const;
  });
  return random.weighted(choices);
}

/** Must-have (3 to 8) and nice-to-have (1 to 5) skills, by slug. */
export function chooseSkills(role: DemoRole, stack: Stack, isBeginner: boolean, random: Random) {
  const core = [...new Set([...stack.must, ...role.must])];
  const mustCount = isBeginner ? Math.min(4, core.length) : Math.min(random.between(3, 7), core.length);
  const must = core.slice(0, Math.max(3, mustCount));
  const left = random.shuffled([...stack.nice, ...role.nice]);
  const nice = [...new Set(left)].filter((slug) => !core.includes(slug)).slice(0, random.between(1, 5));
  return { must, nice };
}
