import type { Graph, Thing, WithContext } from "schema-dts";

const escapes: Record<string, string> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * Facts for machines, on the page. Text from anyone may hold `</script>`: inside JSON the
 * escaped form means the same and ends nothing. Null draws nothing.
 */
export function JsonLd({ data }: { data: WithContext<Thing> | Graph | null }) {
  if (!data) return null;
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? "");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
