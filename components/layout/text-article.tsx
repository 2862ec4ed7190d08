import { href, type Locale, type Route, routes } from "#lib/i18n/routing";
import { markdownToHtml } from "#lib/markdown";

type Props = { locale: Locale; text: { title: string; lede: string; body: string } };

/** A page of only text, set for reading. `page:contact` in it leads to the contact page. */
export function TextArticle({ locale, text }: Props) {
  const body = markdownToHtml(text.body, { firstHeading: 2, linkTo: (target) => linkTo(locale, target) });
  return (
    <article className="pt-12">
      <h1 className="max-w-[20ch] text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{text.title}</h1>
      <p className="mt-5 max-w-[46ch] text-lede text-soft">{text.lede}</p>
      <div className="prose mt-10 border-ink border-t pt-8" dangerouslySetInnerHTML={{ __html: body }} />
    </article>
  );
}

function linkTo(locale: Locale, target: string): string | null {
  const route = `/${target.replace(/^page:/, "")}`;
  return route in routes ? href(locale, route as Route) : null;
}
