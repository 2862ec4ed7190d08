import { expect, test } from "vitest";
import { copiedSentences } from "./copied-sentences.ts";

const described = new Set([
  "je zoekt fouten uit van de melding tot de oorzaak",
  "you review colleagues code and have yours reviewed",
]);

test("a sentence of the description is named as it is written, however it is marked, and once", () => {
  const body =
    "Kom erbij. Je zoekt fouten uit, van de melding tot de oorzaak!\n\n- **You review** colleagues' code, and have yours reviewed.\n- You review colleagues' code, and have yours reviewed.";
  expect(copiedSentences(body, described)).toEqual([
    "Je zoekt fouten uit, van de melding tot de oorzaak!",
    "You review colleagues' code, and have yours reviewed.",
  ]);
});

test("one's own words, and a sentence that goes on in them, are not copied", () => {
  const body = "Je zoekt fouten uit, van de melding tot de oorzaak, in de planning van ziekenhuizen. Je schrijft Java.";
  expect(copiedSentences(body, described)).toEqual([]);
});
