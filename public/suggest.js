// @ts-check
// Makes <input data-suggest> a combobox (WAI-ARIA 1.2); CONTRIBUTING.md has its attributes.
/** @import { Suggestion } from "../lib/suggestions" */

for (const [at, input] of document.querySelectorAll("input").entries()) if (input.dataset.suggest) enhance(input, at);

/** @param {HTMLInputElement} input @param {number} at */
function enhance(input, at) {
  const { suggestMany, suggestCount = "" } = input.dataset;
  const field = input.closest("label") ?? input;
  const list = document.createElement("ul");
  const count = document.createElement("p");
  /** @type {Suggestion[]} */
  let proposals = [];
  /** @type {HTMLElement[]} */
  let options = [];
  let active = -1;
  let timer = 0;
  let asking = new AbortController();

  list.id = `suggestions-${at}`;
  list.className = "suggestions";
  list.role = "listbox";
  // Not by its field: two would have one name.
  list.setAttribute("aria-labelledby", `${list.id}-count`);
  count.id = `${list.id}-count`;
  count.className = "sr-only";
  count.role = "status";
  for (const made of [list, count]) made.dataset.made = "";
  field.after(list, count);
  input.role = "combobox";
  input.ariaAutoComplete = "list";
  input.setAttribute("aria-controls", list.id);
  close();

  input.oninput = () => {
    close();
    timer = window.setTimeout(open, 120);
  };
  input.onblur = close;
  input.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) return;
    if (step && list.hidden) open();
    else if (step) activate(active + step);
    else if (event.key === "Enter" && options[active]) choose(active);
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
  };
  // The field keeps the focus.
  list.onmousedown = (event) => event.preventDefault();
  list.onclick = ({ target }) => {
    const option = target instanceof Element && target.closest("li");
    if (option) choose(options.indexOf(option));
  };
  input.onchange = () => detect(input);
  input.form?.addEventListener("submit", close);

  function open() {
    close();
    void ask(input, typed(), asking.signal).then(show);
  }

  /** @param {{ options: Suggestion[] } | null} found */
  function show(found) {
    if (!found) return;
    proposals = found.options;
    list.replaceChildren();
    /** @type {HTMLElement} */
    let group = list;
    options = proposals.map(({ value, note = "", kind }, at) => {
      const option = document.createElement("li");
      const small = document.createElement("small");
      option.id = `${list.id}-${at}`;
      option.role = "option";
      small.textContent = note;
      option.append(value, " ", small);
      if (kind && group.ariaLabel !== kind) {
        group = Object.assign(document.createElement("div"), { role: "group", ariaLabel: kind });
        list.append(group);
      }
      group.append(option);
      return option;
    });
    count.textContent = suggestCount.replace("{n}", String(options.length));
    // Under the field.
    list.style.left = `${field.offsetLeft}px`;
    list.style.top = `${field.offsetTop + field.offsetHeight}px`;
    list.style.minWidth = `${field.offsetWidth}px`;
    list.hidden = !options.length;
    input.ariaExpanded = String(!list.hidden);
    activate(-1);
  }

  function close() {
    clearTimeout(timer);
    asking.abort();
    asking = new AbortController();
    list.hidden = true;
    input.ariaExpanded = "false";
    activate(-1);
  }

  /** Round and round, with none (-1) between the last and the first. @param {number} at */
  function activate(at) {
    const places = options.length + 1;
    active = ((at + 1 + places) % places) - 1;
    for (const option of options) option.ariaSelected = String(option === options[active]);
    options[active]?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active]?.id ?? "");
  }

  /** @param {number} at */
  function choose(at) {
    const { value = "", asks } = proposals[at] ?? {};
    const before = input.value.slice(0, input.value.length - typed().length);
    if (asks) input.value = asks.rest;
    else input.value = suggestMany === undefined ? value : `${before && `${before} `}${value}, `;
    close();
    count.textContent = "";
    input.dispatchEvent(new Event("change", { bubbles: true }));
    if (asks) send(input.form, asks);
  }

  /** Of several the last, commas in brackets left out. */
  function typed() {
    return suggestMany === undefined ? input.value : (input.value.split(/,(?![^()]*\))/).at(-1) ?? "");
  }
}

/** Sends a form with one field more. @param {HTMLFormElement | null} form @param {{ name: string, value: string }} asked */
function send(form, { name, value }) {
  const field = Object.assign(document.createElement("input"), { type: "hidden", name, value });
  form?.append(field);
  form?.requestSubmit();
  field.remove();
}

/** Chooses the role that a title names. @param {HTMLInputElement} input */
async function detect(input) {
  const { suggestInto = "", suggestTold = "", suggestNote = "" } = input.dataset;
  const select = document.getElementById(suggestInto);
  if (!(select instanceof HTMLSelectElement) || select.value) return;
  const found = await ask(input, input.value);
  const option = [...select.options].find(({ value }) => value === found?.detected);
  if (!option || select.value) return;
  option.selected = true;
  const note = document.getElementById(suggestNote);
  if (note) note.textContent = suggestTold.replace("{role}", option.text);
}

/** @param {HTMLInputElement} input @param {string} typed @param {AbortSignal} [signal] */
async function ask(input, typed, signal) {
  const query = new URLSearchParams({ typed: typed.trim().slice(0, 100), locale: document.documentElement.lang });
  if (input.form?.id === "search")
    for (const [name, value] of new FormData(input.form)) query.append(name, /** @type {string} */ (value));
  try {
    const answer = await fetch(`/api/suggest/${input.dataset.suggest}?${query}`, { signal });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

export {};
