import { createElement as draw } from "react";
import { expect, test } from "vitest";
import { keptMarkup, markupOf } from "./markup.ts";

test("what people wrote is escaped", () => {
  expect(markupOf(draw("p", { title: '"' }, "<b> & c"))).toBe('<p title="&quot;">&lt;b&gt; &amp; c</p>');
});

test("what only Next can draw is refused rather than drawn wrong", () => {
  const Waiting = async () => draw("p", null, await Promise.resolve("late"));
  expect(() => markupOf(draw("form", { action: () => {} }))).toThrow("action");
  expect(() => markupOf(draw(Waiting))).toThrow();
  // What people write is none of it.
  expect(markupOf(draw("p", null, '<form action="javascript:1">'))).toContain("javascript");
});

test("kept parts are drawn once for as long as their owner is the same", () => {
  let drawn = 0;
  const parts = () => ({ intro: draw("p", null, ++drawn), rest: null });
  const owner = {};
  expect(keptMarkup(owner, parts)).toEqual({ intro: "<p>1</p>", rest: "" });
  expect(keptMarkup(owner, parts).intro).toBe("<p>1</p>");
  expect(keptMarkup({}, parts).intro).toBe("<p>2</p>");
});
