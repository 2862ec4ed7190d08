import { hash } from "@node-rs/argon2";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { hashPassword, isOutdated, isPassword, passwordProblem } from "./password.ts";

const running = vi.hoisted(() => ({ now: 0, most: 0 }));
vi.mock(import("@node-rs/argon2"), async (original) => {
  const argon = await original();
  const verify: typeof argon.verify = async (...given) => {
    running.now += 1;
    running.most = Math.max(running.most, running.now);
    return argon.verify(...given).finally(() => (running.now -= 1));
  };
  return { ...argon, verify };
});

const anyone = ["ada@roodborst.example", "Ada de Boer", "Roodborst B.V."];

test("a password opens what it was hashed to, and one character more or less does not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 12, maxLength: 128 }), async (password) => {
      const kept = await hashPassword(password);
      expect(await isPassword(password, kept)).toBe(true);
      expect(await isPassword(`${password}x`, kept)).toBe(false);
      expect(await isPassword(password.slice(0, -1), kept)).toBe(false);
    }),
    { numRuns: 8 },
  );
}, 60_000);

test("the longest password counts to its last character", async () => {
  const password = "é".repeat(127);
  const kept = await hashPassword(`${password}a`);
  expect(await isPassword(`${password}b`, kept)).toBe(false);
  expect(await isPassword(`${password}a`, kept)).toBe(true);
});

test("the same password is never kept twice as the same text", async () => {
  const [one, other] = await Promise.all([hashPassword("een lange zin"), hashPassword("een lange zin")]);
  expect(one).not.toBe(other);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("nobody's hash opens for anything, and costs the same as somebody's", async () => {
  const kept = await hashPassword("een lange zin");
  const timed = async (passwordHash: string | null) => {
    const began = performance.now();
    expect(await isPassword("een andere zin", passwordHash)).toBe(false);
    return performance.now() - began;
  };
  const of = async (passwordHash: string | null) => {
    const times: number[] = [];
    for (let run = 0; run < 9; run += 1) times.push(await timed(passwordHash));
    return times.sort((one, other) => one - other)[4] ?? 0;
  };
  const [known, unknown] = [await of(kept), await of(null)];
  // On a machine that does other things too; without a hash at all it would be a thousandth.
  expect(unknown / known).toBeGreaterThan(0.5);
  expect(unknown / known).toBeLessThan(2);
});

test("a hash of other parameters is known as one of before", async () => {
  expect(isOutdated(await hashPassword("een lange zin"))).toBe(false);
  const weaker = await hash("een lange zin", { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
  expect(isOutdated(weaker)).toBe(true);
  expect(await isPassword("een lange zin", weaker)).toBe(true);
});

test("a flood of sign-ins hashes two at a time and answers every one", async () => {
  running.most = 0;
  const answers = await Promise.all(Array.from({ length: 12 }, () => isPassword("een andere zin", null)));
  expect(answers).toEqual(Array(12).fill(false));
  expect(running.most).toBe(2);
});

describe("which passwords are taken", () => {
  test.each([
    ["", "passwordTooShort"],
    ["kort", "passwordTooShort"],
    ["elf tekens.", "passwordTooShort"],
    ["😀".repeat(11), "passwordTooShort"],
    ["a b".repeat(43), "passwordTooLong"],
    ["password1234", "passwordKnown"],
    ["Password1234!", "passwordKnown"],
    ["roleboard2026", "passwordKnown"],
    ["RoleBoard-2026", "passwordKnown"],
    ["welkom123456", "passwordKnown"],
    ["aaaaaaaaaaaa", "passwordKnown"],
    ["abababababab", "passwordKnown"],
    ["123412341234", "passwordKnown"],
    ["qwertyuiop123", "passwordKnown"],
    ["roodborst2026", "passwordKnown"],
    ["ada@roodborst.example", "passwordKnown"],
  ])("%j is refused: %s", (password, problem) => {
    expect(passwordProblem(password, anyone)).toBe(problem);
  });

  test.each([
    "een paarse olifant loopt",
    "correct horse battery staple",
    "    twaalf spaties erbij",
    "Zes*muizen#11kaas",
    "пароль из слов",
    "密码密码一二三四五六七八",
    "😀🐘🌂🎻🦉🍉🚲🪁🧭🎲🪵🧶",
    "rustig rondkijken",
  ])("%j is taken", (password) => {
    expect(passwordProblem(password, anyone)).toBeNull();
  });

  test("exactly 12 and exactly 128 characters are taken, 129 are not", () => {
    const text = (length: number) => "muizen eten 7 kazen, graag. ".repeat(5).slice(0, length);
    expect(passwordProblem(text(12), anyone)).toBeNull();
    expect(passwordProblem(text(128), anyone)).toBeNull();
    expect(passwordProblem(text(129), anyone)).toBe("passwordTooLong");
  });
});
