/** How deep a skill is asked, 1 to 4 squares; `none` says that it is not. */
export function DepthMark({ depth, none }: { depth: number | null; none: string }) {
  if (depth === null) {
    return (
      <span className="text-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{none}</span>
      </span>
    );
  }
  // Squares to see, the number to hear (globals.css).
  return <span className={`depth-${depth}`}>{depth}</span>;
}
