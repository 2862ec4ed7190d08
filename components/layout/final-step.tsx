type Props = {
  title: string;
  text: React.ReactNode;
  more?: string | null;
  /** The way out. */
  back: { href: string; label: string };
  children: React.ReactNode;
};

/** What cannot be undone, said on a page of its own before its button. */
export function FinalStep({ title, text, more, back, children }: Props) {
  return (
    <>
      <header className="pt-8">
        <h1 className="text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{title}</h1>
      </header>
      <p className="mt-5 max-w-[60ch]">{text}</p>
      {more && <p className="mt-3 max-w-[60ch]">{more}</p>}
      <div className="mt-8">{children}</div>
      <p className="mt-6">
        <a href={back.href}>{back.label}</a>
      </p>
    </>
  );
}
