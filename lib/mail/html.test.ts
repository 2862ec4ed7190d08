import fc from "fast-check";
import { expect, test } from "vitest";
import { htmlOf } from "./html.ts";

const url = "https://jobs.example.org/nl/inloggen/abc?x=1&y=2";
const bodyOf = (text: string) => /<body[^>]*>(.*)<\/body>/s.exec(htmlOf(text))?.[1];

test("an address on a line of its own is a link, and so is the first line of a paragraph that ends in one", () => {
  expect(bodyOf(`Hallo,\n\n${url}`)).toBe(
    `<p><span>Hallo,</span></p><p><a href="${url.replace("&", "&amp;")}">${url.replace("&", "&amp;")}</a></p>`,
  );
  expect(bodyOf("Tester\nAcme · Utrecht\nhttps://a.example/b")).toBe(
    '<p><a href="https://a.example/b">Tester</a><br/><span>Acme · Utrecht</span></p>',
  );
});

test("what people wrote stays text, and no word of the mail is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 80 }), (words) => {
      const html = bodyOf(`Titel ${words}\nbedrijf`) ?? "";
      const shown = html.replace(/<\/?(?:p|span|br\/)>/g, "");
      expect(shown).not.toMatch(/[<>"]/);
      expect(shown).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
    }),
  );
  expect(bodyOf('<b onclick="x">\nhttps://a.example/"><script>')).not.toMatch(/<b|<script/);
});
