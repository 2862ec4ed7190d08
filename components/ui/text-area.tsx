import { Field } from "#components/ui/field";

type Props = Omit<React.ComponentProps<"textarea">, "id" | "defaultValue" | "children"> & {
  name: string;
  label: string;
  value: string;
  help?: React.ReactNode;
  problem?: string;
};

/** Several lines of text. */
export function TextArea({ name, label, value, help, problem, ...area }: Props) {
  const describedBy = [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(" ");
  return (
    <Field id={name} label={label} help={help} problem={problem}>
      <textarea
        rows={4}
        {...area}
        id={name}
        name={name}
        defaultValue={value}
        className="field-input"
        aria-describedby={describedBy || undefined}
        aria-invalid={problem ? true : undefined}
      />
    </Field>
  );
}
