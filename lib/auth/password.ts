import "server-only";
import { hash, verify } from "@node-rs/argon2";
import common from "fxa-common-password-list";

// OWASP's floor for Argon2id, which is the library's own choice of algorithm. Each hash names its parameters, so they can grow.
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const passwordLength = { min: 12, max: 128 } as const;

/** Why a password cannot be taken, as a key of FormProblems; null when it can. Any character counts, none is asked for. */
export function passwordProblem(
  password: string,
  context: string[],
): "passwordTooShort" | "passwordTooLong" | "passwordKnown" | null {
  const { length } = Array.from(password);
  if (length < passwordLength.min) return "passwordTooShort";
  if (length > passwordLength.max) return "passwordTooLong";
  return isKnown(password, context) ? "passwordKnown" : null;
}

/** What people here think of first, and an English list of common passwords lacks. */
const dutch = ["welkom", "wachtwoord", "geheim", "zomer", "winter", "herfst", "lente", "nederland", "amsterdam"];

/** Common, common but for what people put behind it, one thing repeated, or made of words that anyone would try here. */
function isKnown(password: string, context: string[]): boolean {
  const plain = password.toLowerCase();
  const bare = plain.replace(/[\d\W_]+$/, "").replace(/^[\d\W_]+/, "");
  const own = context.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const words = ["roleboard", ...dutch, ...own].filter((word) => word.length >= 4);
  const rest = words.reduce((text, word) => text.replaceAll(word, ""), plain);
  const isOfWords = rest !== plain && rest.replace(/\P{L}/gu, "").length < 6;
  return common.test(plain) || common.test(bare) || /^(.{1,4})\1+.{0,3}$/u.test(plain) || isOfWords;
}

/** @returns what to keep of a password; never the password itself. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, parameters));
}

/** Whether it was hashed with other parameters than a password of today. */
export function isOutdated(passwordHash: string): boolean {
  const { memoryCost, timeCost, parallelism } = parameters;
  return !passwordHash.startsWith(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`);
}

// Of a password that nobody knows; verifying against it takes as long as against anyone's.
const nobody = "$argon2id$v=19$m=19456,t=2,p=1$Gm7OSz3QmLQN/MX5tjvrRQ$yJCvmWCtLR0+EFISD8HGIb5ZGsvGXu7gON864Hf5k+Y";

/** Whether it is the password; without a hash it takes the same time and is not (trust.md, AU-5). */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const isRight = await inTurn(() => verify(passwordHash ?? nobody, password));
  return isRight && passwordHash !== null;
}

const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** At most two at once: a flood of sign-ins must leave time for readers (trust.md, AU-4). */
async function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
