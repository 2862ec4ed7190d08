const width = 480;
const height = 96;
const gap = 6;

/** A bar a month, oldest first, on a scale from nothing; the table says them in numbers. */
export function MonthBars({ counts }: { counts: number[] }) {
  const most = Math.max(1, ...counts);
  const step = width / counts.length;
  const bars = counts.map((count, index) => {
    const top = height - Math.round((count / most) * (height - 2));
    return `M${(index + 0.5) * step} ${height}V${top}`;
  });
  return (
    <svg className="month-bars" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path strokeWidth={step - gap} d={bars.join("")} />
      <line x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
    </svg>
  );
}
