type Props = {
  name: string;
  value: React.ReactNode;
  /** Said when there is no value. */
  missing: string;
  note?: string | null;
};

export function Fact({ name, value, missing, note }: Props) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={value ? undefined : "missing"}>
        {value || missing}
        {note && <small>{note}</small>}
      </dd>
    </div>
  );
}
