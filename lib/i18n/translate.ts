import { IntlMessageFormat } from "intl-messageformat";
import { createTranslator } from "use-intl/core";
import en from "./messages/en.json" with { type: "json" };
import nl from "./messages/nl.json" with { type: "json" };
import type { Locale } from "./routing.ts";

export type Messages = typeof nl;
export type Namespace = keyof Messages & string;

const messages: Record<Locale, Messages> = { nl, en };
const made = new Map<string, unknown>();

/**
 * The texts of one component or page in a language: `translations("nl", "Footer")("about")`.
 * Made once per process; keys and values are checked by the compiler against nl.json.
 */
export function translations<N extends Namespace>(locale: Locale, namespace: N) {
  const make = () =>
    createTranslator<Messages, N>({
      locale,
      messages: messages[locale],
      namespace,
      timeZone: "Europe/Amsterdam",
    } as never);
  const key = `${locale}.${namespace}`;
  if (!made.has(key)) made.set(key, readOnce(locale, make()));
  return made.get(key) as ReturnType<typeof make>;
}

type Values = Record<string, string | number>;
type Translator = { (key: string, values?: Values): string; raw(key: string): unknown };

/** The same, reading a text with values in it once: use-intl reads it at each use, at twenty times the cost of filling it in. */
function readOnce(locale: Locale, translator: unknown) {
  const translate = translator as Translator;
  const texts = new Map<string, string>();
  const formats = new Map<string, IntlMessageFormat>();
  const quick = (key: string, values?: Values): string => {
    if (!values) return texts.get(key) ?? keptIn(texts, key, translate(key));
    const format = formats.get(key) ?? keptIn(formats, key, new IntlMessageFormat(String(translate.raw(key)), locale));
    return format.format(values) as string;
  };
  return Object.assign(quick, translate);
}

function keptIn<Value>(kept: Map<string, Value>, key: string, value: Value): Value {
  kept.set(key, value);
  return value;
}
