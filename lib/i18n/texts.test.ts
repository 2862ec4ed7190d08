import { expect, test } from "vitest";
import { fillIn, findPageText, type Operator, textPages } from "./texts.ts";

const nobody: Operator = {
  operatorName: "",
  operatorAddress: "",
  operatorEmail: "",
  operatorKvk: "",
  operatorVat: "",
  siteUrl: "https://roleboard.example",
};
const somebody: Operator = {
  ...nobody,
  operatorName: "Stichting [Bord]",
  operatorEmail: "post@bord.example",
  operatorKvk: "12345678",
};

test("what the operator set is filled in, and cannot become Markdown", () => {
  expect(fillIn("- {{operatorName}}\n- KvK {{operatorKvk}}", somebody)).toBe("- Stichting \\[Bord\\]\n- KvK 12345678");
});

test("a line whose setting is empty is left out, and what stands in for it appears only then", () => {
  const text = "- {{operatorEmail}}\n{{unless operatorEmail}} Nog geen adres.";
  expect(fillIn(text, nobody)).toBe("Nog geen adres.");
  expect(fillIn(text, somebody)).toBe("- post@bord.example");
});

test("every page has a title, a first sentence and a text in both languages, with nothing left to fill in", async () => {
  for (const page of textPages) {
    for (const locale of ["nl", "en"] as const) {
      const { title, lede, body } = await findPageText(page, locale, somebody);
      expect(title.length, page).toBeGreaterThan(3);
      expect(lede.length, page).toBeGreaterThan(20);
      expect(title + lede + body).not.toMatch(/\{\{|\}\}/);
      expect(body.length, page).toBeGreaterThan(200);
    }
  }
});
