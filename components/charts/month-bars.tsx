const width = 480;
const height = 96;
const gap = 6;

/** A bar a month, oldest first, on a scale from nothing; the table says them in numbers. */
export function MonthBars({ counts }: { counts: number[] }) {
  const most = Math.max(1, ...counts);
  const step = width / counts.length;
  return (
    <svg className="month-bars" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, index) => {
        const tall = Math.round((count / most) * (height - 2));
        return <rect key={index} x={index * step + gap / 2} y={height - tall} width={step - gap} height={tall} />;
      })}
      <line x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
    </svg>
  );
}
