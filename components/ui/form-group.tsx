type Props = { title: string; help?: string; children: React.ReactNode };

/** Fields that belong together, under a heading and a strong rule. */
export function FormGroup({ title, help, children }: Props) {
  return (
    <fieldset className="form-group">
      <legend>{title}</legend>
      {help && <p className="form-help">{help}</p>}
      {children}
    </fieldset>
  );
}
