/** What people write in capitals for a role, and the names it can stand for. */
const initials = new Map([
  ["BA", ["business analyst"]],
  ["PM", ["project manager", "product manager"]],
  ["PO", ["product owner"]],
  ["TL", ["team lead", "tech lead"]],
]);

/** The names that initials in capitals stand for, behind whatever sign; none for any other words. */
export function namesBehind(words: string): string[] {
  return initials.get(words.replace(/[^\p{L}\p{N}]/gu, "")) ?? [];
}

/** Whether one letter is typed as the name of a language: "R", "C developer". */
export function isLetterOfLanguage(words: string): boolean {
  return /^[^\p{L}\p{N}]*[A-Z][^\p{L}\p{N}#+]*$/u.test(words);
}
