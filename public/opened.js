// @ts-check
// Keeps that one opened this vacancy, once one asked for it on a page of results (seen.js): its id of ten characters before
// those of the last 2,000, behind the 1 or 0 that says whether they are hidden. No one else gets it.
try {
  const seen = String(localStorage.seen ?? "");
  const id = ` ${location.pathname.slice(-10)}`;
  const others = seen.slice(1).replace(id, "");
  if (seen) localStorage.seen = (seen[0] + id + others).slice(0, 22_001);
} catch {
  // Where nothing may be kept.
}
