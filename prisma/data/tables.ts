import { readFileSync } from "node:fs";

export type Row = Record<string, string | undefined>;

/** A place on its way to places.tsv; `province` and `municipality` as names, empty outside the Netherlands. */
export type PlaceLine = {
  id: number;
  kind: "country" | "province" | "place";
  name: string;
  aliases: string[];
  countryCode: string;
  /** The province, or the state of an American, Canadian or Australian city ("CA"). */
  province: string;
  municipality: string;
  latitude: number;
  longitude: number;
  population: number | null;
};

/** The rows of a tab-separated file whose first line names the columns; a line that starts with "#" is a comment. */
export function readTable(path: string): Row[] {
  const [head = "", ...lines] = readFileSync(path, "utf8").trimEnd().replace(/\r/g, "").split("\n").filter(isData);
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}

const isData = (line: string) => !line.startsWith("#");
