import { Field } from "#components/ui/field";

type Props = Omit<React.ComponentProps<"input">, "id" | "defaultValue" | "children"> & {
  name: string;
  label: string;
  value: string;
  help?: React.ReactNode;
  problem?: string;
};

/** One line of text; `name` is also its id, to which the summary of problems leads. */
export function TextField({ name, label, value, help, problem, className, ...input }: Props) {
  const describedBy = [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(" ");
  return (
    <Field id={name} label={label} help={help} problem={problem}>
      <input
        type="text"
        {...input}
        id={name}
        name={name}
        defaultValue={value}
        className={`field-input ${className ?? ""}`.trim()}
        aria-describedby={describedBy || undefined}
        aria-invalid={problem ? true : undefined}
      />
    </Field>
  );
}
