import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { markdownToHtml, markdownToText } from "#lib/markdown";
import { htmlToMarkdown } from "./html-to-markdown.ts";

describe("what is kept of an employer's HTML", () => {
  test.each([
    ["paragraphs", "<p>een</p><p>twee</p>", "een\n\ntwee"],
    ["headings", "<h2><strong>Wat je <em>doet</em></strong></h2><p>x</p>", "## Wat je doet\n\nx"],
    ["bold and italic", "<p><b>a</b> <i>b</i></p>", "**a** *b*"],
    ["a list", "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>", "- een\n- twee"],
    ["a numbered list from any start", "<ol start=5><li>een</li><li></li><li>twee</li></ol>", "5. een\n6. twee"],
    ["a list inside an item from any start", "<ul><li>een<ol start=3><li>a</li></ol></li></ul>", "- een\n  1. a"],
    ["lines with a typed hyphen", "<p>Je kent:<br>- Java<br>- Kafka</p>", "Je kent:\n\n- Java\n- Kafka"],
    ["lines with a typed star", "<p>* Java</p><p>* Kafka</p>", "- Java\n- Kafka"],
    ["a list of paragraphs", "<ul><li><p>een</p></li><li><p>twee</p></li></ul>", "- een\n- twee"],
    [
      "a list in a list",
      "<ul><li>een<ul><li>a</li><li>b</li></ul></li><li>twee</li></ul>",
      "- een\n  - a\n  - b\n- twee",
    ],
    ["a list beside its item", "<ul><li>een</li><ul><li>a</li></ul><li>twee</li></ul>", "- een\n   - a\n- twee"],
    ["a line break", "een<br>twee", "een  \ntwee"],
    ["a run of line breaks as a paragraph", "een<br><br/> <br>twee<br>", "een\n\ntwee"],
    ["line breaks inside bold", "<b>a<br><br>b</b>", "**a**\n\n**b**"],
    ["typed bullets", "Taken:<br>• een<br>• twee<p>· drie</p><p>slot</p>", "Taken:\n\n- een\n- twee\n- drie\n\nslot"],
    [
      "a link to the web",
      '<a class="c" href="https://a.nl/b?c=1&amp;d=2" target="_blank">x</a>',
      "[x](https://a.nl/b?c=1&d=2)",
    ],
    ["the words of other links", '<a href="javascript:alert(1)">x</a> <a href="/y">y</a>', "x y"],
    ["a quote", "<blockquote><p>a</p></blockquote>", "> a"],
    ["the cells of a table", "<table><tr><td>Salaris</td><td>4.000</td></tr></table>", "Salaris 4.000"],
    ["words of adjoining elements", "<span>een&nbsp;</span><span>twee</span><b>&nbsp;</b>drie", "een twee drie"],
    ["bold beside a letter", "<b>Rol:</b>tekst", "**Rol**:tekst"],
    ["bold in bold", "<b>a <strong>b</strong></b><b>c</b>", "**a bc**"],
    ["a block in bold", "<b><div>a</div><ul><li>b</li></ul></b>", "**a**\n\n- b"],
    ["lines of a plain text", "een & twee\ndrie", "een & twee  \ndrie"],
    ["HTML that was escaped once too often", "&lt;p&gt;R&amp;amp;D&lt;/p&gt;", "R&D"],
  ])("%s", (_, html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown);
  });

  test.each([
    ["styles and scripts", "<style>p{}</style><script>x</script><p style='color:red' onclick='y'>a</p>"],
    ["pictures", "a<img src='https://track.example/1.gif'><picture><img src=x></picture><svg><text>b</text></svg>"],
    ["frames and forms", "<iframe src=x>b</iframe><form><input value=b><button>b</button></form>a"],
    ["hidden text", "a<p style='display: none'>b</p><p hidden>c</p>"],
    ["empty paragraphs", "<p>&nbsp;</p><p></p>a<p><br></p><div> </div>"],
    [
      "comments and document types",
      "<!doctype html><!-- b --><html><head><title>b</title></head><body>a</body></html>",
    ],
    ["invisible characters", "\u0000\ufeff\u202ea\u200b&#8203;&shy;&#1;"],
  ])("%s are not", (_, html) => {
    expect(htmlToMarkdown(html)).toBe("a");
  });
});

describe("our Markdown", () => {
  const hostile = [
    "<script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<p>&lt;img src=x onerror=alert(1)&gt;</p>",
    "<p>&amp;lt;b&amp;gt;</p>",
    "<p>\\&lt;b&gt;</p>",
    "<code>&lt;b&gt;</code>",
    "<pre>&lt;b&gt;</pre>",
    "<a href='https://a.nl/><script>alert(1)</script>'>x</a>",
    "<a href='https://a.nl' title='\"><b>'>&lt;b&gt;</a>",
    "<x-turndown></x-turndown></x-turndown><p>b</p>",
    "<svg><script>alert(1)</script></svg><math><mi><b>x",
    "<p>&lt;!-- x --&gt; &lt;?php ?&gt;</p>",
    "</p></div></body><b onmouseover=alert(1)>x",
  ];

  test.each(hostile)("never holds an element, whatever it came from: %j", (html) => {
    expect(elementsIn(htmlToMarkdown(html))).toEqual([]);
  });

  test("never holds an element, and loses or doubles no word", () => {
    const word = fc.constantFrom(
      "een",
      "twee",
      "C#",
      "a_b",
      "3 < 4",
      "&lt;b&gt;",
      "R&amp;D",
      "*x*",
      "1.",
      "- y",
      "#",
      "`z`",
      "[q](r)",
      "(m/v)",
      "“aha”",
      "\\",
      "~~~",
      "> v",
    );
    const tag = fc.constantFrom("p", "div", "b", "i", "span", "h2", "ul", "li", "ol", "a", "blockquote", "td");
    const html = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        word.map((text) => ` ${text} `),
        fc
          .tuple(tag, fc.array(tie("node"), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join("")}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(html.node, { maxLength: 6 }), (nodes) => {
        const source = `<p>begin</p>${nodes.join("")}`;
        const markdown = htmlToMarkdown(source);
        expect(elementsIn(markdown)).toEqual([]);
        expect(lettersOf(markdownToText(markdown))).toBe(lettersOf(plainTextOf(source)));
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ["depth", "<div>".repeat(60_000)],
    ["unclosed bold", `${"<b><i><u>".repeat(15)}${"<p>x".repeat(60_000)}`],
    ["attributes", `<p ${"a=1 ".repeat(70_000)}>`],
    ["brackets", "<".repeat(300_000)],
    ["tables", "<table><tr><td>".repeat(20_000)],
    ["stars", `<b>${"*".repeat(250_000)}a</b>b`],
    ["scripts", "<script>".repeat(30_000)],
    ["line breaks", "• a<br>".repeat(30_000)],
  ])("takes no endless time for endless %s", (_, html) => {
    const began = performance.now();
    htmlToMarkdown(html);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

/** What a reader that trusts HTML would take for an element. */
function elementsIn(markdown: string): string[] {
  const trusting = new MarkdownIt("default", { html: true });
  const tokens = trusting.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const elements = tokens.filter(({ type }) => type.startsWith("html_")).map(({ content }) => content);
  return [...elements, ...(markdownToHtml(markdown).match(/<(?:script|img|svg|x-)[^>]*>/g) ?? [])];
}

function plainTextOf(html: string): string {
  const text = html.replace(/<\/?[a-z][^>]*>/gi, " ");
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** Words only: spaces between blocks, bullets and numbers of lists may differ. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}<>&]/gu, "");
}

test.each(["<b ", "<", "&lt;", "<b x='", "<p><b "])(
  "200 kB of %j is read in the time that its length asks",
  (piece) => {
    // Patterns that look back at each piece took more than a minute here; the runner's own limit holds this.
    expect(typeof htmlToMarkdown(piece.repeat(Math.floor(200_000 / piece.length)))).toBe("string");
  },
);
