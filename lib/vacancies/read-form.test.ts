import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { formView } from "#lib/form-view";
import { type Fields, fieldsOf } from "#lib/forms";
import { formatName } from "#lib/i18n/format";
import { type Locale, locales } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { euCountries } from "#lib/places/eu";
import { skillName } from "#lib/skills/skill";
import { useDatabase } from "#lib/testing/database";
import { aCompany, asOwner, aUser } from "#lib/testing/factories";
import { filledForm } from "#lib/testing/vacancy-form";
import { formFieldsOf } from "./form-fields.ts";
import { vacancyFields } from "./input.ts";
import { createVacancy, editVacancy } from "./posting.ts";
import { findOwnVacancy } from "./queries.ts";
import { readVacancyForm } from "./read-form.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const fieldNames = Object.keys(vacancyFields.shape);

function publish(fields: Fields, locale: Locale = "nl") {
  return readVacancyForm(fields, { locale, now, isPublishing: true });
}

function saveDraft(fields: Fields, locale: Locale = "nl") {
  return readVacancyForm(fields, { locale, now, isPublishing: false });
}

async function factsOf(fields: Fields, locale: Locale = "nl") {
  const read = await saveDraft(fields, locale);
  if ("refused" in read) throw new Error(JSON.stringify(read.refused.problems));
  return read.facts;
}

/** What is wrong, in order, as key and what it speaks of. */
async function problemsWith(fields: Fields, locale: Locale = "nl") {
  const read = await publish(fields, locale);
  return "refused" in read ? read.refused.problems : {};
}

const idOf = {
  place: async (slug: string) => (await db().place.findUniqueOrThrow({ where: { slug } })).id,
  skill: async (slug: string) => (await db().skill.findUniqueOrThrow({ where: { slug } })).id,
};

describe("names", () => {
  test("a name of several places asks which one, and takes each that it proposes", async () => {
    const { places } = await problemsWith(filledForm(now, { places: "Bergen" }));
    expect(places?.key).toBe("placeSeveral");
    expect(places?.values?.name).toBe("Bergen");

    const labels = String(places?.values?.choices).split(/, | of /);
    expect(labels.length).toBeGreaterThan(1);
    const chosen = await Promise.all(labels.map((label) => factsOf(filledForm(now, { places: label }))));
    expect(new Set(chosen.map((facts) => facts.places[0]?.placeId)).size).toBe(labels.length);
  });

  test("all that is wrong with the places is told: which are several, unknown, or read as one", async () => {
    const read = await publish(filledForm(now, { places: "Bergen, Nergenshuizen, Loon, Drenthe, Nes, Zwolle" }), "en");
    if (!("refused" in read)) throw new Error("It was published.");
    const told = formView("en", read.refused).problem("places") ?? "";
    const parts = [
      "more than one “Bergen”",
      "more than one “Nes”",
      "“Nergenshuizen” as a place",
      "read “Loon, Drenthe”",
    ];
    const places = parts.map((part) => told.indexOf(part));
    expect(places, told).toEqual(places.filter((at) => at >= 0).sort((one, other) => one - other));
  });

  test("a place of several names is one place", async () => {
    const { places } = await factsOf(filledForm(now, { places: "Den Haag, The Hague, ’s-Gravenhage, 's-gravenhage" }));
    expect(places).toEqual([{ placeId: await idOf.place("den-haag"), text: null }]);
  });

  test("places stay in the order in which they were named", async () => {
    const { places } = await factsOf(filledForm(now, { places: "Zwolle, Amsterdam, Zwolle" }));
    expect(places.map(({ placeId }) => placeId)).toEqual([await idOf.place("zwolle"), await idOf.place("amsterdam")]);
  });

  test("a town with its province behind it is confirmed as one place, and sent once more is it", async () => {
    const form = filledForm(now, { places: "Zwolle,  Loon, Drenthe" });
    const read = await readVacancyForm(form, { locale: "nl", now, isPublishing: true });
    const { fields = {}, problems } = "refused" in read ? read.refused : {};
    expect(problems).toEqual({
      places: { key: "placesJoined", values: { words: "Loon, Drenthe", name: "Loon", apart: "Drenthe, Loon" } },
    });
    expect(fields).toEqual({ ...form, places: ["Zwolle, Loon"] });
    const ids = async (typed: Fields) => (await factsOf(typed)).places.map(({ placeId }) => placeId);
    expect(await ids(fields)).toEqual([await idOf.place("zwolle"), await idOf.place("loon")]);

    const both = filledForm(now, { places: "Drenthe, Loon" });
    expect(await ids(both)).toEqual([await idOf.place("drenthe"), await idOf.place("loon")]);
  });

  test("all that is unknown is named, and nothing is left out unseen", async () => {
    const problems = await problemsWith(
      filledForm(now, {
        workMode: "remote",
        places: "Utrecht, Nergenshuizen, Blubveen",
        countries: "Nederland, Atlantis",
        must: "Java, klompendansen",
        nice: "telepathie, SQL",
      }),
    );
    expect(problems).toEqual({
      places: { key: "placesUnknown", values: { names: "“Nergenshuizen” en “Blubveen”" } },
      countries: { key: "countriesUnknown", values: { names: "“Atlantis”" } },
      must: { key: "skillsUnknown", values: { names: "“klompendansen”" } },
      nice: { key: "skillsUnknownNear", values: { names: "“telepathie”", nearest: "Empathie" } },
    });
  });

  test("a country is no place, and a place no country", async () => {
    expect(await problemsWith(filledForm(now, { places: "Nederland" }))).toMatchObject({
      places: { key: "placesUnknown" },
    });
    expect(await problemsWith(filledForm(now, { workMode: "remote", countries: "Amsterdam" }))).toMatchObject({
      countries: { key: "countriesUnknown" },
    });
  });

  test("a skill that is needed and welcome is needed", async () => {
    const { skills } = await factsOf(filledForm(now, { must: "Java, SQL", nice: "java, Docker" }));
    expect(skills).toEqual([
      { skillId: await idOf.skill("java"), isMust: true },
      { skillId: await idOf.skill("sql"), isMust: true },
      { skillId: await idOf.skill("docker"), isMust: false },
    ]);
  });

  test("a role that does not exist is not chosen", async () => {
    expect(await problemsWith(filledForm(now, { role: "hovenier" }))).toEqual({ role: { key: "choose" } });
  });
});

describe("the role of a title", () => {
  test("is proposed, and nothing is published before it is confirmed", async () => {
    const read = await publish(filledForm(now, { title: "Backend developer Java", role: "" }));
    if (!("refused" in read)) throw new Error("It was published.");
    const values = {
      role: "Backend-ontwikkelaar",
      words: "“backend” en “developer”",
      others: "Full-stack ontwikkelaar of Software engineer",
    };
    expect(read.refused.problems).toEqual({ role: { key: "roleSuggestedOr", values } });
    expect(read.refused.notice, "nothing is wrong").toBe("confirm");
    expect(read.refused.fields.role).toHaveLength(1);

    const confirmed = await publish(read.refused.fields);
    expect("facts" in confirmed && confirmed.facts.roleId).toBeGreaterThan(0);
  });

  test("brings its level with it, which is proposed and confirmed alike", async () => {
    const read = await publish(filledForm(now, { title: "Senior Java developer", level: "" }));
    if (!("refused" in read)) throw new Error("It was published.");
    expect(read.refused.problems).toEqual({ level: { key: "levelSuggested", values: { level: "senior" } } });
    expect(read.refused.notice, "nothing is wrong").toBe("confirm");
    const confirmed = await publish(read.refused.fields);
    expect("facts" in confirmed && confirmed.facts.level).toBe("senior");

    expect(await factsOf(filledForm(now, { title: "Senior Java developer", level: "medior" }))).toMatchObject({
      level: "medior",
    });
    expect(await problemsWith(filledForm(now, { title: "Java developer", level: "" }))).toEqual({
      level: { key: "choose" },
    });
  });

  test("is kept beside the one the recruiter chose, to measure detection by", async () => {
    const { roleId, detectedRoleId } = await factsOf(
      filledForm(now, { title: "Java-ontwikkelaar", role: "scrum-master" }),
    );
    const roles = await db().role.findMany({ where: { id: { in: [roleId ?? 0, detectedRoleId ?? 0] } } });
    expect(roles.map(({ slug }) => slug).sort()).toEqual(["backend-developer", "scrum-master"]);
    expect(detectedRoleId).not.toBe(roleId);
  });

  test("is chosen by hand when the title names none", async () => {
    expect(await problemsWith(filledForm(now, { title: "Hovenier", role: "" }))).toEqual({ role: { key: "choose" } });
  });

  test("is not asked of a draft, and not filled in behind one's back", async () => {
    expect((await factsOf(filledForm(now, { role: "" }))).roleId).toBeNull();
  });

  test("does not come in place of the role that was chosen", async () => {
    const { roleId } = await factsOf(filledForm(now, { title: "Java-ontwikkelaar", role: "scrum-master" }));
    expect(roleId).toBe((await db().role.findUniqueOrThrow({ where: { slug: "scrum-master" } })).id);
  });
});

describe("what belongs together", () => {
  test("days on site are of hybrid work and countries of remote work", async () => {
    const both = { onSiteDays: "2", countries: "Nederland, Belgium" };
    expect(await factsOf(filledForm(now, { ...both, workMode: "hybrid" }))).toMatchObject({
      onSiteDays: 2,
      remoteCountries: [],
    });
    expect(await factsOf(filledForm(now, { ...both, workMode: "remote" }))).toMatchObject({
      onSiteDays: null,
      remoteCountries: ["NL", "BE"],
    });
  });

  test("one figure alone is exact, and a most of pay is one", async () => {
    for (const hours of [
      { hoursMin: "36", hoursMax: "" },
      { hoursMin: "", hoursMax: "36" },
    ])
      expect(await factsOf(filledForm(now, hours))).toMatchObject({ hoursMin: 36, hoursMax: 36 });
    const exact = await factsOf(filledForm(now, { payMin: "4.500,50", payMax: "" }));
    expect(exact).toMatchObject({ payMinCents: 450_050, payMaxCents: 450_050 });
    const most = await factsOf(filledForm(now, { payMin: "", payMax: "4500.50" }));
    expect(most).toMatchObject({ payMinCents: null, payMaxCents: 450_050, payCurrency: "EUR", payPeriod: "month" });
    const neither = await factsOf(filledForm(now, { hoursMin: "", payMin: "" }));
    expect(neither).toMatchObject({ hoursMin: null, hoursMax: null, payMinCents: null, payMaxCents: null });
  });

  test("who states pay does not say why it comes later", async () => {
    const reason = { payLaterReason: "Volgt uit de cao.", payHolidayAllowance: "within" };
    expect(await factsOf(filledForm(now, reason))).toMatchObject({
      payCurrency: "EUR",
      payPeriod: "month",
      payHolidayAllowanceIncluded: true,
      payLaterReason: null,
    });
    expect(await factsOf(filledForm(now, { ...reason, payMin: "" }))).toMatchObject({
      payCurrency: null,
      payPeriod: null,
      payHolidayAllowanceIncluded: null,
      payLaterReason: "Volgt uit de cao.",
    });
  });

  test("it opens now, at its hour, or not at all", async () => {
    const closesAt = new Date("2026-12-21T23:00:00Z");
    const datesOf = async (isPublishing: boolean, opensAt: string) => {
      const read = await readVacancyForm(filledForm(now, { opensAt }), { locale: "nl", now, isPublishing });
      return "dates" in read ? read.dates : null;
    };
    expect(await datesOf(true, "")).toEqual({ closesAt, publishedAt: now });
    expect(await datesOf(true, "2026-11-20T09:00")).toEqual({ closesAt, publishedAt: now });
    expect(await datesOf(true, "2026-12-01T09:00")).toEqual({
      closesAt,
      publishedAt: new Date("2026-12-01T08:00:00Z"),
    });
    expect(await datesOf(false, "2026-12-01T09:00")).toEqual({ closesAt, publishedAt: null });
  });
});

describe("one sending", () => {
  // Each rule at work at once: what cannot be read, what contradicts, what is unknown and what is missing.
  const faults: Record<string, [typed: string, key: string]> = {
    title: ["x", "titleTooShort"],
    role: ["", "choose"],
    language: ["", "choose"],
    body: ["Kort.", "bodyTooShort"],
    workMode: ["", "choose"],
    onSiteDays: ["9", "daysInvalid"],
    places: ["Nergenshuizen", "placesUnknown"],
    hoursMin: ["40", ""],
    hoursMax: ["20", "rangeReversed"],
    contract: ["", "choose"],
    level: ["", "choose"],
    startsOn: ["1999-01-01", "dateInvalid"],
    payMin: ["veel", "amountInvalid"],
    payMax: ["1", ""],
    payPeriod: ["", "choose"],
    must: ["klompendansen", "skillsUnknown"],
    workingLanguages: ["tlh", "choose"],
    applyUrl: ["", "applyRequired"],
    posterType: ["", "choose"],
    opensAt: ["2027-01-01T09:00", ""],
    closesOn: ["2026-12-01", "closesTooEarly"],
  };
  const typed = Object.fromEntries(Object.entries(faults).map(([name, [text]]) => [name, text]));
  const keys = Object.entries(faults).flatMap(([name, [, key]]) => (key ? [[name, key]] : []));

  test.each(locales)(
    "tells all that is wrong and missing, in the order of the form and with words, in %s",
    async (locale) => {
      const fields = filledForm(now, typed);
      const read = await publish(fields, locale);
      if (!("refused" in read)) throw new Error("It was published.");
      expect(Object.entries(read.refused.problems).map(([name, { key }]) => [name, key])).toEqual(keys);
      expect(read.refused.fields).toEqual(fields);

      const view = formView(locale, read.refused);
      expect(view.problems.map(({ name }) => name)).toEqual(keys.map(([name]) => name));
      for (const { name, text } of view.problems) expect(view.problem(name)).toBe(text);
    },
  );

  test("proposes a role and a place beside all else that is wrong", async () => {
    const read = await publish(filledForm(now, { role: "", places: "Loon, Drenthe", payMin: "veel", level: "" }));
    if (!("refused" in read)) throw new Error("It was published.");
    expect(Object.values(read.refused.problems).map(({ key }) => key)).toEqual([
      "roleSuggestedOr",
      "placesJoined",
      "choose",
      "amountInvalid",
    ]);
    expect(read.refused.fields).toMatchObject({ role: ["backend-developer"], places: ["Loon"] });
    expect(read.refused.notice).toBeUndefined();
  });

  test("of a draft asks for nothing that may wait, whatever else is wrong", async () => {
    const read = await saveDraft(filledForm(now, { ...typed, payMax: "" }));
    const wrong = "refused" in read ? Object.keys(read.refused.problems) : [];
    const mayWait = ["role", "body", "workMode", "contract", "level", "applyUrl", "closesOn"];
    expect(wrong).toEqual(keys.map(([name]) => name).filter((name) => !mayWait.includes(name ?? "")));
  });
});

describe("whatever is typed", () => {
  const hostile = [
    "'",
    '"><img src=x onerror=alert(1)>',
    "</script><script>alert(1)</script>",
    "'; DROP TABLE vacancy; --",
    "\u0000",
    "Java\u0000developer",
    "\u202edaolpu\u202c.exe",
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "\ud83d",
    "a\udc00b",
    "\ufffe\uffff\u2028",
    "{names} {count, plural, one {x} other {#}}",
    "%s %n #{7*7} {{7*7}}",
    "__proto__",
    "constructor",
    "1e309",
    "-0",
    "NaN",
    "９９",
    "a".repeat(10_000),
    "é,".repeat(5_000),
    "(".repeat(10_000),
    "java ".repeat(2_000),
    "\n".repeat(10_000),
  ];

  /** Throws unless the form is written as facts, or refused with words that both languages have. */
  async function judge(fields: Fields, locale: Locale, isPublishing: boolean): Promise<void> {
    const read = await readVacancyForm(fields, { locale, now, isPublishing });
    if (!("refused" in read)) return;

    const { problems } = read.refused;
    expect(Object.keys(problems).length).toBeGreaterThan(0);
    for (const [name, { key }] of Object.entries(problems)) {
      expect(fieldNames).toContain(name);
      for (const each of locales) expect(translations(each, "FormProblems").has(key as "choose"), key).toBe(true);
    }
    for (const { text } of formView(locale, read.refused).problems) expect(text).not.toMatch(/FormProblems/);
  }

  test("in one field or in all, it becomes facts or a problem with words for it", async () => {
    for (const text of hostile) {
      const form = new FormData();
      for (const name of fieldNames) form.set(name, text);
      const everywhere = fieldsOf(form);
      await judge(everywhere, "nl", false);
      await judge(everywhere, "nl", true);
      for (const [name, values] of Object.entries(everywhere))
        await judge({ ...filledForm(now), [name]: values }, "en", true);
    }
  });

  test("any strings at all in any fields do", async () => {
    const words = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(...hostile, "", "Java", "Utrecht", "2026-12-01", "2026-12-01T09:00", "40", "4.500,50", "remote"),
    );
    const forms = fc.record(Object.fromEntries(fieldNames.map((name) => [name, fc.array(words, { maxLength: 3 })])), {
      requiredKeys: [],
    });
    await fc.assert(
      fc.asyncProperty(
        forms,
        fc.constantFrom(...locales),
        fc.boolean(),
        fc.boolean(),
        async (typed, locale, isFilled, isPublishing) => {
          await judge(
            isFilled ? { ...filledForm(now), ...(typed as Fields) } : (typed as Fields),
            locale,
            isPublishing,
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test("what is refused comes back as it was typed", async () => {
    const fields = filledForm(now, { title: "x", must: "  Java ;telepathie", payMin: "vier mille" });
    const read = await publish(fields);
    expect("refused" in read && read.refused.fields).toEqual(fields);
  });
});

describe("a stored vacancy", () => {
  const rich = {
    title: "Java-ontwikkelaar (m/v/x) & meer",
    language: "en",
    body: `${filledForm(now).body?.[0]}\n\n> “Quotes”, <b>no tags</b> & 👩‍👩‍👧‍👦\n\n    code`,
    workMode: "hybrid",
    onSiteDays: "3",
    places: "Den Haag, Bergen (NH), Utrecht (provincie), Antwerpen",
    hoursMin: "24",
    hoursMax: "40",
    contract: "temporary",
    level: "lead",
    startsOn: "2027-01-04",
    payMin: "4.250,50",
    payMax: "5600",
    payFullTimeHours: "38",
    payHolidayAllowance: "beside",
    payScale: "schaal 10",
    must: "Java, C++, C#, .NET",
    nice: "Kubernetes, CI/CD, R",
    workingLanguages: ["nl", "de"],
    applyUrl: "https://example.org/werk?id=1&b=%20#top",
    applyEmail: "Werk@Example.org",
    contactName: "Tess d’Ancona",
    posterType: "agency",
    opensAt: "2027-01-02T09:30",
    closesOn: "2027-03-28",
  };
  const remote = {
    workMode: "remote",
    places: "",
    countries: "Nederland, België, Duitsland, Bosnië en Herzegovina",
    payMin: "",
    payLaterReason: "Een nieuwe cao, dus later.",
  };
  const rate = {
    contract: "freelance",
    payPeriod: "hour",
    payMin: "85",
    payMax: "97,50",
    payHolidayAllowance: "within",
  };

  async function stored(form: Record<string, string | string[]>) {
    const company = await aCompany();
    const recruiter = asOwner(await aUser({ companyId: company.id }), company.id);
    const read = await publish(filledForm(now, form));
    if ("refused" in read) throw new Error(JSON.stringify(read.refused.problems));
    const created = await createVacancy(recruiter, { ...read, formKey: "round" }, now);
    const publicId = created?.publicId ?? "";
    const find = async () => {
      const vacancy = await findOwnVacancy(recruiter, publicId);
      if (!vacancy) throw new Error("It is gone.");
      return vacancy;
    };
    return { recruiter, publicId, read, find };
  }

  test.each([
    ["rich", rich],
    ["remote", remote],
    ["freelance", rate],
    ["with a most of pay", { payMin: "", payMax: "5212" }],
    ["remote in all of the EU", { ...remote, countries: "Europese Unie, Zwitserland" }],
    ["bare", {}],
  ])("that is %s stays the same when its form is sent unchanged, in both languages", async (_, form) => {
    const { recruiter, publicId, read, find } = await stored(form);
    const before = await find();
    for (const [edits, locale] of locales.entries()) {
      const shown = formFieldsOf(await find(), locale);
      const fields = Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, [value].flat()]));
      const again = await publish(fields, locale);
      expect(again).toEqual(read);
      if ("refused" in again) throw new Error("It was refused.");
      expect(await editVacancy(recruiter, publicId, { ...again, version: 1 + edits }, now)).toBe("done");
      expect(await find()).toEqual({ ...before, version: 2 + edits });
    }
  });

  test("every skill, place and country that a form can show is read back as that one", async () => {
    const [skills, places] = await Promise.all([
      db().skill.findMany(),
      db().place.findMany({ include: { province: true }, orderBy: { id: "asc" } }),
    ]);
    const countries = places.filter(({ kind }) => kind === "country").map(({ countryCode }) => countryCode);
    // Apart, for a province behind a town says where the town is.
    const [towns, provinces] = (["place", "province"] as const).map((each) =>
      places.filter(({ kind }) => kind === each),
    );
    const bare = await (await stored({})).find();
    for (const some of [...inTwenties(towns ?? []), provinces ?? []]) {
      const vacancy = { ...bare, places: some.map((place) => ({ place: { ...place, province: null }, text: null })) };
      const facts = await factsOf(filledForm(now, { places: formFieldsOf(vacancy, "nl").places ?? "" }));
      expect(facts.places.map(({ placeId }) => placeId)).toEqual(some.map(({ id }) => id));
    }
    const union = await factsOf(filledForm(now, { workMode: "remote", countries: "EU" }));
    expect(union.remoteCountries).toEqual(euCountries);
    for (const locale of locales) {
      for (const some of inTwenties(skills)) {
        const must = some.map((skill) => skillName(skill, locale)).join(", ");
        const facts = await factsOf(filledForm(now, { must }), locale);
        expect(facts.skills.map(({ skillId }) => skillId)).toEqual(some.map(({ id }) => id));
      }
      for (const some of inTwenties(countries)) {
        const named = some.map((code) => formatName(locale, "region", code)).join(", ");
        const facts = await factsOf(filledForm(now, { workMode: "remote", countries: named }), locale);
        expect(facts.remoteCountries).toEqual(some);
      }
    }
  });
});

function inTwenties<Item>(items: Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / 20) }, (_, at) => items.slice(20 * at, 20 * at + 20));
}
