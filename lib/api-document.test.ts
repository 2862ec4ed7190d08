import { expect, test } from "vitest";
import { apiDocument, apiMissing } from "./api-document.ts";

const url = "https://roleboard.example/api/v1/roles";
const now = new Date("2026-11-21T12:00:00Z");
const ask = (headers: Record<string, string> = {}) =>
  apiDocument(new Request(url, { headers }), url, { roles: [] }, now);

test("data is JSON that any site may read, and is not sent again to who has it", async () => {
  const answer = ask();
  expect(await answer.text()).toBe('{"roles":[]}\n');
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  const again = ask({ "if-none-match": answer.headers.get("etag") ?? "" });
  expect([again.status, await again.text(), again.headers.get("access-control-allow-origin")]).toEqual([304, "", "*"]);
});

test("what is not there is said in JSON, to any site", async () => {
  const answer = apiMissing("There is no such role.");
  expect([answer.status, await answer.json()]).toEqual([404, { error: "There is no such role." }]);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
});
