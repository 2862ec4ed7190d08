/**
 * Where to go after signing in: a path of this site as it was asked for, or `home` for anything else, so that
 * a link to our sign-in page cannot lead away from us (trust.md, AU-11).
 */
export function returnPath(asked: string | undefined, home: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these from an address before reading it
  const isPath = asked !== undefined && /^\/(?![/\\])/.test(asked) && !/[\u0000-\u0020\u007f\\]/.test(asked);
  return isPath && asked.length <= 500 && !asked.startsWith("//") ? asked : home;
}
