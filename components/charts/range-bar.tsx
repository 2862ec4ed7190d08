type Props = {
  /** The scale's ends. */
  from: number;
  to: number;
  /** The whole line, the thick part of it, and the mark; what is unknown is not drawn. */
  low: number | null;
  lower: number | null;
  middle: number;
  upper: number | null;
  high: number | null;
};

const width = 240;
const height = 18;

/** A distribution on a line: thin for the tails, thick for the middle half, a mark at the median. The table says it in numbers. */
export function RangeBar({ from, to, low, lower, middle, upper, high }: Props) {
  const at = (value: number) => Math.round(((value - from) / (to - from)) * width);
  return (
    <svg className="range-bar" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <line className="range-scale" x1={0} x2={width} y1={height / 2} y2={height / 2} />
      {low !== null && high !== null && (
        <line className="range-tails" x1={at(low)} x2={at(high)} y1={height / 2} y2={height / 2} />
      )}
      {lower !== null && upper !== null && (
        <rect className="range-half" x={at(lower)} width={at(upper) - at(lower)} y={4} height={height - 8} />
      )}
      <rect className="range-middle" x={at(middle) - 1.5} width={3} y={0} height={height} />
    </svg>
  );
}
