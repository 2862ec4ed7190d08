import { expect, test } from "vitest";
import {
  daysLeft,
  formatClosing,
  formatLastDay,
  formatList,
  formatMoney,
  formatMoneyRange,
  formatName,
} from "./format.ts";

// Intl separates with no-break spaces; a reader does not see which.
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test("an amount has decimals only when it has cents", () => {
  expect(plain(formatMoney("nl", 450_000, "EUR"))).toBe("€ 4.500");
  expect(plain(formatMoney("en", 450_000, "EUR"))).toBe("€4,500");
  expect(plain(formatMoney("nl", 8_550, "EUR"))).toBe("€ 85,50");
});

test("a range names its currency once, and a single amount is no range", () => {
  expect(plain(formatMoneyRange("nl", 460_000, 610_000, "EUR"))).toBe("€ 4.600 – 6.100");
  expect(plain(formatMoneyRange("en", 460_000, 610_000, "USD"))).toBe("US$4,600 – 6,100");
  expect(plain(formatMoneyRange("nl", 460_000, 460_000, "EUR"))).toBe("€ 4.600");
});

test("a vacancy that closes at midnight closes on the day before", () => {
  const midnight = new Date("2026-12-03T23:00:00Z");
  expect(formatLastDay("nl", midnight)).toBe("3 december 2026");
  expect(daysLeft(midnight, new Date("2026-12-03T08:00:00Z"))).toBe(0);
  expect(daysLeft(midnight, new Date("2026-12-02T08:00:00Z"))).toBe(1);
});

test("a vacancy that closes during a day says at what time", () => {
  expect(formatClosing("nl", new Date("2026-12-31T16:00:00Z"))).toBe("31 december 2026, 17:00");
  expect(formatClosing("en", new Date("2026-12-30T23:30:00Z"))).toBe("31 December 2026, 00:30");
  expect(formatClosing("nl", new Date("2026-12-31T23:00:00Z"))).toBe("31 december 2026");
  expect(formatClosing("nl", new Date("2026-12-31T22:59:59Z"))).toBe("31 december 2026");
});

test("languages and countries have the reader's names, and an unknown code stays a code", () => {
  expect(formatName("nl", "language", "de")).toBe("Duits");
  expect(formatName("en", "region", "NL")).toBe("Netherlands");
  expect(formatName("nl", "region", "QZ")).toBe("QZ");
  expect(formatList("nl", ["A", "B", "C"])).toBe("A, B en C");
});
