import { expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { placeNamed } from "./company-place.ts";
import { accessInput, companyInput, invitationInput } from "./input.ts";

useDatabase();

const filled = { website: "", posterType: "employer", place: "", about: "", aboutLanguage: "nl" };

test("what is left empty is nothing", () => {
  expect(companyInput.parse(filled)).toEqual({
    website: null,
    posterType: "employer",
    place: "",
    about: null,
    aboutLanguage: "nl",
  });
});

test.each([
  ["example.org", "https://example.org"],
  [" https://example.org/over-ons ", "https://example.org/over-ons"],
  ["http://example.org", "http://example.org"],
])("%j is the website %s", (typed, website) => {
  expect(companyInput.parse({ ...filled, website: typed }).website).toBe(website);
});

test.each(["javascript:alert(1)", "data:text/html,x", "https://", "ftp://example.org", "https://a b", "mailto:a@b.nl"])(
  "%j is no website",
  (website) => {
    expect(companyInput.safeParse({ ...filled, website }).error?.issues[0]?.message).toBe("websiteInvalid");
  },
);

test("what a form may not say is refused with a word for it, and what it should not say is dropped", () => {
  expect(accessInput.safeParse({ access: "operator" }).error?.issues[0]?.message).toBe("choose");
  const invitation = invitationInput.parse({
    email: " Eva@Example.org",
    access: "reader",
    locale: "nl",
    companyId: "1",
  });
  expect(invitation).toEqual({ email: "eva@example.org", access: "reader", locale: "nl" });
  const long = companyInput.safeParse({ ...filled, about: "x".repeat(5_001), name: "Anders" });
  expect(long.error?.issues[0]?.message).toBe("tooLong");
});

test("a place is the one that is meant, or what to write instead", async () => {
  expect(await placeNamed("", "nl")).toEqual({ placeId: null });
  expect(await placeNamed("utrecht", "nl")).toEqual({ placeId: expect.any(Number) });
  expect(await placeNamed("Atlantis", "nl")).toEqual({
    problem: { key: "placeUnknown", values: { name: "“Atlantis”" } },
  });
  expect(await placeNamed("Bergen", "nl")).toMatchObject({
    problem: { key: "placeSeveral", values: { name: "Bergen", choices: expect.stringContaining(" of ") } },
  });
  expect(await placeNamed("Nederland", "nl"), "a company sits in a place").toMatchObject({
    problem: { key: "placeUnknown" },
  });
});
