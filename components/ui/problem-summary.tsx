type Props = {
  title: string;
  /** Each with the id of its field. */
  problems: { name: string; text: string; label: string }[];
  children?: React.ReactNode;
};

/** What is wrong with a form, before it and with the focus in it; each line leads to its field. */
export function ProblemSummary({ title, problems, children }: Props) {
  return (
    // biome-ignore lint/a11y/noAutofocus: who sent a form and gets it back must hear why first
    <div role="alert" tabIndex={-1} autoFocus className="problem-summary">
      <p className="font-bold">{title}</p>
      {problems.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {problems.map(({ name, text, label }) => (
            <li key={name}>
              <a href={`#${name}`}>
                {label.endsWith("?") ? label : `${label}:`} {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
