import { parseGreenhouse } from "./greenhouse.ts";
import { parseJobPosting } from "./job-posting.ts";
import { parseLever } from "./lever.ts";
import { parsePersonio } from "./personio.ts";
import { BrokenFeed, type Feed, parseJson } from "./record.ts";
import { parseRecruitee } from "./recruitee.ts";

export const formats = ["greenhouse", "lever", "recruitee", "personio", "job-posting"] as const;
export type Format = (typeof formats)[number];

type Given = {
  /** As the operator named it; null finds it by itself. */
  format: Format | null;
  /** Where the file came from, when it came from the web. */
  url: string | null;
  /** The company's career site, where the format does not tell how to apply. */
  careersUrl?: string | null;
};

/** What `text` holds, in the format named or the one it looks like. @throws {BrokenFeed} when it is neither. */
export function readFeed(text: string, { format, url, careersUrl = null }: Given): { format: Format; feed: Feed } {
  const found = format ?? formatOf(text);
  if (!found) throw new BrokenFeed(`Its format is not one of ${formats.join(", ")}; name it with --format if it is.`);
  return { format: found, feed: parse[found](text, { url, careersUrl }) };
}

const parse: Record<Format, (text: string, from: { url: string | null; careersUrl: string | null }) => Feed> = {
  greenhouse: (text) => parseGreenhouse(text),
  lever: (text) => parseLever(text),
  recruitee: (text) => parseRecruitee(text),
  personio: (text, { url, careersUrl }) => parsePersonio(text, careersUrl ?? url),
  "job-posting": (text, { url }) => parseJobPosting(text, url),
};

/** The format by the marks only it has, or null. */
export function formatOf(text: string): Format | null {
  if (/^\s*</.test(text)) {
    if (/<workzag-jobs[\s/>]/.test(text.slice(0, 2000))) return "personio";
    return /application\/ld\+json/i.test(text) ? "job-posting" : null;
  }
  const json = parseJson(text);
  const sample: unknown = Array.isArray(json) ? json[0] : json;
  if (typeof sample !== "object" || sample === null) return null;
  if ("offers" in sample || "offer" in sample) return "recruitee";
  if ("absolute_url" in sample || ("jobs" in sample && isBoard(sample.jobs))) return "greenhouse";
  if ("text" in sample && "hostedUrl" in sample) return "lever";
  return /"(?:https?:\/\/schema\.org\/|schema:)?JobPosting"/.test(text) ? "job-posting" : null;
}

/** Other systems send "jobs" too. */
function isBoard(jobs: unknown): boolean {
  return (
    Array.isArray(jobs) &&
    jobs.every((job) => typeof job !== "object" || job === null || "absolute_url" in job || !("title" in job))
  );
}
