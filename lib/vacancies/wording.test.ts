import { expect, test } from "vitest";
import { euCountries } from "#lib/places/eu";
import { countriesWording, payWording } from "./wording.ts";

const pay = {
  payMinCents: 460_000,
  payMaxCents: 610_000,
  payCurrency: "EUR",
  payPeriod: "month",
  payFullTimeHours: 36,
  payScale: null,
} as const;

test("pay of which only a most is stated says so", () => {
  expect(payWording("nl", { ...pay, payMinCents: null })?.amount).toMatch(/^tot €\s6\.100$/);
  expect(payWording("en", { ...pay, payMinCents: null })?.amount).toBe("up to €6,100");
  expect(payWording("en", pay)?.amount).toBe("€4,600 – 6,100");
});

test("all countries of the European Union are named as one", () => {
  expect(countriesWording("nl", [...euCountries, "CH"])).toBe("Europese Unie of Zwitserland");
  expect(countriesWording("nl", ["NL", "BE"])).toBe("Nederland of België");
});
