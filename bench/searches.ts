// Searches as people type and choose them, by kind; the same for the same vocabulary.

type Vocabulary = { skills: string[]; titles: string[]; roles: string[]; places: string[]; companies: string[] };

/** At least 700 different query strings. */
export function searchesOf({ skills, titles, roles, places, companies }: Vocabulary): Record<string, string[]> {
  const at = <Value>(list: Value[], number: number) => list[(number * 7919) % list.length] as Value;
  const times = (count: number, make: (number: number) => [string, string][]) =>
    Array.from({ length: count }, (_, number) => new URLSearchParams(make(number)).toString());
  const modes = ["onSite", "hybrid", "remote"];
  const levels = ["junior", "medior", "senior", "lead"];
  const broad = [
    "team",
    "ervaring",
    "developer",
    "ict",
    "security",
    "cloud",
    "data",
    "software",
    "engineer",
    "beheer",
    "agile",
  ];
  return {
    "role words": times(90, (n) => [["q", at(titles, n)]]),
    "several words": times(130, (n) => [["q", `${at(titles, n)} ${at(skills, n * 3 + 1)}`]]),
    "words and filters": times(160, (n) => [
      ["q", at(skills, n)],
      ...(n % 2 ? [["place", at(places, n)] as [string, string]] : []),
      ...(n % 3 ? [["mode", at(modes, n)] as [string, string]] : []),
      ...(n % 4 ? [["level", at(levels, n)] as [string, string]] : []),
      ...(n % 5 ? [] : [["pay", "4500"] as [string, string]]),
    ]),
    skills: times(70, (n) => [["q", at(skills, n)]]),
    "broad words": broad.flatMap((q) => [`q=${q}`, `q=${q}&sort=newest`, `q=${q}&sort=pay`]),
    "narrow filters": times(75, (n) => [
      ["role", at(roles, n)],
      ["place", at(places, n)],
      ["level", at(levels, n)],
    ]),
    "broad filters": [
      ...times(50, (n) => [
        ["mode", at(modes, n)],
        ["level", at(levels, n >> 1)],
        ...(n % 2 ? [["language", n % 4 === 1 ? "nl" : "en"] as [string, string]] : []),
        ...(n % 3 ? [] : [["pay", String(3000 + n * 50)] as [string, string]]),
      ]),
      "contract=permanent",
      "hours=36",
      "since=7",
      "since=30",
      "place=noord-holland",
      "place=nederland",
    ],
    "left out": times(40, (n) => [
      ["q", at(broad, n)],
      [
        ["notposter", "agency"],
        ["notskill", "java"],
        ["hoursrange", "25-32"],
        ["sort", "closing"],
      ][n % 4] as [string, string],
      ["level", at(levels, n)],
    ]),
    companies: times(40, (n) => [["company", at(companies, n)]]),
    browsing: ["", "sort=pay", "sort=newest", ...Array.from({ length: 9 }, (_, n) => `page=${n + 2}`)],
    "deep pages": times(40, (n) => [
      ...(n % 2 ? [["q", at(broad, n)] as [string, string]] : []),
      ["page", String(20 + n)],
    ]),
  };
}
