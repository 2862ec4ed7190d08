/** A line of a CSV file as the file has it: fields by the name of their column, and the line it begins on. */
export type CsvRow = { line: number; fields: Map<string, string> };

/**
 * The rows of a CSV file with a heading (RFC 4180): quoted fields with commas, quotes and line breaks in
 * them, either kind of line end, a byte order mark. A heading with ";" or tabs and no comma is read by those,
 * as spreadsheets here write it. Names of columns are made small; an empty line is no row.
 *
 * @throws {Error} with the line, for a quote that is never closed.
 */
export function readCsv(text: string): { columns: string[]; rows: CsvRow[] } {
  const plain = text.replace(/^\ufeff/, "");
  const [heading, ...lines] = splitLines(plain, separatorOf(plain));
  const columns = (heading?.fields ?? []).map((name) => name.trim().toLowerCase());
  return {
    columns,
    rows: lines.map(({ line, fields }) => ({
      line,
      fields: new Map(columns.map((name, index) => [name, fields[index] ?? ""])),
    })),
  };
}

/** One line of CSV, its end included; what would be read otherwise is quoted. */
export function csvLine(fields: (string | number | null | undefined)[], end: "\n" | "\r\n" = "\n"): string {
  return fields.map((field) => quoted(String(field ?? ""))).join(",") + end;
}

function quoted(field: string): string {
  return /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function separatorOf(text: string): string {
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  return [",", ";", "\t"].find((each) => heading.includes(each)) ?? ",";
}

function splitLines(text: string, separator: string): { line: number; fields: string[] }[] {
  const found: { line: number; fields: string[] }[] = [];
  let [line, from, at] = [1, 1, 0];
  let fields: string[] = [];
  const endLine = () => {
    if (fields.length > 1 || fields[0]?.trim()) found.push({ line: from, fields });
    fields = [];
    from = line;
  };
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at, line) : plainField(text, at, separator);
    fields.push(field.value);
    line += field.value.split("\n").length - 1;
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) fields.push("");
      continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    line += 1;
    endLine();
  }
  if (fields.length > 0) endLine();
  return found;
}

function plainField(text: string, at: number, separator: string): { value: string; end: number } {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { value: text.slice(at, end), end };
}

/** From the opening quote to the separator or line end after the closing one; what stands between these two is kept. */
function quotedField(text: string, at: number, line: number): { value: string; end: number } {
  let end = at + 1;
  while (true) {
    end = text.indexOf('"', end);
    if (end === -1) throw new Error(`The quote that opens on line ${line} is never closed.`);
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const rest = /^[^,;\t\r\n]*/.exec(text.slice(end + 1, end + 200))?.[0] ?? "";
  return { value: text.slice(at + 1, end).replaceAll('""', '"') + rest, end: end + 1 + rest.length };
}
