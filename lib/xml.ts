/** `<name key="value">text</name>`: the text and the attributes are words, whatever stands in them. */
export function textElement(name: string, text: string, attributes: Record<string, string> = {}): string {
  return `<${name}${written(attributes)}>${escaped(text)}</${name}>`;
}

/** The same around elements that are XML already; without any it is an empty element. */
export function element(name: string, children: string[] = [], attributes: Record<string, string> = {}): string {
  const start = `<${name}${written(attributes)}`;
  return children.length > 0 ? `${start}>${children.join("")}</${name}>` : `${start}/>`;
}

function written(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
}

// What XML 1.0 may not hold even escaped: control characters, half surrogates and two non-characters.
const unspeakable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text
    .replace(unspeakable, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&apos;");
}
