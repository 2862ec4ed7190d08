import type { RoleComparison } from "#lib/roles/comparison";

type Props = {
  comparison: RoleComparison;
  /** What stands under the name of each; null leaves that one out. */
  draw: (side: RoleComparison["one"]) => React.ReactNode | null;
  /** The name above it, when that is more than its title. */
  name?: (side: RoleComparison["one"]) => React.ReactNode;
};

/** The same of both roles: side by side on wide screens, each under its own name on phones. */
export function ComparedSides({ comparison, draw, name = ({ title }) => title }: Props) {
  const sides = [comparison.one, comparison.other].flatMap((side) => {
    const drawn = draw(side);
    return drawn === null ? [] : [{ side, drawn }];
  });
  return (
    <div className="compared-sides">
      {sides.map(({ side, drawn }) => (
        <div key={side.role.slug} className={`family-${side.role.family.tile}`}>
          <h3>
            <span className="compared-tile" aria-hidden="true" />
            <span>{name(side)}</span>
          </h3>
          {drawn}
        </div>
      ))}
    </div>
  );
}
