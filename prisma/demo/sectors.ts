import type { Sector, SectorProfile } from "./profile.ts";
import { publicSectors } from "./sectors/public.ts";
import { serviceSectors } from "./sectors/services.ts";
import { tradeSectors } from "./sectors/trade.ts";

/** What is true for all companies of a sector. */
export const sectors: Record<Sector, SectorProfile> = { ...publicSectors, ...tradeSectors, ...serviceSectors };

/** The sectors in which agencies, secondment firms and consultancies have clients. */
export const clientSectors: Sector[] = [
  "government",
  "government",
  "finance",
  "finance",
  "care",
  "energy",
  "logistics",
  "retail",
  "industry",
  "saas",
  "education",
];
