// @ts-check
// Shows another search without loading the page anew: a filter, a chip, an order, a page (docs/decisions/0025). What does
// not come through is loaded as ever.

/**
 * @typedef {object} How
 * @property {FormData} [sent] what the form held
 * @property {boolean} [toResults] whether one asked to see them from their beginning
 * @property {{ top?: number }} [past] what was noted of the address one comes back to
 * @typedef {HTMLInputElement | HTMLSelectElement} Field
 */

let asking = new AbortController();
let shown = location.pathname + location.search;

document.addEventListener("change", ({ target: field }) => {
  if (!isField(field) || field.form?.id !== "search") return;
  // What is typed in the bar waits for its button, and a distance for a place.
  const isOfBar = field.closest("search");
  const hasPlace = new FormData(field.form).get("place");
  if (!isOfBar || (field.name === "radius" && hasPlace)) submit(field.form);
});

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || form.id !== "search") return;
  event.preventDefault();
  submit(form, submitter?.closest("search") === null);
});

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const isSpecial = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || isSpecial || event.defaultPrevented || link.hash || link.target) return;
  if (!link.closest("main") || link.origin + link.pathname !== location.origin + location.pathname) {
    // What was asked before must not come in the way of where one goes now.
    asking.abort();
    return;
  }
  event.preventDefault();
  void show(link.href, { toResults: /next|prev/.test(link.rel) });
});

addEventListener("popstate", ({ state }) => {
  // Not for a way within the page, as to what follows the header.
  if (location.pathname + location.search !== shown) void show(location.href, { past: state ?? {} });
});

/** @param {HTMLFormElement} form @param {boolean} [toResults] */
function submit(form, toResults) {
  const sent = new FormData(form);
  const query = new URLSearchParams();
  for (const [name, value] of sent) if (value && typeof value === "string") query.append(name, value);
  void show(`${form.action}?${query}`, { sent, toResults });
}

/** @param {string} address @param {How} how */
async function show(address, how) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const results = document.getElementById("results")?.closest("section");
  told().textContent = "";
  results?.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    // As one would share it: without empty fields and what goes without saying.
    const own = told(page).dataset.address;
    if (!answer.ok || !own) throw new Error(answer.statusText);
    if (!how.past && own !== shown) {
      history.replaceState({ top: scrollY }, "");
      history.pushState(null, "", own);
    }
    shown = location.pathname + location.search;
    draw(page, how);
  } catch {
    if (!signal.aborted) location.assign(address);
  } finally {
    if (signal === asking.signal) results?.removeAttribute("aria-busy");
  }
}

/** What is read aloud, and knows the address of its page. */
function told(page = document) {
  return /** @type {HTMLElement} */ (page.getElementById("told"));
}

/** @param {Document} page @param {How} how */
function draw(page, { sent, toResults, past }) {
  const used = /** @type {HTMLElement} */ (document.activeElement);
  const { top } = used.getBoundingClientRect();
  const key = keyOf(used);
  for (const part of ["header", "main"]) {
    const [old, now] = [document.querySelector(part), page.querySelector(part)];
    if (old && now) become(old, now, sent);
  }
  document.title = page.title;
  // The feeds of this search, for who follows it.
  const related = "link[rel=alternate], link[rel=canonical]";
  for (const link of document.head.querySelectorAll(related)) link.remove();
  document.head.append(...page.head.querySelectorAll(related));

  const heading = /** @type {HTMLElement} */ (document.getElementById("results"));
  const alike = [...document.querySelectorAll(`main ${used.localName}`)].filter((each) => each instanceof HTMLElement);
  const same = used.isConnected ? used : alike.find((each) => keyOf(each) === key);
  if (toResults || !same || same.matches(":disabled")) {
    // Which reads it aloud too.
    heading.focus({ preventScroll: Boolean(toResults || past) });
    if (toResults) heading.scrollIntoView({ behavior: "instant" });
  } else {
    same.focus({ preventScroll: true });
    told().textContent = heading.textContent;
    // More or less may stand above it now.
    if (!past) scrollBy({ top: same.getBoundingClientRect().top - top, behavior: "instant" });
  }
  if (past?.top !== undefined) scrollTo({ top: past.top, behavior: "instant" });
}

/** Makes a node what another is, child by child. @param {Node} old @param {Node} now @param {FormData} [sent] */
function become(old, now, sent) {
  if (!(old instanceof Element && now instanceof Element)) {
    if (old.nodeValue !== now.nodeValue) old.nodeValue = now.nodeValue;
    return;
  }
  const value = isField(old) ? old.value : "";
  const isSent = isField(old) && [defaultOf(old), ...(sent?.getAll(old.name) ?? [])].includes(value);
  for (const { name } of [...old.attributes, ...now.attributes]) if (isOurs(old, name, now)) copy(name, now, old);

  const left = Map.groupBy([...old.childNodes].filter(isDrawn), keyOf);
  const drawn = [...now.childNodes].filter(isDrawn);
  const pairs = drawn.map((child) => ({ child, same: left.get(keyOf(child))?.shift() }));
  for (const gone of [...left.values()].flat()) gone.remove();
  let next = old.firstChild;
  for (const { child, same } of pairs) {
    while (next && !isDrawn(next)) next = next.nextSibling;
    if (same && same === next) next = next.nextSibling;
    else old.insertBefore(same ?? child, next);
    if (same) become(same, child, sent);
  }
  // What one changed and did not send stays, also where its options have changed.
  if (isField(old) && isField(now)) {
    if (old.type === "checkbox") old.checked = now.hasAttribute("checked");
    else old.value = isSent ? now.value : value;
  }
}

/** Not what other scripts make or look after. @param {Node} node */
function isDrawn(node) {
  return !(node instanceof HTMLElement) || node.dataset.made === undefined;
}

/** Not what one unfolded, and not what suggest.js made of a field. @param {Element} old @param {string} name @param {Element} now */
function isOurs(old, name, now) {
  if (name === "open") return now.hasAttribute(name);
  return !old.hasAttribute("data-suggest") || /^(?:value|aria-invalid|aria-describedby)$/.test(name);
}

/** @param {Field} field */
function defaultOf(field) {
  return field instanceof HTMLInputElement
    ? field.defaultValue
    : (field.querySelector("[selected]")?.getAttribute("value") ?? "");
}

/** @param {string} name @param {Element} from @param {Element} to */
function copy(name, from, to) {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else if (value !== to.getAttribute(name)) to.setAttribute(name, value);
}

/** What a node stands for among its like. @param {Node} node */
function keyOf(node) {
  if (!(node instanceof Element && node.matches("li, fieldset, label, input, select, a"))) return node.nodeName;
  const isGroup = node.matches("fieldset");
  const field = isGroup ? null : [node, ...node.querySelectorAll("input, select")].find(isField);
  const words = isGroup ? node.querySelector(":scope > legend") : (node.querySelector("a") ?? node);
  const value = field && /checkbox|hidden/.test(field.type) ? field.value : "";
  return `${node.nodeName} ${field ? `${field.name} ${value}` : words?.textContent}`;
}

/** @param {unknown} node @returns {node is Field} */
function isField(node) {
  return node instanceof HTMLInputElement || node instanceof HTMLSelectElement;
}

export {};
