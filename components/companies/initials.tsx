/** A company without a logo: the first letters of its first two words. */
export function Initials({ name, small }: { name: string; small?: boolean }) {
  const letters = name
    .split(/[\s-]+/)
    .map((word) => word.match(/[\p{L}\p{N}]/u)?.[0] ?? "")
    .filter((letter) => letter)
    .slice(0, 2)
    .join("")
    .toUpperCase();
  return (
    <span aria-hidden="true" className={small ? "initials initials-small" : "initials"}>
      {letters}
    </span>
  );
}
