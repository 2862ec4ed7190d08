import fc from "fast-check";
import { expect, test } from "vitest";
import { nameInMail } from "./name-in-mail.ts";

test.each([
  "Jansen & Zn. B.V.",
  "Müller-Lüdenscheidt (Köln)",
  "’t Hart, d'Ancona",
  "C++ Collectief",
  "开发人员",
  "नमस्ते",
])("%s is a name as it is", (name) => {
  expect(nameInMail(name)).toBe(name);
});

test.each([
  ["bol.com", "bol com"],
  ["Win € 500: https://evil.example/x?y=1#z", "Win 500 https evil example x y 1 z"],
  ["www.evil.example", "www evil example"],
  ["mail me@evil.example", "mail me evil example"],
  ["tel:+31612345678", "tel +31612345678"],
  ["1.2.3.44", "1.2.3 44"],
  ["<b>vet</b> **vet** [hier](evil)", "b vet b vet hier (evil)"],
  ["Tess\r\nBcc: iemand", "Tess Bcc iemand"],
  ["\u202edaolpu", "daolpu"],
  ["a".repeat(100), `${"a".repeat(60)}…`],
])("%j is told as %s", (name, told) => {
  expect(nameInMail(name)).toBe(told);
});

test("whatever is typed, it is one short line without an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
      const told = nameInMail(name);
      expect(told).toMatch(/^.{0,61}$/u);
      expect(told).not.toMatch(/[\n\r\p{Cf}/:@<>]|[\p{L}\p{N}]\.[\p{L}\p{N}]{2}/u);
    }),
  );
});
