import type { FormAnswer, Problem } from "#lib/forms";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/** A form as a page draws it: what each field holds and what is wrong with it, in words. */
export type FormView = {
  /** The value of a field, as it was typed or as it stood before. */
  value(name: string): string;
  values(name: string): string[];
  problem(name: string): string | undefined;
  /** All that a text field or a list to choose from takes but its words. */
  field(name: string): { name: string; value: string; problem: string | undefined };
  /** The same for a group of options. */
  choice(name: string): { name: string; values: string[]; problem: string | undefined };
  /** All that is wrong, in the order of the fields, for the summary; `name` is the field's id. */
  problems: { name: string; text: string }[];
  /** Something about the form as a whole. */
  notice: string | null;
};

/** `initial` is what the fields hold before anything is sent. */
export function formView(
  locale: Locale,
  answer: FormAnswer | null,
  initial: Record<string, string | string[]> = {},
): FormView {
  const t = translations(locale, "FormProblems");
  const words = (key: string, values = {}) => t(key as Parameters<typeof t>[0], values as never);
  const textOf = ({ key, values, and }: Problem): string =>
    and ? `${words(key, values)} ${textOf(and)}` : words(key, values);
  const values = (name: string) => (answer ? (answer.fields[name] ?? []) : [initial[name] ?? []].flat());
  const problems = Object.entries(answer?.problems ?? {}).map(([name, each]) => ({ name, text: textOf(each) }));
  const value = (name: string) => values(name)[0] ?? "";
  const problem = (name: string) => problems.find((each) => each.name === name)?.text;
  return {
    values,
    value,
    problem,
    field: (name) => ({ name, value: value(name), problem: problem(name) }),
    choice: (name) => ({ name, values: values(name), problem: problem(name) }),
    problems,
    notice: answer?.notice ? words(answer.notice) : null,
  };
}
