const tiles = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The mark: the whole board, or with `lit` the board with one family's tile lit. Decoration: the name stands beside it. */
export function Board({ lit, tilePx = 7 }: { lit?: number; tilePx?: number }) {
  return (
    <span
      aria-hidden="true"
      className={lit ? "board board-one" : "board"}
      style={tilePx === 7 ? undefined : ({ "--tile": `${tilePx}px` } as React.CSSProperties)}
    >
      {tiles.map((tile) => (
        <i key={tile} className={tile === lit ? `family-${tile} lit` : `family-${tile}`} />
      ))}
    </span>
  );
}
