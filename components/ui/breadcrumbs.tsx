export type Crumb = { name: string; href: string };

/** The trail to this page; its last name is the page itself and no link. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav aria-label={label} className="no-print text-tiny text-soft">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex items-center gap-2">
            {index > 0 && (
              <span className="py-1" aria-hidden="true">
                /
              </span>
            )}
            {index < crumbs.length - 1 ? (
              <a className="inline-block py-1" href={crumb.href}>
                {crumb.name}
              </a>
            ) : (
              <span className="py-1" aria-current="page">
                {crumb.name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
