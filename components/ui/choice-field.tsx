import type { Option } from "#components/ui/select-field";

type Props = {
  name: string;
  label: string;
  /** One may be chosen with "radio", several with "checkbox". */
  type: "radio" | "checkbox";
  values: string[];
  options: (Option & { help?: string })[];
  help?: React.ReactNode;
  problem?: string;
};

/** A few options side by side; the first one has the field's id, to which the summary of problems leads. */
export function ChoiceField({ name, label, type, values, options, help, problem }: Props) {
  const describedBy = [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(" ");
  return (
    <fieldset className="form-field" aria-describedby={describedBy || undefined}>
      <legend>{label}</legend>
      {help && (
        <p id={`${name}-help`} className="form-help">
          {help}
        </p>
      )}
      {problem && (
        <p id={`${name}-problem`} className="form-problem">
          {problem}
        </p>
      )}
      <div className="form-choices">
        {options.map((option, index) => (
          <label key={option.value} className="filter-option">
            <input
              type={type}
              name={name}
              id={index === 0 ? name : undefined}
              value={option.value}
              defaultChecked={values.includes(option.value)}
            />
            <span>
              {option.label}
              {option.help && <span className="block text-small text-soft">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
