import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownToHtml, markdownToText } from "./markdown.ts";

/** Every tag that may come out, attributes and all. */
const allowed =
  /^<(?:\/?(?:p|strong|em|ul|ol|li|h[345]|code|pre|blockquote)|br|hr|ol start="\d+"|\/a|a href="(?:https?:\/\/|mailto:)[^"<>]*" rel="nofollow ugc noopener")>$/i;

const hostile = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "<svg/onload=alert(1)>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:x)",
  "[x](//evil.example)",
  "[x](/account/delete)",
  '[x](https://a.nl "onmouseover=alert(1)")',
  '[x](https://a.nl/"onmouseover="alert(1))',
  "<javascript:alert(1)>",
  '<https://a.nl/"onclick=alert(1)>',
  "![x](https://a.nl/track.gif)",
  "![x](javascript:alert(1))",
  "[x]: javascript:alert(1)\n\n[x]",
  '~~~js" onload="alert(1)\n<script>\n~~~',
  "&lt;script&gt;",
  "<!-- --!> -->",
  "<![CDATA[<b>]]>",
  "<?php ?>",
  "</p></main></body>",
  "| a | b |\n|---|---|\n| <i> | 2 |",
  "\u0000<b>\u0000",
  "\u202eevil\u202c",
];

describe("what Markdown becomes", () => {
  test.each(hostile)("%j brings no element of its own", (text) => {
    expect(tagsOf(markdownToHtml(text)).filter((tag) => !allowed.test(tag))).toEqual([]);
  });

  test("no string at all gets past the allowed elements", () => {
    const pieces = fc.constantFrom(
      ...hostile,
      "\n",
      "\n\n",
      "- ",
      "1. ",
      "# ",
      "> ",
      "**",
      "*",
      "`",
      "    ",
      "<",
      ">",
      '"',
      "'",
      "&",
      "](",
      "[",
      ")",
      "https://a.nl",
      "mailto:",
    );
    const text = fc
      .array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 30 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (markdown) => {
        expect(tagsOf(markdownToHtml(markdown)).filter((tag) => !allowed.test(tag))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("headings start below the page's own and skip no level", () => {
    expect(markdownToHtml("#### A\n\n###### B\n\n## C\n\n##### D")).toBe(
      "<h3>A</h3>\n<h4>B</h4>\n<h3>C</h3>\n<h4>D</h4>",
    );
    expect(markdownToHtml("# A\n\n## B", { firstHeading: 2 })).toBe("<h2>A</h2>\n<h3>B</h3>");
    expect(markdownToHtml("# A\n\n## B\n\n### C\n\n#### D\n\n##### E")).toContain("<h5>E</h5>");
  });

  test("a link of our own goes where the page says, and stays text without an address", () => {
    const linkTo = (target: string) => (target === "role:data-engineer" ? "/nl/functies/data-engineer" : null);
    expect(markdownToHtml("[Data-engineer](role:data-engineer) [x](role:nobody)", { linkTo })).toBe(
      '<p><a href="/nl/functies/data-engineer">Data-engineer</a> x</p>',
    );
    expect(markdownToHtml("[Data-engineer](role:data-engineer)")).toBe("<p>Data-engineer</p>");
  });

  test("lists, emphasis and line breaks stay what they are", () => {
    expect(markdownToHtml("- **a**\n- *b*\n\nc  \nd")).toBe(
      "<ul>\n<li><strong>a</strong></li>\n<li><em>b</em></li>\n</ul>\n<p>c<br>\nd</p>",
    );
  });
});

describe("the words of Markdown", () => {
  test("are on one line, without marks, and words of two lines stay apart", () => {
    expect(
      markdownToText(
        "## Wat je doet\n\nJe **bouwt** [sites](https://a.nl)  \nin C\\#.\n\n- een\n- twee `drie`\n\n> vier",
      ),
    ).toBe("Wat je doet Je bouwt sites in C#. een twee drie vier");
  });

  test("emphasis within a word does not split it", () => {
    expect(markdownToText("**front**end en *back*end.")).toBe("frontend en backend.");
  });
});

function tagsOf(html: string): string[] {
  return html.match(/<[^>]*>?/g) ?? [];
}
