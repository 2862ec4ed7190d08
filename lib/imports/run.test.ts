import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import type { Source } from "#lib/db/generated/enums";
import { euCountries } from "#lib/places/eu";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";
import { useDatabase } from "#lib/testing/database";
import { jobPostingProblems } from "#lib/testing/job-posting-problems";
import { jobPosting } from "#lib/vacancies/job-posting";
import { findPublicVacancy } from "#lib/vacancies/queries";
import { stateOf } from "#lib/vacancies/vacancy";
import { readFeed } from "./detect.ts";
import type { Feed } from "./record.ts";
import { type ImportOptions, runImport } from "./run.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const later = new Date("2026-11-22T12:00:00Z");
const muchLater = new Date("2026-11-23T12:00:00Z");
const careersUrl = "https://lichtstraat.jobs.personio.de";

const systems = [
  ["greenhouse.json", "greenhouse", 5],
  ["lever.json", "lever", 5],
  ["recruitee.json", "recruitee", 5],
  ["personio.xml", "personio", 3],
  ["job-posting.html", "jobPosting", 3],
] as const satisfies [string, Source, number][];

beforeEach(async () => {
  await db().company.deleteMany();
});

describe("feeds of recruitment systems", () => {
  test.each(systems)("%s becomes open vacancies that search finds", async (file, source, openCount) => {
    await runImport(feedOf(file), { companySlug: "feed", source, now });

    const { total, hits } = await searchVacancies({ ...everyVacancy, company: ["feed"] }, now);
    expect(total).toBe(openCount);
    for (const { publicId } of hits) {
      const vacancy = await findPublicVacancy(publicId);
      expect(vacancy && stateOf(vacancy, now)).toBe("open");
      expect(vacancy?.role).not.toBeNull();
      expect(vacancy?.applyUrl).toMatch(/^https:\/\//);
      const posting = vacancy && jobPosting(vacancy, { siteUrl: "https://jobs.example", now });
      // One place of the fixtures is known to nobody, and so in no country.
      if (!posting) expect(vacancy?.places).toEqual([{ text: "Waterfabriek Oost", place: null }]);
      else expect(jobPostingProblems(JSON.parse(JSON.stringify(posting)), now).errors).toEqual([]);
    }
  });

  test.each(systems)("%s again changes nothing", async (file, source, _) => {
    const first = await runImport(feedOf(file), { companySlug: "feed", source, now });
    const before = await everyRow();

    const again = await runImport(feedOf(file), { companySlug: "feed", source, now: later });

    expect(await everyRow()).toEqual(before);
    expect(again).toMatchObject({
      held: null,
      created: 0,
      changed: 0,
      closed: 0,
      reopened: 0,
      unchanged: first.created,
    });
    expect(again.unpublished).toEqual(first.unpublished);
    expect(again.errors).toEqual(first.errors);
  });

  test("a Greenhouse vacancy says what its feed says, and nothing more", async () => {
    await runImport(feedOf("greenhouse.json"), { companySlug: "sluiswachter", source: "greenhouse", now });

    const vacancy = await vacancyOf("7100001");
    expect(vacancy).toMatchObject({
      title: "Senior Backend-ontwikkelaar Java",
      language: "nl",
      level: "senior",
      contract: "permanent",
      workMode: "hybrid",
      onSiteDays: 2,
      hoursMin: 32,
      hoursMax: 36,
      payMinCents: 420_000,
      payMaxCents: 560_000,
      payCurrency: "EUR",
      payPeriod: "month",
      payFullTimeHours: 36,
      payHolidayAllowanceIncluded: false,
      workingLanguages: ["nl"],
      applyUrl: "https://job-boards.eu.greenhouse.io/sluiswachter/jobs/7100001",
      publishedAt: new Date("2026-11-02T16:55:32Z"),
      closesAt: null,
      role: { slug: "backend-developer" },
      company: { slug: "sluiswachter", name: "Sluiswachter" },
      places: [{ text: null, place: { slug: "utrecht" } }],
    });
    expect(vacancy?.body).toContain("## Wat je doet\n\n- Je bouwt diensten in Java en Spring Boot.\n- Je houdt Kafka");
    expect(vacancy?.body).toContain("spreekt vloeiend Nederlands.\n\nErvaring met Kubernetes");
    expect(vacancy?.body).toContain("R&D doen we samen");
    expect(skillsOf(vacancy, true)).toEqual(expect.arrayContaining(["java", "spring-boot", "kafka", "postgresql"]));
    expect(skillsOf(vacancy, false)).toEqual(["kubernetes"]);
  });

  test("a place that is not known is kept as text, and pay that is not stated stays unknown", async () => {
    await runImport(feedOf("greenhouse.json"), { companySlug: "feed", source: "greenhouse", now });

    const vacancy = await vacancyOf("7100006");
    expect(vacancy?.places).toEqual([{ text: "Waterfabriek Oost", place: null }]);
    expect(vacancy).toMatchObject({ payMinCents: null, payMaxCents: null, payCurrency: null, payPeriod: null });
  });

  test("pay of a field counts, guesses and estimates do not", async () => {
    await runImport(feedOf("lever.json"), { companySlug: "feed", source: "lever", now });
    await runImport(feedOf("job-posting.html"), { companySlug: "feed", source: "jobPosting", now });

    expect(await vacancyOf("0b5f2f0e-8f6b-4d0a-9c58-2f1f6c0a1002")).toMatchObject({
      payMinCents: 6_200_000,
      payPeriod: "year",
      hoursMin: null,
    });
    expect(await vacancyOf("0b5f2f0e-8f6b-4d0a-9c58-2f1f6c0a1005")).toMatchObject({ payMinCents: null });
    expect(await vacancyOf("103")).toMatchObject({
      payMinCents: null,
      workMode: "remote",
      remoteCountries: ["NL", "BE"],
    });
  });

  test("what the text says fills what no field does, and a place to learn in the title goes before a field", async () => {
    const feed = jobs({
      "1": {
        title: "Java Developer Traineeship",
        location: { name: "Remote, Netherlands" },
        metadata: [{ name: "Employment Type", value: "Temporary" }],
        content: `<p>${dutch} Je werkt vanuit heel de EU.</p>`,
      },
      "2": {
        metadata: [{ name: "Employment Type", value: "Permanent" }],
        content: `<p>${dutch} Je verdient maximaal € 5.212 per maand. Eerst een jaarcontract.</p>`,
      },
    });
    await runImport(feed, { companySlug: "feed", source: "greenhouse", now });

    expect(await vacancyOf("1")).toMatchObject({ contract: "traineeship", remoteCountries: euCountries });
    expect(await vacancyOf("2")).toMatchObject({ contract: "temporary", payMinCents: null, payMaxCents: 521_200 });
    const found = async (pay: number) =>
      (await searchVacancies({ ...everyVacancy, company: ["feed"], pay }, now)).hits.map(
        ({ payMaxCents }) => payMaxCents,
      );
    expect(await found(5_200)).toEqual([521_200]);
    expect(await found(5_300)).toEqual([]);
  });

  test("the province of the source tells namesakes apart", async () => {
    const offer = { title: "Java developer", description: `<p>${dutch}</p>`, careers_url: "https://feed.example/1" };
    const at = (id: number, city: string, state: string | null) => ({
      ...offer,
      id,
      locations: [{ name: "Kantoor", city, state, country: "Netherlands", country_code: "NL" }],
    });
    const offers = [at(1, "Bergen", "Limburg"), at(2, "Bergen", null), at(3, "Zwolle", "Onbekend")];
    const feed = readFeed(JSON.stringify({ offers }), { format: "recruitee", url: null }).feed;
    await runImport(feed, { companySlug: "feed", source: "recruitee", now });

    expect((await vacancyOf("1"))?.places).toMatchObject([{ place: { label: "Bergen (Limburg)" } }]);
    expect((await vacancyOf("2"))?.places).toMatchObject([{ text: "Bergen", place: null }]);
    expect((await vacancyOf("3"))?.places).toMatchObject([{ place: { label: "Zwolle" } }]);
  });

  test("G-11 a job is remote when its source says so without reserve, and its text does not say otherwise", async () => {
    const office = `<p>${dutch} Je werkt 2 tot 3 dagen per week op kantoor.</p>`;
    const feed = jobs({
      place: { location: { name: "Amsterdam (remote possible)" } },
      job: { title: "Remote Support Engineer" },
      note: { title: "Systeembeheerder (deels remote)" },
      home: { title: "Systeembeheerder (thuiswerken mogelijk)" },
      field: { metadata: [{ name: "Workplace type", value: "Not remote" }] },
      text: { metadata: [{ name: "Workplace type", value: "Remote" }], content: office },
      remote: { metadata: [{ name: "Workplace type", value: "Remote" }] },
    });
    await runImport(feed, { companySlug: "feed", source: "greenhouse", now });

    const modes = await db().vacancy.findMany({ select: { externalId: true, workMode: true } });
    expect(Object.fromEntries(modes.map(({ externalId, workMode }) => [externalId, workMode]))).toEqual({
      place: null,
      job: null,
      note: null,
      home: null,
      field: null,
      text: "hybrid",
      remote: "remote",
    });
  });

  test("G-17 full or part time is kept where the source says it and no hours", async () => {
    await runImport(feedOf("personio.xml"), { companySlug: "feed", source: "personio", now });
    await runImport(feedOf("job-posting.html"), { companySlug: "feed", source: "jobPosting", now });
    await runImport(feedOf("recruitee.json"), { companySlug: "feed", source: "recruitee", now });

    const rows = await db().vacancy.findMany({ select: { externalId: true, hoursMin: true, workTimes: true } });
    const times = new Map(rows.map(({ externalId, ...row }) => [externalId, row]));
    expect(times.get("103")).toEqual({ hoursMin: null, workTimes: ["fullTime"] });
    expect(times.get("KH-104")).toEqual({ hoursMin: null, workTimes: ["partTime"] });
    expect(rows).toContainEqual({
      externalId: expect.any(String),
      hoursMin: null,
      workTimes: ["fullTime", "partTime"],
    });
    expect(rows.filter(({ hoursMin, workTimes }) => hoursMin !== null && workTimes.length > 0)).toEqual([]);
  });

  test("a name that was escaped for HTML is read as it was meant", async () => {
    const feed = jobs({
      "1": { title: "R&amp;amp;D Java Engineer", company_name: "Slot &amp;#8211; Sleutel" },
      "2": { title: "Java Engineer &lt;b&gt;" },
    });
    await runImport(feed, { companySlug: "feed", source: "greenhouse", now });
    expect(await vacancyOf("1")).toMatchObject({ title: "R&D Java Engineer", company: { name: "Slot – Sleutel" } });
    expect((await vacancyOf("2"))?.title).toBe("Java Engineer <b>");
  });

  test("a closing date is only what the source names", async () => {
    await runImport(feedOf("recruitee.json"), { companySlug: "feed", source: "recruitee", now });

    expect((await vacancyOf("2700104"))?.closesAt).toEqual(new Date("2027-01-15T22:59:59Z"));
    expect((await vacancyOf("2700101"))?.closesAt).toBeNull();
  });

  test("text that a system sends twice is kept once", async () => {
    await runImport(feedOf("lever.json"), { companySlug: "feed", source: "lever", now });
    await runImport(feedOf("job-posting.html"), { companySlug: "feed", source: "jobPosting", now });

    expect((await vacancyOf("0b5f2f0e-8f6b-4d0a-9c58-2f1f6c0a1001"))?.body.split("groot geluid").length).toBe(2);
    expect((await vacancyOf("KH-102"))?.body.split("de schakel tussen").length).toBe(2);
  });
});

describe("what may not be shown", () => {
  test("a title without an ICT role is kept, not published, and reported", async () => {
    const report = await runImport(feedOf("greenhouse.json"), { companySlug: "feed", source: "greenhouse", now });

    expect(await vacancyOf("7100003")).toMatchObject({ role: null, publishedAt: null });
    expect(report.unpublished).toEqual([
      { position: { index: 3, id: "7100003", line: null }, title: "Account Executive Noord", reasons: ["notIct"] },
    ]);
  });

  test("without a text, or without a way to apply, nothing is published", async () => {
    const feed = readFeed(fixture("personio.xml"), { format: null, url: null }).feed;
    const report = await runImport(feed, { companySlug: "feed", source: "personio", now });

    expect(await openCount("feed")).toBe(0);
    expect(report.unpublished.find(({ position }) => position.id === "1900004")?.reasons).toEqual([
      "noApplyLink",
      "noText",
    ]);
  });

  test("a vacancy in a language that the site does not have is reported and not kept", async () => {
    const report = await runImport(feedOf("greenhouse.json"), { companySlug: "feed", source: "greenhouse", now });

    expect(report.otherLanguages).toEqual([
      { position: { index: 5, id: "7100005", line: null }, title: "Softwareentwickler Java (m/w/d)", language: "de" },
    ]);
    expect(await vacancyOf("7100005")).toBeNull();
  });

  test("a vacancy whose closing date has passed is not published", async () => {
    const report = await runImport(jobs({ "1": { application_deadline: "2026-11-01" } }), {
      companySlug: "feed",
      source: "greenhouse",
      now,
    });
    expect(report.unpublished[0]?.reasons).toEqual(["alreadyClosed"]);
    expect((await vacancyOf("1"))?.publishedAt).toBeNull();
  });
});

describe("a feed that changes", () => {
  const options = { companySlug: "feed", source: "greenhouse" } as const;
  const six = { "1": {}, "2": {}, "3": {}, "4": {}, "5": {}, "6": {} };

  test("what is gone is closed, and open again when it is back, with its first publication", async () => {
    await runImport(jobs(six), { ...options, now });
    const { "6": gone, ...five } = six;

    const closing = await runImport(jobs(five), { ...options, now: later });
    expect(closing).toMatchObject({ held: null, closed: 1, unchanged: 5 });
    expect(await vacancyOf("6")).toMatchObject({ closesAt: later, updatedAt: later });
    expect((await searchVacancies({ ...everyVacancy, company: ["feed"] }, later)).total).toBe(5);

    const reopening = await runImport(jobs({ ...five, "6": gone }), { ...options, now: muchLater });
    expect(reopening).toMatchObject({ closed: 0, reopened: 1, unchanged: 5 });
    expect(await vacancyOf("6")).toMatchObject({ closesAt: null, publishedAt: new Date("2026-11-10T09:00:00Z") });
    expect((await searchVacancies({ ...everyVacancy, company: ["feed"] }, muchLater)).total).toBe(6);
  });

  test("vacancies that come back under other ids keep their first day", async () => {
    const content = `<p>${dutch} ${Array.from({ length: 40 }, (_, at) => `woord${at}`).join(" ")}</p>`;
    const accepts = { ...options, acceptsDrop: true };
    await runImport(jobs({ old: { content } }), { ...accepts, now });
    await runImport(jobs({ new: { content, first_published: later.toISOString() } }), { ...accepts, now: later });

    const first = new Date("2026-11-10T09:00:00Z");
    expect(await vacancyOf("new")).toMatchObject({ publishedAt: later, firstPublishedAt: first });
    const { hits } = await searchVacancies({ ...everyVacancy, company: ["feed"] }, later);
    expect(hits.map(({ publishedAt }) => publishedAt)).toEqual([first]);
  });

  test("what says something else is changed, and was first published when it was", async () => {
    await runImport(jobs(six), { ...options, now });
    const change = { title: "Senior Python Developer", first_published: "2026-11-20T09:00:00Z" };

    const report = await runImport(jobs({ ...six, "2": change }), { ...options, now: later });

    expect(report).toMatchObject({ changed: 1, unchanged: 5 });
    expect(await vacancyOf("2")).toMatchObject({
      title: "Senior Python Developer",
      level: "senior",
      publishedAt: new Date("2026-11-10T09:00:00Z"),
      updatedAt: later,
    });
    expect((await searchVacancies({ ...everyVacancy, company: ["feed"], q: "python" }, later)).total).toBe(1);
    expect((await vacancyOf("1"))?.updatedAt).toEqual(now);
  });

  test("other words of the source for the same facts change nothing for a reader", async () => {
    await runImport(jobs(six), { ...options, now });
    const report = await runImport(jobs({ ...six, "2": { requisition_id: "R-9", title: "Java Developer (m/v/x)" } }), {
      ...options,
      now: later,
    });

    expect(report).toMatchObject({ changed: 0, unchanged: 6 });
    expect((await vacancyOf("2"))?.updatedAt).toEqual(now);
    const before = await everyRow();
    await runImport(jobs({ ...six, "2": { requisition_id: "R-9", title: "Java Developer (m/v/x)" } }), {
      ...options,
      now: muchLater,
    });
    expect(await everyRow()).toEqual(before);
  });

  test("a title that gets an ICT role is published, one that loses it closes", async () => {
    await runImport(jobs({ ...six, "1": { title: "Receptionist" } }), { ...options, now });
    expect((await vacancyOf("1"))?.publishedAt).toBeNull();

    await runImport(jobs({ ...six, "2": { title: "Receptionist" } }), { ...options, now: later });
    expect(await vacancyOf("1")).toMatchObject({ publishedAt: new Date("2026-11-10T09:00:00Z"), closesAt: null });
    expect(await vacancyOf("2")).toMatchObject({ closesAt: later });

    const before = await everyRow();
    await runImport(jobs({ ...six, "2": { title: "Receptionist" } }), { ...options, now: muchLater });
    expect(await everyRow()).toEqual(before);
  });

  test("one that is translated into German closes", async () => {
    await runImport(jobs(six), { ...options, now });
    const report = await runImport(jobs({ ...six, "3": { content: inGerman } }), { ...options, now: later });
    expect(report).toMatchObject({ closed: 1, otherLanguages: [{ language: "de" }] });
    expect((await vacancyOf("3"))?.closesAt).toEqual(later);
  });

  test("a text too short to tell is in the language that the vacancy had", async () => {
    await runImport(jobs({ ...six, "1": { content: inEnglish } }), { ...options, now });
    const skills = "<ul><li>Java, Kotlin</li><li>Spring Boot</li><li>Kafka</li></ul>";
    const change = { "1": { content: skills }, "2": { content: skills } };

    expect(await runImport(jobs({ ...six, ...change }), { ...options, now: later })).toMatchObject({
      changed: 2,
      closed: 0,
      otherLanguages: [],
    });
    expect(await vacancyOf("1")).toMatchObject({ language: "en", closesAt: null });
    expect(await vacancyOf("2")).toMatchObject({ language: "nl", closesAt: null });
  });

  test("one too short to tell from the first is in the language of most of its feed", async () => {
    await runImport(jobs({ ...six, "1": { content: inEnglish }, "7": { content: "<p>Java, Spring, Kafka</p>" } }), {
      ...options,
      now,
    });
    expect((await vacancyOf("7"))?.language).toBe("nl");
  });

  test("what the operator removed or the company withdrew does not come back", async () => {
    await runImport(jobs(six), { ...options, now });
    await db().vacancy.updateMany({ where: { externalId: "1" }, data: { removedAt: now, removedReason: "fraud" } });
    await db().vacancy.updateMany({ where: { externalId: "2" }, data: { withdrawnAt: now } });
    await runImport(jobs({ ...six, "1": { title: "Python Developer" } }), { ...options, now: later });
    const states = (await db().vacancy.findMany({ orderBy: { externalId: "asc" } })).map((row) => stateOf(row, later));
    expect(states).toEqual(["removed", "withdrawn", "open", "open", "open", "open"]);
  });
});

describe("files that cannot be trusted", () => {
  const options = { companySlug: "feed", source: "greenhouse" } as const;
  const ten = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [String(at + 1), {}]));

  test("a broken record is reported with its position and the rest goes on", async () => {
    await runImport(jobs(ten), { ...options, now });
    const feed = jobs({ ...ten, "4": { title: null }, "11": {} });

    const report = await runImport(feed, { ...options, now: later });

    expect(report.errors).toEqual([{ position: { index: 4, id: "4", line: null }, problem: "title is missing" }]);
    expect(report).toMatchObject({ created: 1, unchanged: 9, closed: 0 });
    expect((await vacancyOf("4"))?.closesAt).toBeNull();
  });

  test("a broken position of an XML feed is reported with its line", async () => {
    const report = await runImport(feedOf("personio.xml"), { companySlug: "feed", source: "personio", now });
    expect(report.errors).toEqual([
      { position: { index: 3, id: "1900002", line: 70 }, problem: "has the id of an earlier record and is left out" },
      { position: { index: 6, id: "1900005", line: 144 }, problem: "name is missing" },
    ]);
  });

  test("the same id twice is one vacancy, the first", async () => {
    const twice = readFeed(JSON.stringify({ jobs: [job("1", {}), job("1", { title: "Python Developer" })] }), {
      format: "greenhouse",
      url: null,
    }).feed;
    const report = await runImport(twice, { ...options, now });
    expect(await db().vacancy.findMany({ select: { title: true } })).toEqual([{ title: "Java Developer" }]);
    expect(report.errors[0]?.position).toEqual({ index: 2, id: "1", line: null });
  });

  test.each([0, 5, 7])("a file with %i of ten records changes nothing and says why", async (count) => {
    await runImport(jobs(ten), { ...options, now });
    const before = await everyRow();
    const rest = Object.fromEntries(Object.entries(ten).slice(0, count));

    const report = await runImport(jobs({ ...rest, ...(count > 0 && { "1": { title: "Python Developer" } }) }), {
      ...options,
      now: later,
    });

    expect(report.held).toContain(`${10 - count} of 10 open vacancies would close (${10 - count} no longer listed)`);
    expect(report.held).toContain("--accept-drop");
    expect(await everyRow()).toEqual(before);
  });

  test("eight of ten is a feed that changed, and somebody who looked may accept less", async () => {
    await runImport(jobs(ten), { ...options, now });
    const rest = (count: number) => jobs(Object.fromEntries(Object.entries(ten).slice(0, count)));
    expect(await runImport(rest(8), { ...options, now: later })).toMatchObject({ held: null, closed: 2 });
    expect(await runImport(rest(1), { ...options, now: muchLater, acceptsDrop: true })).toMatchObject({
      held: null,
      closed: 7,
    });
  });

  test("a feed that comes without its texts changes nothing", async () => {
    await runImport(jobs(ten), { ...options, now });
    const before = await everyRow();
    const textless = Object.fromEntries(Object.keys(ten).map((id) => [id, { content: undefined }]));

    const report = await runImport(jobs(textless), { ...options, now: later });
    expect(report.held).toContain("10 of 10 open vacancies would close (10 no text)");
    expect(report).toMatchObject({ closed: 0, changed: 0 });
    expect(await everyRow()).toEqual(before);

    const three = { "1": { content: "" }, "2": { content: "" }, "3": { content: "" } };
    expect((await runImport(jobs({ ...ten, ...three }), { ...options, now: later })).held).toContain("3 of 10 open");
    const two = { "1": { content: "" }, "2": { content: "" } };
    expect(await runImport(jobs({ ...ten, ...two }), { ...options, now: later })).toMatchObject({ closed: 2 });
  });

  test("a feed that comes without the address to apply at changes nothing", async () => {
    await runImport(feedOf("personio.xml"), { companySlug: "feed", source: "personio", now });
    const before = await everyRow();
    const linkless = readFeed(fixture("personio.xml"), { format: null, url: null }).feed;

    const report = await runImport(linkless, { companySlug: "feed", source: "personio", now: later });
    expect(report.held).toContain("3 of 3 open vacancies would close (3 no link to apply at)");
    expect(await everyRow()).toEqual(before);
  });

  test("records that are not kept do not make up for those that are gone", async () => {
    const german = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`de-${at}`, { content: inGerman }]));
    await runImport(jobs({ ...ten, ...german }), { ...options, now });

    const report = await runImport(jobs({ ...german, "1": {}, "2": {} }), { ...options, now: later });
    expect(report.held).toContain("8 of 10 open vacancies would close (8 no longer listed)");
    expect(await openCount("feed")).toBe(10);
  });

  test("nothing is taken for gone while a record has lost its id", async () => {
    await runImport(jobs(ten), { ...options, now });
    const { "9": _, "10": __, ...eight } = ten;
    const nameless = { x: { id: null }, y: { id: undefined } };

    const report = await runImport(jobs({ ...eight, ...nameless }), { ...options, now: later });
    expect(report.errors.map(({ position }) => position)).toEqual([
      { index: 9, id: null, line: null },
      { index: 10, id: null, line: null },
    ]);
    expect(report).toMatchObject({ held: null, closed: 0, doubtful: 2, unchanged: 8 });
    expect(await openCount("feed")).toBe(10);

    const { "8": ___, ...seven } = eight;
    expect((await runImport(jobs({ ...seven, ...nameless }), { ...options, now: later })).held).toContain(
      "3 of 10 open",
    );

    const accepted = { ...options, now: later, acceptsDrop: true };
    expect(await runImport(jobs({ ...eight, ...nameless }), accepted)).toMatchObject({ closed: 2, doubtful: 0 });
  });

  test.each([
    [3, 2],
    [2, 1],
    [1, 0],
  ])("of %i vacancies %i are left: a small company has filled the rest", async (count, left) => {
    const first = (many: number) => jobs(Object.fromEntries(Object.entries(ten).slice(0, many)));
    await runImport(first(count), { ...options, now });
    const report = await runImport(first(left), { ...options, now: later });
    expect(report).toMatchObject({ held: null, closed: count - left });
    expect((await searchVacancies({ ...everyVacancy, company: ["feed"] }, later)).total).toBe(left);
  });

  test.each([
    [2, 0],
    [4, 2],
  ])("of %i vacancies %i are left: a file that may be half", async (count, left) => {
    const first = (many: number) => jobs(Object.fromEntries(Object.entries(ten).slice(0, many)));
    await runImport(first(count), { ...options, now });
    expect((await runImport(first(left), { ...options, now: later })).held).toContain("2 of");
    expect(await openCount("feed")).toBe(count);
  });

  test("the one vacancy of a small company does not close because its text is missing", async () => {
    await runImport(jobs({ "1": {} }), { ...options, now });
    expect((await runImport(jobs({ "1": { content: "" } }), { ...options, now: later })).held).toContain("1 of 1 open");
  });

  test("thousands of records are read in one run, and not written again", async () => {
    const many = jobs(Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`many-${at}`, {}])));
    expect(await runImport(many, { ...options, now })).toMatchObject({ held: null, created: 2000 });
    expect(await openCount("feed")).toBe(2000);
    expect(await runImport(many, { ...options, now: later })).toMatchObject({ unchanged: 2000, changed: 0 });
  }, 120_000);

  test("another company's feed changes nothing", async () => {
    await runImport(jobs(ten), { ...options, now });
    const other = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`other-${at}`, {}]));
    expect((await runImport(jobs(other), { ...options, now: later })).held).toContain("another company");
    expect(await openCount("feed")).toBe(10);
  });

  test("a file of which a fifth cannot be read changes nothing", async () => {
    const broken = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`broken-${at}`, { title: null }]));
    const report = await runImport(jobs({ ...ten, ...broken }), { ...options, now });
    expect(report.held).toContain("6 of its 16 records cannot be read.");
    expect(await db().company.count()).toBe(0);
  });

  test("a run that fails on the way leaves nothing behind", async () => {
    await db()
      .$executeRaw`CREATE FUNCTION fail_on_seven() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'seven'; END $$`;
    await db()
      .$executeRaw`CREATE TRIGGER fail_on_seven BEFORE INSERT OR UPDATE ON vacancy FOR EACH ROW WHEN (NEW.external_id = '7') EXECUTE FUNCTION fail_on_seven()`;
    try {
      await expect(runImport(jobs(ten), { ...options, now })).rejects.toThrow("seven");
    } finally {
      await db().$executeRaw`DROP FUNCTION fail_on_seven CASCADE`;
    }
    expect(await db().company.count()).toBe(0);
    expect(await db().vacancy.count()).toBe(0);
  });

  test("two runs at once make every vacancy once", async () => {
    const runs = await Promise.allSettled([1, 2, 3].map(() => runImport(jobs(ten), { ...options, now })));
    expect(runs.some(({ status }) => status === "fulfilled")).toBe(true);
    expect(await db().vacancy.count()).toBe(10);
  });

  test("a page about one vacancy says nothing of the others", async () => {
    const page = (id: string) =>
      `<html><script type="application/ld+json">${JSON.stringify({ "@type": "JobPosting", title: "Java developer", identifier: id, description: `<p>${dutch}</p>`, url: `https://feed.example/${id}` })}</script></html>`;
    const read = (id: string) => readFeed(page(id), { format: null, url: `https://feed.example/${id}` }).feed;
    for (const id of ["a", "b", "c", "d"])
      await runImport(read(id), { companySlug: "feed", source: "jobPosting", now });
    expect(await openCount("feed")).toBe(4);
  });
});

describe("the company of a feed", () => {
  test("a disabled one gets nothing, not even when a drop is accepted", async () => {
    await runImport(feedOf("lever.json"), { companySlug: "feed", source: "lever", now });
    await db().company.update({ where: { slug: "feed" }, data: { disabledAt: now, disabledReason: "Nep." } });
    const before = await everyRow();

    const options = { companySlug: "feed", source: "greenhouse", now: later, acceptsDrop: true } as const;
    const report = await runImport(feedOf("greenhouse.json"), options);
    expect(report).toMatchObject({ held: expect.stringContaining("feed is disabled by the operator"), created: 0 });
    expect(await everyRow()).toEqual(before);

    await db().company.update({ where: { slug: "feed" }, data: { disabledAt: null, disabledReason: null } });
    expect(await runImport(feedOf("greenhouse.json"), options)).toMatchObject({ held: null, created: 6 });
  });

  test("is made with the feed's name when it does not exist", async () => {
    const report = await runImport(feedOf("job-posting.html"), { companySlug: "klokhuis", source: "jobPosting", now });
    expect(report.company).toEqual({ slug: "klokhuis", isNew: true });
    expect(await db().company.findUnique({ where: { slug: "klokhuis" } })).toMatchObject({
      name: "Klokhuis Zorg-ICT",
      website: "https://klokhuis.example/",
      isDemo: false,
    });
  });

  test("is named by the operator or by its slug when the feed has no name", async () => {
    await runImport(feedOf("lever.json"), { companySlug: "orgelbouw-digitaal", source: "lever", now });
    await runImport(feedOf("lever.json"), {
      companySlug: "orgelbouw",
      companyName: "Orgelbouw B.V.",
      source: "lever",
      now,
    });
    expect(await db().company.findMany({ select: { name: true }, orderBy: { id: "asc" } })).toEqual([
      { name: "Orgelbouw Digitaal" },
      { name: "Orgelbouw B.V." },
    ]);
  });

  test("keeps what is known of it, and gives its vacancies their kind of poster", async () => {
    await db().company.create({
      data: { slug: "sluiswachter", name: "Sluiswachter Detachering", posterType: "secondment" },
    });
    const report = await runImport(feedOf("greenhouse.json"), {
      companySlug: "sluiswachter",
      source: "greenhouse",
      now,
    });
    expect(report.company.isNew).toBe(false);
    expect((await vacancyOf("7100001"))?.posterType).toBe("secondment");
    expect((await vacancyOf("7100001"))?.company.name).toBe("Sluiswachter Detachering");
  });
});

describe("hostile strings", () => {
  const hostile = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'; DROP TABLE vacancy; --",
    "\u0000NUL\u0000",
    "\u202egnitset\u202c",
    "\ud800 half",
    "👩‍💻".repeat(50),
    "x".repeat(10_000),
    "%00%ff%zz",
    "{{7*7}} #{7*7}",
    "[x](javascript:alert(1))",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\u2028\u2029\ufeff",
    "A\r\nB: C",
  ];

  test.each(hostile.map((text) => [text.slice(0, 20), text]))(
    "%j in every field is refused or inert",
    async (_, text) => {
      const options: ImportOptions = { companySlug: "feed", source: "greenhouse", now };
      const fields = {
        content: `<p>${dutch} ${text}</p>`,
        location: { name: text },
        company_name: text,
        absolute_url: text,
        language: text,
        first_published: text,
        application_deadline: text,
        metadata: [{ name: text, value: text }],
        offices: [{ name: text, location: text }],
        pay_input_ranges: [{ min_cents: 1, max_cents: 2, currency_type: text, title: text, blurb: text }],
      };
      const one = Object.fromEntries(
        Object.entries(fields).map(([field, value], at) => [`f${at}`, { [field]: value }]),
      );
      const report = await runImport(
        jobs({ ...one, all: { ...fields, title: `Java developer ${text}` }, [text]: {} }),
        options,
      );

      expect(report.held).toBeNull();
      const kept = await db().vacancy.findMany({
        select: { title: true, body: true, applyUrl: true, places: { select: { text: true } } },
      });
      expect(kept.length).toBeGreaterThan(9);
      for (const { body, applyUrl } of kept) {
        expect(body).not.toMatch(/(?<!\\)<[a-z/!]/i);
        expect(applyUrl ?? "https://").toMatch(/^https?:\/\//);
      }
      expect(JSON.stringify(kept)).not.toMatch(/\\u0000|\u202e/);
    },
  );
});

const dutch =
  "Je bouwt met vijf collega's aan de software waarmee waterschappen hun sluizen bedienen, en je bent de eerste die ziet of het werkt. Wij zorgen voor een rustige plek en voor tijd om het goed te doen.";

const inEnglish =
  "<p>You build the software that water boards use for their locks, with a team of five, and you are the first to see whether it works. We have a quiet place for you and the time to do it well.</p>";
const inGerman =
  "<p>Wir suchen eine Person, die mit uns die Software für die Steuerung von Schleusen entwickelt. Du arbeitest in einem Team von sechs Leuten und bist für die Qualität von unserem Dienst verantwortlich.</p>";

function fixture(file: string): string {
  return readFileSync(new URL(`fixtures/${file}`, import.meta.url), "utf8");
}

function feedOf(file: string): Feed {
  return readFeed(fixture(file), { format: null, url: null, careersUrl }).feed;
}

/** A Greenhouse feed of Java developers, each with what is said of it by id. */
function jobs(byId: Record<string, object>): Feed {
  const list = Object.entries(byId).map(([id, fields]) => job(id, fields));
  return readFeed(JSON.stringify({ jobs: list, meta: { total: list.length } }), { format: "greenhouse", url: null })
    .feed;
}

function job(id: string, fields: object) {
  return {
    id,
    title: "Java Developer",
    absolute_url: `https://boards.greenhouse.io/feed/jobs/${encodeURIComponent(id.toWellFormed())}`,
    content: `<p>${dutch}</p>`,
    location: { name: "Utrecht" },
    first_published: "2026-11-10T10:00:00+01:00",
    ...fields,
  };
}

async function vacancyOf(externalId: string) {
  const row = await db().vacancy.findFirst({ where: { externalId }, select: { publicId: true } });
  return row && findPublicVacancy(row.publicId);
}

function skillsOf(vacancy: Awaited<ReturnType<typeof vacancyOf>>, isMust: boolean): string[] {
  return vacancy?.skills.filter((each) => each.isMust === isMust).map(({ skill }) => skill.slug) ?? [];
}

async function openCount(company: string): Promise<number> {
  return (await searchVacancies({ ...everyVacancy, company: [company] }, now)).total;
}

/** Every row with the transaction that wrote it: equal means that nothing was written, not even the same again. */
async function everyRow() {
  return db().$queryRaw`
    SELECT 'vacancy' AS name, to_jsonb(v) AS row, xmin::text FROM vacancy v
    UNION ALL SELECT 'company', to_jsonb(c), xmin::text FROM company c
    UNION ALL SELECT 'vacancy_place', to_jsonb(p), xmin::text FROM vacancy_place p
    UNION ALL SELECT 'vacancy_skill', to_jsonb(s), xmin::text FROM vacancy_skill s
    UNION ALL SELECT 'vacancy_search', to_jsonb(w), xmin::text FROM vacancy_search w
    ORDER BY 1, 2`;
}
