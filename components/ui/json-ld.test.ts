import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { JsonLd } from "./json-ld.tsx";

const hostile = "</script><script>alert(1)</script><!-- & \u2028 \u2029 ]]> \" ' \\u003c";

function textOf(data: Parameters<typeof JsonLd>[0]["data"]) {
  const html = renderToStaticMarkup(createElement(JsonLd, { data }));
  expect(html).toMatch(/^<script type="application\/ld\+json">.*<\/script>$/s);
  return html.slice('<script type="application/ld+json">'.length, -"</script>".length);
}

describe("G-39 facts for machines", () => {
  test("end no script, open no tag and break no line, and say the same", () => {
    const data = { "@context": "https://schema.org", "@type": "Organization", name: hostile } as const;
    const text = textOf(data);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(data);
  });

  test("are escaped in a key and deep inside too", () => {
    const data = {
      "@context": "https://schema.org",
      "@graph": [{ "@type": "Organization", [hostile]: [{ name: hostile }] }],
    };
    const text = textOf(data as unknown as Parameters<typeof JsonLd>[0]["data"]);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(data);
  });
});
