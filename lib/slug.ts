/** Lower-case ASCII words joined by hyphens, at most 60 characters, e.g. "C# / .NET" → "c-sharp-net". */
export function slugWords(text: string): string {
  return text
    .replace(/c\+\+/gi, "cpp")
    .replace(/([cf])#/gi, "$1-sharp")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
}
