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
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as ReturnType<typeof make>;
}
