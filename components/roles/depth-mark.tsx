/** How deep a skill is asked, 1 to 4: squares to see, the number to hear (roles.css). */
export function DepthMark({ depth }: { depth: number }) {
  return <span className={`depth-${depth}`}>{depth}</span>;
}
