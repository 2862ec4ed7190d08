import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { writeSearchRowsOf } from "#lib/vacancies/search-row";
import { adviseOn } from "./advice.ts";
import { explainHits } from "./explain.ts";
import { followedSearch } from "./interpretation.ts";
import { reasonWording } from "./reason-wording.ts";
import { listRelated } from "./related.ts";
import { searchToFollow, searchVacancies } from "./search.ts";
import { everyVacancy, queryOf, type VacancySearch, withReplaced } from "./vacancy-search.ts";
import { termsOf } from "./words.ts";

useDatabase();

const now = new Date();
const ago = (hours: number) => new Date(now.getTime() - hours * 60 * 60 * 1000);

beforeAll(async () => {
  const places = ["utrecht"];
  await aVacancy({
    title: "Data engineer",
    role: "data-engineer",
    body: "Je bouwt.",
    level: "senior",
    places,
    publishedAt: ago(3),
  });
  await aVacancy({
    title: "Dataspecialist pijplijnen",
    role: "data-engineer",
    body: "Je bouwt.",
    level: "junior",
    places,
    publishedAt: ago(2),
  });
  await aVacancy({
    title: "Tester",
    body: "Je helpt een data engineer.",
    role: "test-engineer",
    places,
    publishedAt: ago(1),
  });
  await aVacancy({ title: "Specialist", body: "Als data engineer help je ons.", places, publishedAt: ago(4) });
  await aVacancy({
    title: "Python developer",
    body: "Je bouwt.",
    role: "backend-developer",
    skills: ["python"],
    places: ["groningen"],
  });
  await aVacancy({ title: "Pythonspecialist", body: "We doen pyhtons na.", places: ["zwolle"] });
  for (const [title, body] of Object.entries({
    "Software engineer": "We make games.",
    "Software engineer rails": "Timetables, with an architect.",
  }))
    await aVacancy({ title, body, role: "software-engineer", language: "en", publishedAt: ago(title.length) });
});

async function ask(q: string, asked: Partial<VacancySearch> = {}) {
  const search = { ...everyVacancy, ...asked, q };
  const results = await searchVacancies(search, now);
  return { search, results, titles: results.hits.map(({ title }) => title) };
}

test("a role is found by its vacancies and by text where the role is not known, and not by a text about a colleague", async () => {
  expect((await ask("data engineer")).titles).toEqual(["Data engineer", "Dataspecialist pijplijnen", "Specialist"]);
  expect((await ask('"data engineer"')).titles).toContain("Tester");
});

test("what was understood narrows, as words again it does not, and both counts are told", async () => {
  const { search, results, titles } = await ask("senior data engineer");
  expect(titles).toEqual(["Data engineer"]);
  expect((await adviseOn(search, results, now)).literal).toMatchObject({ count: 0 });
  const newest = await ask("nieuwste data engineer");
  // An order is no word to find.
  expect((await adviseOn(newest.search, newest.results, now)).literal?.count).toBeGreaterThan(0);
  expect((await ask("data engineer utrecht", { text: ["utrecht"] })).titles).toHaveLength(3);
});

test("of another name of a role, what it says beside the role decides which of its vacancies come first, and a plain word asks for itself", async () => {
  expect((await ask("game developer")).titles).toEqual([
    "Software engineer",
    "Software engineer rails",
    // A kind of the role comes last.
    "Python developer",
  ]);
  expect((await ask("games")).titles).toEqual(["Software engineer"]);
});

test("a sector is found by what companies say of themselves, in either language, and the other words decide the order", async () => {
  const grid = await aCompany({ name: "Kabel & Co", about: "Wij beheren het stroomnet.", aboutLanguage: "nl" });
  const wind = await aCompany({ name: "Vlaag", about: "We run 64 wind turbines.", aboutLanguage: "en" });
  const bakery = await aCompany({ name: "Oven", about: "Wij bakken brood.", aboutLanguage: "nl" });
  await aVacancy({ companyId: grid.id, title: "Rekenaar", body: "Je ontwikkelt.", role: "backend-developer" });
  await aVacancy({ companyId: wind.id, title: "Turtle developer", body: "You build.", publishedAt: ago(9) });
  await aVacancy({ companyId: bakery.id, title: "Broodbakker", body: "Geeft energie." });
  await aVacancy({ companyId: bakery.id, title: "Cake developer", body: "Geeft energie." });
  const { told } = await explained("developer energie");
  expect(told.map(({ title, all }) => [title, all])).toEqual([
    ["Turtle developer", "title"],
    ["Rekenaar", "role"],
    ["Cake developer", "text"],
  ]);
  expect((await ask("energy developer")).titles.slice(0, 2)).toEqual(["Turtle developer", "Rekenaar"]);
  expect((await ask("energie ict")).titles).toEqual((await ask("energie")).titles);
  expect((await ask("stroomnet")).titles).toEqual(["Rekenaar"]);
  await db().company.update({ where: { id: wind.id }, data: { about: "We run mills for mustard." } });
  await writeSearchRowsOf(wind.id);
  expect((await ask("developer energie")).titles).not.toContain("Turtle developer");
  expect((await ask("mustard")).titles).toEqual(["Turtle developer"]);
  expect((await ask("turtle -mustard")).titles).toEqual([]);
  // It stands somewhere, so it is no word to be left out or taken as a beginning.
  const { interpretation } = (await ask("data engineer mustard")).results;
  expect(interpretation).toMatchObject({ dropped: [], question: { beginnings: [] } });
});

test("where a kind of employer finds nothing beside a role, its sector is asked, and the role is never mere words", async () => {
  const town = await aCompany({ name: "Stadhuis", about: "Wij zijn een gemeente.", aboutLanguage: "nl" });
  const land = await aCompany({ name: "Land", about: "Wij zijn een ministerie.", aboutLanguage: "nl" });
  await aVacancy({
    companyId: town.id,
    title: "Bode",
    role: "technical-writer",
    body: "De ICT manager van de gemeente belt.",
  });
  const head = await aVacancy({ companyId: land.id, title: "Hoofd ICT", role: "it-manager", body: "Je leidt." });
  const { titles, results } = await ask("ict manager gemeente");
  expect(titles).toEqual(["Hoofd ICT"]);
  expect(results.interpretation.also.map(({ nl }) => nl)).toContain("overheid");
  expect((await ask("bode gemeente")).titles).toEqual(["Bode"]);
  await db().vacancy.delete({ where: { id: head.id } });
  expect((await ask("ict manager gemeente")).titles).toEqual([]);
});

test("what has more of a choice goes first of what stands equal, and so does what is wished for, and that is told", async () => {
  const body = "Je bouwt.";
  await aVacancy({ title: "Oude tweevoudige", skills: ["erlang", "haskell"], body, publishedAt: ago(90) });
  await aVacancy({ title: "Enkelvoudige", skills: ["haskell"], body, publishedAt: ago(2) });
  await aVacancy({ title: "Haskell", skills: ["haskell"], body, publishedAt: ago(80) });
  await aVacancy({ title: "Haskell en Erlang", skills: ["erlang", "haskell"], body, publishedAt: ago(95) });
  const { told } = await explained("erlang/haskell");
  expect(titlesOf({ told })).toEqual(["Haskell en Erlang", "Haskell", "Oude tweevoudige", "Enkelvoudige"]);

  const contract = "internship" as const;
  await aVacancy({ title: "Stage touwslager", contract, body, publishedAt: ago(1) });
  await aVacancy({ title: "Afstudeeropdracht touwslager", contract, body, publishedAt: ago(70) });
  await aVacancy({ title: "Touwslagersmaat", contract, body: "Je schrijft je scriptie.", publishedAt: ago(60) });
  await aVacancy({ title: "Touwslager", contract: "permanent", body: "Afstudeerstage mogelijk.", publishedAt: ago(3) });
  const q = "afstudeerstage";
  const { titles, results } = await ask(q);
  expect(titles).toEqual(["Afstudeeropdracht touwslager", "Touwslagersmaat", "Stage touwslager"]);
  const reasons = await explainHits(results, results.hits, now);
  const first = must(reasons.get(must(results.hits[0]).publicId));
  expect(reasonWording("nl", first, results)).toEqual([
    "“afstudeerstage” staat in de titel.",
    "Past bij: stage.",
    "Eerst wat het zelf zo noemt, dan de nieuwste.",
  ]);
  expect((await ask("meewerkstage touwslager")).titles[0]).toBe("Stage touwslager");
});

test("of two things between which one may choose either will do, and so each hit says", async () => {
  await aVacancy({ title: "Cobolkenner", skills: ["cobol"], body: "Je bouwt." });
  await aVacancy({ title: "Fortrankenner", skills: ["fortran"], body: "Je bouwt." });
  const { told } = await explained("cobol of fortran");
  expect(told.map(({ title }) => title).toSorted()).toEqual(["Cobolkenner", "Fortrankenner"]);
  for (const { terms } of told) expect(terms).toMatchObject([{ name: { nl: "COBOL of Fortran" }, isSkill: true }]);

  // Whoever follows it, or chooses another order than it says, still asks either.
  const { results } = await ask("nieuwste cobol / fortran");
  const mended = withReplaced({ ...everyVacancy, q: "cobool / fortran" }, "cobool", termsOf("cobol"));
  for (const search of [followedSearch(results.interpretation), mended]) {
    const { hits } = await searchToFollow(search, now);
    expect(hits.map(({ title }) => title).toSorted()).toEqual(["Cobolkenner", "Fortrankenner"]);
  }
});

test("words that ask nothing are not told as missing", async () => {
  const { told } = await explained("data engineer in het team");
  expect(told.flatMap(({ terms }) => terms.map(({ name }) => name.nl))).not.toContain("het");
});

test("what people are stands in names: a text that says it speaks of a colleague", async () => {
  expect((await ask("architect")).titles).toEqual([]);
  expect((await ask("engineer")).titles).toContain("Dataspecialist pijplijnen");
});

test("words that no vacancy holds are left out and told, where the rest means something", async () => {
  const { results, titles } = await ask("data engineer wendbaarheid");
  expect(titles[0]).toBe("Data engineer");
  expect(results.interpretation.dropped).toEqual(["wendbaarheid"]);
  expect((await ask("bouwt wendbaarheid")).titles).toEqual([]);
  expect((await ask("data engineer wendbaarheid", { text: ["wendbaarheid"] })).titles).toEqual([]);
});

test("where nothing else finds anything, a word that only names of one role say is that role", async () => {
  await aVacancy({ title: "Specialist taalmodellen", role: "ai-engineer", body: "Je bouwt." });
  const { results, titles } = await ask("chatbots bouwt");
  expect(titles).toEqual(["Specialist taalmodellen"]);
  expect(results.interpretation.understood).toMatchObject([{ filter: { field: "role", value: "ai-engineer" } }]);
  // One of many names of software engineers.
  expect((await ask("blockchain")).titles).toEqual([]);
  await aVacancy({ title: "Chatbot", body: "We praten." });
  expect((await ask("chatbots")).titles).toEqual(["Chatbot"]);
});

test("where the name of a skill finds nothing its words are asked, but not those of a product", async () => {
  await aVacancy({ title: "Vlechter", body: "We like secure doors, some coding, and you check every point." });
  const asWords = await ask("secure coding");
  expect(asWords.titles).toEqual(["Vlechter"]);
  expect(asWords.results.interpretation.isLiteral).toBe(true);
  expect((await ask("check point")).titles).toEqual([]);
  expect((await ask("secure coding geen php")).titles).toEqual([]);
  expect((await ask("secure coding niet in utrecht")).titles).toEqual([]);
  expect((await ask("secure coding zonder diploma")).titles).toEqual([]);
  // What is only told stands in no text, and leaves nothing out.
  expect((await ask("nieuwste secure coding")).titles).toEqual(["Vlechter"]);
});

test("a skill that is a field is found by names of roles, and beside few hits stand the roles that are called after it", async () => {
  await aVacancy({ title: "Digitale slotenmaker", role: "security-engineer", body: "Je bouwt." });
  const { told } = await explained("cybersecurity");
  expect(told).toMatchObject([{ title: "Digitale slotenmaker", all: "role" }]);
  const { search, results, titles } = await ask("application security");
  expect(titles).toEqual([]);
  expect((await listRelated(search, results, now)).map(({ title }) => title)).toEqual(["Digitale slotenmaker"]);
});

test("pay and only assignments never meet, so the search without pay is offered; a rate filters nothing", async () => {
  await aVacancy({
    title: "Rietdekker",
    contract: "freelance",
  });
  const both = await ask("rietdekker 5000 freelance");
  expect(both.titles).toEqual([]);
  expect((await adviseOn(both.search, both.results, now)).rates).toMatchObject({
    count: 1,
    search: { pay: null },
  });
  const rate = await ask("rietdekker € 120 per uur");
  expect(rate.titles).toEqual(["Rietdekker"]);
  expect((await adviseOn(rate.search, rate.results, now)).rates).toBe(null);
});

test("without Dutch is without vacancies that state it, and keeps those that state no language", async () => {
  await aVacancy({ title: "Tegelzetter NL", workingLanguages: ["nl", "en"] });
  await aVacancy({ title: "Tegelzetter EN", workingLanguages: ["en"] });
  await aVacancy({ title: "Tegelzetter", workingLanguages: [] });
  expect(new Set((await ask("tegelzetter geen nederlands vereist")).titles)).toEqual(
    new Set(["Tegelzetter EN", "Tegelzetter"]),
  );
  expect((await ask("english speaking tegelzetter no dutch")).titles).toEqual(["Tegelzetter EN"]);
});

test("a word that means nothing is left out behind one that refuses it, and never asked", async () => {
  await aVacancy({ title: "Kuiper", body: "Met hoepels." });
  await aVacancy({ title: "Kuiper zonder", body: "Op gevoel." });
  expect((await ask("kuiper geen hoepels")).titles).toEqual(["Kuiper zonder"]);
  expect((await ask("hoepels geen kuiper")).titles).toEqual([]);
});

test("what is left out is not shown after all, neither as words nor as related", async () => {
  const { search, results, titles } = await ask("data engineer utrecht geen senior");
  expect(titles).toEqual(["Dataspecialist pijplijnen", "Specialist"]);
  const related = await listRelated(search, results, now);
  expect(related.map(({ title }) => title)).not.toContain("Data engineer");
  await aVacancy({ title: "Beheerder", level: "senior", body: "Senior of geen senior." });
  expect((await ask("senior beheerder geen senior")).titles).toEqual([]);
});

describe("slips of the pen", () => {
  test("are mended where nothing is found, and told", async () => {
    const { results, titles } = await ask("dtaa engnieer");
    expect(titles).toEqual([]);
    expect(results.interpretation.mended).toEqual([]);
    const mended = await ask("data engnieer");
    expect(mended.titles).toContain("Data engineer");
    expect(mended.results.interpretation.mended).toEqual([{ typed: "engnieer", meant: "engineer" }]);
    // A label is taken back in the words as they were mended, for in those that were typed it does not stand.
    expect(mended.results.interpretation.read.q).toBe("data engineer");
    expect((await ask("data engnieer", { text: ["engnieer"] })).titles).toEqual([]);
  });

  test("are mended with another also where only their stem is found", async () => {
    const { mended, understood } = (await ask("softwre enginer")).results.interpretation;
    expect(mended.map(({ meant }) => meant)).toEqual(["software", "engineer"]);
    expect(understood).toMatchObject([{ filter: { value: "software-engineer" } }]);
  });

  test("are told as mended where that finds nothing either and means something, so that what comes near is shown", async () => {
    const { search, results, titles } = await ask("dataspecialistt tilburg", { mode: ["onSite"] });
    expect(titles).toEqual([]);
    expect(results.interpretation.mended).toEqual([{ typed: "dataspecialistt", meant: "dataspecialist" }]);
    expect(await listRelated({ ...search, mode: [] }, results, now)).not.toEqual([]);
  });

  test("are only proposed, however few they find, for a word that a vacancy holds", async () => {
    await aVacancy({ title: "Python smid", body: "Je smeedt." });
    const { search, results, titles } = await ask("pyhton smid");
    expect(titles).toEqual([]);
    expect((await adviseOn(search, results, now)).meant).toMatchObject({ count: 1, search: { q: "python smid" } });
  });

  test("the words alone are counted beside what was mended as well", async () => {
    const { search, results } = await ask("senior data engnieer");
    expect(results.interpretation.mended).toHaveLength(1);
    expect((await adviseOn(search, results, now)).literal).toMatchObject({
      count: 0,
      search: { text: ["senior data engineer"] },
    });
  });

  test("are only proposed where what was typed is found, and only when they find far more", async () => {
    const { search, results, titles } = await ask("pyhtons");
    expect(titles).toEqual(["Pythonspecialist"]);
    expect(results.interpretation.mended).toEqual([]);
    expect((await adviseOn(search, results, now)).meant).toBe(null);
  });
});

test("with few hits, what comes near is apart, most fitting first, and never among the hits", async () => {
  const { search, results } = await ask("senior data engineer utrecht");
  const related = await listRelated(search, results, now);
  expect(related[0]?.title).toBe("Dataspecialist pijplijnen");
  expect(related.map(({ title }) => title)).not.toContain("Data engineer");
  // Work that is somewhere else comes last, however well it fits.
  const elsewhere = await ask("python utrecht pijplijnen");
  const titles = (await listRelated(elsewhere.search, elsewhere.results, now)).map(({ title }) => title);
  expect(titles.indexOf("Python developer")).toBeGreaterThan(titles.indexOf("Dataspecialist pijplijnen"));
  expect(await listRelated({ ...search, page: 2 }, results, now)).toEqual([]);
});

test("beside few places to learn, what comes near is a place to learn before it is a job", async () => {
  await aVacancy({ title: "Data scientist", role: "data-scientist", contract: "permanent" });
  await aVacancy({ title: "Stagiair cijfers", role: "data-analyst", contract: "internship", publishedAt: ago(99) });
  const { search, results } = await ask("stage data scientist");
  const [first, second] = await listRelated(search, results, now);
  expect([first?.title, second?.title]).toEqual(["Stagiair cijfers", "Data scientist"]);
});

test("each hit says where what was asked stands, and what is only related what it misses", async () => {
  const { search, results } = await ask("senior data engineer");
  const related = await listRelated(search, results, now);
  const reasons = await explainHits(results, [...results.hits, ...related], now);
  const of = (title: string) =>
    reasons.get([...results.hits, ...related].find((hit) => hit.title === title)?.publicId ?? "");
  const level = { field: "level", value: "senior" };
  expect(of("Data engineer")).toMatchObject({
    all: "title",
    filters: [{ filter: level, met: "itself" }],
    terms: [{ isRole: true, standing: "title" }],
  });
  expect(of("Dataspecialist pijplijnen")).toMatchObject({
    filters: [{ filter: level, met: "not" }],
    terms: [{ standing: "role" }],
  });
});

test("a hit is said to have only what it has: of several values those, and what counts as near or as enough pay as that", async () => {
  const pay = {
    payMinCents: 500_000,
    payMaxCents: 600_000,
    payCurrency: "EUR",
    payPeriod: "month",
    payMonthMinCents: 500_000,
    payMonthMaxCents: 600_000,
  } as const;
  await aVacancy({ title: "Orgelbouwer", places: ["amersfoort"], skills: ["php"], ...pay });
  await aVacancy({
    title: "Orgelbouwer elders",
    places: ["tilburg"],
    workMode: "remote",
    remoteCountries: ["NL"],
    skills: ["php", "laravel"],
  });
  const { results } = await ask("orgelbouwer", {
    skill: ["php", "laravel"],
    place: ["amersfoort", "breda"],
    radiusKm: 10,
    pay: 4000,
    withoutPay: true,
  });
  const reasons = await explainHits(results, results.hits, now);
  const fits = results.hits.map(({ title, publicId }) => [
    title,
    reasonWording("nl", must(reasons.get(publicId)), results)
      .filter((line) => line.startsWith("Past"))
      .map((line) => line.replaceAll("\u00a0", " ")),
  ]);
  expect(Object.fromEntries(fits)).toEqual({
    Orgelbouwer: ["Past bij: Amersfoort + 10 km, PHP en vanaf € 4.000."],
    "Orgelbouwer elders": [
      "Past bij: Amersfoort + 10 km (kan helemaal op afstand), Breda + 10 km (kan helemaal op afstand), PHP, Laravel en vanaf € 4.000 (loon niet vermeld).",
    ],
  });
});

test("are proposed, whatever is found, where a word only looks like that of a role or skill or stands nowhere", async () => {
  const meant = async (q: string) => {
    const { search, results } = await ask(q);
    return { total: results.total, meant: (await adviseOn(search, results, now)).meant?.search.q ?? null };
  };
  // The stem of "enginer" is that of an engineer.
  expect(await meant("data enginer")).toMatchObject({ total: expect.toSatisfy((n) => n > 0), meant: "data engineer" });
  expect(await meant("pyton")).toEqual({ total: 0, meant: "python" });
  expect((await meant("pyton groningen")).meant).toBe("python groningen");
  // Beside a slip that was mended, and where the beginning of another word is taken for it.
  await aVacancy({ title: "Systeembeheerder", body: "Je beheert.", role: "system-administrator", places: ["zwolle"] });
  expect(await meant("systeembeheeder zwole")).toEqual({ total: 0, meant: "systeembeheerder zwolle" });
  for (const place of ["zwolle", "kampen"]) await aVacancy({ title: "Bakker", body: "Je bakt.", places: [place] });
  expect(await meant("bakker zwole")).toEqual({ total: 1, meant: "bakker zwolle" });
  // A word of its own, and one that makes no role or skill.
  for (const title of ["Dakdekker", "Rietsnijder", "Voeger", "Kuiper", "Smid"])
    await aVacancy({ title, body: "Wij pythen elke dag." });
  expect(await meant("pythen")).toEqual({ total: 5, meant: null });
  expect((await meant("dakdeker")).meant).toBe(null);
});

test("what stays a word for it can be several places or roles is told with what each would be", async () => {
  const several = async (q: string, asked: Partial<VacancySearch> = {}) => {
    const { search, results } = await ask(q, asked);
    return (await adviseOn(search, results, now)).several.map(({ words, meant }) => ({
      words,
      meant: meant.slice(0, 2).map((each) => [each.name, queryOf(each.search)]),
    }));
  };
  expect(await several("python in bergen")).toEqual([
    {
      words: "in bergen",
      meant: [
        ["Bergen (Noord-Holland)", "q=python&place=bergen-noord-holland"],
        ["Bergen (Limburg)", "q=python&place=bergen-limburg"],
      ],
    },
  ]);
  expect(await several("PM python")).toEqual([
    {
      words: "PM",
      meant: [
        ["project manager", "q=project+manager+python"],
        ["product manager", "q=product+manager+python"],
      ],
    },
  ]);
  expect(await several("python bergen", { place: ["utrecht"] })).toEqual([]);
  expect(await several("python beek utrecht")).toEqual([]);
});

test("asked as mere words, remote work is never hybrid, to learn is never a job, and a level or hours are none at all", async () => {
  const course = "Na je stage, in Spijkenisse. Twee dagen per week werk je met een senior.";
  await aVacancy({ title: "Mandenvlechter", level: "medior", contract: "permanent", body: course });
  expect((await ask("stage spijkenisse mandenvlechter")).titles).toEqual([]);
  await aVacancy({ title: "Mandenvlechter in opleiding", level: "trainee", contract: "internship", body: course });
  expect((await ask("stage spijkenisse mandenvlechter")).titles).toEqual(["Mandenvlechter in opleiding"]);

  for (const q of ["senior mandenvlechter", "twee dagen per week mandenvlechter"])
    expect((await ask(q)).titles, q).toEqual([]);

  const body = "Remote of niet, ook voor wie in Spijkenisse woont.";
  await aVacancy({ title: "Glazenier hybride", level: "junior", workMode: "hybrid", body });
  expect((await ask("remote spijkenisse glazenier")).titles).toEqual([]);
  await aVacancy({ title: "Glazenier thuis", level: "junior", workMode: "remote", body });
  const { results, titles } = await ask("remote spijkenisse glazenier");
  expect(titles).toEqual(["Glazenier thuis"]);
  expect(results.interpretation).toMatchObject({ isLiteral: true, search: { mode: ["remote"], place: [] } });
  const { hits } = await searchToFollow(followedSearch(results.interpretation), now);
  expect(hits.map(({ title }) => title)).toEqual(titles);
});

test("a name that is written as one word is found in titles as they are spelled", async () => {
  await aVacancy({ title: "Product owner lampen", role: "product-owner", publishedAt: ago(9) });
  await aVacancy({ title: "Kaarsenbaas", role: "product-owner", publishedAt: ago(1) });
  expect((await ask("productowner")).titles).toEqual(["Product owner lampen", "Kaarsenbaas"]);
  expect((await ask("PO")).titles).toEqual(["Product owner lampen", "Kaarsenbaas"]);
});

test("one letter in capitals is a language and no part of another", async () => {
  await aVacancy({ title: "C# en C++ smid", skills: ["c-sharp", "cpp"] });
  await aVacancy({ title: "Smid", skills: ["c"] });
  expect((await ask("C smid")).titles).toEqual(["Smid"]);
});

const standings = ["title", "role", "head", "text"];

/** The hits of a search with what is told of each. */
async function explained(q: string, asked: Partial<VacancySearch> = {}) {
  const { results } = await ask(q, asked);
  const reasons = await explainHits(results, results.hits, now);
  const told = results.hits.map(({ publicId, title }) => ({ title, ...must(reasons.get(publicId)) }));
  return { interpretation: results.interpretation, told };
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("Every hit has a reason.");
  return value;
}

describe("the standing that is told is the one that orders", () => {
  test.each<[reading: string, q: string, asked: Partial<VacancySearch>, isRead: object]>([
    ["as it stands", "data engineer", {}, { mended: [], dropped: [] }],
    ["with a word as a beginning", "pijplij", {}, { question: { beginnings: ["pijplij"] } }],
    ["with a slip mended", "data engnieer", {}, { mended: [{ typed: "engnieer", meant: "engineer" }] }],
    ["without a word of no vacancy", "data engineer wendbaarheid", {}, { dropped: ["wendbaarheid"] }],
    ["as words alone", "data engineer werkt spijkenisse", {}, { isLiteral: true }],
  ])("%s", async (_, q, asked, isRead) => {
    await aVacancy({
      title: "Team",
      body: "Een data engineer uit Spijkenisse werkt hard in pijplijnen.",
      level: "junior",
    });
    await aVacancy({ title: "Team pijplijnen", body: "Zoekt.", level: "junior" });
    const { told, interpretation } = await explained(q, asked);
    expect(interpretation).toMatchObject(isRead);
    const order = told.map(({ all }) => standings.indexOf(all ?? ""));
    expect(order.length).toBeGreaterThan(0);
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    // Nothing that is a hit is said to be without a word that was asked.
    expect(told.flatMap(({ terms }) => terms).filter(({ standing }) => standing === "none")).toEqual([]);
  });
});

test("without the first of two words the order is the one that was told of the second", async () => {
  const newestFirst = ["Zeilmaker", "Touwwerk", "Zeildoek", "Zeildoek en touwwerk"];
  for (const [hours, title] of newestFirst.entries())
    await aVacancy({ title, body: "Met zeildoek en touwwerk.", publishedAt: ago(hours + 5) });
  const both = await explained("zeildoek touwwerk");
  const second = await explained("touwwerk");
  const foretold = newestFirst.toSorted((one, other) => at(one) - at(other));
  expect(titlesOf(both)).toEqual(["Zeildoek en touwwerk", "Touwwerk", "Zeildoek", "Zeilmaker"]);
  expect(titlesOf(second)).toEqual(foretold);
  expect(foretold).toEqual(["Touwwerk", "Zeildoek en touwwerk", "Zeilmaker", "Zeildoek"]);

  function at(title: string) {
    return standings.indexOf(both.told.find((hit) => hit.title === title)?.terms[1]?.standing ?? "");
  }
});

function titlesOf({ told }: { told: { title: string }[] }) {
  return told.map(({ title }) => title);
}

test("a title is that of another role only where its words stand together, and who is called after a tool is none of its users", async () => {
  await aVacancy({ title: "ICT-manager", role: "it-manager", body: "Je leidt." });
  await aVacancy({ title: "IT-projectmanager", role: "it-project-manager", body: "Je leidt." });
  await aVacancy({ title: "Manager met plezier in IT", body: "Je leidt." });
  await aVacancy({ title: "IT-manager en projectleider", role: "it-project-manager", body: "Je leidt." });
  expect((await ask("it manager")).titles.toSorted()).toEqual([
    "ICT-manager",
    "IT-manager en projectleider",
    "Manager met plezier in IT",
  ]);
  await aVacancy({
    title: "Informatieanalist",
    role: "information-analyst",
    skills: ["enterprise-architect"],
    body: "Je tekent.",
  });
  expect((await ask("sparx ea")).titles).toEqual(["Informatieanalist"]);
  await aVacancy({ title: "Businessarchitect", role: "enterprise-architect", body: "Je tekent." });
  expect((await ask("enterprise architect")).titles).toEqual(["Businessarchitect"]);
});
