import { aCompany, aVacancy } from "#lib/testing/factories";

const hour = 60 * 60 * 1000;
const modes = ["hybrid", "remote", "onSite", null] as const;
const levels = ["junior", "senior", null] as const;
let made = 0;

/**
 * Two pages of open vacancies that a made-up word in their titles sets apart from the demo and from
 * what other tests make meanwhile, so that a test can say what must be found. Number 1 is the newest;
 * pay rises with the number, and every fourth states none.
 */
export async function knownVacancies() {
  made += 1;
  const word = `kwartel${process.pid}x${made}x${Date.now().toString(36)}`;
  const company = await aCompany({
    name: `Kwartelhof ${word}`,
    about: "Wij tellen vogels.",
    aboutLanguage: "nl",
  });
  const numbers = Array.from({ length: 24 }, (_, index) => index + 1);
  const vacancies = numbers.map((number) => ({
    title: `Databasebeheerder ${word} nummer ${number}`,
    workMode: modes[number % 4] ?? null,
    level: levels[number % 3] ?? null,
    contract: number % 6 === 0 ? ("temporary" as const) : ("permanent" as const),
    place: number % 2 === 0 ? "utrecht" : "groningen",
    payEuros: number % 4 === 0 ? null : 3_000 + 100 * number,
    publishedAt: new Date(Date.now() - number * hour),
  }));
  for (const { place, payEuros, ...facts } of vacancies) {
    const more = { companyId: company.id, role: "database-administrator", places: [place], skills: ["sql"] };
    await aVacancy({ ...facts, ...more, ...(payEuros && monthly(payEuros)) });
  }
  return { word, company, vacancies };
}

/** A salary of up to so many euros a month at 40 hours, and the hours that go with it. */
export function monthly(maxEuros: number) {
  const payMaxCents = maxEuros * 100;
  const payMinCents = payMaxCents - 50_000;
  return {
    payMinCents,
    payMaxCents,
    payMonthMinCents: payMinCents,
    payMonthMaxCents: payMaxCents,
    payCurrency: "EUR",
    payPeriod: "month" as const,
    payFullTimeHours: 40,
    payHolidayAllowanceIncluded: false,
    hoursMin: 32,
    hoursMax: 40,
  };
}
