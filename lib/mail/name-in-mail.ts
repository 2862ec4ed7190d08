/**
 * What a stranger calls himself or his company, as our own mail may say it to somebody else: on one line, short, and
 * with nothing a mail program makes a link of. "bol.com" becomes "bol com"; "Jansen & Zn. B.V." stays.
 */
export function nameInMail(name: string): string {
  const plain = name
    .replace(/\.(?=[\p{L}\p{N}]{2})/gu, " ")
    .replace(/[^\p{L}\p{M}\p{N}&'’.,()+-]+/gu, " ")
    .trim();
  const [start = ""] = /^.{0,60}/u.exec(plain) ?? [];
  return start === plain ? plain : `${start.trim()}…`;
}
