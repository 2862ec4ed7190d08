import { beforeEach, expect, test } from "vitest";
import type { Operator } from "#lib/auth/gates";
import { db } from "#lib/db/client";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aUser, aVacancy } from "#lib/testing/factories";
import {
  disableAccount,
  disableCompany,
  enableAccount,
  enableCompany,
  removeVacancy,
  restoreVacancy,
} from "./commands.ts";
import { publicIdIn } from "./input.ts";
import { findModeratedAccount, findModeratedVacancy, searchModerated } from "./queries.ts";

useDatabase();

const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const operator = { userId: 0, name: "Noor" } as Operator;

beforeEach(async () => {
  await db().mail.deleteMany();
});

const isListed = async (slug: string, at: Date) =>
  (await searchVacancies({ ...everyVacancy, company: [slug] }, at)).total;
const mails = async () =>
  (await db().mail.findMany({ orderBy: { id: "asc" } })).map(({ to, subject }) => [to, subject]);

test("a disabled company's vacancies are gone at once, and exactly those come back with it", async () => {
  const company = await aCompany();
  const owner = await aUser({ companyId: company.id, access: "owner" });
  await aUser({ companyId: company.id, access: "recruiter" });
  const [open, other, bad] = [
    await aVacancy({ companyId: company.id }),
    await aVacancy({ companyId: company.id, publishedAt: null, closesAt: null }),
    await aVacancy({ companyId: company.id }),
  ];
  expect(await removeVacancy(operator, bad.publicId, "Vraagt geld.", later(1))).toBe(true);
  expect(await isListed(company.slug, later(2))).toBe(1);

  expect(await disableCompany(operator, company.id, "Nep.", later(3))).toBe(true);
  expect(await disableCompany(operator, company.id, "Nog eens.", later(4)), "once").toBe(false);
  expect(await isListed(company.slug, later(4))).toBe(0);
  for (const { id } of [open, other])
    expect(await db().vacancy.findUnique({ where: { id } })).toMatchObject({
      removedAt: later(3),
      removedReason: "Nep.",
    });
  expect(await restoreVacancy(operator, open.publicId, later(4)), "it comes back with its company").toBe(false);

  expect(await enableCompany(operator, company.id, later(5))).toBe(true);
  expect(await enableCompany(operator, company.id, later(6)), "once").toBe(false);
  expect(await isListed(company.slug, later(6))).toBe(1);
  for (const { id } of [open, other])
    expect(await db().vacancy.findUnique({ where: { id } })).toMatchObject({ removedAt: null, removedReason: null });
  expect(await db().vacancy.findUnique({ where: { id: bad.id } })).toMatchObject({ removedReason: "Vraagt geld." });
  expect(await mails()).toEqual([
    [owner.email, `Een vacature is verwijderd: ${bad.title}`],
    [owner.email, `${company.name} is geblokkeerd op Roleboard`],
    [owner.email, `${company.name} staat weer op Roleboard`],
  ]);
});

test("another company is not touched", async () => {
  const [one, other] = [await aCompany(), await aCompany()];
  await aVacancy({ companyId: other.id });
  await disableCompany(operator, one.id, "Nep.", now);
  expect(await isListed(other.slug, later(1))).toBe(1);
});

test("a removed vacancy is out of the search until it is put back, and its owners are told why", async () => {
  const company = await aCompany();
  const owner = await aUser({ companyId: company.id, access: "owner", locale: "en" });
  const vacancy = await aVacancy({ companyId: company.id });
  expect(await removeVacancy(operator, vacancy.publicId, "It asks for money.", now)).toBe(true);
  expect(await removeVacancy(operator, vacancy.publicId, "Again.", now)).toBe(false);
  expect(await isListed(company.slug, later(1))).toBe(0);
  const mail = await db().mail.findFirstOrThrow({ where: { to: owner.email } });
  expect(mail.subject).toBe(`A vacancy was removed: ${vacancy.title}`);
  expect(mail.body).toContain("The reason: It asks for money.");
  expect(mail.body).toContain("/en/contact");

  expect(await restoreVacancy(operator, vacancy.publicId, later(1))).toBe(true);
  expect(await restoreVacancy(operator, vacancy.publicId, later(1))).toBe(false);
  expect(await isListed(company.slug, later(2))).toBe(1);
  const restored = await db().vacancy.findUniqueOrThrow({ where: { id: vacancy.id } });
  expect(restored).toMatchObject({ publishedAt: vacancy.publishedAt, removedReason: null });
});

test("an account is disabled and enabled once, its person is told, and nobody disables himself", async () => {
  const { id, email } = await aUser();
  expect(await disableAccount(operator, id, "Spam.", now)).toBe(true);
  expect(await disableAccount(operator, id, "Spam.", now)).toBe(false);
  expect(await enableAccount(operator, id, later(1))).toBe(true);
  expect(await enableAccount(operator, id, later(1))).toBe(false);
  expect(await mails()).toEqual([
    [email, "Je account bij Roleboard is geblokkeerd"],
    [email, "Je account bij Roleboard werkt weer"],
  ]);
  const self = await aUser({ isOperator: true });
  expect(await disableAccount({ ...operator, userId: self.id }, self.id, "Per ongeluk.", now)).toBe(false);
});

test("what is not there cannot be moderated", async () => {
  expect(await disableAccount(operator, 2_000_000_000, "x", now)).toBe(false);
  expect(await disableCompany(operator, 2_000_000_000, "x", now)).toBe(false);
  expect(await enableCompany(operator, 2_000_000_000, now)).toBe(false);
  expect(await removeVacancy(operator, "0000000000", "x", now)).toBe(false);
});

test("words find accounts and companies, an address its vacancy, and nothing strange breaks it", async () => {
  const company = await aCompany({ name: "Kaasmakerij 100%_zeker" });
  const user = await aUser({ name: "Xanthippe Kaas", email: "xanthippe@kaas.example", companyId: company.id });
  const vacancy = await aVacancy({ companyId: company.id });
  const found = await searchModerated(operator, "  KAAS xanth ");
  expect(found.accounts).toMatchObject([{ id: user.id, membership: { company: { slug: company.slug } } }]);
  expect(found.companies).toEqual([]);
  expect((await searchModerated(operator, "100%_zek")).companies).toMatchObject([{ id: company.id }]);
  expect((await searchModerated(operator, "%")).companies.map(({ id }) => id)).toEqual([company.id]);
  expect((await searchModerated(operator, "_")).accounts, "no wildcard").toEqual([]);
  for (const words of [
    vacancy.publicId,
    `/nl/vacatures/java-ontwikkelaar-${vacancy.publicId}`,
    `https://jobs.example.org/en/vacancies/x-${vacancy.publicId}?utm=1#top`,
  ])
    expect((await searchModerated(operator, words)).vacancy).toMatchObject({ publicId: vacancy.publicId });
  for (const words of ["", "   ", "'; DROP TABLE vacancy; --", "\\", "(", "https://", "/".repeat(300)])
    expect((await searchModerated(operator, words)).vacancy).toBeNull();
  expect(await findModeratedAccount(operator, Number.NaN)).toBeNull();
  expect(await findModeratedVacancy(operator, "\u0000")).toBeNull();
  expect(publicIdIn("x")).toBeNull();
});
