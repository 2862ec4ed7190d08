// `npm run check:rooms`: every import line against the rooms that CONTRIBUTING.md describes.
// A line that crosses a wall is named with the room where its code belongs.
import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

type Import = { to: string; isPackage: boolean; isType: boolean; line: number };

const nouns = [
  ["places", "skills"],
  ["roles", "companies"],
  ["vacancies"],
  ["search"],
  ["market", "alerts", "imports", "moderation"],
];
const order = nouns.map((rank) => rank.join(", ")).join(" < ");
const pureNames = /\/(place|skill|role|family|company|vacancy|vacancy-search|input|job-posting|occupation|feed|email)$/;

const figure = "components/charts/figure";

const root = process.argv[2] ?? ".";
const files = globSync("{app,components,lib,prisma,scripts,e2e}/**/*.{ts,tsx,js}", { cwd: root });
const checked = files.filter((file) => !/\.test\.|^lib\/db\/generated\//.test(file)).sort();
const sources = new Map(checked.map((file) => [file, readFileSync(join(root, file), "utf8")]));
const imports = new Map(Array.from(sources, ([file, source]) => [bare(file), importsIn(file, source)]));
const asking = new Map<string, boolean>();

const problems = Array.from(sources).flatMap(([file, source]) => problemsOf(file, source));
for (const problem of problems) console.error(problem);
console.log(`Rooms: ${checked.length} files, ${problems.length || "no"} lines that cross a wall.`);
process.exitCode = problems.length === 0 ? 0 : 1;

function problemsOf(file: string, source: string): string[] {
  const crossing = (imports.get(bare(file)) ?? []).flatMap((each) => {
    const where = each.isPackage ? packageWall(file, each) : wall(file, each);
    return where ? [`${file}:${each.line} may not import ${each.to}: ${where}`] : [];
  });
  if (/^["']use client["']/.test(source))
    crossing.push(
      `${file} is a client component, which is never sent: a script in public/ may enhance what the page shows`,
    );
  const exports = within(file, "scripts") && /^export /m.test(source);
  if (exports) crossing.push(`${file} exports: what two scripts share goes to lib`);
  return crossing;
}

/** Why `file` may not import one of our own files, as the place where the code belongs; null when it may. */
function wall(file: string, { to, isType }: Import): string | null {
  if (within(to, "prisma") && !within(file, "prisma", "scripts", "lib/testing"))
    return "what the site needs goes to lib";
  if (within(to, "lib/testing") && !within(file, "lib/testing", "e2e", "scripts")) return "only tests use lib/testing";
  if (within(to, "app", "scripts", "e2e") && roomOf(to) !== roomOf(file))
    return "what others use goes to lib or components";
  if (within(file, "e2e")) {
    return within(to, "e2e", "lib/testing", "lib/db") ? null : "a promise to a user is tested through the page";
  }
  if (within(file, "app")) {
    if (within(to, "lib/db")) return "questions to the database go to lib/<noun>/queries";
    return within(to, "components") && !file.endsWith(".tsx") ? "an answer without HTML is made in lib/<noun>" : null;
  }
  if (isType && within(file, "components")) return null;
  if (within(to, "components/charts") && to !== figure && file !== `${figure}.tsx`) {
    return `a chart is drawn by a Figure, which says of how many vacancies and of when: ${figure}.tsx`;
  }
  if (within(file, "components/ui")) {
    return within(to, "components/ui") ? null : "what knows a noun goes to components/<noun>, or comes in by props";
  }
  if (within(file, "components")) {
    return asks(to) ? "the page asks, and hands the answer down by props" : null;
  }
  return within(file, "lib") && !within(file, "lib/testing") ? wallInLib(file, to, isType) : null;
}

function wallInLib(file: string, to: string, isType: boolean): string | null {
  if (within(to, "components")) return "how a thing looks is decided in components";
  if (nounOf(file) !== nounOf(to) && rankOf(to) >= 0 && rankOf(to) >= rankOf(file)) {
    if (rankOf(file) < 0) return isType ? null : "what knows a noun goes to lib/<noun>";
    return `nouns lean one way, ${order}: it goes to the later noun, or app puts the two together`;
  }
  if (isType || rankOf(file) < 0 || !asks(to)) return null;
  if (pureNames.test(bare(file))) return `what asks the database goes to lib/${nounOf(file)}/queries or commands`;
  const saysSo = imports.get(bare(file))?.some((each) => each.to === "server-only");
  return saysSo ? null : `what reaches the database begins with import "server-only"`;
}

function packageWall(file: string, { to, isType }: Import): string | null {
  if (isType) return null;
  if (within(file, "app") && /^(@prisma|pg$)/.test(to)) return "questions to the database go to lib/<noun>/queries";
  if (within(file, "components") && /^(next\/headers$|server-only$|node:)/.test(to)) return "the page or lib does that";
  if (!within(file, "lib")) return null;
  if (/^next\/(headers|navigation)$/.test(to) && !within(file, "lib/auth")) return "the request belongs to app";
  return pureNames.test(bare(file)) && /^(server-only$|react$|pg$|node:(?!crypto))/.test(to)
    ? `what reads or writes goes to lib/${nounOf(file)}/queries or commands`
    : null;
}

/** Whether what is imported reaches the database, the environment or the disk, itself or through what it imports. */
function asks(path: string): boolean {
  const known = asking.get(path);
  if (known !== undefined) return known;
  if (/^lib\/(env|clock|db\/(?!generated\/enums).*)$/.test(path)) return true;
  asking.set(path, false);
  const answer = (imports.get(path) ?? []).some(({ to, isPackage, isType }) =>
    isPackage ? !isType && /^(server-only|pg|node:(fs|net|child_process).*)$/.test(to) : !isType && asks(to),
  );
  asking.set(path, answer);
  return answer;
}

/** What a file imports, as paths from the root without extension; packages by their name. */
function importsIn(file: string, source: string): Import[] {
  const statement =
    /^(?:import|export)\s(type\s)?(?:[^"';]*?\sfrom\s)?["']([^"']+)(?<!\.css)["']|import\(\s*["']([^"']+)["']/gm;
  return Array.from(source.matchAll(statement), ({ 1: type, 2: fixed, 3: dynamic, index }) => {
    const name = fixed ?? dynamic ?? "";
    const path = name.startsWith(".") ? posix.join(posix.dirname(file), name) : name.replace(/^#/, "");
    const isPackage = !/^[#.]/.test(name);
    const line = source.slice(0, index).split("\n").length;
    return { to: isPackage ? name : bare(path), isPackage, isType: type !== undefined, line };
  });
}

function within(path: string, ...places: string[]): boolean {
  return places.some((place) => path.startsWith(`${place}/`));
}

function bare(file: string): string {
  return file.replace(/\.(tsx?|js)$/, "");
}

function roomOf(path: string): string | undefined {
  return path.split("/")[0];
}

function nounOf(path: string): string | undefined {
  return within(path, "lib") ? path.split("/")[1] : undefined;
}

/** How late a noun comes in the order, from 0; -1 for the foundations. */
function rankOf(path: string): number {
  return nouns.findIndex((rank) => rank.some((noun) => within(path, `lib/${noun}`)));
}
