import { hashPassword } from "#lib/auth/password";
import type { Database } from "#lib/db/client";
import type { Access } from "#lib/db/generated/enums";
import { vacancyDates } from "#lib/vacancies/queries";
import { confirmDays, stateOf } from "#lib/vacancies/vacancy";

/** Of every account below: known to all, so none of them may ever be in a production database (scripts/start.ts). */
export const demoPassword = "rustig rondkijken";

type DemoAccount = {
  email: string;
  name: string;
  /** What one sees with it, for the welcome of `npm start`. */
  shows: string;
  /** The company with the most states of vacancies, or the one after it; null for who is in none. */
  place: { company: 0 | 1; access: Access } | null;
};

export const demoAccounts: DemoAccount[] = [
  {
    email: "owner@roleboard.example",
    name: "Samira Bakker",
    shows: "owner of a company with vacancies in many states",
    place: { company: 0, access: "owner" },
  },
  {
    email: "recruiter@roleboard.example",
    name: "Tom Visser",
    shows: "recruiter of the same company",
    place: { company: 0, access: "recruiter" },
  },
  {
    email: "reader@roleboard.example",
    name: "Els Mulder",
    shows: "reader of the same company",
    place: { company: 0, access: "reader" },
  },
  {
    email: "other@roleboard.example",
    name: "Kofi de Jong",
    shows: "owner of another company",
    place: { company: 1, access: "owner" },
  },
  { email: "operator@roleboard.example", name: "Noor Smit", shows: "operator of the site", place: null },
];

/** Writes the accounts, and lets their companies be asked whether their vacancies are open, for trying the demo signed in. */
export async function writeAccounts(database: Database, now: Date): Promise<void> {
  const companies = await liveliestCompanies(database, now);
  for (const { email, name, place } of demoAccounts) {
    const companyId = place && companies[place.company];
    await database.user.create({
      data: {
        email,
        name,
        locale: "nl",
        passwordHash: await hashPassword(demoPassword),
        isOperator: place === null,
        createdAt: now,
        ...(companyId && { membership: { create: { companyId, access: place.access, createdAt: now } } }),
      },
    });
  }
  await database.$executeRaw`
    UPDATE vacancy SET confirm_due_at = confirmed_at + ${confirmDays.ask} * interval '24 hours'
    WHERE company_id = ANY(${companies.slice(0, 2)}::int[]) AND confirmed_at <= ${now} AND hidden_at IS NULL`;
}

/** Ids of companies that write their vacancies here: most states first, then most vacancies. */
async function liveliestCompanies(database: Database, now: Date): Promise<number[]> {
  const vacancies = await database.vacancy.findMany({
    where: { source: "roleboard" },
    select: {
      companyId: true,
      ...vacancyDates,
    },
  });
  const companies = Map.groupBy(vacancies, ({ companyId }) => companyId);
  const lively = Array.from(companies, ([id, own]) => ({
    id,
    states: new Set(own.map((vacancy) => stateOf(vacancy, now))).size,
    count: own.length,
  }));
  lively.sort((one, other) => other.states - one.states || other.count - one.count || one.id - other.id);
  return lively.map(({ id }) => id);
}
