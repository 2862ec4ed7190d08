import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { now } from "#lib/clock";
import { foundByAction, leaveForPage } from "#lib/http";
import { localeOf } from "#lib/i18n/routing";

// A form is posted as a form; what its action found wrong is drawn by the page made in the same request.

/** What was typed, by the names of the fields; a field of several values has them all. */
export type Fields = Record<string, string[]>;

/** What is wrong with a field: a key of FormProblems, what it speaks of, and what else is wrong with the field. */
export type Problem = { key: string; values?: Record<string, string | number>; and?: Problem };
export type Problems = Record<string, Problem>;

export type FormAnswer = {
  fields: Fields;
  problems: Problems;
  /** Something about the whole form, as a key of FormProblems. */
  notice?: string;
};

const valuesMax = 50;
const lengthMax = 50_000;

/**
 * The text fields of a form by names such as ours, without control characters and halves of characters (PostgreSQL
 * refuses NUL and those) and at most 50 of 50,000 characters each.
 */
export function fieldsOf(form: FormData): Fields {
  const names = [...new Set(form.keys())].filter((name) => /^[a-z]\w{0,40}$/i.test(name));
  return Object.fromEntries(
    names.map((name) => {
      const texts = form.getAll(name).filter((value) => typeof value === "string");
      return [name, texts.slice(0, valuesMax).map((text) => withoutControls(text.slice(0, lengthMax)))];
    }),
  );
}

/** What every action begins with: its fields, the language of the page they were sent from, and when. */
export function sentForm(form: FormData) {
  const fields = fieldsOf(form);
  return { fields, locale: localeOf(textOf(fields, "locale")), at: now() };
}

/** The one value of a field; empty when it was not sent. */
export function textOf(fields: Fields, name: string): string {
  return fields[name]?.[0] ?? "";
}

/** The id in a field; 0, which nobody has, for what is none: "1e3", more digits than a column holds. */
export function idOf(fields: Fields, name: string): number {
  const text = textOf(fields, name);
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** The same for the same form sent twice, and another as soon as one letter of what was typed differs. */
export function digestOf(fields: Fields): string {
  return createHash("sha256").update(JSON.stringify(fields)).digest("base64url");
}

/** Leaves for the page: what was typed in `form` and what is wrong with it. */
export function refuseForm(form: string, answer: FormAnswer): void {
  leaveForPage({ form, answer });
}

/** What the action of this request found wrong with `form`; null on a first visit and for another form of the page. */
export function answerTo(form: string): FormAnswer | null {
  const found = foundByAction() as { form: string; answer: FormAnswer } | undefined;
  return found?.form === form ? found.answer : null;
}

/** The first problem of each field, from a schema whose messages are keys of FormProblems. */
export function problemsOf(error: z.ZodError): Problems {
  const problems: Problems = {};
  for (const { path, message } of error.issues) problems[String(path[0] ?? "form")] ??= { key: message };
  return problems;
}

type FieldsRead<Whole> = { read: Whole; problems: null } | { read: Partial<Whole>; problems: Problems };

/**
 * Each field for itself: `read` holds those that can be read, `problems` names the others. What is asked beside the
 * schema, of several fields together or of the database, is asked of `read`, so that one sending tells all that is wrong.
 */
export function readFields<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  typed: Record<string, unknown>,
): FieldsRead<z.output<z.ZodObject<Shape>>> {
  const whole = schema.safeParse(typed);
  if (whole.success) return { read: whole.data, problems: null };
  const problems = problemsOf(whole.error);
  const fields = Object.entries(schema.shape).filter(([name]) => !(name in problems));
  const readable = z.object(Object.fromEntries(fields));
  return { read: readable.parse(typed) as Partial<z.output<typeof schema>>, problems };
}

/** All of them as one, to be told one after the other; undefined when there are none. */
export function together([first, ...rest]: Problem[]): Problem | undefined {
  const and = first && together(rest);
  return and ? { ...first, and } : first;
}

/** In the order in which the schema names the fields. */
export function inOrderOf(schema: z.ZodObject, problems: Problems): Problems {
  const names = Object.keys(schema.shape);
  return Object.fromEntries(
    Object.entries(problems).sort(([one], [other]) => names.indexOf(one) - names.indexOf(other)),
  );
}

function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "");
}
