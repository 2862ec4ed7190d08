import { describe, expect, test } from "vitest";
import { formView } from "./form-view.ts";

const initial = { title: "Java", languages: ["nl", "en"], empty: "" };

describe("a form that was not sent yet", () => {
  const view = formView("nl", null, initial);

  test("holds what stood there, and nothing is wrong", () => {
    expect(view.field("title")).toEqual({ name: "title", value: "Java", problem: undefined });
    expect(view.choice("languages")).toEqual({ name: "languages", values: ["nl", "en"], problem: undefined });
    for (const name of ["empty", "unknown"]) expect(view.value(name)).toBe("");
    expect([view.problems, view.notice]).toEqual([[], null]);
  });
});

describe("a form that came back", () => {
  const answer = {
    fields: { title: ["<b>'\"&"], hours: ["veertig"] },
    problems: {
      title: { key: "titleTooShort" },
      hours: { key: "hoursInvalid" },
      places: { key: "placesUnknown", values: { names: "“<b>{name}”" } },
    },
    notice: "notDone",
  };

  test("holds what was typed to the letter, also where that is nothing", () => {
    const view = formView("nl", answer, initial);
    expect(view.value("title")).toBe("<b>'\"&");
    expect(view.values("languages")).toEqual([]);
  });

  test("names what is wrong in the reader's words and in the order it was found", () => {
    const [nl, en] = [formView("nl", answer), formView("en", answer)];
    expect(nl.problems).toEqual([
      { name: "title", text: "Geef een functietitel van minstens 4 tekens." },
      { name: "hours", text: "Schrijf een heel aantal uren, 1 tot en met 60." },
      { name: "places", text: "We kennen “<b>{name}” niet als plaats. Schrijf de naam zoals op de kaart." },
    ]);
    expect(en.problems.map(({ name }) => name)).toEqual(["title", "hours", "places"]);
    expect(en.problems.map(({ text }) => text)).not.toEqual(nl.problems.map(({ text }) => text));
    expect(nl.problem("hours")).toBe("Schrijf een heel aantal uren, 1 tot en met 60.");
    expect(nl.problem("level")).toBeUndefined();
    expect(nl.notice).toBe("Dat kan nu niet meer: de vacature is intussen veranderd.");
  });
});
