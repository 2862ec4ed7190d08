// @ts-check
// Counts anew as one ticks, without asking the site: the page and components/market/skill-gap.tsx have the words. What
// is ticked stays in this browser, and only once something is.
import { filled, toldOf, whereOf } from "./skill-gap.js";

const key = "skills";
const form = document.querySelector("form[data-skills]");
if (form instanceof HTMLFormElement) void begin(form);

/** Until the numbers are there, and when they do not come, the form works as it is. @param {HTMLFormElement} form */
async function begin(form) {
  const answer = await fetch(form.dataset.skills ?? "").catch(() => null);
  if (!answer?.ok) return;
  /** @type {import("../lib/market/skill-gap.ts").SkillsAsked} */
  const asked = await answer.json();
  const all = (/** @type {string} */ selector) => /** @type {HTMLElement[]} */ ([...form.querySelectorAll(selector)]);
  const boxes = /** @type {HTMLInputElement[]} */ (all("input[name=have]"));
  const names = new Map(boxes.map((box) => [box.value, box.labels?.[0]?.querySelector("span")?.textContent ?? ""]));
  // What the address names is added to what is kept, and is kept with it from the next tick on.
  const named = boxes.filter(isNamed).map(({ value }) => value);
  const inAddress = () => new URLSearchParams(location.search).has("have");
  let have = new Set([...kept(), ...named]);
  // What was ticked or unticked before the numbers came counts as done now.
  const early = boxes.filter(({ checked, defaultChecked }) => checked !== defaultChecked);
  for (const box of early) have[box.checked ? "add" : "delete"](box.value);

  form.onchange = ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    have[target.checked ? "add" : "delete"](target.value);
    keep();
  };
  for (const button of all("[data-clear]"))
    button.onclick = () => {
      have.clear();
      keep();
    };
  // Choosing another role says nothing of what is ticked; what only the address named is kept for it here.
  form.onformdata = ({ formData }) => {
    store(have);
    formData.delete("have");
  };
  // Ticked on another page of ours, in another window or before going back to this one.
  const again = () => {
    have = new Set([...kept(), ...(inAddress() ? named : [])]);
    show();
  };
  addEventListener("storage", again);
  addEventListener("pageshow", ({ persisted }) => persisted && again());
  for (const part of all("[data-scripted], [data-plain]")) part.hidden = part.dataset.plain !== undefined;
  if (early.length > 0) keep();
  else show();

  function keep() {
    const isKept = store(have);
    // What is kept here need not be sent again with the address, here or in the other language.
    if (isKept && inAddress()) {
      history.replaceState(null, "", withoutHave(location.href));
      const other = document.querySelector("header a[hreflang]");
      if (other instanceof HTMLAnchorElement) other.href = withoutHave(other.href);
    }
    for (const part of all("[data-kept], [data-not-kept]")) part.hidden = (part.dataset.kept !== undefined) !== isKept;
    show();
  }

  function show() {
    const told = toldOf(asked, have, document.documentElement.lang);
    for (const box of boxes) box.checked = have.has(box.value);
    tell(form, told);
    for (const [at, part] of all(".share-bar rect").entries()) {
      const scaled = (/** @type {number} */ count) => `${Math.round((count / asked.vacancies.length) * 100)}%`;
      part.setAttribute("x", scaled(at * told.bar[0]));
      part.setAttribute("width", scaled(told.bar[at] ?? 0));
    }
    const rows = all("[data-rows]")[0];
    const most = Number(rows?.dataset.rows);
    rows?.replaceChildren(
      ...told.missing.slice(0, most).map(({ skill, ...row }) => {
        const drawn = copyOf("[data-row]");
        tell(drawn, row);
        say(drawn, "[data-name]", names.get(skill) ?? skill);
        return drawn;
      }),
    );
    all("[data-list]")[0]?.replaceChildren(
      ...told.reachable.map((vacancy) => {
        const drawn = copyOf("[data-vacancy-row]");
        const link = drawn.querySelector("a");
        if (link) Object.assign(link, { textContent: vacancy.title, lang: vacancy.language });
        link?.setAttribute("href", (link.getAttribute("href") ?? "").replace(/-$/, vacancy.slug));
        say(drawn, "[data-where]", whereOf(vacancy));
        return drawn;
      }),
    );
  }

  /** @param {string} selector */
  function copyOf(selector) {
    const template = /** @type {HTMLTemplateElement} */ (all(selector)[0]);
    return /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  }
}

/** @param {ParentNode} part @param {import("./skill-gap.js").Told} told */
function tell(part, { values, facts }) {
  for (const element of part.querySelectorAll("[data-text], [data-when]")) {
    if (!(element instanceof HTMLElement)) continue;
    const { text, when } = element.dataset;
    if (when) element.hidden = !facts[when];
    // Said once, not when it stays the same.
    const said = filled(text ?? "", values);
    if (text && element.textContent !== said) element.textContent = said;
  }
}

/** @param {ParentNode} part @param {string} selector @param {string} text */
function say(part, selector, text) {
  const element = part.querySelector(selector);
  if (element) element.textContent = text;
}

/** @param {string} address */
function withoutHave(address) {
  const url = new URL(address);
  url.searchParams.delete("have");
  return url.href;
}

/** Whether the address named it: the page came with it ticked, or hidden where the role does not ask it. @param {HTMLInputElement} box */
function isNamed(box) {
  return box.type === "hidden" || box.defaultChecked;
}

/** What was ticked before, also for roles that do not ask it. @returns {Set<string>} */
function kept() {
  try {
    const list = JSON.parse(localStorage.getItem(key) ?? "[]");
    return new Set(Array.isArray(list) ? list.filter((each) => typeof each === "string") : []);
  } catch {
    return new Set();
  }
}

/** False where a browser keeps nothing. @param {Set<string>} have */
function store(have) {
  try {
    if (have.size > 0) localStorage.setItem(key, JSON.stringify([...have]));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
