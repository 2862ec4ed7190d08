/** Whether Markdown holds paragraphs, a list, a quote or a heading: nothing that fits inside one line of another. */
export function holdsBlocks(content: string): boolean {
  return /\n\s*\n/.test(content.trim()) || /^\s*(?:[-#>]+|\d+\.) /m.test(content);
}

export function asBlock(content: string): string {
  return `\n\n${content.trim()}\n\n`;
}
