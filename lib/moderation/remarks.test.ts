import { expect, test } from "vitest";
import type { Operator } from "#lib/auth/gates";
import { db } from "#lib/db/client";
import { fieldsOf, textOf } from "#lib/forms";
import { useDatabase } from "#lib/testing/database";
import { hostileTexts } from "../../e2e/hostile-strings.ts";
import { remarkInput } from "./input.ts";
import { handleRemark, leaveRemark, listRemarks, reopenRemark } from "./remarks.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const operator = { userId: 1, name: "Otto" } as Operator;
let sent = 0;
const remark = (overrides = {}) => {
  sent += 1;
  return {
    roleSlug: "backend-developer",
    part: "tasks",
    language: "nl",
    body: "Dit doet een ander.",
    email: null,
    formKey: `form ${sent}`,
    ...overrides,
  } as const;
};

test("a remark waits for the operator until it is handled, and can be put back", async () => {
  expect(await leaveRemark(remark({ email: "ada@example.org" }), "192.0.2.1", now)).toBe("left");
  const { remarks, total } = await listRemarks(operator, { isHandled: false });
  const [only] = remarks;
  expect([total, only]).toMatchObject([
    1,
    { part: "tasks", email: "ada@example.org", role: { slug: "backend-developer" } },
  ]);

  const id = only?.id ?? 0;
  expect(await handleRemark(operator, id, now)).toBe(true);
  expect(await handleRemark(operator, id, now)).toBe(false);
  expect((await listRemarks(operator, { isHandled: false })).total).toBe(0);
  expect((await listRemarks(operator, { isHandled: true })).remarks[0]).toMatchObject({ id, handledAt: now });
  expect(await reopenRemark(operator, id)).toBe(true);
  expect(await reopenRemark(operator, id)).toBe(false);
  expect((await listRemarks(operator, { isHandled: false })).total).toBe(1);
  expect(await handleRemark(operator, 2_000_000_000, now)).toBe(false);
});

test("the same form sent twice makes one remark", async () => {
  const twice = remark();
  expect(await leaveRemark(twice, "192.0.2.2", now)).toBe("left");
  expect(await leaveRemark(twice, "192.0.2.2", now)).toBe("left");
  expect(await db().roleRemark.count({ where: { formKey: twice.formKey } })).toBe(1);
});

test("twenty an hour from one address are kept, the next is refused, and an hour later it counts anew", async () => {
  const leave = (at: Date, address = "192.0.2.3") => leaveRemark(remark(), address, at);
  for (let count = 0; count < 20; count += 1) expect(await leave(now)).toBe("left");
  const before = await db().roleRemark.count();
  expect(await leave(now)).toBe("tooMany");
  expect(await db().roleRemark.count()).toBe(before);
  expect(await leave(now, "192.0.2.4")).toBe("left");
  expect(await leave(new Date(now.getTime() + 3_600_000))).toBe("left");
});

test("there is no remark on a role that is not there", async () => {
  expect(await leaveRemark(remark({ roleSlug: "toverkunstenaar" }), "192.0.2.5", now)).toBe("noRole");
});

test("too little, too much and a wrong address are refused; no address is fine", () => {
  const problems = (given: { body: string; email: string }) =>
    remarkInput.safeParse(given).error?.issues.map(({ message }) => message) ?? [];
  expect(problems({ body: "  ", email: "" })[0]).toBe("required");
  expect(problems({ body: "klopt niet", email: "" })).toEqual([]);
  expect(problems({ body: "  klopt ni  ", email: "" })).toEqual(["remarkTooShort"]);
  expect(problems({ body: "x".repeat(2_000), email: "Ada@Example.org" })).toEqual([]);
  expect(problems({ body: "x".repeat(2_001), email: "geen adres" })).toEqual(["tooLong", "emailInvalid"]);
  expect(remarkInput.parse({ body: "klopt niet", email: " Ada@Example.org " }).email).toBe("ada@example.org");
  expect(remarkInput.parse({ body: "klopt niet", email: " " }).email).toBeNull();
});

test("whatever someone types is kept as it was typed, without what PostgreSQL cannot hold", async () => {
  for (const [index, text] of hostileTexts.entries()) {
    const form = new FormData();
    form.set("body", `Er staat: ${text}`);
    const input = remarkInput.safeParse({ body: textOf(fieldsOf(form), "body"), email: "" });
    if (!input.success) continue;
    const formKey = `hostile ${index}`;
    expect(await leaveRemark(remark({ ...input.data, formKey }), `198.51.100.${index}`, now), text).toBe("left");
    const kept = await db().roleRemark.findUniqueOrThrow({ where: { formKey } });
    expect(kept.body).toBe(input.data.body);
  }
});
