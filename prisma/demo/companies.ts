import type { Language, PosterType, Source } from "#lib/db/generated/enums";
import { slugWords } from "#lib/slug";
import { advisers } from "./companies/advisers.ts";
import { energyAndCare } from "./companies/energy-and-care.ts";
import { finance } from "./companies/finance.ts";
import { government } from "./companies/government.ts";
import { landAndLearning } from "./companies/land-and-learning.ts";
import { logisticsAndRetail } from "./companies/logistics-and-retail.ts";
import { makers } from "./companies/makers.ts";
import { saas } from "./companies/saas.ts";
import { inventCompany } from "./invented.ts";
import type { CompanyProfile, SectorProfile } from "./profile.ts";
import { at, randomFrom } from "./random.ts";
import { sectors } from "./sectors.ts";

const written: CompanyProfile[] = [
  ...energyAndCare,
  ...government,
  ...finance,
  ...logisticsAndRetail,
  ...saas,
  ...landAndLearning,
  ...makers,
  ...advisers,
];

/** How many companies the demo has when nobody asks for more or fewer. */
export const companyCount = written.length;

export type DemoCompany = CompanyProfile & {
  slug: string;
  website: string;
  domain: string;
  profile: SectorProfile;
  posterType: PosterType;
  speaks: Language[];
  /** Relative number of vacancies. */
  weight: number;
  /** The system it recruits with; most write their vacancies here. */
  source: Source;
  /** From 0, names its pay, to 1, does not. */
  secrecy: number;
  /** Under a public collective agreement: pay scales, and terms that go with them. */
  isPublic: boolean;
};

/** The first `count` of the companies, in an order in which sectors alternate; past the written ones, invented ones. */
export function chooseCompanies(count: number, seed: number): DemoCompany[] {
  const random = randomFrom(seed, "companies");
  const profiles = random.shuffled(written).slice(0, count);
  const taken = new Set(profiles.map(({ name }) => name));
  while (profiles.length < count) profiles.push(inventCompany(random, taken));
  return profiles.map((profile) => companyOf(profile, seed));
}

function companyOf(profile: CompanyProfile, seed: number): DemoCompany {
  const random = randomFrom(seed, "company", profile.name);
  const slug = slugWords(profile.name);
  const sector = sectors[profile.sector];
  const isBroker = sector.posterType !== "employer";
  const isLarge = profile.staff > 500;
  const isPublic =
    profile.sector === "government" || ((profile.sector === "care" || profile.sector === "education") && isLarge);
  const speaks = (["nl", "en"] as const).filter((language) => profile.systems[language] !== undefined);
  return {
    ...profile,
    slug,
    domain: `${slug}.example`,
    website: `https://${slug}.example`,
    profile: sector,
    posterType: sector.posterType,
    speaks,
    weight: profile.staff ** 0.34 * (isBroker ? 2.6 : 1) * (0.7 + random.next() * 0.6),
    source: isPublic || !random.chance(0.16) ? "roleboard" : at(feeds, random.between(0, feeds.length - 1)),
    secrecy: isPublic ? random.next() * 0.3 : random.next(),
    isPublic,
  };
}

const feeds: Source[] = ["greenhouse", "lever", "recruitee", "personio"];
