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
  return (
    <>
      <span className={`depth depth-${depth}`} aria-hidden="true" />
      <span className="sr-only">{depth}</span>
    </>
  );
}
