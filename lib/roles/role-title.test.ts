import { expect, test } from "vitest";
import { setTitle } from "./role-title.ts";

test("no line of a title can begin with its slash", () => {
  expect(setTitle("IT-manager / CIO / CTO")).toBe("IT-manager\u{a0}/ CIO\u{a0}/ CTO");
});
