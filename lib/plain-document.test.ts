import { expect, test } from "vitest";
import { faultPage, isScript, markOf, plainDocument } from "./plain-document.ts";

test("what only Next's client needs is gone, and what the page says stays", () => {
  const html =
    '<!DOCTYPE html><html><head><link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/a.css"/>' +
    '<script src="/_next/a.js" async=""></script></head><body><!--$--><form action="" method="POST"></form><p>Java<!-- --> &lt;script&gt;1&lt;/script&gt;</p><!--/$-->' +
    '<script type="application/ld+json">{"title":"\\u003c/script>"}</script><script src="/suggest.js" defer=""></script>' +
    '<script id="_R_">requestAnimationFrame(1)</script></body></html>';
  expect(plainDocument(html, '/nl/a?b="1"&c')).toBe(
    '<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/></head><body><form action="/nl/a?b=&quot;1&quot;&amp;c" method="POST"></form><p>Java &lt;script&gt;1&lt;/script&gt;</p>' +
      '<script type="application/ld+json">{"title":"\\u003c/script>"}</script><script src="/suggest.js" defer=""></script></body></html>',
  );
});

test("a part takes the place of its mark, to the letter", () => {
  const parts = ["<i>$& <!-- a --></i>", '<form action="">'];
  expect(plainDocument(`<main>${markOf(1)}</main><!-- b -->${markOf(0)}`, "/nl", parts)).toBe(
    `<main>${parts[1]}</main>${parts[0]}`,
  );
});

test.each([
  ["<script>self.__next_f.push([1])</script>", true],
  ["<script>a</script><script>b</script>", false],
  ['<script type="application/ld+json">{}</script>', false],
  ["<p>text</p>", false],
  ["", false],
])("%j is a piece of the page's state for the browser: %s", (piece, expected) => {
  expect(isScript(piece)).toBe(expected);
});

test("the page of a fault speaks the reader's language, wears the site's style and tells the reference", () => {
  const link = '</f.woff2>; rel=preload; as="font", </_next/static/a.css>; rel=preload; as="style"';
  const page = faultPage({ url: "/en/vacancies?q=1", reference: "123", link });
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('<link rel="stylesheet" href="/_next/static/a.css">');
  expect(page).toContain(">123<");
  expect(faultPage({ url: '/"><script>', link: "" })).toContain('<html lang="nl">');
});

test("the page of a fault offers a form again, to the letter", async () => {
  const fields: [string, string][] = [
    ["$ACTION_ID_1", ""],
    ["title", `O'Neill & "Söhne" <b>`],
    ["body", "one\n\ntwo"],
  ];
  const page = faultPage({ url: '/nl/a?b="<', link: "", fields });
  expect(page).toContain('<form action="/nl/a?b=&quot;&lt;" method="POST" enctype="multipart/form-data"');
  expect(page).toContain('<input type="hidden" name="title" value="O\'Neill &amp; &quot;Söhne&quot; &lt;b&gt;">');
  expect(page).toContain('value="one\n\ntwo"');
  expect(page).not.toContain("Naar de voorpagina");
});
