import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { translations } from "#lib/i18n/translate";
import { jobPostingProblems } from "#lib/testing/job-posting-problems";
import { jobPosting } from "./job-posting.ts";
import type { PublicVacancy } from "./queries.ts";

// One test for each rule of docs/search-engine-rules.md that the builder keeps by itself.

const now = new Date("2026-11-21T12:00:00Z");
const siteUrl = "https://roleboard.example";

const netherlands = {
  slug: "nederland",
  name: "Nederland",
  label: "Nederland",
  kind: "country",
  countryCode: "NL",
  latitude: 52,
  longitude: 5,
  province: null,
} as const;
const utrecht = {
  slug: "utrecht",
  name: "Utrecht",
  label: "Utrecht",
  kind: "place",
  countryCode: "NL",
  latitude: 52.09,
  longitude: 5.12,
  province: { name: "Utrecht" },
} as const;
const zwolle = {
  ...utrecht,
  slug: "zwolle",
  name: "Zwolle",
  label: "Zwolle",
  province: { name: "Overijssel" },
} as const;
const antwerp = {
  ...utrecht,
  slug: "antwerpen",
  name: "Antwerpen",
  label: "Antwerpen",
  countryCode: "BE",
  province: null,
} as const;
const friesland = {
  ...utrecht,
  slug: "provincie-friesland",
  name: "Friesland",
  label: "Friesland (provincie)",
  kind: "province",
  province: null,
} as const;

const vacancy: PublicVacancy = {
  publicId: "k3v9x0a1bq",
  title: "Backend-ontwikkelaar Java",
  firstPublishedAt: null,
  body: "Je werkt in een team van zes.\n\n## Wat je doet\n\n- Je **splitst** de afrekening.\n- Je test wat je schrijft.",
  language: "nl",
  workMode: "hybrid",
  onSiteDays: 2,
  remoteCountries: [],
  hoursMin: 32,
  hoursMax: 40,
  workTimes: [],
  level: "medior",
  contract: "permanent",
  workingLanguages: ["nl"],
  startsOn: null,
  payMinCents: 460000,
  payMaxCents: 610050,
  payCurrency: "EUR",
  payPeriod: "month",
  payFullTimeHours: 40,
  payHolidayAllowanceIncluded: false,
  payLaterReason: null,
  payScale: null,
  payMonthMinCents: 111111,
  payMonthMaxCents: 222222,
  posterType: "employer",
  applyUrl: "https://waterkant.example/apply",
  applyEmail: "werk@waterkant.example",
  contactName: "Noor de Wit",
  publishedAt: new Date("2026-11-20T23:30:00Z"),
  closesAt: new Date("2026-12-03T23:00:00Z"),
  withdrawnAt: null,
  filledAt: null,
  removedAt: null,
  hiddenAt: null,
  confirmedAt: null,
  updatedAt: new Date("2026-11-21T09:00:00Z"),
  source: "roleboard",
  externalId: null,
  company: {
    slug: "waterkant-energie",
    name: "Waterkant Energie",
    website: "https://waterkant.example",
    feedChecks: [],
  },
  role: {
    slug: "backend-developer",
    titleNl: "Backend-ontwikkelaar",
    titleEn: "Backend developer",
    family: { slug: "software-development", nameNl: "Softwareontwikkeling", nameEn: "Software development", tile: 1 },
    codes: [
      { system: "isco08", code: "2512", certainty: "exact" },
      { system: "onet", code: "15-1252.00", certainty: "nearest" },
      { system: "cwa16458", code: "6", certainty: "unsure" },
    ],
  },
  places: [{ text: null, place: utrecht }],
  skills: [
    { isMust: true, skill: { slug: "java", name: "Java", nameNl: null } },
    { isMust: true, skill: { slug: "testing", name: "Testing", nameNl: "Testen" } },
    { isMust: false, skill: { slug: "kafka", name: "Kafka", nameNl: null } },
  ],
};

/** The posting as a reader of the page gets it: through JSON, where undefined is gone. */
function posting(overrides: Partial<PublicVacancy> = {}, at = now) {
  const made = jobPosting({ ...vacancy, ...overrides }, { siteUrl, now: at });
  return made && JSON.parse(JSON.stringify(made));
}

describe("where", () => {
  test("G-3 url is the one canonical address, in the vacancy's own language", () => {
    expect(posting().url).toBe("https://roleboard.example/nl/vacatures/backend-ontwikkelaar-java-k3v9x0a1bq");
    expect(posting({ language: "en" }).url).toBe(
      "https://roleboard.example/en/vacancies/backend-ontwikkelaar-java-k3v9x0a1bq",
    );
  });

  test("G-5 nothing is empty or null when all that may be unknown is unknown", () => {
    const bare = posting({
      hoursMin: null,
      hoursMax: null,
      level: null,
      contract: null,
      workingLanguages: [],
      payMinCents: null,
      payMaxCents: null,
      payCurrency: null,
      payPeriod: null,
      payFullTimeHours: null,
      closesAt: null,
      role: null,
      skills: [],
      workMode: null,
      onSiteDays: null,
      contactName: null,
      company: { ...vacancy.company, website: null },
    });
    expect(Object.keys(bare).toSorted()).toEqual([
      "@context",
      "@type",
      "datePosted",
      "description",
      "directApply",
      "hiringOrganization",
      "identifier",
      "jobLocation",
      "title",
      "url",
    ]);
    expect(bare.hiringOrganization).toEqual({ "@type": "Organization", name: "Waterkant Energie" });
    expect(jobPostingProblems(bare, now).errors).toEqual([]);
  });
});

describe("required", () => {
  test("G-6 title is the name of the job alone", () => {
    expect(posting({ title: "🚀 Java-ontwikkelaar (m/v/x) | 32-40 uur | Utrecht!" }).title).toBe("Java-ontwikkelaar");
    expect(posting({ title: "Java-ontwikkelaar - Waterkant Energie" }).title).toBe("Java-ontwikkelaar");
  });

  test("G-7 description is the whole text as HTML, with the skills that stand beside it", () => {
    expect(posting().description).toBe(
      "<p>Je werkt in een team van zes.</p>\n<h2>Wat je doet</h2>\n<ul>\n<li>Je <strong>splitst</strong> de afrekening.</li>\n<li>Je test wat je schrijft.</li>\n</ul>" +
        "<h2>Nodig</h2><ul><li>Java</li><li>Testen</li></ul><h2>Mooi meegenomen</h2><ul><li>Kafka</li></ul>",
    );
  });

  test("G-7 HTML in a text or in the name of a skill stays text", () => {
    const skills = [{ isMust: true, skill: { slug: "x", name: "<img src=x onerror=alert(1)> & co", nameNl: null } }];
    const { description } = posting({ body: "<script>alert(1)</script>", skills });
    expect(description).toContain("&lt;script&gt;");
    expect(description).toContain("<li>&lt;img src=x onerror=alert(1)&gt; &amp; co</li>");
  });

  test("G-8 datePosted is the first publication, on Amsterdam's clock; an edit does not move it", () => {
    expect(posting().datePosted).toBe("2026-11-21T00:30:00+01:00");
    expect(posting({ updatedAt: new Date("2026-11-30T00:00:00Z") }).datePosted).toBe("2026-11-21T00:30:00+01:00");
    const repost = posting({ firstPublishedAt: new Date("2026-10-01T08:00:00Z") });
    expect(repost.datePosted, "of the job that it repeats").toBe("2026-10-01T10:00:00+02:00");
  });

  test("G-8 a vacancy of the future has no posting", () => {
    expect(posting({ publishedAt: new Date("2026-11-21T12:00:01Z") })).toBeNull();
    expect(posting({ publishedAt: null })).toBeNull();
  });

  test("G-9 hiringOrganization is the company by its name and site, without a logo we do not have", () => {
    expect(posting().hiringOrganization).toEqual({
      "@type": "Organization",
      name: "Waterkant Energie",
      sameAs: "https://waterkant.example",
    });
    expect(posting({ posterType: "agency" }).hiringOrganization.name).toBe("Waterkant Energie");
  });

  test("G-10 jobLocation has its country always, and only what is known besides", () => {
    const address = (place: typeof utrecht | typeof antwerp | typeof friesland | typeof netherlands) =>
      posting({ places: [{ text: null, place }] }).jobLocation.address;
    expect(address(utrecht)).toEqual({
      "@type": "PostalAddress",
      addressLocality: "Utrecht",
      addressRegion: "Utrecht",
      addressCountry: "NL",
    });
    expect(address(antwerp)).toEqual({ "@type": "PostalAddress", addressLocality: "Antwerpen", addressCountry: "BE" });
    expect(address(friesland)).toEqual({ "@type": "PostalAddress", addressRegion: "Friesland", addressCountry: "NL" });
    expect(address(netherlands)).toEqual({ "@type": "PostalAddress", addressCountry: "NL" });
  });

  test("G-10 several places are an array", () => {
    const { jobLocation } = posting({ places: [utrecht, zwolle].map((place) => ({ text: null, place })) });
    expect(jobLocation.map((each: { address: { addressLocality: string } }) => each.address.addressLocality)).toEqual([
      "Utrecht",
      "Zwolle",
    ]);
  });

  test("G-10 without a place whose country is known there is no posting: no country is guessed", () => {
    expect(posting({ places: [{ text: "Randstad of thuis", place: null }] })).toBeNull();
    expect(posting({ places: [] })).toBeNull();
    expect(
      posting({
        places: [
          { text: "Randstad of thuis", place: null },
          { text: null, place: utrecht },
        ],
      }).jobLocation["@type"],
    ).toBe("Place");
  });
});

describe("remote", () => {
  test("G-11 TELECOMMUTE only for fully remote, never for hybrid or unknown", () => {
    expect(posting({ workMode: "hybrid" }).jobLocationType).toBeUndefined();
    expect(posting({ workMode: "onSite" }).jobLocationType).toBeUndefined();
    expect(posting({ workMode: null }).jobLocationType).toBeUndefined();
    expect(posting({ workMode: "remote" }).jobLocationType).toBe("TELECOMMUTE");
  });

  test("G-12 remote from no known country has no posting", () => {
    expect(posting({ workMode: "remote", places: [] })).toBeNull();
    expect(posting({ workMode: "remote", places: [{ text: "EMEA", place: null }] })).toBeNull();
    expect(posting({ workMode: "remote", places: [], remoteCountries: ["NL"] }).jobLocationType).toBe("TELECOMMUTE");
  });

  test("G-13 each country one may work from is named, in the words of the page", () => {
    const remote = { workMode: "remote", places: [], remoteCountries: ["NL", "BE"] } as const;
    expect(posting({ ...remote, remoteCountries: ["NL", "BE"], places: [] }).applicantLocationRequirements).toEqual([
      { "@type": "Country", name: "Nederland" },
      { "@type": "Country", name: "België" },
    ]);
    expect(
      posting({ workMode: "remote", places: [], remoteCountries: ["DE"], language: "en" })
        .applicantLocationRequirements,
    ).toEqual({ "@type": "Country", name: "Germany" });
  });

  test("G-15 remote without a named country is from the country of its place", () => {
    expect(posting({ workMode: "remote", remoteCountries: [] })).toMatchObject({
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: { name: "Nederland" },
    });
    expect(posting({ workMode: "hybrid", remoteCountries: [] }).applicantLocationRequirements).toBeUndefined();
  });

  test("G-14 remote or at the office at choice has both", () => {
    expect(posting({ workMode: "remote", remoteCountries: ["NL"] })).toMatchObject({
      jobLocationType: "TELECOMMUTE",
      jobLocation: { address: { addressLocality: "Utrecht" } },
      applicantLocationRequirements: { name: "Nederland" },
    });
  });
});

describe("recommended", () => {
  test("G-16 baseSalary is what the company gave, as numbers, never our comparable figure", () => {
    expect(posting().baseSalary).toEqual({
      "@type": "MonetaryAmount",
      currency: "EUR",
      value: { "@type": "QuantitativeValue", minValue: 4600, maxValue: 6100.5, unitText: "MONTH" },
    });
    expect(posting({ payMinCents: 9500, payMaxCents: 9500, payPeriod: "hour" }).baseSalary.value).toEqual({
      "@type": "QuantitativeValue",
      value: 95,
      unitText: "HOUR",
    });
    expect(posting({ payMinCents: null, payMaxCents: 521_200 }).baseSalary.value).toEqual({
      "@type": "QuantitativeValue",
      maxValue: 5212,
      unitText: "MONTH",
    });
    expect(
      posting({ payMinCents: null, payMaxCents: null, payCurrency: null, payPeriod: null }).baseSalary,
    ).toBeUndefined();
  });

  test.each([
    [{ hoursMin: 40, hoursMax: 40, contract: "permanent" }, "FULL_TIME"],
    [{ hoursMin: 36, hoursMax: 40, contract: "permanent" }, "FULL_TIME"],
    [{ hoursMin: 24, hoursMax: 32, contract: "permanent" }, "PART_TIME"],
    [{ hoursMin: 32, hoursMax: 40, contract: "permanent" }, ["FULL_TIME", "PART_TIME"]],
    [{ hoursMin: 32, hoursMax: 40, contract: "temporary" }, ["FULL_TIME", "PART_TIME", "TEMPORARY"]],
    [{ hoursMin: null, hoursMax: null, contract: "temporary" }, "TEMPORARY"],
    [{ hoursMin: 36, hoursMax: 40, contract: "freelance" }, "CONTRACTOR"],
    [{ hoursMin: 32, hoursMax: 40, contract: "internship" }, "INTERN"],
    [{ hoursMin: 40, hoursMax: 40, contract: "traineeship" }, "FULL_TIME"],
    [{ hoursMin: null, hoursMax: null, contract: "permanent" }, undefined],
    [{ hoursMin: null, hoursMax: null, contract: null }, undefined],
    [{ hoursMin: null, hoursMax: null, contract: null, workTimes: ["fullTime"] }, "FULL_TIME"],
    [
      { hoursMin: null, hoursMax: null, contract: "temporary", workTimes: ["fullTime", "partTime"] },
      ["FULL_TIME", "PART_TIME", "TEMPORARY"],
    ],
    [{ hoursMin: 24, hoursMax: 24, contract: "permanent", workTimes: ["fullTime"] }, "PART_TIME"],
  ] satisfies [Partial<PublicVacancy>, unknown][])(
    "G-17 employmentType follows from hours and contract: %j",
    (facts, types) => {
      expect(posting(facts).employmentType).toEqual(types);
    },
  );

  test("G-18 validThrough is the closing moment with its offset, in winter and in summer", () => {
    expect(posting().validThrough).toBe("2026-12-04T00:00:00+01:00");
    expect(posting({ closesAt: new Date("2027-06-30T22:00:00Z") }).validThrough).toBe("2027-07-01T00:00:00+02:00");
  });

  test("G-18 no closing date is invented for an import without one", () => {
    expect(posting({ closesAt: null, source: "lever", externalId: "a-1" })).not.toHaveProperty("validThrough");
  });

  test("G-19 identifier is the company's own reference, else the public id", () => {
    expect(posting({ source: "greenhouse", externalId: "4471" }).identifier).toEqual({
      "@type": "PropertyValue",
      name: "Waterkant Energie",
      value: "4471",
    });
    expect(posting().identifier.value).toBe("k3v9x0a1bq");
  });

  test("G-20 directApply is false: one applies on the company's own page or by mail", () => {
    expect(posting().directApply).toBe(false);
  });

  test("G-22 properties for other readers: hours, start, skills, codes that are sure, the role's page", () => {
    expect(posting({ startsOn: new Date("2027-02-01T00:00:00Z") })).toMatchObject({
      workHours: "32–40 uur per week",
      jobStartDate: "2027-02-01",
      skills: ["Java", "Testen", "Kafka"],
      occupationalCategory: [
        { codeValue: "2512", inCodeSet: { name: "ISCO-08" } },
        { codeValue: "15-1252.00", inCodeSet: { name: "O*NET-SOC 2019" } },
      ],
      relevantOccupation: {
        "@id": "https://roleboard.example/nl/functies/backend-developer#occupation",
        name: "Backend-ontwikkelaar",
      },
    });
  });

  test("G-22 personal data stays out", () => {
    expect(JSON.stringify(posting())).not.toMatch(/Noor de Wit|werk@waterkant/);
  });
});

describe("expiry", () => {
  test("G-23 no posting from the closing minute on", () => {
    expect(posting({}, new Date("2026-12-03T22:59:59.999Z"))).not.toBeNull();
    expect(posting({}, new Date("2026-12-03T23:00:00Z"))).toBeNull();
  });

  test("G-24 filled, withdrawn or removed early has no posting, whatever validThrough says", () => {
    expect(posting({ filledAt: new Date("2026-11-21T11:59:00Z") })).toBeNull();
    expect(posting({ withdrawnAt: new Date("2026-11-21T11:59:00Z") })).toBeNull();
    expect(posting({ removedAt: new Date("2026-11-21T11:59:00Z") })).toBeNull();
  });
});

describe("policy", () => {
  test("G-36 one posting speaks one language, the vacancy's", () => {
    const must = translations("en", "VacancySkills")("must");
    expect(posting({ language: "en" }).description).toContain(`<h2>${must}</h2><ul><li>Java</li><li>Testing</li></ul>`);
    expect(posting({ language: "en" }).workHours).toBe("32–40 hours a week");
  });

  test("G-40 whatever the facts, the posting has no errors or is not there", () => {
    const facts = fc.record({
      title: fc.constantFrom("Tester", "Tester (m/v/x)", "!!!", "</script><script>alert(1)</script>"),
      body: fc.constantFrom("Tekst.", "- punt", "", "   ", "<b>x</b>", "# Kop\n\ntekst"),
      language: fc.constantFrom("nl" as const, "en" as const),
      workMode: fc.constantFrom("onSite" as const, "hybrid" as const, "remote" as const, null),
      remoteCountries: fc.subarray(["NL", "BE", "DE"]),
      contract: fc.constantFrom(
        "permanent" as const,
        "temporary" as const,
        "freelance" as const,
        "internship" as const,
        "traineeship" as const,
        null,
      ),
      places: fc
        .subarray([utrecht, antwerp, friesland, netherlands, null])
        .map((places) => places.map((place) => ({ place, text: place ? null : "ergens" }))),
      closesAt: fc.option(fc.date({ min: new Date("2026-11-01"), max: new Date("2027-11-01"), noInvalidDate: true })),
      publishedAt: fc.option(
        fc.date({ min: new Date("2026-01-01"), max: new Date("2027-01-01"), noInvalidDate: true }),
      ),
      skills: fc.subarray(vacancy.skills),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const made = posting(given);
        if (made) expect(jobPostingProblems(made, now).errors).toEqual([]);
      }),
    );
  });
});
