import { building } from "./families/building.ts";
import { running } from "./families/running.ts";
import { steering } from "./families/steering.ts";
import type { FamilyProfile, RoleProfile } from "./profile.ts";
import { analysis } from "./roles/analysis.ts";
import { architecture } from "./roles/architecture.ts";
import { cloud } from "./roles/cloud.ts";
import { data } from "./roles/data.ts";
import { design } from "./roles/design.ts";
import { quality } from "./roles/quality.ts";
import { security } from "./roles/security.ts";
import { software } from "./roles/software.ts";
import { support } from "./roles/support.ts";

const members: Record<string, RoleProfile[]> = {
  "software-development": software,
  "architecture-leadership": architecture,
  "cloud-infrastructure": cloud,
  "support-service": support,
  "data-ai": data,
  security,
  "quality-testing": quality,
  "analysis-product": analysis,
  "design-content": design,
};

export type DemoRole = RoleProfile & {
  /** Whose habits, weeks and teams its ads speak of. */
  family: FamilyProfile;
  englishShare: number;
  /** What a company's system sounds like when it is this role's work; null when any will do. */
  systems: RegExp | null;
};

/** Share of ads in English, before it is scaled to a third overall; a role wins from its family. */
const englishShares: Record<string, number> = {
  "software-development": 0.42,
  "architecture-leadership": 0.3,
  "cloud-infrastructure": 0.3,
  "support-service": 0.14,
  "data-ai": 0.45,
  security: 0.36,
  "quality-testing": 0.3,
  "analysis-product": 0.28,
  "design-content": 0.42,
  "functional-administrator": 0.03,
  "application-administrator": 0.12,
  "information-analyst": 0.1,
  "system-administrator": 0.16,
  "workplace-engineer": 0.16,
  "enterprise-architect": 0.2,
  "web-developer": 0.22,
  "low-code-developer": 0.22,
  "erp-crm-consultant": 0.22,
  "it-manager": 0.16,
  "machine-learning-engineer": 0.65,
  "ai-engineer": 0.5,
};

const screens =
  /site|portaal|portal|shop|winkel|app\b|pagina|page|form|loket|omgeving|scherm|screen|desk|board|bord|player|journey|zoek|search|wijzer|kiezer|finder|planner/i;

/** What a company's system has to sound like to be this role's work. */
const fittingSystems: Record<string, RegExp> = {
  "frontend-developer": screens,
  "web-developer":
    /site|shop|winkel|portaal|portal|pagina|page|form|loket|archief|archive|wandelkaart|agenda|wijzer|kiezer|finder/i,
  "ux-ui-designer": screens,
  "technical-writer":
    /site|portaal|portal|app\b|bouwer|builder|motor|engine|besturing|control|register|platform|koppel|connector|machine|arm|sorte/i,
  "mobile-developer": /app\b|pas\b|pass\b|mobil|player/i,
  "embedded-software-engineer":
    /bestur|regel|sensor|halsband|collar|kastje|controller|control|box|robot|arm\b|veiligheidslaag|safety|machine|pomp|lift|oven|ontvanger|gateway|shuttle|turbine|laadpa|charg|walstation|shore|rig|bank|kassa|boordcomputer|voertuig/i,
  "data-ai":
    /model|voorspel|data|cijfer|rapport|report|analys|meet|measure|meter|forecast|monitor|detect|risico|herken|recogn|engine|motor|predict|pipeline|stat|bewaking|watch|planning|register|match|adviser|advies|suggest/i,
  "network-engineer":
    /netwerk|network|net\b|verbinding|werkplek|cluster|storage|opslag|connect|poort|gate|uitzend|campus|kern/i,
  "database-administrator":
    /register|administratie|opslag|storage|systeem|system|ledger|core|kern|stam|databa|archief|dossier|account/i,
  "workplace-engineer": /werkplek|laptop|workplace|uitrol|intranet|meldpunt/i,
  "erp-crm-consultant":
    /order|bestel|voorraad|stock|administratie|planning|materia|prijs|price|factu|bill|klant|customer|erp|inkoop|magazijn|warehouse|onderhoud/i,
};

/** Roles whose working day is that of another family: a consultant who sets up a package writes no software. */
const workLike: Record<string, string> = { "erp-crm-consultant": "analysis-product" };

const families = [...building, ...running, ...steering];

/** The 47 roles with their families. */
export const demoRoles: DemoRole[] = families.flatMap((family) =>
  (members[family.slug] ?? []).map((role) => ({
    ...role,
    family: families.find(({ slug }) => slug === workLike[role.slug]) ?? family,
    englishShare: englishShares[role.slug] ?? englishShares[family.slug] ?? 0.3,
    systems: fittingSystems[role.slug] ?? fittingSystems[family.slug] ?? null,
  })),
);
