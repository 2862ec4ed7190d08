import { expect, test } from "vitest";
import { organization } from "./organization.ts";

const site = { siteUrl: "https://roleboard.example", locale: "nl" } as const;

test("a company without a website is known by its page here", () => {
  const known = JSON.parse(
    JSON.stringify(organization({ slug: "pakketlijn", name: "Pakketlijn", website: null }, site)),
  );
  expect(known).toMatchObject({ name: "Pakketlijn", url: "https://roleboard.example/nl/bedrijven/pakketlijn" });
  expect(known).not.toHaveProperty("sameAs");
});

test("a company with a website is the one at that address", () => {
  const known = organization({ slug: "pakketlijn", name: "Pakketlijn", website: "https://pakketlijn.example" }, site);
  expect(known).toMatchObject({ url: "https://pakketlijn.example", sameAs: "https://pakketlijn.example" });
});
