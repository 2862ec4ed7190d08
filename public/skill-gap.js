// @ts-check
// What the skills someone has mean for the vacancies of a role. Pure: the server and public/skills.js both count with
// this file, so that a page says the same with and without script.

/**
 * A vacancy by what it needs. `must` are places in `Asked.skills`, never none; `pay` is the middle of its range in
 * cents, gross a month at 40 hours, `rate` that of freelance work in cents an hour; null when not stated.
 * @typedef {{ must: number[], pay: number | null, rate: number | null }} Asking
 */

/**
 * How much more what comes within reach pays than what is, in cents, and between what with 95 % confidence, of `n`
 * vacancies and of `nNow`.
 * @typedef {{ difference: number, low: number, high: number, n: number, nNow: number }} Difference
 */

/**
 * A skill one misses: `gain` vacancies ask nothing else that one misses, `asked` ask it at all.
 * @typedef {{ skill: number, gain: number, asked: number, pay: Difference | null, rate: Difference | null }} Missing
 */

/**
 * Which vacancies ask nothing that is not in `have`, how many ask one or two things more, and what each missing skill
 * would add: most first; when two add the same, first what more vacancies ask that lack just one thing beside it, then
 * two, then the most asked. A difference needs `least` vacancies that state it on both sides, and is null where chance may
 * have made it.
 * @param {Asking[]} vacancies
 * @param {Set<number>} have
 * @param {number} least
 * @returns {{ reachable: number[], oneShort: number, twoShort: number, missing: Missing[] }}
 */
export function gapOf(vacancies, have, least) {
  const lacks = vacancies.map(({ must }) => must.filter((skill) => !have.has(skill)));
  const shortOf = (/** @type {number} */ count) => lacks.flatMap(({ length }, at) => (length === count ? [at] : []));
  const [reachable, oneShort] = [shortOf(0), shortOf(1)];
  const stated = (/** @type {number[]} */ places, /** @type {"pay" | "rate"} */ what) =>
    places.flatMap((at) => vacancies[at]?.[what] ?? []);
  /** @param {number[]} gained @param {"pay" | "rate"} what */
  const difference = (gained, what) => {
    const [then, now] = [stated(gained, what), stated(reachable, what)];
    const shift = then.length >= least && now.length >= least ? shiftOf(then, now) : null;
    return shift && { ...shift, n: then.length, nNow: now.length };
  };

  const missing = [...new Set(lacks.flat())].map((skill) => {
    const lacking = lacks.filter((lack) => lack.includes(skill));
    const gained = oneShort.filter((at) => lacks[at]?.includes(skill));
    const near = [1, 2, 3].map((short) => lacking.filter(({ length }) => length === short).length);
    const [pay, rate] = [difference(gained, "pay"), difference(gained, "rate")];
    return { skill, gain: gained.length, asked: lacking.length, order: [...near, lacking.length], pay, rate };
  });
  missing.sort(
    (one, other) =>
      one.order.map((count, at) => (other.order[at] ?? 0) - count).find(Boolean) ?? one.skill - other.skill,
  );
  return { reachable, oneShort: oneShort.length, twoShort: shortOf(2).length, missing };
}

/**
 * The middle of all differences of one of `then` less one of `now` (Hodges and Lehmann, 1963) and its 95 % interval
 * (Bauer, 1972): as many lie outside as the rank test of Mann and Whitney allows. Null where zero lies within.
 * @param {number[]} then @param {number[]} now
 */
function shiftOf(then, now) {
  const [rising, others] = [then, now].map((values) => values.toSorted((one, other) => one - other));
  const pairs = then.length * now.length;
  const outside = Math.floor(pairs / 2 - 1.959964 * Math.sqrt((pairs * (then.length + now.length + 1)) / 12));
  if (!rising || !others || outside < 1) return null;
  const at = (/** @type {number} */ rank) => differenceAt(rank, rising, others);
  const [low, high] = [at(outside), at(pairs + 1 - outside)];
  return low > 0 || high < 0
    ? { difference: (at(Math.ceil(pairs / 2)) + at(Math.floor(pairs / 2) + 1)) / 2, low, high }
    : null;
}

/**
 * The difference of that rank, 1 the lowest, of one of `then` less one of `now`, both rising: halved until found, for all
 * pairs would be a million. Amounts are in half cents.
 * @param {number} rank @param {number[]} then @param {number[]} now
 */
function differenceAt(rank, then, now) {
  let low = 2 * ((then[0] ?? 0) - (now.at(-1) ?? 0));
  let high = 2 * ((then.at(-1) ?? 0) - (now[0] ?? 0));
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    let [count, at] = [0, 0];
    for (const value of then) {
      while (at < now.length && 2 * (value - (now[at] ?? 0)) > middle) at += 1;
      count += now.length - at;
    }
    if (count >= rank) high = middle;
    else low = middle + 1;
  }
  return low / 2;
}

/**
 * What a page says of it, in numbers as the language writes them: `values` fill `{names}` in its texts, `facts` say
 * which of them are shown.
 * @typedef {{ values: Record<string, string>, facts: Record<string, boolean> }} Told
 */

/**
 * @template {Asking} V
 * @param {{ skills: string[], vacancies: V[], least: number }} asked
 * @param {Set<string>} have slugs
 * @param {string} language
 * @param {number} [shown] how many vacancies at most
 * @returns {Told & { missing: (Told & { skill: string })[], reachable: V[], bar: [one: number, other: number] }}
 */
export function toldOf({ skills, vacancies, least }, have, language, shown = 10) {
  const places = new Set(skills.flatMap((slug, at) => (have.has(slug) ? [at] : [])));
  const gap = gapOf(vacancies, places, least);
  const number = new Intl.NumberFormat(language);
  const euros = new Intl.NumberFormat(language, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const signed = (/** @type {number} */ cents) => {
    const whole = Math.round(cents / 100);
    return `${whole > 0 ? "+ " : whole < 0 ? "− " : ""}${euros.format(Math.abs(whole))}`;
  };
  const amounts = (/** @type {"pay" | "rate"} */ name, /** @type {Difference | null} */ of) =>
    of && {
      [name]: signed(of.difference),
      [`${name}Low`]: signed(of.low),
      [`${name}High`]: signed(of.high),
      [`${name}N`]: number.format(of.n),
      [`${name}Now`]: number.format(of.nNow),
    };
  const now = gap.reachable.length;
  const hasPay = gap.missing.some(({ pay, rate }) => pay ?? rate);
  return {
    values: {
      now: number.format(now),
      of: number.format(vacancies.length),
      one: number.format(gap.oneShort),
      two: number.format(gap.twoShort),
      more: number.format(Math.max(0, now - shown)),
    },
    facts: {
      reachable: now > 0,
      none: now === 0,
      more: now > shown,
      missing: gap.missing.length > 0,
      complete: gap.missing.length === 0,
      pay: hasPay,
      noPay: gap.missing.length > 0 && !hasPay,
    },
    bar: [now, gap.oneShort],
    missing: gap.missing.map(({ skill, gain, asked, pay, rate }) => ({
      skill: skills[skill] ?? "",
      values: {
        gain: gain > 0 ? `+${number.format(gain)}` : "0",
        asked: number.format(asked),
        ...amounts("pay", pay),
        ...amounts("rate", rate),
      },
      facts: { column: hasPay, pay: pay !== null, rate: rate !== null, neither: !pay && !rate },
    })),
    reachable: gap.reachable.slice(0, shown).flatMap((at) => vacancies[at] ?? []),
  };
}

/** "{now} van {of}" with the values in it. @param {string} text @param {Record<string, string>} values */
export function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** @param {{ company: string, place: string | null }} vacancy */
export function whereOf({ company, place }) {
  return place ? `${company} · ${place}` : company;
}
