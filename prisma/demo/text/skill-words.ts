import type { Language, SkillKind } from "#lib/db/generated/enums";

export type SkillName = { slug: string; name: string; nameNl: string | null; kind: SkillKind };

/** Common nouns that are the same in Dutch: written small in a sentence, as names are not. */
const commonNouns = new Set(
  `agile architecture-decision-records behaviour-driven-development business-case chaos-engineering code-review compliance
  computer-graphics computer-vision concurrency customer-journey-mapping data-engineering data-governance data-mesh debugging
  design-patterns detection-engineering docs-as-code domain-driven-design e-commerce edge-computing event-driven-architecture
  event-sourcing event-storming feature-engineering firewalls hardening hardware infrastructure-as-code 
 llm low-code machine-learning mainframe microcontrollers microservices monitoring motion-design natural-language-processing
  observability pentesting personas platform-engineering privacy process-mining product-discovery product-ownership
  prompt-engineering prototyping purple-teaming reactive red-teaming refactoring requirements-engineering responsive-design
  retrieval-augmented-generation reverse-engineering roadmapping robotic-process-automation security-awareness serverless
  service-design service-level-management single-sign-on site-reliability-engineering streaming-data threat-hunting
  threat-intelligence use-cases user-stories web-scraping zero-trust soc-operations`.split(/\s+/),
);

/** Norms, certificates and fields that one knows rather than uses, among kinds that are mostly tools. */
const known = new Set(
  `iso-27001 iso-22301 nis2 dora bio ensia nen-7510 soc-2 pci-dss iec-62443 gdpr dpia eu-ai-act owasp mitre-att-ck cissp cism
  cisa ceh oscp siem soar edr xdr sast dlp pam tmap istqb wcag etl gis mlops isms grc isae-3402 sbom ids-ips ux-writing`.split(
    /\s+/,
  ),
);

const toolKinds = new Set<SkillKind>([
  "language",
  "framework",
  "database",
  "cloud",
  "infrastructure",
  "tool",
  "data",
  "security",
  "testing",
  "design",
]);

export type SkillUse = "tool" | "field" | "personal";

/** Whether one works with it, knows about it, or is like that: sentences about the three differ. */
export function useOf(skill: SkillName): SkillUse {
  if (skill.kind === "professional") return "personal";
  return toolKinds.has(skill.kind) && !isCommon(skill) && !known.has(skill.slug) ? "tool" : "field";
}

/** The name as it stands inside a sentence: "kwetsbaarhedenbeheer", but "Java" and "UX-onderzoek". */
export function skillWords(skill: SkillName, language: Language): string {
  const name = language === "nl" ? (skill.nameNl ?? skill.name) : skill.name;
  const startsAsName = /^.[A-Z0-9/]|^(?:Azure|SWIFT)/.test(name);
  return isCommon(skill) && !startsAsName ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function isCommon(skill: SkillName): boolean {
  return skill.nameNl !== null || commonNouns.has(skill.slug);
}
