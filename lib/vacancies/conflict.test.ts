import { beforeEach, expect, test } from "vitest";
import type { Recruiter } from "#lib/auth/gates";
import { formView } from "#lib/form-view";
import type { Fields } from "#lib/forms";
import { useDatabase } from "#lib/testing/database";
import { aCompany, asOwner, aUser, aVacancy } from "#lib/testing/factories";
import { filledForm } from "#lib/testing/vacancy-form";
import { conflictWith } from "./conflict.ts";
import { formFieldsOf } from "./form-fields.ts";
import { vacancyFields } from "./input.ts";
import { createVacancy, editVacancy } from "./posting.ts";
import { findOwnVacancy } from "./queries.ts";
import { readVacancyForm } from "./read-form.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
let recruiter: Recruiter;
let publicId: string;

beforeEach(async () => {
  const { id } = await aCompany();
  recruiter = asOwner(await aUser({ companyId: id }), id);
  const rich = { payMax: "5600", nice: "Docker", workingLanguages: ["nl", "en"], contactName: "Tess" };
  const created = await createVacancy(recruiter, { ...(await written(filledForm(now, rich))), formKey: "one" }, now);
  publicId = created?.publicId ?? "";
});

async function written(fields: Fields) {
  const read = await readVacancyForm(fields, { locale: "nl", now, isPublishing: true });
  if ("refused" in read) throw new Error(JSON.stringify(read.refused.problems));
  return read;
}

async function opened(): Promise<Fields> {
  const vacancy = await findOwnVacancy(recruiter, publicId);
  if (!vacancy) throw new Error("It is gone.");
  const shown = Object.entries(formFieldsOf(vacancy, "nl")).filter(([name]) => name !== "opensAt");
  return { ...Object.fromEntries(shown.map(([name, value]) => [name, [value].flat()])), version: ["1"] };
}

async function colleagueWrites(overrides: Fields) {
  const form = { ...(await opened()), ...overrides };
  expect(await editVacancy(recruiter, publicId, { ...(await written(form)), version: 1 }, now)).toBe("done");
}

test("what a colleague changed stands at its field, what was typed stays, and all else is quiet", async () => {
  const mine = { ...(await opened()), title: ["Java-ontwikkelaar zorg"] };
  await colleagueWrites({ hoursMin: ["24"], contactName: [""], workingLanguages: ["nl"], must: ["SQL"] });

  const answer = await conflictWith(recruiter, publicId, mine, "nl");
  expect(answer.notice).toBe("conflictNotice");
  expect(answer.fields).toEqual({ ...mine, version: ["2"] });
  expect(answer.problems).toEqual({
    title: { key: "conflict", values: { value: "Java-ontwikkelaar" } },
    hoursMin: { key: "conflict", values: { value: "24" } },
    must: { key: "conflict", values: { value: "SQL" } },
    workingLanguages: { key: "conflict", values: { value: "nl" } },
    contactName: { key: "conflictEmpty" },
  });
});

test("what is spelt in another way and means the same is no difference", async () => {
  const spelt = {
    places: ["Den Haag, Utrecht"],
    must: ["JavaScript, C#"],
    payMin: ["4200"],
    hoursMin: ["32"],
    hoursMax: ["32"],
    applyUrl: ["https://example.org/werk"],
  };
  await colleagueWrites(spelt);
  const mine = {
    ...(await opened()),
    places: ["'s-Gravenhage,  utrecht"],
    must: ["javascript, c#"],
    payMin: ["€ 4.200,00"],
    hoursMin: [" 32"],
    hoursMax: [""],
    applyUrl: ["example.org/werk"],
    title: ["  Java-ontwikkelaar "],
  };
  expect((await conflictWith(recruiter, publicId, mine, "nl")).problems).toEqual({});

  const other = { ...mine, places: ["Utrecht, Den Haag"], payMin: ["4.201"], must: ["C#"] };
  const { problems } = await conflictWith(recruiter, publicId, other, "nl");
  expect(Object.keys(problems)).toEqual(["places", "payMin", "must"]);
});

test("the differences come in the order of the form", async () => {
  const mine = await opened();
  const other = { closesOn: ["2026-12-01"], applyEmail: ["a@example.org"], posterType: ["agency"], nice: ["SQL"] };
  await colleagueWrites({ ...other, body: [`${mine.body?.[0]} Meer.`], level: ["lead"], title: ["Iets anders"] });

  const names = Object.keys((await conflictWith(recruiter, publicId, mine, "nl")).problems);
  const order = Object.keys(vacancyFields.shape);
  expect(names).toHaveLength(7);
  expect(names).toEqual(names.toSorted((one, two) => order.indexOf(one) - order.indexOf(two)));
});

test("sent once more, what was typed decides", async () => {
  const mine = { ...(await opened()), title: ["Wat ik schreef"] };
  await colleagueWrites({ title: ["Wat zij schreef"], hoursMin: ["24"] });

  const { fields } = await conflictWith(recruiter, publicId, mine, "nl");
  const version = Number(fields.version?.[0]);
  expect(await editVacancy(recruiter, publicId, { ...(await written(fields)), version }, now)).toBe("done");
  expect(await findOwnVacancy(recruiter, publicId)).toMatchObject({ title: "Wat ik schreef", hoursMin: 36 });
});

test("a long text is shown by its beginning, and hostile words stay words", async () => {
  const mine = await opened();
  await colleagueWrites({ contactName: ["<b>{value}</b> '"], body: ["woord ".repeat(500)] });
  const view = formView("nl", await conflictWith(recruiter, publicId, mine, "nl"));
  expect(view.problem("contactName")).toBe("Een collega heeft hier nu staan: <b>{value}</b> '");
  expect(view.problem("body")?.length).toBeLessThan(300);
});

test("another company's vacancy, or one that is gone, shows nothing of itself", async () => {
  const { publicId: foreign } = await aVacancy({ title: "Geheim" });
  for (const id of [foreign, "aaaaaaaaaa"]) {
    const answer = await conflictWith(recruiter, id, { title: ["x"] }, "nl");
    expect(answer).toEqual({ fields: { title: ["x"] }, problems: {}, notice: "notDone" });
  }
});
