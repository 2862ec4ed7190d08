import { describe, expect, test } from "vitest";
import { addDays, dayOf, instantAt } from "#lib/dates";
import { CloseReason } from "#lib/db/generated/enums";
import { readFields } from "#lib/forms";
import { filledForm } from "#lib/testing/vacancy-form";
import { closeReasonOf, closingDayOf, contradictionsIn, missingForPublication, vacancyFields } from "./input.ts";

const now = new Date("2026-11-21T12:00:00Z");

/** The form with one value a field, as the schema takes it. */
function typed(overrides: Record<string, string | string[]>) {
  const { workingLanguages = [], ...single } = filledForm(now, overrides);
  return { ...Object.fromEntries(Object.entries(single).map(([name, [value]]) => [name, value])), workingLanguages };
}

/** What can be read of it. */
function read(overrides: Record<string, string | string[]>) {
  return readFields(vacancyFields, typed(overrides)).read;
}

/** Field → key of its message. */
function wrongIn(overrides: Record<string, string | string[]>): Record<string, string> {
  const { read, problems } = readFields(vacancyFields, typed(overrides));
  const unreadable = Object.entries(problems ?? {}).map(([name, { key }]) => [name, key]);
  return { ...contradictionsIn(read), ...Object.fromEntries(unreadable) };
}

describe("what a field refuses, and with which words", () => {
  test.each([
    ["title", "", "titleTooShort"],
    ["title", "Dev", "titleTooShort"],
    ["title", "   Dev   ", "titleTooShort"],
    ["title", "\u200b\u200b\u200b\u200b\u200b", "titleTooShort"],
    ["title", "-----", "titleTooShort"],
    ["title", "a".repeat(101), "titleTooLong"],
    ["role", "Java Developer", "choose"],
    ["role", "'; DROP TABLE role; --", "choose"],
    ["language", "", "choose"],
    ["language", "fr", "choose"],
    ["body", "a".repeat(20_001), "tooLong"],
    ["workMode", "atHome", "choose"],
    ["onSiteDays", "0", "daysInvalid"],
    ["onSiteDays", "6", "daysInvalid"],
    ["onSiteDays", "2,5", "daysInvalid"],
    ["places", "a".repeat(101), "tooLong"],
    ["places", "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u", "tooMany20"],
    ["countries", "a".repeat(101), "tooLong"],
    ["hoursMin", "0", "hoursInvalid"],
    ["hoursMin", "61", "hoursInvalid"],
    ["hoursMax", "veertig", "hoursInvalid"],
    ["hoursMax", "36.5", "hoursInvalid"],
    ["hoursMax", "-40", "hoursInvalid"],
    ["hoursMin", "0x10", "hoursInvalid"],
    ["hoursMin", "1e1", "hoursInvalid"],
    ["hoursMin", "+36", "hoursInvalid"],
    ["hoursMin", "36.0", "hoursInvalid"],
    ["hoursMin", "3 6", "hoursInvalid"],
    ["hoursMin", "٣٦", "hoursInvalid"],
    ["onSiteDays", "0b11", "daysInvalid"],
    ["payFullTimeHours", "4e1", "fullTimeInvalid"],
    ["contract", "vast", "choose"],
    ["level", "ninja", "choose"],
    ["startsOn", "morgen", "dateInvalid"],
    ["startsOn", "2026-02-29", "dateInvalid"],
    ["startsOn", "0026-12-01", "dateInvalid"],
    ["startsOn", "2100-01-01", "dateInvalid"],
    ["payMin", "marktconform", "amountInvalid"],
    ["payMax", "-4200", "amountInvalid"],
    ["payPeriod", "fortnight", "choose"],
    ["payPeriod", "", "choose"],
    ["payFullTimeHours", "29", "fullTimeInvalid"],
    ["payFullTimeHours", "49", "fullTimeInvalid"],
    ["payHolidayAllowance", "misschien", "choose"],
    ["payScale", "a".repeat(201), "tooLong"],
    ["payLaterReason", "a".repeat(201), "tooLong"],
    ["must", "a".repeat(101), "tooLong"],
    ["nice", "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u", "tooMany20"],
    ["workingLanguages", ["nl", "tlh"], "choose"],
    ["applyUrl", "geen adres", "urlInvalid"],
    ["applyUrl", "javascript:alert(1)", "urlInvalid"],
    ["applyUrl", "data:text/html,<b>", "urlInvalid"],
    ["applyUrl", "ftp://example.org", "urlInvalid"],
    ["applyUrl", "http://localhost/x", "urlInvalid"],
    ["applyUrl", `https://example.org/${"a".repeat(1000)}`, "tooLong"],
    ["applyEmail", "werk", "emailInvalid"],
    ["applyEmail", "werk@example.org?bcc=x@y.nl", "emailInvalid"],
    ["applyEmail", "a@example.org, b@example.org", "emailInvalid"],
    ["applyEmail", "a@example.org\r\nBcc: b@example.org", "emailInvalid"],
    ["contactName", "a".repeat(201), "tooLong"],
    ["posterType", "", "choose"],
    ["posterType", "robot", "choose"],
    ["opensAt", "2026-12-01", "dateInvalid"],
    ["opensAt", "2026-12-01T25:00", "dateInvalid"],
    ["opensAt", "9999-12-01T09:00", "dateInvalid"],
    ["closesOn", "31-12-2026", "dateInvalid"],
    ["closesOn", "2019-12-31", "dateInvalid"],
  ])("%s %j: %s", (name, value, message) => {
    expect(wrongIn({ [name]: value })).toEqual({ [name]: message });
  });

  test.each([
    ["title", "Java"],
    ["title", "a".repeat(100)],
    ["title", "开发人员"],
    ["body", "a".repeat(20_000)],
    ["onSiteDays", "1"],
    ["onSiteDays", "5"],
    ["hoursMin", "1"],
    ["hoursMin", "60"],
    ["hoursMin", " 36 "],
    ["payFullTimeHours", "30"],
    ["payFullTimeHours", "48"],
    ["payScale", "a".repeat(200)],
    ["places", "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t"],
    ["closesOn", "2099-12-31"],
    ["startsOn", "2028-02-29"],
  ])("%s takes %j", (name, value) => {
    expect(wrongIn({ [name]: value })).toEqual({});
  });
});

describe("ranges", () => {
  test("the highest figure may not be lower than the lowest", () => {
    expect(wrongIn({ hoursMin: "32", hoursMax: "24" })).toEqual({ hoursMax: "rangeReversed" });
    expect(wrongIn({ payMin: "4500", payMax: "4499,99" })).toEqual({ payMax: "rangeReversed" });
    expect(wrongIn({ hoursMin: "32", hoursMax: "32", payMin: "4500", payMax: "4500" })).toEqual({});
  });

  test("pay without a period says too little, a period without pay asks for nothing", () => {
    expect(wrongIn({ payMin: "", payMax: "5000", payPeriod: "" })).toEqual({ payPeriod: "choose" });
    expect(wrongIn({ payMin: "", payMax: "", payPeriod: "month" })).toEqual({});
  });

  test.each([
    ["hour", 8, 400],
    ["day", 60, 3_000],
    ["week", 250, 12_000],
    ["month", 300, 25_000],
    ["year", 10_000, 480_000],
  ])("pay per %s lies between %i and %i euro", (payPeriod, min, max) => {
    expect(wrongIn({ payPeriod, payMin: `${min}`, payMax: `${max}` })).toEqual({});
    expect(wrongIn({ payPeriod, payMin: `${min - 1},99`, payMax: `${max}` })).toEqual({ payMin: "amountUnlikely" });
    expect(wrongIn({ payPeriod, payMin: `${min}`, payMax: `${max},01` })).toEqual({ payMax: "amountUnlikely" });
  });
});

describe("what a field means", () => {
  test("names come each once, whatever stands between them", () => {
    expect(read({ must: " Java;Spring   Boot,, SQL\nJava ," }).must).toEqual(["Java", "Spring Boot", "SQL"]);
    const places = "Heusden (Asten, Noord-Brabant), Nes (Ameland; Friesland)\nUtrecht";
    expect(read({ places }).places).toEqual(["Heusden (Asten, Noord-Brabant)", "Nes (Ameland; Friesland)", "Utrecht"]);
    expect(read({ workingLanguages: ["nl", "en", "nl"] }).workingLanguages).toEqual(["nl", "en"]);
  });

  test("a field that shows nothing is empty", () => {
    const nothing = " \u200b\u00a0\t\ufeff";
    expect(
      read({ payScale: nothing, payLaterReason: nothing, contactName: nothing, applyUrl: nothing, hoursMin: nothing }),
    ).toMatchObject({ payScale: null, payLaterReason: null, contactName: null, applyUrl: null, hoursMin: null });
  });

  test("one line stays one line", () => {
    const lines = { title: "Java\n developer ", contactName: "Tess\n\tde Vries" };
    expect(read(lines)).toMatchObject({ title: "Java developer", contactName: "Tess de Vries" });
  });

  test.each([
    ["example.org/werk", "https://example.org/werk"],
    ["HTTPS://Example.ORG/Werk", "https://example.org/Werk"],
    ["http://example.org", "http://example.org/"],
    ["https://exam\nple.org/a b", "https://example.org/a%20b"],
    ["bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"],
  ])("the web address %j is kept as %s", (text, address) => {
    expect(read({ applyUrl: text }).applyUrl).toBe(address);
  });

  test("days end at midnight in Amsterdam, and an hour is Amsterdam's", () => {
    expect(read({ closesOn: "2026-12-31", opensAt: "2026-11-25T09:30", startsOn: "2027-01-04" })).toMatchObject({
      closesOn: new Date("2026-12-31T23:00:00Z"),
      opensAt: new Date("2026-11-25T08:30:00Z"),
      startsOn: new Date("2027-01-04T00:00:00Z"),
    });
    expect(read({ closesOn: "2027-06-30" }).closesOn).toEqual(new Date("2027-06-30T22:00:00Z"));
  });
});

describe("a draft", () => {
  test("may leave anything empty but its title and what the form has chosen beforehand", () => {
    const empty = Object.fromEntries(Object.keys(filledForm(now)).map((name) => [name, ""]));
    expect(wrongIn(empty)).toEqual({ title: "titleTooShort", language: "choose", posterType: "choose" });
    expect(wrongIn({ ...empty, title: "Java-ontwikkelaar", language: "nl", posterType: "agency" })).toEqual({});
  });
});

describe("publishing", () => {
  const missing = (overrides: Record<string, string>, at = now) => missingForPublication(read(overrides), at);

  test("asks nothing of a form that says all a reader needs", () => {
    expect(missing({})).toEqual({});
  });

  test.each([
    ["role", "choose"],
    ["workMode", "choose"],
    ["places", "placeRequired"],
    ["hoursMin", "required"],
    ["contract", "choose"],
    ["level", "choose"],
    ["payMin", "payRequired"],
    ["body", "bodyTooShort"],
    ["applyUrl", "applyRequired"],
    ["closesOn", "required"],
  ])("asks for %s: %s", (name, message) => {
    expect(missing({ [name]: "" })).toEqual({ [name]: message });
  });

  test("pay may come later when it is said why, and not for a reason of nothing (LG-1)", () => {
    expect(missing({ payMin: "", payLaterReason: "Het loon volgt uit een nieuwe cao." })).toEqual({});
    expect(missing({ payMin: "", payLaterReason: "  \u200b " })).toEqual({ payMin: "payRequired" });
    expect(missing({ payMin: "", payMax: "5000" })).toEqual({});
    expect(missing({ payMin: "", payPeriod: "" })).toEqual({ payMin: "payRequired", payPeriod: "choose" });
  });

  test("of remote work the countries are asked and no place", () => {
    expect(missing({ workMode: "remote", places: "" })).toEqual({ countries: "countryRequired" });
    expect(missing({ workMode: "remote", places: "", countries: "Nederland" })).toEqual({});
    expect(missing({ workMode: "hybrid", places: "", countries: "Nederland" })).toEqual({ places: "placeRequired" });
  });

  test("a mail address is a way to apply as well", () => {
    expect(missing({ applyUrl: "", applyEmail: "werk@example.org" })).toEqual({});
  });

  test("199 characters tell too little, 200 enough", () => {
    expect(missing({ body: "a".repeat(199) })).toEqual({ body: "bodyTooShort" });
    expect(missing({ body: `  ${"a".repeat(199)}  ` })).toEqual({ body: "bodyTooShort" });
    expect(missing({ body: "a".repeat(200) })).toEqual({});
  });

  // Amsterdam's clock goes back on 25 October 2026 and ahead on 28 March 2027.
  test.each(["2026-06-10", "2026-08-15", "2026-11-21", "2027-01-15"])(
    "on %s it closes that day to 90 days on",
    (day) => {
      const at = new Date(`${day}T12:00:00Z`);
      const on = (days: number) => missing({ closesOn: dayOf(addDays(at, days)) }, at);
      expect([on(-1), on(0), on(1), on(90), on(91)]).toEqual([
        { closesOn: "closesTooEarly" },
        {},
        {},
        {},
        { closesOn: "closesTooLate" },
      ]);
    },
  );

  test("one for later counts its days from its opening", () => {
    const opensAt = "2026-12-10T09:00";
    expect(missing({ opensAt, closesOn: "2026-12-09" })).toEqual({ closesOn: "closesTooEarly" });
    expect(missing({ opensAt, closesOn: "2026-12-10" })).toEqual({});
    expect(missing({ opensAt, closesOn: "2027-03-10" })).toEqual({});
    expect(missing({ opensAt, closesOn: "2027-03-11" })).toEqual({ closesOn: "closesTooLate" });
    // An opening that is past is no opening: it opens now.
    expect(missing({ opensAt: "2026-01-10T09:00", closesOn: dayOf(addDays(now, 90)) })).toEqual({});
    expect(missing({ opensAt: "2026-01-10T09:00", closesOn: "2026-11-20" })).toEqual({ closesOn: "closesTooEarly" });
  });
});

describe("a field that cannot be read", () => {
  test("is neither missing nor at odds with another, and hides nothing else", () => {
    const wrong = { hoursMin: "veertig", payMin: "marktconform", applyEmail: "werk", opensAt: "morgen" };
    const rest = { payMax: "", hoursMax: "", applyUrl: "", closesOn: dayOf(addDays(now, 100)), level: "" };
    expect(Object.keys(wrongIn({ ...wrong, ...rest }))).toEqual(Object.keys(wrong));
    expect(missingForPublication(read({ ...wrong, ...rest }), now)).toEqual({ level: "choose" });
    expect(wrongIn({ payMin: "veel", payMax: "1", payPeriod: "", title: "" })).toEqual({
      title: "titleTooShort",
      payMin: "amountInvalid",
      payPeriod: "choose",
    });
  });
});

describe("closing and opening again", () => {
  test.each([
    ["", "required"],
    ["morgen", "dateInvalid"],
    ["2019-01-01", "dateInvalid"],
    ["2026-11-20", "closesTooEarly"],
    ["2027-02-20", "closesTooLate"],
  ])("the day %j: %s", (day, problem) => {
    expect(closingDayOf(day, now)).toEqual({ problem });
  });

  test.each(["2026-11-21", "2027-02-19"])("the day %s will do", (day) => {
    expect(closingDayOf(day, now)).toEqual({ closesAt: new Date(`${day}T23:00:00Z`) });
  });

  test("the ninetieth day will do in October too", () => {
    const at = instantAt("2026-08-15T12:00");
    expect(closingDayOf("2026-11-13", at)).toEqual({ closesAt: new Date("2026-11-13T23:00:00Z") });
    expect(closingDayOf("2026-11-14", at)).toEqual({ problem: "closesTooLate" });
  });

  test("a reason is one of ours or none", () => {
    for (const reason of Object.values(CloseReason)) expect(closeReasonOf(reason)).toBe(reason);
    for (const text of ["", "filled", "toString", "__proto__"]) expect(closeReasonOf(text)).toBeNull();
  });
});
