import { z } from "zod";
import { proxiesOf } from "./client-address.ts";

const text = z.string().optional();
const webAddress = z.url({ protocol: /^https?$/, error: "must be a web address, e.g. https://jobs.example.org" });
const databaseAddress = z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// address" });

const keys = z.object({
  DATABASE_URL: databaseAddress.optional(),
  ROLEBOARD_MODE: z.enum(["demo", "production", "test"], { error: "must be demo, production or test" }).optional(),
  SITE_URL: webAddress.transform((url) => url.replace(/\/+$/, "")).optional(),
  PORT: z.coerce.number({ error: "must be a number" }).int().min(1).max(65_535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  ROLEBOARD_DATA: text,
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((networks, check) => {
      try {
        return proxiesOf(networks);
      } catch {
        check.addIssue({ code: "custom", message: "must be networks of your proxies, e.g. 127.0.0.1, 10.0.0.0/8" });
        return z.NEVER;
      }
    }),
  SEARCH_ENGINES: z.enum(["allow", "refuse"], { error: "must be allow or refuse" }).optional(),
  SEARCH_INDEX: z.enum(["on", "off"], { error: "must be on or off" }).default("on"),
  AUTH_SECRET: z.string().min(32, "must be at least 32 characters, e.g. from: openssl rand -base64 33").optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: "must be a mail server's address, e.g. smtp://user:secret@mail.example.org:587",
    })
    .optional(),
  MAIL_FROM: z.email({ error: "must be an e-mail address" }).optional(),
  OPERATOR_NAME: text,
  OPERATOR_ADDRESS: text,
  OPERATOR_EMAIL: z.email({ error: "must be an e-mail address" }).optional(),
  OPERATOR_KVK: z
    .string()
    .regex(/^\d{8}$/, "must be eight digits")
    .optional(),
  OPERATOR_VAT: text,
  TEST_CLOCK_FILE: text,
  TEST_DATABASE_SERVER_URL: databaseAddress.optional(),
  CHROMIUM_PATH: text,
});

/** Every key that means something to Roleboard; `.env.example` explains each. */
export const environmentKeys = Object.keys(keys.shape);

const settingsShape = keys.transform((given) => {
  const mode = given.ROLEBOARD_MODE ?? (given.DATABASE_URL ? "production" : "demo");
  return { ...given, mode, SEARCH_ENGINES: given.SEARCH_ENGINES ?? (mode === "demo" ? "refuse" : "allow") };
});

const envShape = settingsShape.transform(({ DATABASE_URL, SITE_URL, AUTH_SECRET, ...settings }, check) => {
  const missing = (key: string, message: string) => check.addIssue({ code: "custom", path: [key], message });
  if (!DATABASE_URL) missing("DATABASE_URL", "is missing; `npm start` sets it for the database it brings along");
  if (!SITE_URL && settings.mode === "production") {
    missing("SITE_URL", "is missing: production needs the public address, e.g. https://jobs.example.org");
  }
  return {
    ...settings,
    DATABASE_URL: DATABASE_URL ?? "",
    SITE_URL: SITE_URL ?? localUrl(settings),
    // Production is not served without its own: see missingSecret.
    AUTH_SECRET: AUTH_SECRET ?? "known to everyone, for demo and tests",
  };
});

/** What the operator set, checked; without a database address the embedded database is meant. */
export type Settings = z.output<typeof settingsShape>;

/** What the site runs on. `mode` follows from `DATABASE_URL` when it is not named. */
export type Env = z.output<typeof envShape>;

/** @throws {Error} that names every wrong key. */
export function settings(): Settings {
  return checked(settingsShape);
}

/** Where the site itself answers: by the name of this computer, unless it listens on one other address alone. */
export function localUrl({ HOST, PORT }: Pick<Settings, "HOST" | "PORT">): string {
  const isHere = ["127.0.0.1", "::1", "0.0.0.0", "::", "localhost"].includes(HOST);
  return `http://${isHere ? "localhost" : HOST.includes(":") ? `[${HOST}]` : HOST}:${PORT}`;
}

let kept: Env | undefined;

/** @throws {Error} that names every wrong or missing key, before anything is served. */
export function env(): Env {
  kept ??= checked(envShape);
  return kept;
}

/** Why the site cannot be served for real with these settings; null when it can. Commands of the operator run without. */
export function missingSecret(given: Settings): string | null {
  if (given.mode !== "production" || given.AUTH_SECRET) return null;
  return "Production needs a secret of its own for sessions and links: AUTH_SECRET=$(openssl rand -base64 33)";
}

/** The identity that Dutch law (BW 3:15d) wants on the site and that is not set yet: key names, empty when complete. */
export function missingIdentity(given: Settings): string[] {
  const identity = ["OPERATOR_NAME", "OPERATOR_ADDRESS", "OPERATOR_EMAIL", "OPERATOR_KVK", "OPERATOR_VAT"] as const;
  return identity.filter((key) => !given[key]);
}

function checked<Shape extends z.ZodType>(shape: Shape): z.output<Shape> {
  // `KEY=` in an .env file means: not set.
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const result = shape.safeParse(given);
  if (result.success) return result.data;

  const problems = result.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
  throw new Error(`The environment is not right (see .env.example):\n${problems.join("\n")}`);
}
