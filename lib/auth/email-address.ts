import { domainToASCII } from "node:url";

/**
 * The one form in which an address is kept and compared: trimmed, NFKC, lower case, its domain in ASCII
 * (punycode); null when it is no address that mail can be sent to safely. Quoted local parts, comments,
 * several addresses and control characters are refused, whatever RFC 5322 allows (trust.md, AU-10 and ML-5).
 */
export function normalAddress(text: string): string | null {
  if (text.length > lengthMax) return null;
  const address = text.trim().normalize("NFKC").toLowerCase();
  const at = address.indexOf("@");
  const local = address.slice(0, at);
  // `domainToASCII` reads what it gets as a web address would: of "b.nl/x" or "b.nl?x" it takes the beginning.
  const domain = /^[\p{L}\p{M}\p{N}.-]+$/u.test(address.slice(at + 1)) ? domainToASCII(address.slice(at + 1)) : "";
  const isAddress =
    at > 0 && localPart.test(local) && !local.includes("..") && local.length <= 64 && domainName.test(domain);
  return isAddress ? `${local}@${domain}` : null;
}

const lengthMax = 254;
const localPart =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-](?:[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]*[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-])?$/u;
const domainName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
