const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|\n|[^\s{}[\],:"]+/g;

/** The line, from 1, on which each value of a JSON text begins, by its path joined with "/"; the whole is "". */
export function linesOf(json: string): Map<string, number> {
  const lines = new Map<string, number>();
  const open: { isArray: boolean; step: string }[] = [];
  let line = 1;
  let text = "";
  let isKey = false;
  for (const [token] of json.matchAll(tokens)) {
    const inside = open.at(-1);
    if (token === "\n") line += 1;
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":" && inside) inside.step = text;
    else if (token === ",") {
      if (inside?.isArray) inside.step = String(Number(inside.step) + 1);
      isKey = inside?.isArray === false;
    } else if (isKey) {
      text = token.slice(1, -1);
      isKey = false;
    } else {
      lines.set(open.map(({ step }) => step).join("/"), line);
      if (token === "{" || token === "[") open.push({ isArray: token === "[", step: token === "[" ? "0" : "" });
      isKey = token === "{";
    }
  }
  return lines;
}

/** The line of a value, or of the nearest thing around it that is there. */
export function lineOf(lines: Map<string, number>, path: PropertyKey[]): number {
  const found = lines.get(path.join("/"));
  if (found !== undefined || path.length === 0) return found ?? 1;
  return lineOf(lines, path.slice(0, -1));
}
