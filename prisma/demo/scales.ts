import type { Sector } from "./profile.ts";

type Scale = { name: string; min: number; max: number };

// Our own round figures, near what public pay tables looked like in 2026; no agreement is quoted.
const government: Scale[] = [
  { name: "schaal 6", min: 2740, max: 3660 },
  { name: "schaal 7", min: 2930, max: 4030 },
  { name: "schaal 8", min: 3210, max: 4480 },
  { name: "schaal 9", min: 3560, max: 5010 },
  { name: "schaal 10", min: 3820, max: 5440 },
  { name: "schaal 10A", min: 4210, max: 5890 },
  { name: "schaal 11", min: 4680, max: 6360 },
  { name: "schaal 12", min: 5420, max: 7230 },
  { name: "schaal 13", min: 6080, max: 7890 },
  { name: "schaal 14", min: 6650, max: 8600 },
];
const care: Scale[] = [
  { name: "FWG 40", min: 2790, max: 3720 },
  { name: "FWG 45", min: 2960, max: 4180 },
  { name: "FWG 50", min: 3240, max: 4620 },
  { name: "FWG 55", min: 3600, max: 5150 },
  { name: "FWG 60", min: 4060, max: 5810 },
  { name: "FWG 65", min: 4710, max: 6720 },
  { name: "FWG 70", min: 5480, max: 7590 },
];
const education: Scale[] = [
  { name: "schaal 7", min: 2890, max: 3910 },
  { name: "schaal 8", min: 3180, max: 4350 },
  { name: "schaal 9", min: 3560, max: 4980 },
  { name: "schaal 10", min: 3790, max: 5420 },
  { name: "schaal 11", min: 4610, max: 6290 },
  { name: "schaal 12", min: 5560, max: 7130 },
  { name: "schaal 13", min: 6170, max: 7760 },
];
const tables: Partial<Record<Sector, Scale[]>> = { government, care, education };

/** The scale of the sector's collective agreement whose middle is nearest to `month` (gross, full time), if it has one. */
export function scaleFor(sector: Sector, month: number): Scale | null {
  const table = tables[sector];
  if (!table) return null;
  const distance = ({ min, max }: Scale) => Math.abs((min + max) / 2 - month);
  return table.reduce((best, scale) => (distance(scale) < distance(best) ? scale : best));
}
