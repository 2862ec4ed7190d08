type Props = {
  label: string;
  previous: { href: string; text: string } | null;
  next: { href: string; text: string } | null;
  /** Where the reader is, e.g. "page 2 of 7". */
  position: string;
  children?: React.ReactNode;
};

/** The ways on and back, which search engines do not follow: they hold a moment. `children` are further ways. */
export function Pagination({ label, previous, next, position, children }: Props) {
  return (
    <nav aria-label={label} className="no-print mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
      {previous && (
        <a className="button button-quiet" rel="prev nofollow" href={previous.href}>
          {previous.text}
        </a>
      )}
      {next && (
        <a className="button button-quiet" rel="next nofollow" href={next.href}>
          {next.text}
        </a>
      )}
      <span className="text-small text-soft">{position}</span>
      {children}
    </nav>
  );
}
