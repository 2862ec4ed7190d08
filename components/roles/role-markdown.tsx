import { href, type Locale } from "#lib/i18n/routing";
import { markdownToHtml } from "#lib/markdown";

type Props = { locale: Locale; text: string; className?: string; as?: "div" | "dd" | "li" };

/** Markdown of a role description; `role:slug` in it leads to that role. */
export function RoleMarkdown({ locale, text, className, as: Tag = "div" }: Props) {
  const html = markdownToHtml(text, { firstHeading: 3, isOurs: true, linkTo: (target) => linkTo(locale, target) });
  return <Tag className={(className ?? "prose") || undefined} dangerouslySetInnerHTML={{ __html: html }} />;
}

function linkTo(locale: Locale, target: string): string | null {
  const [kind, slug] = target.split(":");
  return kind === "role" && slug ? href(locale, "/roles/[slug]", { slug }) : null;
}
