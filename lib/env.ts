import { z } from "zod";

const modes = ["demo", "production", "test"] as const;

const variables = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// address" }),
    ROLEBOARD_MODE: z.enum(modes).optional(),
    SITE_URL: z.url({ protocol: /^https?$/, error: "must be the public address, e.g. https://jobs.example.org" }).optional(),
  })
  .transform((given) => {
    const mode = given.ROLEBOARD_MODE ?? "production";
    return { ...given, mode, SITE_URL: given.SITE_URL?.replace(/\/+$/, "") ?? "http://localhost:3000" };
  });

/** What the operator set, checked once; `.env.example` explains every key. */
export type Env = z.output<typeof variables>;

let checked: Env | undefined;

/** @throws {Error} that names every wrong key, before anything is served. */
export function env(): Env {
  if (checked) return checked;
  const result = variables.safeParse(process.env);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not right (see .env.example):\n${problems.join("\n")}`);
  }
  checked = result.data;
  return checked;
}
