import { href } from "#lib/i18n/routing";
import { leastOf, publishedIn, type RoleFigures, windowMonths } from "./figures.ts";

const withheldBelow = `fewer than ${leastOf.median} vacancies bear it`;
const notOverYet = "half of the vacancies are not over yet, or too few were open that long to tell";

/**
 * The figures of a role as data, each with the n that bears it, or null and then in `withheld` with the reason.
 * Pay is whole euro cents, gross, a month at 40 hours without holiday allowance; a percentile that n does not bear is null.
 */
export function figuresRecord(figures: RoleFigures | null, siteUrl: string) {
  if (!figures) return { figures: null, figuresReason: "not worked out yet" };
  const { n, from, to, pay, skills, months, daysOpen, workMode, language, contract, education, certificates } = figures;
  const { places, companies } = figures;
  const isBorne = n >= leastOf.median;
  const each = {
    pay: pay.all && {
      unit: "EUR cents gross per month at 40 hours, without holiday allowance",
      all: pay.all,
      byLevel: pay.byLevel,
      byProvince: pay.byProvince,
    },
    freelance: pay.freelanceHour && { unit: "EUR cents per hour", all: pay.freelanceHour },
    skills,
    published: months.length > 0 ? { n: publishedIn(months), months } : null,
    daysOpen,
    workMode,
    contract,
    language,
    education,
    certificates,
    places: isBorne ? { n, most: places } : null,
    companies: isBorne ? { n, most: companies } : null,
  };
  const withheld = Object.entries(each).filter(([, figure]) => figure === null);
  return {
    figures: {
      n,
      window: { from, to, months: windowMonths },
      method: siteUrl + href("en", "/figures"),
      ...each,
      withheld: withheld.map(([figure]) => ({
        figure,
        reason: figure === "daysOpen" && isBorne ? notOverYet : withheldBelow,
      })),
    },
    figuresReason: null,
  };
}
