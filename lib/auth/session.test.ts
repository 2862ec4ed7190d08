import { expect, test, vi } from "vitest";
import "./session.ts";

const configs = vi.hoisted((): (() => unknown)[] => []);
vi.mock("next-auth", () => ({
  default: (config: () => unknown) => {
    configs.push(config);
    return {};
  },
}));
vi.mock("#lib/env", () => ({ env: () => ({ SITE_URL: "https://jobs.example.org", AUTH_SECRET: "secret" }) }));

test("with TLS the cookie of a session is this site's alone, goes over TLS alone and is read by no script", () => {
  expect(configs[0]?.()).toMatchObject({
    useSecureCookies: true,
    cookies: {
      sessionToken: {
        name: "__Host-roleboard",
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
      },
    },
  });
});
