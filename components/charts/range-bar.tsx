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

/** A distribution on a line: thin for the tails, thick for the middle half, a mark at the median. The table says it in numbers. */
export function RangeBar({ from, to, low, lower, middle, upper, high }: Props) {
  const at = (value: number) => `${Math.round(((value - from) / (to - from)) * 1000) / 10}%`;
  const line = (className: string, start: number, end: number) => (
    <line className={className} x1={at(start)} x2={at(end)} y1="50%" y2="50%" />
  );
  return (
    <svg className="range-bar" aria-hidden="true">
      {line("range-scale", from, to)}
      {low !== null && high !== null && line("range-tails", low, high)}
      {lower !== null && upper !== null && line("range-half", lower, upper)}
      <line className="range-middle" x1={at(middle)} x2={at(middle)} y2="100%" />
    </svg>
  );
}
