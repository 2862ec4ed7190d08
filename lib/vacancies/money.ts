/** Euro as people type it ("4.500", "4,500", "€ 4.500,50", "4500") in cents; null for anything that is no amount. */
export function centsOf(text: string): number | null {
  const plain = text.replace(/[€\s]|eur(?:o)?/gi, "").replace(/,-$/, "");
  const [, whole = "", cents = ""] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (!whole) return null;
  const amount = Number(whole.replace(/[.,]/g, "")) * 100 + Number(cents.padEnd(2, "0"));
  return amount > 0 && amount <= centsMax ? amount : null;
}

/** Cents as a field shows them: "4500" or "18.50" with the mark of the language. */
export function amountOf(cents: number, locale: string): string {
  const [whole, rest] = [Math.floor(cents / 100), cents % 100];
  return rest === 0 ? String(whole) : `${whole}${locale === "nl" ? "," : "."}${String(rest).padStart(2, "0")}`;
}

const centsMax = 100_000_000;
