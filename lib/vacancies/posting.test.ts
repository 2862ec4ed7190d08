import { beforeEach, describe, expect, test } from "vitest";
import type { Recruiter } from "#lib/auth/gates";
import { addDays } from "#lib/dates";
import { db } from "#lib/db/client";
import { digestOf } from "#lib/forms";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";
import { useDatabase } from "#lib/testing/database";
import { aCompany, asOwner, aUser, aVacancy } from "#lib/testing/factories";
import { filledForm } from "#lib/testing/vacancy-form";
import { createVacancy, editVacancy, postedDayMax } from "./posting.ts";
import { findOwnVacancy } from "./queries.ts";
import { readVacancyForm } from "./read-form.ts";
import { newPublicId } from "./vacancy.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const later = addDays(now, 1);

let recruiter: Recruiter;
beforeEach(async () => {
  recruiter = await aRecruiter();
});

async function aRecruiter() {
  const { id } = await aCompany();
  return asOwner(await aUser({ companyId: id }), id);
}

/** What the form says, published at `at` or, with `opensAt`, then. */
async function written(overrides: Record<string, string | string[]> = {}, at = now, isPublishing = true) {
  const read = await readVacancyForm(filledForm(at, overrides), { locale: "nl", now: at, isPublishing });
  if ("refused" in read) throw new Error(JSON.stringify(read.refused.problems));
  return read;
}

async function aPosted(overrides: Record<string, string | string[]> = {}, isPublishing = true) {
  const read = await written(overrides, now, isPublishing);
  const created = await createVacancy(recruiter, { ...read, formKey: crypto.randomUUID() }, now);
  return created?.publicId ?? "";
}

async function rowOf(publicId: string) {
  const own = { places: { orderBy: { position: "asc" } }, skills: { orderBy: { position: "asc" } } } as const;
  return db().vacancy.findUniqueOrThrow({ where: { publicId }, include: own });
}

async function isFound(publicId: string, at: Date, search = {}) {
  const { hits } = await searchVacancies({ ...everyVacancy, company: [await companySlug()], ...search }, at);
  return hits.some((hit) => hit.publicId === publicId);
}

async function companySlug() {
  return (await db().company.findUniqueOrThrow({ where: { id: recruiter.companyId } })).slug;
}

/** Sent again by who had to wait too long for one of the ten connections, as on a busy machine. */
async function untilThereIsRoom<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  return send().catch((error: Error) => {
    if (/Unable to start a transaction|timeout exceeded/.test(error.message)) return untilThereIsRoom(send);
    throw error;
  });
}

describe("posting", () => {
  test("the same form fifty times at once makes one vacancy, and everyone hears of that one", async () => {
    const read = await written({ must: "Java, SQL", places: "Utrecht, Zwolle" });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        untilThereIsRoom(() => createVacancy(recruiter, { ...read, formKey: "the form" }, now)),
      ),
    );

    expect(await db().vacancy.count({ where: { companyId: recruiter.companyId } })).toBe(1);
    expect(new Set(answers.map((answer) => answer?.publicId)).size).toBe(1);
    const row = await rowOf(answers[0]?.publicId ?? "");
    expect([row.places.length, row.skills.length]).toEqual([2, 2]);
  });

  test("a form is another as soon as a letter of it differs, and another in another company", async () => {
    const fields = filledForm(now, { formKey: "one" });
    expect(digestOf(filledForm(now, { formKey: "one" }))).toBe(digestOf(fields));
    const others: Record<string, string>[] = [
      { formKey: "two" },
      { formKey: "one", act: "publish" },
      { formKey: "one", title: "Java" },
    ];
    for (const other of others) expect(digestOf(filledForm(now, other))).not.toBe(digestOf(fields));

    const formKey = digestOf(fields);
    const read = await written();
    const [own, foreign] = [
      await createVacancy(recruiter, { ...read, formKey }, now),
      await createVacancy(await aRecruiter(), { ...read, formKey }, now),
    ];
    expect(own?.publicId).not.toBe(foreign?.publicId);
  });

  test("a company makes so many in a day, drafts too; the same form again, another company and the next day are no more", async () => {
    const read = await written();
    const send = (formKey: string, at = now, by = recruiter) => createVacancy(by, { ...read, formKey }, at);
    await send("the first");
    const { companyId } = recruiter;
    const row = { companyId, language: "nl", title: "Klad", body: "", posterType: "employer" } as const;
    await db().vacancy.createMany({
      data: Array.from({ length: postedDayMax - 1 }, (_, at) => ({
        ...row,
        publicId: newPublicId(),
        formKey: `${at}`,
        createdAt: now,
        updatedAt: now,
      })),
    });

    expect(await send("one more")).toEqual({ publicId: null, refused: "tooMany" });
    expect((await send("the first"))?.publicId).toEqual(expect.any(String));
    expect((await send("one more", now, await aRecruiter()))?.publicId).toEqual(expect.any(String));
    expect((await send("one more", addDays(now, 1)))?.publicId).toEqual(expect.any(String));
  });

  test("the company is the recruiter's, whatever came in with the form", async () => {
    const { id: foreign } = await aCompany();
    const read = await written();
    const smuggled = { ...read, facts: { ...read.facts, companyId: foreign, company_id: foreign }, companyId: foreign };
    const outcome = await createVacancy(recruiter, { ...smuggled, formKey: "smuggled" }, now).catch(() => null);

    expect(await db().vacancy.count({ where: { companyId: foreign } })).toBe(0);
    if (outcome?.publicId) expect((await rowOf(outcome.publicId)).companyId).toBe(recruiter.companyId);
  });

  test("the form's own fields hold no company", async () => {
    const { facts } = await written({ companyId: "1", company: "1", publicId: "aaaaaaaaaa", source: "lever" });
    for (const name of ["companyId", "company", "publicId", "source"]) expect(facts).not.toHaveProperty(name);
  });

  test("search finds it from the moment it opens, and a draft never", async () => {
    const [open, scheduled, draft] = [
      await aPosted(),
      await aPosted({ opensAt: "2026-12-01T09:30" }),
      await aPosted({}, false),
    ];
    const opening = new Date("2026-12-01T08:30:00Z");
    const found = (at: Date) => Promise.all([open, scheduled, draft].map((publicId) => isFound(publicId, at)));
    expect(await found(new Date(now.getTime() - 1))).toEqual([false, false, false]);
    expect(await found(now)).toEqual([true, false, false]);
    expect(await found(new Date(opening.getTime() - 1))).toEqual([true, false, false]);
    expect(await found(opening)).toEqual([true, true, false]);
    expect(await found(addDays(now, 200))).toEqual([false, false, false]);
  });

  test("the same job posted again keeps its first day, also from a draft", async () => {
    await aPosted();
    const read = await written({}, later);
    const [again, draft] = [
      await createVacancy(recruiter, { ...read, formKey: "again" }, later),
      await aPosted({}, false),
    ];
    expect(await rowOf(again?.publicId ?? "")).toMatchObject({ publishedAt: later, firstPublishedAt: now });
    expect((await rowOf(draft)).firstPublishedAt).toBeNull();

    await editVacancy(recruiter, draft, { ...read, version: 1 }, later);
    expect(await rowOf(draft)).toMatchObject({ publishedAt: later, firstPublishedAt: now });
  });

  test("what fails halfway leaves nothing", async () => {
    const read = await written();
    const noPlace = { ...read, facts: { ...read.facts, places: [{ placeId: -1, text: null }] } };
    await expect(createVacancy(recruiter, { ...noPlace, formKey: "half" }, now)).rejects.toThrow();
    expect(await db().vacancy.count({ where: { companyId: recruiter.companyId } })).toBe(0);
  });
});

describe("editing", () => {
  test("writes what the form says, its places and skills, its comparable pay and its row of search", async () => {
    const publicId = await aPosted({ must: "Java", payMin: "4200", payFullTimeHours: "40" });
    expect(await rowOf(publicId)).toMatchObject({ payMonthMinCents: 420_000, payMonthMaxCents: 420_000, version: 1 });

    const edit = await written(
      {
        title: "Kotlin-ontwikkelaar",
        places: "Groningen",
        must: "Kotlin",
        nice: "Java",
        payMin: "54.000",
        payMax: "60.000",
        payPeriod: "year",
        payFullTimeHours: "40",
      },
      later,
    );
    expect(await editVacancy(recruiter, publicId, { ...edit, version: 1 }, later)).toBe("done");

    const row = await rowOf(publicId);
    expect(row).toMatchObject({ title: "Kotlin-ontwikkelaar", version: 2, updatedAt: later, publishedAt: now });
    expect([row.payMonthMinCents, row.payMonthMaxCents]).toEqual([450_000, 500_000]);
    expect(row.places.map(({ placeId }) => placeId)).toEqual(edit.facts.places.map(({ placeId }) => placeId));
    expect(row.skills.map(({ skillId, isMust }) => ({ skillId, isMust }))).toEqual(edit.facts.skills);
    expect(await isFound(publicId, later, { q: "kotlin", place: ["groningen"], pay: 4_900 })).toBe(true);
    expect(await isFound(publicId, later, { place: ["utrecht"] })).toBe(false);
    expect(await isFound(publicId, later, { pay: 5_100 })).toBe(false);
  });

  test("pay that is taken out or becomes a rate is compared no longer", async () => {
    const publicId = await aPosted();
    const without = await written({ payMin: "", payLaterReason: "Volgt uit de cao." }, later);
    expect(await editVacancy(recruiter, publicId, { ...without, version: 1 }, later)).toBe("done");
    expect(await rowOf(publicId)).toMatchObject({ payMinCents: null, payMonthMinCents: null, payMonthMaxCents: null });

    const rate = await written({ contract: "freelance", payPeriod: "hour", payMin: "90" }, later);
    expect(await editVacancy(recruiter, publicId, { ...rate, version: 2 }, later)).toBe("done");
    expect(await rowOf(publicId)).toMatchObject({ payMinCents: 9_000, payLaterReason: null, payMonthMaxCents: null });
  });

  test.each([0, 2, -1, Number.NaN, Number.POSITIVE_INFINITY, 1.5])(
    "a form of version %d is a conflict and writes nothing",
    async (version) => {
      const publicId = await aPosted();
      const before = await rowOf(publicId);
      const edit = await written({ title: "Iets anders" }, later);
      expect(await editVacancy(recruiter, publicId, { ...edit, version }, later)).toBe("conflict");
      expect(await rowOf(publicId)).toEqual(before);
    },
  );

  test("of ten edits of one version at once one wins, whole", async () => {
    const publicId = await aPosted();
    const towns = [
      "Utrecht",
      "Zwolle",
      "Groningen",
      "Arnhem",
      "Breda",
      "Almere",
      "Leiden",
      "Delft",
      "Tilburg",
      "Emmen",
    ];
    const edits = await Promise.all(towns.map((town) => written({ title: `Werk in ${town}`, places: town }, later)));
    const outcomes = await Promise.all(
      edits.map((edit) => editVacancy(recruiter, publicId, { ...edit, version: 1 }, later)),
    );

    expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "conflict")).toHaveLength(9);
    const won = edits[outcomes.indexOf("done")];
    const row = await rowOf(publicId);
    expect(row).toMatchObject({ title: won?.facts.title, version: 2 });
    expect(row.places.map(({ placeId }) => placeId)).toEqual(won?.facts.places.map(({ placeId }) => placeId));
  });

  test("another company's vacancy is missing and stays what it was", async () => {
    const publicId = await aPosted();
    const before = await rowOf(publicId);
    const stranger = await aRecruiter();
    expect(await editVacancy(stranger, publicId, { ...(await written({}, later)), version: 1 }, later)).toBe("missing");
    expect(await rowOf(publicId)).toEqual(before);
    expect(await findOwnVacancy(stranger, publicId)).toBeNull();
    expect(await findOwnVacancy(stranger, "\0")).toBeNull();
  });

  test.each([
    ["comes from a feed", { source: "greenhouse" }],
    ["was withdrawn", { withdrawnAt: now }],
    ["was removed", { removedAt: now, removedReason: "Geen echte vacature." }],
    ["was filled", { filledAt: now }],
    ["has closed", { closesAt: addDays(now, -1) }],
  ] as const)("one that %s cannot be edited", async (_, state) => {
    const { companyId } = recruiter;
    const { publicId } = await aVacancy({ companyId, publishedAt: addDays(now, -10), ...state });
    const before = await rowOf(publicId);
    expect(await editVacancy(recruiter, publicId, { ...(await written({}, later)), version: 1 }, later)).toBe(
      "missing",
    );
    expect(await rowOf(publicId)).toEqual(before);
  });

  test("one that is not there is missing", async () => {
    const edit = { ...(await written()), version: 1 };
    for (const publicId of ["aaaaaaaaaa", "", "'; --", "a".repeat(50_000)])
      expect(await editVacancy(recruiter, publicId, edit, now)).toBe("missing");
  });
});

describe("the first publication", () => {
  test("is kept for life by one that is open, whatever the form says", async () => {
    const publicId = await aPosted();
    const scheduled = await written({ opensAt: "2026-12-10T09:00", closesOn: "2026-12-20" }, later);
    expect(await editVacancy(recruiter, publicId, { ...scheduled, version: 1 }, later)).toBe("done");
    const anew = await written({ closesOn: "2026-12-24" }, later);
    expect(await editVacancy(recruiter, publicId, { ...anew, version: 2 }, later)).toBe("done");

    expect(await rowOf(publicId)).toMatchObject({ publishedAt: now, closesAt: new Date("2026-12-24T23:00:00Z") });
    expect(await isFound(publicId, later)).toBe(true);
  });

  test("an open one takes no draft: what it lacks would be on the site", async () => {
    const publicId = await aPosted();
    const before = await rowOf(publicId);
    const draft = await written({ body: "", payMin: "", places: "", closesOn: "" }, later, false);
    expect(await editVacancy(recruiter, publicId, { ...draft, version: 1 }, later)).toBe("conflict");
    expect(await rowOf(publicId)).toEqual(before);
  });

  test("moves with the form while it is ahead, also back to a draft", async () => {
    const publicId = await aPosted({ opensAt: "2026-12-01T09:00" });
    const sooner = await written({ opensAt: "2026-11-25T09:00" }, later);
    expect(await editVacancy(recruiter, publicId, { ...sooner, version: 1 }, later)).toBe("done");
    expect((await rowOf(publicId)).publishedAt).toEqual(new Date("2026-11-25T08:00:00Z"));

    const draft = await written({ opensAt: "2026-11-25T09:00" }, later, false);
    expect(await editVacancy(recruiter, publicId, { ...draft, version: 2 }, later)).toBe("done");
    expect((await rowOf(publicId)).publishedAt).toBeNull();
    expect(await isFound(publicId, new Date("2026-11-26T12:00:00Z"))).toBe(false);

    const published = await written({}, later);
    expect(await editVacancy(recruiter, publicId, { ...published, version: 3 }, later)).toBe("done");
    expect((await rowOf(publicId)).publishedAt).toEqual(later);
    expect(await isFound(publicId, later)).toBe(true);
  });
});
