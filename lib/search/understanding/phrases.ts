import type { Contract, Level, PosterType, WorkMode } from "#lib/db/generated/enums";
import type { Education } from "#lib/vacancies/education";
import type { HoursRange } from "#lib/vacancies/facet-tokens";
import { fullTime, partTime } from "./hours.ts";

/** What words of many titles say about level, workplace, contract, education and hours. */
export type Phrase =
  | { field: "level"; value: Level }
  | { field: "mode"; value: WorkMode }
  | { field: "contract"; value: Contract }
  | { field: "education"; value: Education }
  | { field: "hoursRange"; value: HoursRange };

const fromHome =
  "van huis uit|vanaf huis|vanaf thuis|vanuit thuis|from home|thuis|thuiswerken|thuis werken|thuiswerk|vanuit huis|work from home|working from home|wfh";
const wholly =
  "fulltime|full time|volledig|100|100 procent|altijd|alleen|uitsluitend|helemaal|compleet|full|fully|completely|only".split(
    "|",
  );
const remote = "remote|op afstand";
const whollyRemote = `${remote}|${fromHome}`.split("|").flatMap((words) => wholly.map((each) => `${each} ${words}`));

const experienced = "ervaren|experienced";
const justStudied = ["net", "pas", "just"]
  .flatMap((just) => ["klaar met", "finished"].map((done) => `${just} ${done}`))
  .flatMap((done) => ["", "mijn ", "de ", "my "].map((whose) => `${done} ${whose}`))
  .flatMap((done) =>
    ["mbo", "hbo", "wo", "universiteit", "studie", "opleiding", "school", "studies", "degree", "university"].map(
      (study) => done + study,
    ),
  )
  .join("|");

const graduating =
  "afstudeerstage|afstudeeropdracht|afstudeerder|afstuderen|afstudeerproject|graduation internship|graduation project|thesis|thesis internship|scriptie";
const working = "meewerkstage|meeloopstage|snuffelstage";

const said: [field: Phrase["field"], value: string, words: string][] = [
  ["level", "trainee", "trainee|trainees"],
  [
    "level",
    "junior",
    `junior|jr|juniors|starter|starters|startersfunctie|entry level|zonder ervaring|geen ervaring|no experience|without experience|geen ervaring nodig|geen ervaring vereist|no experience needed|no experience required|no experience necessary|net afgestudeerd|pas afgestudeerd|net afgestudeerde|pas afgestudeerde|afgestudeerd|afgestudeerde|afgestudeerden|recent graduate|recent graduates|new graduate|recently graduated|just graduated|graduate|graduates|${justStudied}|beginner|beginnend|beginnende|eerste baan|first job`,
  ],
  ["level", "medior", `medior|mid level|midlevel|mediors|${experienced}`],
  ["level", "senior", `senior|sr|snr|seniors|${experienced}`],
  ["level", "lead", "lead|leads"],
  ["level", "principal", "principal|staff"],
  ["mode", "remote", [remote, "remote only", ...whollyRemote].join("|")],
  ["mode", "hybrid", "hybride|hybrid"],
  // Some days at home are called so as well.
  ["mode", "remote", fromHome],
  ["mode", "hybrid", fromHome],
  ["mode", "onSite", "op locatie|on site|onsite|op kantoor"],
  [
    "contract",
    "freelance",
    "freelance|freelancer|freelancers|zzp|zzper|zzp er|zzpers|zzp ers|freelance opdracht|freelance opdrachten|zzp opdracht|zzp opdrachten|contractor|contractors|interim|self employed|geen loondienst|niet in loondienst|geen dienstverband|zonder dienstverband",
  ],
  [
    "contract",
    "permanent",
    "permanent|vast|vaste baan|vast contract|vast dienstverband|vaste aanstelling|vaste dienst|in vaste dienst|vast werk|onbepaalde tijd|voor onbepaalde tijd|contract onbepaalde tijd|contract voor onbepaalde tijd|permanent contract|permanent position",
  ],
  [
    "contract",
    "temporary",
    "tijdelijk|tijdelijke|temporary|tijdelijk contract|jaarcontract|bepaalde tijd|voor bepaalde tijd|contract bepaalde tijd|contract voor bepaalde tijd|temp|fixed term|fixed term contract|interim",
  ],
  [
    "contract",
    "internship",
    `stage|internship|internships|stageplek|stageplaats|stagiair|stagiaire|${graduating}|${working}`,
  ],
  ["contract", "traineeship", "traineeship|traineeships"],
  [
    "contract",
    "apprenticeship",
    "bbl|bbl opleiding|bbl traject|bbl plek|bbl plaats|apprenticeship|apprenticeships|leerbaan|leerwerkplek|leerwerktraject",
  ],
  ["education", "mbo", "mbo|mbo ict|mbo 2|mbo 3|mbo 4|mbo2|mbo3|mbo4|mbo niveau|mbo niveau 4|mbo opleiding|mbo hbo"],
  [
    "education",
    "hbo",
    "hbo|hbo ict|hbo informatica|hbo niveau|hbo opleiding|hbo werk en denkniveau|bachelor|bachelors|bachelor s degree|bachelor degree|mbo hbo|hbo wo",
  ],
  [
    "education",
    "wo",
    "wo|wo informatica|wo niveau|wo opleiding|universitair|universitaire opleiding|academisch|master|masters|master s degree|master degree|hbo wo",
  ],
];
for (const { value } of partTime)
  said.push([
    "hoursRange",
    String(value),
    "parttime|part time|deeltijd|niet fulltime|niet full time|geen fulltime|geen full time|not fulltime|not full time|no fulltime|no full time",
  ]);
for (const { value } of fullTime)
  said.push([
    "hoursRange",
    String(value),
    "fulltime|full time|voltijd|niet parttime|niet part time|geen parttime|geen part time|not parttime|not part time|no parttime|no part time",
  ]);

said.push([
  "hoursRange",
  "0-24",
  "bijbaan|bijbaantje|side job|werkstudent|werkstudenten|studentenbaan|working student",
]);

/** By the words with single spaces, without accents and signs. */
export const phrases = new Map<string, Phrase[]>();
for (const [field, value, words] of said) {
  for (const each of words.split("|")) phrases.set(each, [...(phrases.get(each) ?? []), { field, value } as Phrase]);
}

/** By words that say more than their filter: all words for that, which a vacancy may say itself. */
export const wishes = new Map(
  [graduating, working].flatMap((line) => line.split("|").map((words) => [words, line.split("|")] as const)),
);

/** Who posts, in words that say so only where they are left out: "geen bureaus". */
export const posters = new Map<string, PosterType>(
  (
    [
      [
        "agency",
        "bureau|bureaus|bemiddelingsbureau|bemiddelingsbureaus|wervingsbureau|wervingsbureaus|uitzendbureau|uitzendbureaus|bemiddeling|bemiddelaars|intermediair|intermediairs|recruiters|agency|agencies|recruitment agencies|staffing agencies",
      ],
      [
        "secondment",
        "detachering|detacheerder|detacheerders|detacheringsbureau|detacheringsbureaus|gedetacheerd|secondment|secondment agencies",
      ],
    ] as const
  ).flatMap(([poster, words]) => words.split("|").map((each) => [each, poster] as const)),
);

/** Words that ask an employer, which leaves out assignments alone. */
export const employed = new Set("loondienst|in loondienst|dienstverband|in dienstverband|employed".split("|"));

/** Words before something that leave it out, those of them that leave out any word, and words that go on with that. */
export const negations = new Set("geen niet zonder behalve no not non without except".split(" "));
export const refusals = new Set("geen zonder behalve no without except".split(" "));
export const goingOn = new Set("of or noch nor".split(" "));

const otherThings = new Map<string, RegExp>([
  ["remote", /^(support|desktop|sensing|access|beheer|monitoring|procedure)/],
  ["hybrid", /^(cloud|app|apps|infra|identity|it|ict|working|mobile)/],
  ["hybride", /^(cloud|app|apps|infra|identiteit|it|ict|omgeving)/],
  ["principal", /^(component|agent)/],
  ["lead", /^(generation|gen|time|scoring)$/],
  ["vast", /^(team|nummer)/],
  // Anyone on a staff is that; before what one builds it is a level.
  ["staff", /^(?!engineer|software|developer|back|front|full|data|platform|product|machine|security|cloud|devops)/],
  ["stage", /^(gate|manager)/],
  ["graduate", /^(program|school|trainee)/],
  ["mbo", /^(docent|instructeur|leraar|student|school|instelling)/],
  ["hbo", /^(docent|leraar|student|instelling)/],
  ["master", /^(data|branch|detail)/],
  ["universitair", /^(medisch|docent|ziekenhuis)/],
  ["academisch", /^(medisch|ziekenhuis)/],
]);

/**
 * Whether the word before or after it makes another thing of it: "remote support", "hybrid cloud", and "geen hbo", for an
 * education cannot be left out.
 */
export function isOtherThing(words: string, before: string, next: string): boolean {
  const isEducation = phrases.get(words)?.some(({ field }) => field === "education");
  // Who leads a team is called so.
  if (/^leads?$/.test(words) && before === "team") return true;
  return (isEducation && negations.has(before)) || (otherThings.get(words)?.test(next) ?? false);
}
