/** The mark: the whole board, or with `lit` the board with one family's tile lit. Decoration: the name stands beside it. */
export function Board({ lit, large }: { lit?: number; large?: boolean }) {
  return <span aria-hidden="true" className={`board lit-${lit ?? "all"}${large ? " [--tile:11px]" : ""}`} />;
}
