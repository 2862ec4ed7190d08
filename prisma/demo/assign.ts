import type { Language } from "#lib/db/generated/enums";
import type { DemoCompany } from "./companies.ts";
import type { Assignment } from "./facts.ts";
import { randomFrom } from "./random.ts";
import { type DemoRole, demoRoles } from "./roles.ts";
import type { Dates } from "./timeline.ts";

const englishShare = 1 / 3;

/**
 * Gives every place on the timeline a role, a language and a company: each role as often as its
 * weight, a third in English, at companies to which role, language and technology belong.
 */
export function assignVacancies(companies: DemoCompany[], timeline: Dates[], seed: number): Assignment[] {
  const random = randomFrom(seed, "assign");
  const jobs = random.shuffled(jobList(timeline.length));
  return timeline.map((dates, index) => {
    const job = jobs[index % jobs.length] as Job;
    const own = randomFrom(seed, "vacancy", index);
    const able = companies.filter((company) => company.speaks.includes(job.language));
    const company = own.weighted(able.map((candidate) => [candidate, affinity(candidate, job.role)] as const));
    return { ...job, company, dates, random: own };
  });
}

type Job = { role: DemoRole; language: Language };

function jobList(count: number): Job[] {
  const total = demoRoles.reduce((sum, { weight }) => sum + weight, 0);
  const english = demoRoles.reduce((sum, role) => sum + (role.weight / total) * role.englishShare, 0);
  const jobs = demoRoles.flatMap((role) => {
    const share = Math.max(2, Math.round((count * role.weight) / total));
    const inEnglish = Math.round(share * Math.min(0.9, role.englishShare * (englishShare / english)));
    return Array.from({ length: share }, (_, index): Job => ({ role, language: index < inEnglish ? "en" : "nl" }));
  });
  // Rounding leaves a few too many or too few; the commonest role makes up for it.
  while (jobs.length < count) jobs.push({ role: demoRoles[0] as DemoRole, language: "nl" });
  return jobs;
}

/** How likely this company is to look for this role. */
function affinity(company: DemoCompany, role: DemoRole): number {
  const { likes } = company.profile;
  const liking = likes[role.slug] ?? likes[role.family.slug] ?? 1;
  return company.weight * liking * technologyMatch(company, role);
}

function technologyMatch(company: DemoCompany, role: DemoRole): number {
  if (company.tech.length === 0) return 1;
  const shared = role.stacks.filter(({ key }) => company.tech.includes(key)).length;
  if (shared > 0) return 2;
  return bound.has(role.slug) ? 0.05 : 0.7;
}

/** Roles that are not done without their technology. */
const bound = new Set([
  "backend-developer",
  "frontend-developer",
  "full-stack-developer",
  "software-engineer",
  "mobile-developer",
  "embedded-software-engineer",
  "web-developer",
  "low-code-developer",
  "erp-crm-consultant",
  "machine-learning-engineer",
]);
