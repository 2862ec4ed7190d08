type Props = { mail: { to: string; subject: string; body: string }; to: string };

const address = /(https?:\/\/\S+)/;

/** A mail as its reader would see it, with links to follow. */
export function CapturedMail({ mail, to }: Props) {
  return (
    <article className="mt-8 max-w-[44rem] border-ink border-t pt-5">
      <h2>{mail.subject}</h2>
      <p className="mt-1 text-small text-soft">{to}</p>
      <div className="mt-5 whitespace-pre-line">
        {mail.body.split(address).map((part, index) =>
          address.test(part) ? (
            <a key={`${index}${part}`} href={part} className="[overflow-wrap:anywhere]">
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </div>
    </article>
  );
}
