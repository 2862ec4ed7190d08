import { filled } from "#lib/market/skill-gap";

type Props = {
  as?: "span" | "strong" | "p" | "td";
  className?: string;
  /** With `{names}` for what changes; public/skills.js fills it anew when it does. */
  text: string;
  values: Record<string, string>;
  /** The fact that must hold for this to be shown. */
  when?: string;
  facts?: Record<string, boolean>;
};

/** A text with numbers in it that the browser may count again. */
export function Told({ as: Tag = "span", className, text, values, when, facts }: Props) {
  const isHidden = when !== undefined && !facts?.[when];
  return (
    <Tag className={className} data-text={text} data-when={when} hidden={isHidden}>
      {filled(text, values)}
    </Tag>
  );
}
