import { expect, test } from "vitest";
import { borneBy } from "#lib/market/figures";
import { useDatabase } from "#lib/testing/database";
import { anUndescribedRole } from "#lib/testing/factories";
import { occupation } from "./occupation.ts";
import { findRole, type PublicRole } from "./queries.ts";

useDatabase();

const siteUrl = "https://jobs.example.org";

async function graphOf(slug: string, locale: "nl" | "en", vacancyPaths?: string[]) {
  const role = await findRole(slug, locale);
  if (!role) throw new Error(`no role ${slug}`);
  // As a crawler reads it: without the keys that are undefined.
  const { "@graph": nodes } = JSON.parse(JSON.stringify(occupation(role, { siteUrl, locale, vacancyPaths })));
  return { role, nodes };
}

test("a described role is a page about an occupation, in its language, with the date its text last changed (O-1, O-5)", async () => {
  const { role, nodes } = await graphOf("backend-developer", "nl");
  const [page, occupation, ...rest] = nodes;
  const url = `${siteUrl}/nl/functies/backend-developer`;
  expect(page).toEqual({
    "@type": "WebPage",
    "@id": `${url}#page`,
    url,
    name: "Backend-ontwikkelaar",
    inLanguage: "nl",
    dateModified: role.provenance?.modifiedOn,
    mainEntity: { "@id": occupation["@id"] },
  });
  expect(occupation).toMatchObject({
    "@type": "Occupation",
    name: "Backend-ontwikkelaar",
    description: role.text?.summary,
    occupationLocation: { "@type": "Country", name: "Nederland" },
  });
  expect(occupation.responsibilities.length).toBeGreaterThanOrEqual(8);
  expect(occupation.skills).toContain("SQL");
  expect(rest).toEqual([]);
});

test("other names are those that mean this role and nothing else", async () => {
  const [, { alternateName }] = (await graphOf("software-engineer", "en")).nodes;
  expect(alternateName).toContain("C++ developer");
  expect(alternateName).not.toContain("developer");
});

test("without pay none is said, and no review is claimed that has not been", async () => {
  const text = JSON.stringify((await graphOf("backend-developer", "en")).nodes);
  expect(text).not.toContain("estimatedSalary");
  expect(text).not.toContain("lastReviewed");
});

test.each([
  [9, undefined],
  [10, { median: 4001 }],
  [19, { median: 4001 }],
  [20, { percentile25: 3500, median: 4001, percentile75: 4500 }],
  [49, { percentile25: 3500, median: 4001, percentile75: 4500 }],
  [50, { percentile10: 3000, percentile25: 3500, median: 4001, percentile75: 4500, percentile90: 5000 }],
])("pay of %i vacancies is said as far as they bear it (O-2, O-3)", async (n, percentiles) => {
  const { role } = await graphOf("backend-developer", "en");
  const pay = borneBy(n, [300_000, 350_000, 400_050, 450_000, 500_000]);
  const [, said] = JSON.parse(JSON.stringify(occupation(role, { siteUrl, locale: "en", pay })))["@graph"];
  expect(said.estimatedSalary).toEqual(
    percentiles && {
      "@type": "MonetaryAmountDistribution",
      name: "base",
      currency: "EUR",
      duration: "P1M",
      ...percentiles,
    },
  );
});

test("a review is dated", async () => {
  const { role } = await graphOf("backend-developer", "en");
  const reviewed: PublicRole = {
    ...role,
    provenance: role.provenance && { ...role.provenance, reviewedOn: "2026-12-01" },
  };
  expect(JSON.stringify(occupation(reviewed, { siteUrl, locale: "en" }))).toContain('"lastReviewed":"2026-12-01"');
});

test("the ESCO address is the same thing only where the match is exact; codes we are unsure of are left out", async () => {
  const backend = (await graphOf("backend-developer", "en")).nodes[1];
  expect(backend.sameAs).toBeUndefined();
  expect(backend.occupationalCategory).toContainEqual(
    expect.objectContaining({ codeValue: "2512", inCodeSet: { "@type": "CategoryCodeSet", name: "ISCO-08" } }),
  );
  expect((await graphOf("data-engineer", "en")).nodes[1].sameAs).toMatch(
    /^http:\/\/data\.europa\.eu\/esco\/occupation\//,
  );
  expect((await graphOf("functional-administrator", "en")).nodes[1].occupationalCategory).toEqual([]);
});

test("a role without a description says what it is called and no more", async () => {
  const { slug } = await anUndescribedRole("low-code-developer");
  const [page, occupation] = (await graphOf(slug, "en")).nodes;
  expect(page.dateModified).toBeUndefined();
  expect(occupation).toMatchObject({ name: "Low-code developer" });
  for (const key of ["description", "skills", "responsibilities"]) expect(occupation[key]).toBeUndefined();
});

test("the vacancies on the page are a list of their addresses, in its order", async () => {
  const { nodes } = await graphOf("backend-developer", "en", ["/nl/vacatures/a", "/en/vacancies/b"]);
  expect(nodes[2]).toEqual({
    "@type": "ItemList",
    itemListElement: [
      { "@type": "ListItem", position: 1, url: `${siteUrl}/nl/vacatures/a` },
      { "@type": "ListItem", position: 2, url: `${siteUrl}/en/vacancies/b` },
    ],
  });
});
