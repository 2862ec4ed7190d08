import { Shell } from "#components/layout/shell";
import { href, type Locale, otherLocale, type Route } from "#lib/i18n/routing";

type Props = {
  locale: Locale;
  /** This page's route, to change language on it; `slug` and `query` when it has them. */
  route: Route;
  slug?: string;
  query?: string;
  title: string;
  lede?: string;
  children?: React.ReactNode;
};

/** A page with one thing to do: what it is, and a form of one narrow column. */
export function EntryPage({ locale, route, slug, query, title, lede, children }: Props) {
  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), route, { slug }, query)} hasAction>
      <div className="pt-12">
        <h1 className="max-w-[20ch] text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{title}</h1>
        {lede && <p className="mt-4 max-w-[46ch] text-lede text-soft">{lede}</p>}
        {children}
      </div>
    </Shell>
  );
}
