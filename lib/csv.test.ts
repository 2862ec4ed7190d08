import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvLine, readCsv } from "./csv.ts";

const rowsOf = (text: string) => readCsv(text).rows.map(({ fields }) => Object.fromEntries(fields));

describe("a CSV file", () => {
  test("has quoted fields with commas, quotes and line breaks", () => {
    expect(rowsOf('title,text\n"a, b","say ""hi""\nand go"\n')).toEqual([{ title: "a, b", text: 'say "hi"\nand go' }]);
  });

  test("has either kind of line end, a byte order mark, and an end with or without one", () => {
    const rows = [
      { title: "a", text: "b" },
      { title: "c", text: "" },
    ];
    expect(rowsOf("\ufeffTitle, text\r\na,b\r\nc,\r\n")).toEqual(rows);
    expect(rowsOf("title,text\na,b\n\nc")).toEqual(rows);
  });

  test("of a Dutch spreadsheet has semicolons", () => {
    expect(rowsOf("title;text\na, b;c\n")).toEqual([{ title: "a, b", text: "c" }]);
  });

  test("tells the line of a row, and of a quote that stays open", () => {
    expect(readCsv('title\n"a\nb"\nc').rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(() => readCsv('title\na\n"b')).toThrow("line 3");
  });

  test("keeps what stands after a closing quote", () => {
    expect(rowsOf('title,text\n"C#" developer,b\n')).toEqual([{ title: "C# developer", text: "b" }]);
  });

  test("that is empty has no columns and no rows", () => {
    expect(readCsv("")).toEqual({ columns: [], rows: [] });
  });
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (pairs) => {
      const filled = pairs.filter(([first, second]) => first.trim() !== "" || second !== "");
      const text = csvLine(["a", "b"]) + filled.map((each) => csvLine(each)).join("");
      expect(rowsOf(text)).toEqual(filled.map(([a, b]) => ({ a, b })));
    }),
  );
});
