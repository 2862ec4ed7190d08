import type { CodeSystem } from "#lib/db/generated/enums";

/** What the classifications are called, with the edition our codes are of. */
export const codeSets: Record<CodeSystem, string> = {
  isco08: "ISCO-08",
  esco: "ESCO v1.2",
  onet: "O*NET-SOC 2019",
  cwa16458: "CWA 16458-1:2018",
};
