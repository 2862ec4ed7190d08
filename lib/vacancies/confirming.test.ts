import { beforeEach, describe, expect, test } from "vitest";
import type { Recruiter } from "#lib/auth/gates";
import { addDays } from "#lib/dates";
import { db } from "#lib/db/client";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";
import { useDatabase } from "#lib/testing/database";
import { aCompany, asOwner, aUser, aVacancy } from "#lib/testing/factories";
import { confirmVacancy } from "./closing.ts";
import { confirmation, confirmToken } from "./confirmation.ts";
import { askAfterVacancies, confirmByLink, findAskedVacancy } from "./confirming.ts";
import { stateOf } from "./vacancy.ts";

useDatabase();

const published = new Date("2026-11-01T09:00:00Z");
const on = (days: number) => addDays(published, days);

let recruiter: Recruiter;
let vacancy: Awaited<ReturnType<typeof aVacancy>>;
beforeEach(async () => {
  await db().vacancy.deleteMany();
  await db().mail.deleteMany();
  const { id: companyId } = await aCompany();
  recruiter = asOwner(await aUser({ companyId }), companyId);
  vacancy = await posted();
});

function posted(dates: Parameters<typeof aVacancy>[0] = {}) {
  const { companyId } = recruiter;
  return aVacancy({ companyId, publishedAt: published, closesAt: on(80), ...confirmation(published), ...dates });
}

const now = () => db().vacancy.findUniqueOrThrow({ where: { id: vacancy.id } });
const mails = () => db().mail.findMany({ orderBy: { id: "asc" } });
const link = async () => confirmToken(await now());

async function isFound(at: Date): Promise<boolean> {
  const { slug } = await db().company.findUniqueOrThrow({ where: { id: vacancy.companyId } });
  const { hits } = await searchVacancies({ ...everyVacancy, company: [slug] }, at);
  return hits.some(({ publicId }) => publicId === vacancy.publicId);
}

/** The job, as often as a site that runs does it. */
async function asTimeGoesTo(days: number): Promise<void> {
  for (let day = 1; day <= days; day++) await askAfterVacancies(on(day));
}

describe("a vacancy that nobody confirms", () => {
  test("is asked about on day 14 and hidden on day 19, each with one mail", async () => {
    await asTimeGoesTo(13);
    expect(await mails()).toEqual([]);

    await askAfterVacancies(on(14));
    await askAfterVacancies(on(14));
    const { email } = await db().user.findUniqueOrThrow({ where: { id: recruiter.userId } });
    expect(await mails()).toMatchObject([{ to: email, subject: expect.stringContaining(vacancy.title) }]);
    expect((await mails())[0]?.body).toContain(await link());

    await askAfterVacancies(addDays(on(19), -0.01));
    expect(await isFound(on(19))).toBe(true);
    await askAfterVacancies(on(19));
    expect(stateOf(await now(), on(19))).toBe("hidden");
    expect(await isFound(on(19))).toBe(false);

    await asTimeGoesTo(40);
    expect(await mails()).toHaveLength(2);
  });

  test("is not hidden before it was asked about, however long the site was away", async () => {
    await askAfterVacancies(on(40));
    expect(await isFound(on(40))).toBe(true);
    await askAfterVacancies(on(44));
    expect(await isFound(on(44))).toBe(true);
    await askAfterVacancies(on(45));
    expect(await isFound(on(45))).toBe(false);
  });

  test("two processes at once ask once", async () => {
    await Promise.all([askAfterVacancies(on(14)), askAfterVacancies(on(14))]);
    expect(await mails()).toHaveLength(1);
  });
});

describe("an answer", () => {
  test("by the link of the mail keeps it on the site, and is asked for again 14 days later", async () => {
    await asTimeGoesTo(15);
    expect(await findAskedVacancy(await link(), on(15))).toMatchObject({ title: vacancy.title });
    expect(await confirmByLink(await link(), on(15))).toBe(await link());
    expect(await now()).toMatchObject({ confirmedAt: on(15), confirmAskedAt: null, publishedAt: published });

    await asTimeGoesTo(28);
    expect(await mails()).toHaveLength(1);
    await askAfterVacancies(on(29));
    expect(await mails()).toHaveLength(2);
    expect(await isFound(on(29))).toBe(true);
  });

  test("is for that asking alone: what it leads to confirms nothing, neither now nor when it is asked again", async () => {
    await asTimeGoesTo(15);
    const next = (await confirmByLink(await link(), on(15))) ?? "";
    expect(await confirmByLink(next, on(16))).toBeNull();
    await asTimeGoesTo(29);
    await askAfterVacancies(on(29));
    expect(await confirmByLink(next, on(30))).toBeNull();
    expect((await now()).confirmedAt).toEqual(on(15));
  });

  test("brings a hidden one back at once, first published when it was", async () => {
    await asTimeGoesTo(19);
    await confirmByLink(await link(), on(25));
    expect(await isFound(on(25))).toBe(true);
    expect(await now()).toMatchObject({ hiddenAt: null, publishedAt: published, updatedAt: on(25) });
  });

  test("shows on the card when it was given", async () => {
    await confirmVacancy(recruiter, vacancy.publicId, on(10));
    const { hits } = await searchVacancies(everyVacancy, on(11));
    expect(hits).toMatchObject([{ confirmedAt: on(10) }]);
  });

  test("is not taken twice, nor with a link of somebody's making or of another vacancy", async () => {
    await asTimeGoesTo(15);
    const first = await link();
    await confirmByLink(first, on(15));
    const other = await posted();
    const forged = [
      first,
      `${vacancy.publicId}.${"x".repeat(43)}`,
      vacancy.publicId,
      "",
      confirmToken(other).slice(0, -1),
    ];
    for (const token of forged) {
      expect(await findAskedVacancy(token, on(16)), token).toBeNull();
      expect(await confirmByLink(token, on(16)), token).toBeNull();
    }
    expect((await now()).confirmedAt).toEqual(on(15));
  });
});

test.each([
  ["closed", { closesAt: on(10) }],
  ["filled", { filledAt: on(10) }],
  ["withdrawn", { withdrawnAt: on(10) }],
  ["removed", { removedAt: on(10), removedReason: "Geen echte vacature." }],
] as const)("one that was %s before is neither asked about nor confirmed", async (_, dates) => {
  vacancy = await posted(dates);
  await db().vacancy.deleteMany({ where: { id: { not: vacancy.id } } });
  await asTimeGoesTo(30);
  expect(await mails()).toEqual([]);
  expect(await confirmByLink(await link(), on(30))).toBeNull();
  expect((await now()).hiddenAt).toBeNull();
});

test("what an operator removed and gave back is asked about from then on", async () => {
  await db().vacancy.update({ where: { id: vacancy.id }, data: { removedAt: on(3), removedReason: "Nagekeken." } });
  await asTimeGoesTo(20);
  await db().vacancy.update({ where: { id: vacancy.id }, data: { removedAt: null, removedReason: null } });
  await askAfterVacancies(on(21));
  expect(await mails()).toHaveLength(1);
});

test("every recruiter of the company is asked, readers and those who may no longer sign in are not", async () => {
  const { companyId } = recruiter;
  const colleague = await aUser({ companyId });
  const reader = await aUser({ companyId });
  const gone = await aUser({ companyId });
  await db().membership.update({ where: { userId: reader.id }, data: { access: "reader" } });
  await db().user.update({ where: { id: gone.id }, data: { disabledAt: on(1), disabledReason: "Nagekeken." } });
  await askAfterVacancies(on(14));
  const asked = [recruiter.userId, colleague.id].map((id) => db().user.findUniqueOrThrow({ where: { id } }));
  expect((await mails()).map(({ to }) => to).sort()).toEqual(
    (await Promise.all(asked)).map(({ email }) => email).sort(),
  );
});
