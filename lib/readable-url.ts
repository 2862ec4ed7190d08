/**
 * A request's address with every percent sign that escapes nothing written as `%25`, so that it
 * can be decoded: Next answers 500 where it cannot. Bytes that are no UTF-8 stay as they look.
 */
export function readableUrl(url: string): string {
  const [path = "", ...query] = url.split("?");
  const whole = path.replace(/%(?![0-9a-f]{2})/gi, "%25");
  const readable = isReadable(whole)
    ? whole
    : whole.replace(/(?:%[89a-f][0-9a-f])+/gi, (bytes) => (isReadable(bytes) ? bytes : bytes.replaceAll("%", "%25")));
  return [readable, ...query].join("?");
}

function isReadable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** A part of a path as Next gives it, which is encoded, as people write it; as it stands where that cannot be read. */
export function segmentText(segment: string): string {
  return isReadable(segment) ? decodeURIComponent(segment) : segment;
}
