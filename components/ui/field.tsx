type Props = {
  id: string;
  label: string;
  /** What to fill in, below the label; read with the field. */
  help?: React.ReactNode;
  /** What is wrong, between label and field. */
  problem?: string;
  children: React.ReactNode;
};

/** A label, its help and problem, and the control below them, which says itself what describes it (`describedBy`). */
export function Field({ id, label, help, problem, children }: Props) {
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className="form-help">
          {help}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="form-problem">
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}
