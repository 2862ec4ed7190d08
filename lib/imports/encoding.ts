/**
 * The text of a file: as its first bytes say, else as the server said, else as its XML declaration or
 * `<meta charset>` says, else UTF-8. What is no letter in that encoding becomes "\ufffd".
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)|<meta[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(head);
  const marked = head.startsWith("\u00ff\u00fe")
    ? "utf-16le"
    : head.startsWith("\u00fe\u00ff")
      ? "utf-16be"
      : head.startsWith("\u00ef\u00bb\u00bf")
        ? "utf-8"
        : null;
  return decoderFor(marked ?? charset ?? declared?.[1] ?? declared?.[2] ?? "utf-8").decode(bytes);
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
