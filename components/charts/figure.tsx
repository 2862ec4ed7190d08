type Props = {
  id: string;
  title: string;
  /** How many vacancies bear it, and of when they are: no figure is drawn without both. */
  n: number;
  window: string;
  /** "120 vacatures, …": `n` and `window` as the reader is told them. */
  basis: string;
  /** In a sentence: what is counted and how. */
  note: string;
  children: React.ReactNode;
};

/** A figure with all that makes it honest: what it counts, of how many, and of when. */
export function Figure({ id, title, n, window, basis, note, children }: Props) {
  return (
    <figure id={id} className="figure" data-n={n} data-window={window} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        <p className="text-small text-soft">{note}</p>
      </figcaption>
      {children}
      <p className="mt-2 text-soft text-tiny">{basis}</p>
    </figure>
  );
}
