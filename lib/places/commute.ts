/** By road it is this many times as far as the crow flies, on average in 300 cities of Europe (doi.org/10.1177/23998083231168870). */
const detour = 1.343;
/** Statistics Netherlands, "Commuter cyclists prefer short distances" (2008): 4 km in just over 15 minutes, and hardly anyone beyond 15 km. */
const kmPerHour = 16;
const longestRideKm = 15;

/** About how many minutes one cycles between two points so many km apart as the crow flies, to five minutes; null for 0 and where hardly anyone cycles. */
export function cyclingMinutes(straightKm: number): number | null {
  const km = straightKm * detour;
  return km > 0 && km <= longestRideKm ? Math.max(5, Math.round((km / kmPerHour) * 12) * 5) : null;
}
