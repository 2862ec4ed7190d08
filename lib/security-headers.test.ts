import { expect, test } from "vitest";
import { securityHeaders } from "./security-headers.ts";

test("a site with TLS is asked for with TLS alone for a year, a demo without it is not", () => {
  const of = (siteUrl: string) => Object.fromEntries(securityHeaders(siteUrl))["Strict-Transport-Security"];
  expect(of("https://jobs.example.org")).toBe("max-age=31536000; includeSubDomains");
  expect(of("http://localhost:3000")).toBeUndefined();
});
