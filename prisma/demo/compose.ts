import { assignVacancies } from "./assign.ts";
import type { DemoCompany } from "./companies.ts";
import type { VacancyFacts } from "./facts.ts";
import { choosePay, noPay } from "./pay.ts";
import { chooseContact } from "./people.ts";
import { Decks, randomFrom } from "./random.ts";
import { chooseSkills } from "./stacks.ts";
import { chooseClientSector, chooseSubject } from "./subject.ts";
import { chooseTerms, isBeginner } from "./terms.ts";
import type { SkillName } from "./text/skill-words.ts";
import { writeBody } from "./text/write-body.ts";
import type { Dates } from "./timeline.ts";

export type Ad = { facts: VacancyFacts; body: string };

const withoutPay = 0.2;

/** Every ad of the demo, youngest first: facts that agree with each other, and a text that agrees with the facts. */
export function composeAds(
  companies: DemoCompany[],
  timeline: Dates[],
  skillNames: Map<string, SkillName>,
  seed: number,
): Ad[] {
  const decks = new Decks(randomFrom(seed, "decks"));
  const facts = assignVacancies(companies, timeline, seed).map((assignment): VacancyFacts => {
    const { role, random } = assignment;
    const clientSector = chooseClientSector(assignment);
    const terms = chooseTerms(assignment, clientSector, decks);
    const skills = chooseSkills(role, terms.stack, isBeginner(terms.seniority), random);
    return {
      ...assignment,
      ...terms,
      ...skills,
      pay: choosePay(assignment, terms, clientSector),
      subject: chooseSubject(assignment, clientSector, decks),
      ...chooseContact(assignment, terms, seed),
    };
  });
  keepSomeQuiet(facts);
  return facts.map((ad) => ({ facts: ad, body: writeBody(ad, skillNames, decks, seed) }));
}

/** A fifth names no pay, among the open ones as among the others; some companies far more often than others. */
function keepSomeQuiet(facts: VacancyFacts[]) {
  for (const isOpen of [true, false]) {
    const group = facts.filter(({ dates }) => dates.isOpen === isOpen);
    const bySecrecy = group
      .map((ad) => ({ ad, secrecy: ad.company.secrecy + ad.random.next() * 0.8 }))
      .sort((one, other) => other.secrecy - one.secrecy);
    for (const { ad } of bySecrecy.slice(0, Math.round(group.length * withoutPay))) ad.pay = noPay;
  }
}
