import "server-only";
import type { Operator } from "#lib/auth/gates";
import { db, type Prisma } from "#lib/db/client";
import { vacancyDates } from "#lib/vacancies/queries";
import { publicIdIn } from "./input.ts";

const shown = 25;

const account = {
  id: true,
  email: true,
  name: true,
  isOperator: true,
  createdAt: true,
  disabledAt: true,
  disabledReason: true,
  membership: { select: { access: true, company: { select: { slug: true, name: true } } } },
} satisfies Prisma.UserSelect;

/** An account as the operator sees it. */
export type ModeratedAccount = Prisma.UserGetPayload<{ select: typeof account }>;

const company = {
  id: true,
  slug: true,
  name: true,
  website: true,
  createdAt: true,
  disabledAt: true,
  disabledReason: true,
  _count: { select: { vacancies: true, members: true } },
} satisfies Prisma.CompanySelect;

export type ModeratedCompany = Prisma.CompanyGetPayload<{ select: typeof company }>;

const vacancy = {
  publicId: true,
  title: true,
  language: true,
  ...vacancyDates,
  removedReason: true,
  company: { select: { slug: true, name: true, disabledAt: true } },
} satisfies Prisma.VacancySelect;

export type ModeratedVacancy = Prisma.VacancyGetPayload<{ select: typeof vacancy }>;

/** Accounts and companies that hold all the words, and the vacancy whose address or id it is; 25 of each at most, the newest. */
export async function searchModerated(
  _operator: Operator,
  words: string,
): Promise<{ accounts: ModeratedAccount[]; companies: ModeratedCompany[]; vacancy: ModeratedVacancy | null }> {
  const each = words.split(/\s+/).filter(Boolean).slice(0, 8);
  if (each.length === 0) return { accounts: [], companies: [], vacancy: null };

  // Prisma hands "%" and "_" on to LIKE as they are.
  const holds = (word: string) => ({ contains: word.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" }) as const;
  const newest = { orderBy: { id: "desc" }, take: shown } as const;
  const publicId = publicIdIn(words);
  const [accounts, companies, found] = await Promise.all([
    db().user.findMany({
      where: { AND: each.map((word) => ({ OR: [{ email: holds(word) }, { name: holds(word) }] })) },
      select: account,
      ...newest,
    }),
    db().company.findMany({
      where: { AND: each.map((word) => ({ OR: [{ slug: holds(word) }, { name: holds(word) }] })) },
      select: company,
      ...newest,
    }),
    publicId ? db().vacancy.findUnique({ where: { publicId }, select: vacancy }) : null,
  ]);
  return { accounts, companies, vacancy: found };
}

export async function findModeratedAccount(_operator: Operator, id: number): Promise<ModeratedAccount | null> {
  return isId(id) ? db().user.findUnique({ where: { id }, select: account }) : null;
}

export async function findModeratedCompany(_operator: Operator, id: number): Promise<ModeratedCompany | null> {
  return isId(id) ? db().company.findUnique({ where: { id }, select: company }) : null;
}

export async function findModeratedVacancy(_operator: Operator, asked: string): Promise<ModeratedVacancy | null> {
  const publicId = publicIdIn(asked);
  return publicId ? db().vacancy.findUnique({ where: { publicId }, select: vacancy }) : null;
}

function isId(id: number): boolean {
  return Number.isSafeInteger(id) && id > 0 && id < 2 ** 31;
}
