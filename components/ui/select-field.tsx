import { Field } from "#components/ui/field";

export type Option = { value: string; label: string };
/** Options under a heading, or one without. */
export type OptionGroup = { label: string; options: Option[] };

type Props = {
  name: string;
  label: string;
  value: string;
  /** What stands there before a choice; its value is empty. */
  none: string;
  options: (Option | OptionGroup)[];
  help?: React.ReactNode;
  problem?: string;
};

export function SelectField({ name, label, value, none, options, help, problem }: Props) {
  const describedBy = [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(" ");
  const drawn = (option: Option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
  return (
    <Field id={name} label={label} help={help} problem={problem}>
      <select
        id={name}
        name={name}
        defaultValue={value}
        className="field-input"
        aria-describedby={describedBy || undefined}
        aria-invalid={problem ? true : undefined}
      >
        <option value="">{none}</option>
        {options.map((each) =>
          "options" in each ? (
            <optgroup key={each.label} label={each.label}>
              {each.options.map(drawn)}
            </optgroup>
          ) : (
            drawn(each)
          ),
        )}
      </select>
    </Field>
  );
}
