import type { Sort } from "../vacancy-search.ts";
import { goingOn, negations } from "./phrases.ts";
import type { Piece } from "./pieces.ts";
import { placesOf } from "./places.ts";
import { type Span, spansFrom, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * What is understood and cannot be asked: to leave out a place, work for which one needs no diploma, how long one travels,
 * how far from no place, pay up to an amount or after taxes, another order than the one that was chosen, years of experience, and when work starts.
 */
export type Uncountable =
  | "place"
  | "diploma"
  | "travel"
  | "distance"
  | "payMost"
  | "payNet"
  | "order"
  | "experience"
  | "start";

const refusingPlaces = new Set([...negations, "buiten", "outside"]);
const education = "(?:mbo|hbo|wo|universitair|bachelor(?: s)?|master(?: s)?)";
const diploma = `(?:een |a )?(?:${education} )?(?:diplomas?|diploma s|opleiding|degree)`;
const needed = "(?:nodig|vereist|verplicht|needed|required|necessary)";
const time = "(?:(?:max|maximaal|hooguit|binnen|within) )?(?:\\d{1,3}|(?:een )?half) ?(?:min|minuten|minutes|uur|hour)";
const travel = "reizen|reistijd|rijden|fietsen|met de (?:auto|fiets|trein)|met het ov|travel|commute|drive";
const orders: [Sort, RegExp][] = [
  [
    "newest",
    /^(?:(?:nieuw|recent)(?: geplaatste?)?|nieuwste(?: eerst)?|meest recente|recente|newest(?: first)?|latest|most recent|(?:newly|recently) posted)$/,
  ],
  ["closing", /^(?:sluit(?:en)? (?:binnenkort|bijna|eerst)|closing soon|ending soon)$/],
  [
    "pay",
    /^(?:hoog(?:ste)? (?:loon|salaris)|(?:best|goed) ?betaalde?|(?:high|highest) (?:pay|salary|paid|paying)|(?:best|well) paid)$/,
  ],
];
const years =
  "(?:(?:min|minimaal|minstens|at least|ruim|over|meer dan|more than) )?\\d{1,2}(?: (?:a|of|or|tot|to|\\d{1,2})){0,2} ?(?:jaar|jaren|years?)(?: s| of)?";
const months =
  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october";
const start =
  "(?:per|vanaf) direct(?: beschikbaar)?|direct (?:beschikbaar|beginnen|starten|aan de slag)|(?:available |start |starting )?immediately|immediate start|available now|asap|zo snel mogelijk";
const uncountable: [Uncountable, RegExp][] = [
  [
    "diploma",
    new RegExp(
      `^(?:(?:zonder|geen|no|without) (?:${diploma}|${education})(?: ${needed})?|${diploma} (?:niet|not) ${needed})$`,
    ),
  ],
  [
    "experience",
    new RegExp(`^(?:${years} (?:werk)?(?:ervaring|experience)|(?:ervaring|experience) (?:van )?${years})$`),
  ],
  [
    "start",
    new RegExp(`^(?:${start}|(?:vanaf|per|from|starting) (?:\\d{1,2} )?(?:${months})(?: beschikbaar| available)?)$`),
  ],
  [
    "travel",
    new RegExp(
      `^(?:${time} (?:${travel})|(?:reistijd|commute) (?:van )?${time}|dicht ?bij huis|in de buurt|near me|nearby|close to home)$`,
    ),
  ],
];
/** How the first word of any of those begins. */
const mayBegin =
  /^(?:zonder|geen|no|without|dipl|opl|degr|max|hoog|binnen|within|\d|een|half|reis|comm|nieuw|newe|newl|late|meest|most|recent|slui|clos|well|goed|per$|vanaf|from|direct|avai|start|immed|asap|zo$|min|at$|ruim|over|more|erva|expe|dicht|in$|near|endi|hoogs|high|best)/;

/** Words that would be asked the other way round as plain words, or stand in no text: "niet in amsterdam", "zonder diploma", "nieuwste". */
export function uncountedFrom(tokens: Token[], at: number, vocabulary: Vocabulary): Piece[] {
  const name = tokens[at]?.isFree ? tokens[at].name : "";
  const places = refusingPlaces.has(name) ? placesFrom(tokens, at + 1, vocabulary) : [];
  const spans = mayBegin.test(name) ? spansFrom(tokens, at) : [];
  return [
    ...places.map((length): Piece => ({ length: 1 + length, meaning: { kind: "uncounted", why: "place" } })),
    ...spans.flatMap((span): Piece[] => {
      const [sort] = orders.find(([, pattern]) => pattern.test(span.name)) ?? [];
      if (sort) return [{ length: span.length, meaning: { kind: "order", sort } }];
      const [why] = uncountable.find(([, pattern]) => pattern.test(span.name)) ?? [];
      return why ? [{ length: span.length, meaning: { kind: "uncounted", why } }] : [];
    }),
  ];
}

/** How many words name a place there, or several: "amsterdam of rotterdam". */
function placesFrom(tokens: Token[], at: number, vocabulary: Vocabulary): number[] {
  const isPlace = (span: Span) => placesOf(span, vocabulary).length > 0;
  return spansFrom(tokens, at)
    .filter(isPlace)
    .flatMap(({ length }) => {
      const next = tokens[at + length];
      const more = next?.isFree && goingOn.has(next.name) ? placesFrom(tokens, at + length + 1, vocabulary) : [];
      return [length, ...more.map((each) => length + 1 + each)];
    });
}
