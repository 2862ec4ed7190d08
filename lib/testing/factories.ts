import { alertToken } from "#lib/alerts/token";
import type { Owner, SignedIn } from "#lib/auth/gates";
import { makeMailLink } from "#lib/auth/mail-link";
import { hashOf } from "#lib/auth/secret-token";
import { beginSession, personOf } from "#lib/auth/session-rows";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import type { Access } from "#lib/db/generated/enums";
import { slugWords } from "#lib/slug";
import { confirmToken } from "#lib/vacancies/confirmation";
import { writeSearchRows } from "#lib/vacancies/search-row";
import { newPublicId } from "#lib/vacancies/vacancy";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

let made = 0;

/** A company as employers come: a name, a slug, a website. */
export async function aCompany(overrides: Partial<Prisma.CompanyUncheckedCreateInput> = {}) {
  made += 1;
  // End-to-end tests make theirs in several processes and one database.
  const name = overrides.name ?? `Testbedrijf ${process.pid}-${made}`;
  return db().company.create({ data: { name, slug: slugWords(name), website: "https://example.org", ...overrides } });
}

/** Someone with an account: an address, and with `companyId` a recruiter of that company unless `access` says otherwise. */
export async function aUser({
  companyId,
  access = "recruiter",
  ...overrides
}: Partial<Prisma.UserUncheckedCreateInput> & { companyId?: number; access?: Access } = {}) {
  made += 1;
  const now = new Date();
  return db().user.create({
    data: {
      email: `tester-${process.pid}-${made}@example.org`,
      name: "Tess de Vries",
      locale: "nl",
      createdAt: now,
      ...(companyId && { membership: { create: { companyId, access, createdAt: now } } }),
      ...overrides,
    },
  });
}

/** What the gates prove of a user of a company, for calling commands without a request. */
export function asOwner(user: { id: number; name: string }, companyId: number): Owner {
  return { userId: user.id, companyId, name: user.name } as Owner;
}

/** An invitation to read along in a company, as its mail has it; the company needs an owner for it to count. */
export async function anInvitation(companyId: number): Promise<{ id: number; link: string }> {
  made += 1;
  const email = `invited-${process.pid}-${made}@example.org`;
  const by = await db().membership.findFirst({ where: { companyId, access: "owner" }, select: { userId: true } });
  const data = { access: "reader", invitedBy: "Tess de Vries", invitedById: by?.userId ?? 0 };
  const wish = { purpose: "invitation", email, companyId, data, minutes: 10_000 } as const;
  const { token: link } = await makeMailLink(db(), wish, new Date());
  const { id } = await db().mailLink.findFirstOrThrow({ where: { email }, select: { id: true } });
  return { id, link };
}

/** An alert for that search, asked for a moment ago and not confirmed unless `overrides` say so, and the token in its mails. */
export async function anAlert(query: string, overrides: Partial<Prisma.AlertUncheckedCreateInput> = {}) {
  made += 1;
  const askedAt = new Date();
  const alert = await db().alert.create({
    data: {
      email: `seeker-${process.pid}-${made}@example.org`,
      locale: "nl",
      query,
      frequency: "daily",
      consent: 1,
      askedAt,
      endsAt: new Date(askedAt.getTime() + 3 * day),
      ...overrides,
    },
  });
  return { ...alert, link: alertToken(alert) };
}

/** Who is signed in, as a request sees it that comes in at `now` in a session of its own begun at `since`. */
export async function asSignedIn(userId: number, { now, since = now }: { now: Date; since?: Date }): Promise<SignedIn> {
  const token = await beginSession(db(), userId, "Testbrowser", since);
  const person = await personOf(hashOf(token), now);
  if (!person) throw new Error("The session does not count.");
  return person as SignedIn;
}

/** The token of a session of that user, as the browser holds it inside its cookie. */
export function aSession(userId: number): Promise<string> {
  return beginSession(db(), userId, "Testbrowser", new Date());
}

/** The role at `slug` as a new role is: with its names, ladder and codes, and described by nobody yet. */
export async function anUndescribedRole(slug: string) {
  const none = { deleteMany: {} };
  return db().role.update({
    where: { slug },
    data: { provenance: Prisma.DbNull, texts: none, skills: none, edgesOut: none, updatedAt: new Date() },
  });
}

/** `skills` and `nice` are slugs of reference data; `places` are slugs or, when no place has that slug, plain text. */
type VacancyOverrides = Partial<Prisma.VacancyUncheckedCreateInput> & {
  role?: string;
  places?: string[];
  skills?: string[];
  niceSkills?: string[];
};

/** An open Dutch vacancy, published an hour ago for 30 days, with its search row; without a company it gets a new one. */
export async function aVacancy({
  role,
  places = [],
  skills = [],
  niceSkills = [],
  ...overrides
}: VacancyOverrides = {}) {
  const companyId = overrides.companyId ?? (await aCompany()).id;
  const now = Date.now();
  const isFeed = overrides.source !== undefined && overrides.source !== "roleboard";

  const vacancy = await db().vacancy.create({
    data: {
      publicId: newPublicId(),
      roleId: role ? (await db().role.findUniqueOrThrow({ where: { slug: role } })).id : null,
      language: "nl",
      title: "Java-ontwikkelaar",
      body: "Je bouwt met vijf collega's aan de planning van ziekenhuizen.\n\n## Wat je doet\n\n- Je schrijft Java.\n- Je test wat je schrijft.",
      posterType: "employer",
      applyUrl: "https://example.org/apply",
      publishedAt: new Date(now - hour),
      closesAt: isFeed ? null : new Date(now + 30 * day),
      externalId: isFeed ? newPublicId() : null,
      ...overrides,
      companyId,
    },
  });
  await db().vacancyPlace.createMany({ data: await placeRows(vacancy.id, places) });
  await db().vacancySkill.createMany({ data: await skillRows(vacancy.id, skills, niceSkills) });
  await writeSearchRows(db(), [vacancy.id]);
  return vacancy;
}

/** The end of the address by which the mail about a vacancy lets one say that it is still open. */
export function stillOpenLink(vacancy: Parameters<typeof confirmToken>[0]): string {
  return confirmToken(vacancy);
}

/** Lets a role have its page for a place now, as the job does within a minute; it stays while three vacancies are open there. */
export async function aRolePlace(role: string, place: string): Promise<void> {
  const { id: roleId } = await db().role.findUniqueOrThrow({ where: { slug: role } });
  const { id: placeId } = await db().place.findUniqueOrThrow({ where: { slug: place } });
  const pair = { roleId, placeId };
  // Two at once may make it.
  await db().rolePlace.createMany({ data: { ...pair, openCount: 5 }, skipDuplicates: true });
}

async function placeRows(vacancyId: number, slugs: string[]) {
  const known = await db().place.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  return slugs.map((slug, position) => {
    const placeId = known.find((place) => place.slug === slug)?.id ?? null;
    return { vacancyId, position, placeId, text: placeId === null ? slug : null };
  });
}

async function skillRows(vacancyId: number, must: string[], nice: string[]) {
  const slugs = [...must, ...nice];
  const known = await db().skill.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  return slugs.map((slug, position) => {
    const skill = known.find((candidate) => candidate.slug === slug);
    if (!skill) throw new Error(`No skill has the slug "${slug}".`);
    return { vacancyId, skillId: skill.id, isMust: position < must.length, position };
  });
}
