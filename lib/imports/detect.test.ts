import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatOf, readFeed } from "./detect.ts";
import { decodeText } from "./encoding.ts";
import { parseGreenhouse } from "./greenhouse.ts";
import { parseJobPosting } from "./job-posting.ts";
import { parseLever } from "./lever.ts";
import { parsePersonio } from "./personio.ts";
import { BrokenFeed, type Feed } from "./record.ts";
import { parseRecruitee } from "./recruitee.ts";

const fixture = (file: string) => readFileSync(new URL(`fixtures/${file}`, import.meta.url), "utf8");
const recordOf = (feed: Feed, id: string) => feed.records.find(({ record }) => record.externalId === id)?.record;

describe("the format of a file", () => {
  test.each([
    ["greenhouse.json", "greenhouse"],
    ["lever.json", "lever"],
    ["recruitee.json", "recruitee"],
    ["personio.xml", "personio"],
    ["job-posting.html", "job-posting"],
    ["job-posting.json", "job-posting"],
  ])("%s is found by itself: %s", (file, format) => {
    expect(formatOf(fixture(file))).toBe(format);
  });

  test.each([
    "<html><body>404</body></html>",
    "<rss/>",
    '{"error":"not found"}',
    "[]",
    "{}",
    "null",
    "5",
    '"jobs"',
    '{"jobs":[{"id":1,"title":"Another system","descriptionHtml":"x"}]}',
  ])("%j is none of them", (text) => {
    expect(() => readFeed(text, { format: null, url: null })).toThrow(BrokenFeed);
  });

  test.each(["greenhouse", "lever", "recruitee", "personio", "job-posting"] as const)(
    "what is no %s feed is broken as a whole",
    (format) => {
      for (const text of [
        "",
        "{",
        "<",
        "<html>",
        "null",
        '{"jobs":5}',
        '{"offers":{}}',
        '"x"',
        "<workzag-jobs>",
        '{"@type":"Thing"}',
      ]) {
        expect(() => readFeed(text, { format, url: null }), text).toThrow(BrokenFeed);
      }
    },
  );

  test.each([
    ["greenhouse.json", parseGreenhouse],
    ["lever.json", parseLever],
    ["recruitee.json", parseRecruitee],
    ["personio.xml", parsePersonio],
  ])("%s cut off anywhere is broken as a whole", (file, parse) => {
    const whole = fixture(file).trimEnd();
    for (let part = 1; part < 20; part += 1) {
      expect(() => parse(whole.slice(0, Math.floor((whole.length * part) / 20)))).toThrow(BrokenFeed);
    }
  });
});

describe("Greenhouse", () => {
  const feed = parseGreenhouse(fixture("greenhouse.json"));

  test("sends HTML escaped once too often, and spaces behind names", () => {
    expect(recordOf(feed, "7100001")).toMatchObject({
      title: "Senior Backend-ontwikkelaar Java (m/v/x)",
      companyName: "Sluiswachter",
      parts: [{ heading: null, html: expect.stringContaining('<div class="content-intro"><p>Sluiswachter bouwt') }],
      locations: [{ text: "Utrecht, Netherlands" }],
      publishedAt: new Date("2026-11-02T16:55:32Z"),
      closesAt: null,
    });
  });

  test("has pay, contract and way of working where the company filled them in", () => {
    expect(recordOf(feed, "7100002")).toMatchObject({
      pay: { minCents: 5_400_000, maxCents: 7_200_000, currency: "EUR", period: "year" },
      contract: "temporary",
      workMode: "hybrid",
      closesAt: new Date("2027-01-31T22:59:59Z"),
    });
    expect(recordOf(feed, "7100004")).toMatchObject({ pay: null, contract: null, workMode: "remote" });
  });

  test("may send one job alone", () => {
    const one = JSON.stringify(JSON.parse(fixture("greenhouse.json")).jobs[0]);
    expect(readFeed(one, { format: null, url: null }).feed.records).toHaveLength(1);
  });
});

describe("Lever", () => {
  const feed = parseLever(fixture("lever.json"));
  const first = recordOf(feed, "0b5f2f0e-8f6b-4d0a-9c58-2f1f6c0a1001");

  test("sends its text in pieces, the items of lists without the list", () => {
    expect(first?.parts.map(({ heading }) => heading)).toEqual([null, "Wat je doet", "Wat je meebrengt:", null, null]);
    expect(first?.parts[1]?.html).toMatch(/^<ul>\s*<li>/);
  });

  test("has its moments in milliseconds, its link in two kinds and no company", () => {
    expect(first).toMatchObject({
      publishedAt: new Date(1793621961939),
      closesAt: null,
      companyName: null,
      workMode: "onSite",
      contract: "permanent",
    });
    expect(first?.applyUrl).toMatch(/\/apply$/);
  });

  test("names every place, with the country beside them", () => {
    expect(recordOf(feed, "0b5f2f0e-8f6b-4d0a-9c58-2f1f6c0a1002")?.locations).toEqual([
      { text: "Amsterdam", countryCode: "NL" },
      { text: "Zwolle", countryCode: null },
    ]);
  });

  test("may have plain text alone, in which signs are no HTML", () => {
    expect(recordOf(feed, "0b5f2f0e-8f6b-4d0a-9c58-2f1f6c0a1006")?.parts[0]?.html).toContain(
      "meten &amp; houdt &lt;vreemden>",
    );
  });
});

describe("Recruitee", () => {
  const feed = parseRecruitee(fixture("recruitee.json"));

  test("has hours, pay as words, flags and the city behind any name of a location", () => {
    expect(recordOf(feed, "2700101")).toMatchObject({
      hours: { min: 32, max: 40 },
      pay: { minCents: 360_000, maxCents: 480_000, currency: "EUR", period: "month" },
      workMode: "hybrid",
      level: "medior",
      language: "nl",
      locations: [{ text: "Amersfoort", countryCode: "NL" }],
    });
    expect(recordOf(feed, "2700104")).toMatchObject({
      workMode: "remote",
      pay: { minCents: 490_000 },
      locations: [{ text: "Nederland/Remote" }],
    });
  });

  test("sets flags that contradict each other, and pay with parts missing: both unknown", () => {
    expect(recordOf(feed, "2700106")).toMatchObject({ workMode: null, hours: null, language: null });
    expect(recordOf(feed, "2700103")?.pay).toBeNull();
    expect(recordOf(feed, "2700105")?.pay).toBeNull();
  });

  test("lists what is not public as well, which is left out", () => {
    expect(recordOf(feed, "2700107")).toBeUndefined();
    expect(feed.errors).toEqual([]);
  });
});

describe("Personio", () => {
  const feed = parsePersonio(fixture("personio.xml"), "https://lichtstraat.jobs.personio.de/xml?language=nl");

  test("has parts under headings, more offices, and the link from where the feed came from", () => {
    expect(recordOf(feed, "1900001")).toMatchObject({
      companyName: "Lichtstraat B.V. & Zonen",
      applyUrl: "https://lichtstraat.jobs.personio.de/job/1900001",
      parts: [{ heading: "Dit ga je doen" }, { heading: "Dit breng je mee" }, { heading: "Salaris" }],
      locations: [{ text: "Eindhoven" }, { text: "Eindhoven (Remote)" }],
      workMode: null,
    });
    expect(recordOf(feed, "1900007")).toMatchObject({ workMode: "remote", contract: "freelance" });
    expect(recordOf(feed, "1900006")).toMatchObject({ publishedAt: null, level: "trainee" });
  });

  test("without an address of the career site leaves the link unknown", () => {
    expect(recordOf(parsePersonio(fixture("personio.xml")), "1900001")?.applyUrl).toBeNull();
  });

  const position = (inner: string) =>
    `<workzag-jobs><position><id>1</id><name>x</name>${inner}</position></workzag-jobs>`;

  test.each([
    ["a document type", `<!DOCTYPE x [<!ENTITY a "b">]>${position("")}`, /document type/],
    ["an entity of its own", position("<office>&a;</office>"), /entity/],
    ["no end", "<workzag-jobs><position>", /well-formed/],
    ["another root", "<jobs></jobs>", /<workzag-jobs>/],
    ["endless depth", position("<a>".repeat(70)), /too deep/],
    ["too many positions", `<workzag-jobs>${"<position></position>".repeat(50_001)}</workzag-jobs>`, /more than 50000/],
  ])("with %s is refused", (_, xml, reason) => {
    expect(() => parsePersonio(xml)).toThrow(reason);
  });

  test("that bombs with entities is refused before it grows", () => {
    const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
    const began = performance.now();
    expect(() => parsePersonio(`<!DOCTYPE x [<!ENTITY l0 "lol">${lol}]>${position("<office>&l9;</office>")}`)).toThrow(
      BrokenFeed,
    );
    expect(performance.now() - began).toBeLessThan(500);
  });

  test("with an endless field loses that position only", () => {
    const long = `<jobDescriptions><jobDescription><name>a</name><value>${"x".repeat(300_000)}</value></jobDescription></jobDescriptions>`;
    const { records, errors } = parsePersonio(position(`${long}</position><position><id>2</id><name>y</name>`));
    expect(records.map(({ record }) => record.externalId)).toEqual(["2"]);
    expect(errors).toMatchObject([{ position: { id: "1" }, problem: "parts is too long" }]);
  });

  test("with names of an object's own properties is read as any other", () => {
    expect(parsePersonio(position("<__proto__>x</__proto__><constructor>y</constructor>")).records).toHaveLength(1);
  });
});

describe("JobPosting", () => {
  const feed = parseJobPosting(fixture("job-posting.html"));

  test("is found in @graph, in lists and behind comments, with the line of its script", () => {
    expect(feed.records.map(({ position }) => [position.id, position.line])).toEqual([
      ["KH-101", 10],
      ["KH-102", 76],
      ["103", 76],
      ["KH-104", 76],
    ]);
    expect(feed.errors.map(({ position }) => [position.index, position.line])).toEqual([
      [5, 76],
      [6, 7],
    ]);
  });

  test("counts as open until the end of its last day", () => {
    expect(recordOf(feed, "KH-101")).toMatchObject({
      publishedAt: new Date("2026-11-09T23:00:00Z"),
      closesAt: new Date("2026-12-31T23:00:00Z"),
      hours: { min: 32, max: 36 },
      pay: { minCents: 320_000, maxCents: 440_000, currency: "EUR", period: "month" },
      companyWebsite: "https://klokhuis.example/",
      language: "nl",
    });
  });

  test("is read in every way that publishers write it", () => {
    expect(recordOf(feed, "KH-102")).toMatchObject({
      locations: [{ text: "Nijmegen" }, { text: "Apeldoorn" }],
      pay: { minCents: 410_000, maxCents: 410_000 },
      contract: "temporary",
      companyName: "Klokhuis Zorg-ICT",
    });
  });

  test("is remote from countries only, and an estimate is no pay", () => {
    expect(recordOf(feed, "103")).toMatchObject({ workMode: "remote", remoteCountries: ["NL", "BE"], pay: null });
  });

  test("alone on a page, with the page's address where it has none, is not the whole list", () => {
    const page =
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Tester","description":"x"}</script>';
    const { records, isWhole } = parseJobPosting(page, "https://a.example/1");
    expect(records[0]?.record).toMatchObject({ externalId: "https://a.example/1", applyUrl: "https://a.example/1" });
    expect(isWhole).toBe(false);
    expect(feed.isWhole).toBe(true);
  });

  test.each(["http://schema.org/JobPosting", "schema:JobPosting", ["Thing", "JobPosting"]])(
    "is known by the type %j",
    (type) => {
      expect(parseJobPosting(JSON.stringify({ "@type": type, title: "Tester", identifier: 1 })).records).toHaveLength(
        1,
      );
    },
  );

  test.each([
    ["30,4 - 38 uur", 30, 38],
    ["32-36 uur per week", 32, 36],
    ["38", 38, 38],
  ])("has its hours from %j", (workHours, min, max) => {
    const { records } = parseJobPosting(
      JSON.stringify({ "@type": "JobPosting", title: "Tester", identifier: 1, workHours }),
    );
    expect(records[0]?.record.hours).toEqual({ min, max });
  });

  test("in a page of a million marks takes no endless time", () => {
    const began = performance.now();
    expect(() => parseJobPosting(`<${'<script type="application/ld+json">'.repeat(30_000)}`)).toThrow(BrokenFeed);
    expect(() => parseJobPosting("[".repeat(20_000) + "]".repeat(20_000))).toThrow(BrokenFeed);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe("the letters of a file", () => {
  const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>é</a>`;

  test.each([
    ["UTF-8 without a word", Buffer.from("é"), null, "é"],
    ["a byte order mark", Buffer.from("\ufeffé", "utf8"), "iso-8859-1", "é"],
    ["UTF-16", Buffer.from("\ufeffé", "utf16le"), null, "é"],
    ["the server's word", Buffer.from("é", "latin1"), "ISO-8859-1", "é"],
    ["an XML declaration", Buffer.from(xml("iso-8859-1"), "latin1"), null, xml("iso-8859-1")],
    ["an encoding that does not exist", Buffer.from("é"), "klingon", "é"],
  ])("%s", (_, bytes, charset, text) => {
    expect(decodeText(bytes, charset)).toBe(text);
  });
});
