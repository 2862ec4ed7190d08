// `npm run import -- <file|url> --company <slug>`: makes a company's vacancies equal to what its feed lists.
import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isCompanySlug } from "#lib/companies/company";
import { db } from "#lib/db/client";
import { reachDatabase } from "#lib/db/embedded";
import { settings } from "#lib/env";
import { type Format, formats, readFeed } from "#lib/imports/detect";
import { decodeText } from "#lib/imports/encoding";
import { BrokenFeed } from "#lib/imports/record";
import { reportLines } from "#lib/imports/report";
import { runImport } from "#lib/imports/run";
import { type Fetched, safeFetch } from "#lib/safe-fetch";

const usage = `Use: npm run import -- <file or address> --company <slug> [options]
  --company <slug>     the company in its address here, e.g. pakketlijn; made when it does not exist
  --name <name>        its name when it is made; without it the feed's own
  --format <format>    ${formats.join(", ")}; found by itself when not named
  --careers <address>  Personio from a file: the career site, e.g. https://acme.jobs.personio.de
  --accept-drop        go ahead although far fewer vacancies are listed than before
  --allow-private      ask an address in the own network`;

const sizeBytesMax = 50_000_000;
const sources = {
  greenhouse: "greenhouse",
  lever: "lever",
  recruitee: "recruitee",
  personio: "personio",
  "job-posting": "jobPosting",
} as const;

try {
  process.exitCode = await run();
} catch (error) {
  // What the operator can act on is said in words; anything else is a bug, with its trace.
  console.error(isPlain(error) ? error.message : error);
  process.exitCode = 1;
}

function isPlain(error: unknown): error is Error {
  const isMisspelt = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return isMisspelt || error instanceof BrokenFeed || (error instanceof Error && error.constructor === Error);
}

async function run(): Promise<number> {
  const given = options();
  if (!given) {
    console.error(usage);
    return 2;
  }
  const file = await read(given.from, given.allowPrivate);
  const isWeb = file.url !== null;
  const { format, feed } = readFeed(decodeText(file.bytes, file.charset), {
    format: given.format,
    url: file.url,
    careersUrl: given.careers,
  });
  console.log(`${given.from} is read as ${format}${isWeb && file.url !== given.from ? ` (from ${file.url})` : ""}.`);

  const database = await reachDatabase();
  try {
    await checkSchema();
    const report = await runImport(feed, {
      companySlug: given.company,
      companyName: given.name,
      source: sources[format],
      now: new Date(),
      acceptsDrop: given.acceptDrop,
    });
    for (const line of reportLines(report)) console.log(line);
    return report.held === null ? 0 : 1;
  } finally {
    await db().$disconnect();
    await database.stop();
  }
}

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      company: { type: "string" },
      name: { type: "string" },
      format: { type: "string" },
      careers: { type: "string" },
      "accept-drop": { type: "boolean", default: false },
      "allow-private": { type: "boolean", default: false },
    },
  });
  const [from, ...more] = positionals;
  const { company, name = null, careers = null } = values;
  if (!from || more.length > 0 || !company) return null;
  if (!isCompanySlug(company))
    throw new Error(`"${company}" is no slug: small letters, digits and single hyphens, at most 60.`);
  if (careers !== null && !URL.canParse(careers)) throw new Error(`"${careers}" is no address.`);
  return {
    from,
    company,
    name,
    careers,
    format: formatNamed(values.format),
    acceptDrop: values["accept-drop"],
    allowPrivate: values["allow-private"],
  };
}

function formatNamed(name: string | undefined): Format | null {
  if (name === undefined) return null;
  const format = formats.find((each) => each === name);
  if (!format) throw new Error(`There is no format "${name}"; there are ${formats.join(", ")}.`);
  return format;
}

async function read(from: string, allowPrivate: boolean): Promise<Omit<Fetched, "url"> & { url: string | null }> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(from)) {
    const isTrusted = allowPrivate || settings().mode !== "production";
    const host = URL.parse(from)?.hostname;
    return safeFetch(from, { sizeBytesMax, trustedHosts: isTrusted && host ? [host] : [] });
  }
  const found = await stat(from).catch(() => null);
  if (!found?.isFile()) throw new Error(`There is no file ${from}.`);
  if (found.size > sizeBytesMax) throw new Error(`${from} is larger than ${sizeBytesMax / 1_000_000} MB.`);
  return { bytes: await readFile(from), url: null, charset: null };
}

async function checkSchema() {
  const [row] = await db().$queryRaw<{ exists: boolean }[]>`SELECT to_regclass('vacancy') IS NOT NULL AS exists`;
  if (!row?.exists)
    throw new Error("The database is empty: start the site once (npm start), or run npm run db:migrate.");
}
