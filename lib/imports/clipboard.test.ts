import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.ts";

const fixture = (name: string) => readFileSync(new URL(`./fixtures/clipboard-${name}.html`, import.meta.url), "utf8");

const expected = {
  word: `# Beheerder van de sluisbediening

Je houdt **veertig sluizen** draaiende, samen met *zes collega’s*.

## Wat je doet

- Storingen zoeken in **Linux** en netwerk
   - overdag op de brug
      - met een portofoon
- Verbeteringen opschrijven

Zo ga je te werk:

1. kijken
2. herstellen

Meer staat op [onze site](https://example.org/sluizen?taal=nl&deel=1).`,
  outlook: `**Wat je meebrengt**

- Drie jaar ervaring met Java
- Nederlands *en* Engels

Vragen? Mail [werk@example.org](mailto:werk@example.org).`,
  "google-docs": `## Over het team

We bouwen aan **roosters voor ziekenhuizen**, *niet* aan apps. Lees [meer over ons](https://example.org/team).

- vier ontwikkelaars
   - twee in Java
- ***een tester***

1. gesprek
2. proefdag`,
  "web-page": `### Wat wij bieden

Een vast contract en **38 vakantiedagen**. Privacy en [alle voorwaarden](https://example.org/voorwaarden#verlof).

- Laptop naar keuze
- Werken vanuit huis`,
};

describe("what one pastes becomes clean Markdown, without style, script or comment, from", () => {
  test.each(Object.entries(expected))("%s", (name, markdown) => {
    expect(htmlToMarkdown(fixture(name))).toBe(markdown);
  });
});

test("an item that is further in than one step stays a list, and never becomes code", () => {
  const item = (level: number, text: string) =>
    `<p style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>§ </span>${text}</p>`;
  expect(htmlToMarkdown(`<p>Taken</p>${item(3, "a")}${item(5, "b")}${item(1, "c")}`)).toBe("Taken\n\n- a\n   - b\n- c");
});
