/** Parts of a whole, one after another, e.g. must and nice of all; the table says them in numbers. */
export function ShareBar({ parts, whole }: { parts: number[]; whole: number }) {
  const at = (value: number) => `${Math.round((value / whole) * 100)}%`;
  return (
    <svg className="share-bar" aria-hidden="true">
      {parts.map((part, index) => (
        <rect key={index} x={at(parts.slice(0, index).reduce((sum, each) => sum + each, 0))} width={at(part)} />
      ))}
    </svg>
  );
}
