import type { Shortcoming } from "./plan.ts";
import type { Position, RecordError } from "./record.ts";

/** What a run did. With `held` it changed nothing, and `held` says why. */
export type ImportReport = {
  held: string | null;
  company: { slug: string; isNew: boolean };
  read: number;
  created: number;
  changed: number;
  unchanged: number;
  closed: number;
  reopened: number;
  /** No longer listed and yet not closed, because a record without an id may be one of them. */
  doubtful: number;
  /** Kept, and shown to nobody. */
  unpublished: { position: Position; title: string; reasons: (Shortcoming | "alreadyClosed")[] }[];
  /** Not kept: written in a language that the site does not have, or that cannot be told (null). */
  otherLanguages: { position: Position; title: string; language: string | null }[];
  errors: RecordError[];
};

const reasons: Record<Shortcoming | "alreadyClosed", string> = {
  notIct: "its title names no ICT role",
  noApplyLink: "it has no link to apply at",
  noText: "it has no text",
  alreadyClosed: "its closing date has passed",
};

/** The report as plain lines for an operator. */
export function reportLines(report: ImportReport): string[] {
  const { company, unpublished, otherLanguages, errors } = report;
  if (report.held !== null) return [`Nothing was changed. ${report.held}`, ...errors.map(errorLine)];
  const counts = (["created", "changed", "unchanged", "closed", "reopened"] as const).map(
    (key) => `${report[key]} ${key === "created" ? "new" : key}`,
  );
  return [
    `${company.slug}${company.isNew ? " (made now)" : ""}: ${report.read} read, ${counts.join(", ")}.`,
    ...(report.doubtful > 0
      ? [`${report.doubtful} no longer listed and not closed: a record without an id may be one. --accept-drop closes.`]
      : []),
    ...section(
      "Kept, not published",
      unpublished.map(
        (each) =>
          `${placeOf(each.position)} "${each.title}": ${each.reasons.map((reason) => reasons[reason]).join(", ")}`,
      ),
    ),
    ...section(
      "Not kept, for the site is in Dutch and English",
      otherLanguages.map(
        (each) =>
          `${placeOf(each.position)} "${each.title}": ${each.language ? `written in ${each.language}` : "language not recognised"}`,
      ),
    ),
    ...section("Could not be read", errors.map(errorLine)),
  ];
}

function section(title: string, lines: string[]): string[] {
  return lines.length > 0 ? [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)] : [];
}

function errorLine({ position, problem }: RecordError): string {
  return `${placeOf(position)}: ${problem}`;
}

/** "record 3 (id 1834171, line 24)" */
function placeOf({ index, id, line }: Position): string {
  const details = [id && `id ${id}`, line && `line ${line}`].filter(Boolean);
  return `record ${index}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
}
