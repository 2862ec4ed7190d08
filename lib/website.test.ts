import { expect, test } from "vitest";
import { website } from "./website.ts";

test("the site names its publisher, and a legal name only when the operator set one", () => {
  const [site, organization] = read({ operator: "Roleboard B.V." });
  expect(site.publisher["@id"]).toBe(organization["@id"]);
  expect(site).toMatchObject({ url: "https://roleboard.example/", inLanguage: ["nl", "en"] });
  expect(organization.legalName).toBe("Roleboard B.V.");
  expect(read({})[1]).not.toHaveProperty("legalName");
});

function read({ operator }: { operator?: string }) {
  return JSON.parse(JSON.stringify(website({ siteUrl: "https://roleboard.example", operator })))["@graph"];
}
