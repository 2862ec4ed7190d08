type Props = {
  label: string;
  previous: { href: string; text: string } | null;
  next: { href: string; text: string } | null;
  /** Where the reader is, e.g. "page 2 of 7". */
  position: string;
};

export function Pagination({ label, previous, next, position }: Props) {
  return (
    <nav aria-label={label} className="no-print mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
      {previous && (
        <a className="button button-quiet" rel="prev" href={previous.href}>
          {previous.text}
        </a>
      )}
      {next && (
        <a className="button button-quiet" rel="next" href={next.href}>
          {next.text}
        </a>
      )}
      <span className="text-small text-soft">{position}</span>
    </nav>
  );
}
