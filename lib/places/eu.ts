/** Members of the European Union, ISO 3166-1 alpha-2. */
export const euCountries = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(
  " ",
);

/** The codes with "EU" in the place of its members where all of them are there. */
export function withUnionAsOne(codes: string[]): string[] {
  const isUnion = euCountries.every((code) => codes.includes(code));
  return isUnion ? ["EU", ...codes.filter((code) => !euCountries.includes(code))] : codes;
}
