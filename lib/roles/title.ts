import { withSymbols } from "./alias.ts";
import { fieldKeys, nounKeys } from "./title-keys.ts";
import { levelWords, spellings } from "./title-words.ts";
import { writings } from "./title-writings.ts";

/** A word of a title, ready to compare: lower case without accents, single, compounds taken apart. */
export type Word = {
  text: string;
  /** As it is written, but for case and accents. */
  written: string;
  at: number;
  /** Which piece of the title, as dashes, brackets, commas and "bij" cut it. */
  part: number;
  /** Stands in a list with the word before it: "Java/Kotlin", "netwerk- en systeembeheerder". */
  isListed: boolean;
  /** The rest of a compound whose beginning is the word before. */
  isJoined: boolean;
};

const titleLengthMax = 200;
const token = /[a-z0-9]+|\s-+\s|[–—|,;:()[\]{}•·»@\n]|[/&+]/g;
const cuts = new Set(["bij", "voor", "at", "for", "within", "binnen"]);
const joins = new Set(["/", "&", "+", "en", "and", "und"]);
const heads =
  "ontwikkelaar programmeur beheerder beheer analist analyst architect engineer ingenieur specialist adviseur consultant medewerker manager tester ontwerper designer coordinator deskundige technicus developer administrator expert coach auditor trainer onderzoeker bouwer schrijver technieker verantwoordelijke regisseur bediende strateeg generalist projectleider software development ontwikkeling engineering"
    .split(" ")
    .sort((a, b) => b.length - a.length);

/** The words of a title or of a name of a role. Of a long text only the first 200 characters count. */
export function titleWords(title: string): Word[] {
  const words: Word[] = [];
  let part = 0;
  let isListed = false;
  for (const [piece] of plain(title).matchAll(token)) {
    if (joins.has(piece)) isListed = true;
    else if (cuts.has(piece) || !/[a-z0-9]/.test(piece)) part += 1;
    else {
      for (const [index, written] of apart(piece).entries()) {
        const text = spellings.get(written) ?? inOneWord(written);
        words.push({ text, written, at: words.length, part, isListed, isJoined: index > 0 });
        isListed = false;
      }
      if (piece === "of" || piece === "or") isListed = true;
    }
  }
  return words;
}

/** "Applicatieontwikkelaar" as "applicatie ontwikkelaar" is. */
function inOneWord(written: string): string {
  if (!written.endsWith("r")) return written;
  return written.replace(/(?:ontwikkelaar|programmeur|programmer)$/, "developer").replace(/ingenieur$/, "engineer");
}

/** What spellings of one name have in common: "Back-end ontwikkelaar" and "backendontwikkelaar" are one key. */
export function titleKey(name: string): string {
  return titleWords(name)
    .map(({ text }) => text)
    .join("");
}

const nonAscii = /[^ -~]/;

function plain(title: string): string {
  const cut = title.slice(0, titleLengthMax);
  const ascii = nonAscii.test(cut) ? cut.normalize("NFKD").replace(/\p{M}/gu, "") : cut;
  let text = ascii.toLowerCase();
  for (const [piece, pattern, usual] of writings) if (text.includes(piece)) text = text.replace(pattern, usual);
  if (text.includes("front") && text.includes("back")) text = text.replace(bothEnds, " fullstack ");
  text = withSymbols(text);
  // "ABAP'er" and "iOS'er": who is good at it; a "PMO'er" is named already.
  if (text.includes("er"))
    text = text.replace(/\b(\w+) ?['’‘]er\b/g, (whole, word) => {
      if (nounKeys.has(word)) return word;
      return fieldKeys.has(word) ? `${word} specialist` : whole;
    });
  if (/support (?:engineer|specialist|analist|analyst|agent|tech)/.test(text))
    text = text.replace(/\b(?:tier|level|line|lijn)[ -]?([1-3])\b/g, "$1e lijns");
  return text;
}

const bothEnds =
  /\b(?:front(?:[- ]?end)?-?|back(?:[- ]?end)?-?)\s?(?:en|and|&|\/|\+|,)\s?(?:front|back)[- ]?end(?=[ /)-]|$|\w)/g;

/** "netwerkbeheerder" is "netwerk" and "beheerder"; "automatiseringsengineer" loses its "s". */
function apart(written: string): string[] {
  const word = single(written);
  const spelling = spellings.get(word);
  if (spelling) return spelling.includes(" ") ? spelling.split(" ") : [word];
  if (word.length < 8 || levelWords.has(word) || nounKeys.has(word)) return [word];
  const head = heads.find((each) => word.length > each.length + 1 && word.endsWith(each));
  if (!head) return withPurpose(word);
  const before = word.slice(0, -head.length);
  const isLinked = before.endsWith("s") && (before.endsWith("ings") || fieldKeys.has(before.slice(0, -1)));
  return [...twoFields(isLinked ? before.slice(0, -1) : before), head];
}

/** An application is one, whatever it is for ("zorgapplicatie"); so is what is done with a field ("datacentermigratie"). */
function withPurpose(word: string): string[] {
  if (fieldKeys.has(word)) return [word];
  const [, before, rest] =
    /^(.{3,}?)(applicaties?|migraties?|transities?|omgeving(?:en)?|landschap|oplossing(?:en)?)$/.exec(word) ?? [];
  return before && rest && (rest.startsWith("applicatie") || fieldKeys.has(before)) ? [before, rest] : [word];
}

function twoFields(word: string): string[] {
  if (fieldKeys.has(word)) return [word];
  for (let at = 2; at <= word.length - 2; at++) {
    if (fieldKeys.has(word.slice(0, at)) && fieldKeys.has(word.slice(at))) return [word.slice(0, at), word.slice(at)];
  }
  return withPurpose(word);
}

const plural =
  /(engineer|developer|ontwikkelaar|programmeur|programmer|architect|analyst|consultant|tester|designer|ontwerper|beheerder|specialist|administrator|manager|medewerker|scientist|master|owner|coach|expert|auditor|leider|leader|director|partner|coordinator|adviseur|advisor|adviser|trainer|officer|technician|technieker|hacker|writer|schrijver|researcher|onderzoeker|wetenschapper|model+er|bouwer|beveiliger|integrator|operator|supporter|teamer|hunter|responder|allrounder|ondersteuner|automatiseerder|vormgever|packager|ingenieur|steward|sysadmin|agent)e?s$/;
const dutchPlural = /(analist|architect|consultant|specialist|assistent|expert|agent|director|ingenieur)en$/;

function single(word: string): string {
  if (word.endsWith("s")) return word.replace(plural, "$1");
  if (word.endsWith("e")) return word.replace(/(analist|consultant)e$/, "$1").replace(/(advis|programm)euse$/, "$1eur");
  if (word.endsWith("ster"))
    return word
      .replace(/(medewerk|leid)ster$/, "$1er")
      .replace(/beheerster$/, "beheerder")
      .replace(/ontwikkelaarster$/, "ontwikkelaar");
  return word.endsWith("en") ? word.replace(dutchPlural, "$1") : word;
}
