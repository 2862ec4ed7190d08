const width = 240;
const height = 14;

/** Parts of a whole, one after another, e.g. must and nice of all; the table says them in numbers. */
export function ShareBar({ parts, whole }: { parts: number[]; whole: number }) {
  const ends = parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, part) => sum + part, 0));
  const at = (value: number) => Math.round((value / whole) * width * 10) / 10;
  return (
    <svg className="share-bar" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="share-whole" width={width} height={height} />
      {parts.map((part, index) => (
        <rect
          key={index}
          className={index === 0 ? "share-first" : "share-second"}
          x={at((ends[index] ?? 0) - part)}
          width={at(part)}
          height={height}
        />
      ))}
    </svg>
  );
}
