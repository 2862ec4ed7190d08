// `npm run -s detect -- <file.csv>`: reads titles of vacancies and says which role each is, as CSV. It needs no
// database: the names of roles come from the files that fill it.
import { readFileSync } from "node:fs";
import { csvLine, readCsv } from "#lib/csv";
import { decodeText } from "#lib/imports/encoding";
import { detectRole } from "#lib/roles/detect";
import { readRoleAliases } from "#prisma/roles/aliases";

const usage = `Use: npm run -s detect -- <file.csv>
  The file has a column "title", and if you like "skills" (with commas or semicolons between them) and "text".
  Printed, as CSV: title, role (empty when unknown), level, specialisation, confidence (0 to 1), reason,
  alternatives.`;

// Whoever reads may stop early: "| head".
process.stdout.on("error", () => process.exit());

try {
  const [path, ...more] = process.argv.slice(2);
  if (!path || more.length > 0) throw new Error(usage);
  const { columns, rows } = readCsv(decodeText(bytesOf(path), null));
  if (!columns.includes("title"))
    throw new Error(`${path} has no column "title" in its first line, only: ${columns.join(", ") || "nothing"}.`);

  const aliases = readRoleAliases();
  const lines = rows.map(({ fields }) => {
    const title = fields.get("title") ?? "";
    const skills = (fields.get("skills") ?? "").split(/[,;|]/).map((skill) => skill.trim());
    const found = detectRole(title, aliases, { skills: skills.filter(Boolean), text: fields.get("text") ?? "" });
    return csvLine([
      title,
      found.role,
      found.level,
      found.specialisation,
      found.confidence.toFixed(2),
      reasonOf(found),
      found.alternatives.map(({ role }) => role).join("; "),
    ]);
  });
  const heading = csvLine(["title", "role", "level", "specialisation", "confidence", "reason", "alternatives"]);
  process.stdout.write(heading + lines.join(""));
} catch (error) {
  console.error(error instanceof Error && error.constructor === Error ? error.message : error);
  process.exitCode = 1;
}

function reasonOf({ role, reasons }: ReturnType<typeof detectRole>): string {
  const words = reasons.map((word) => `"${word}"`).join(", ");
  if (role) return `because of ${words}`;
  return words ? `unknown: ${words} is not only said in ICT` : "unknown";
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    throw new Error(code === "EISDIR" ? `${path} is a folder.` : `There is no file ${path} that can be read.`);
  }
}
