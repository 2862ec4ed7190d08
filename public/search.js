// @ts-check
// Applies filters, chips, order and pages of a search without loading the page anew. Each state stays an address; what
// does not come through is loaded as ever. Replaced are the parts of the page with data-live.

const told = document.querySelector("[data-live-told]");
let asking = new AbortController();
let shown = location.pathname + location.search;

document.addEventListener("change", ({ target }) => {
  const isChoice =
    target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === "checkbox");
  if (isChoice && target.form?.dataset.liveForm !== undefined) void show(addressOf(target.form));
});
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset.liveForm === undefined) return;
  event.preventDefault();
  void show(addressOf(form));
});
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const isPlain = !(
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    event.defaultPrevented
  );
  if (!link?.closest("[data-live]") || !isPlain || link.origin + link.pathname !== location.origin + location.pathname)
    return;
  if (link.hash || link.target) return;
  event.preventDefault();
  void show(link.href);
});
addEventListener("popstate", () => {
  // Not for a way within the page, as to what follows the header.
  if (location.pathname + location.search !== shown) void show(location.href, false);
});

/** @param {HTMLFormElement} form */
function addressOf(form) {
  const asked = [...new FormData(form)].filter(([, value]) => value !== "");
  const query = new URLSearchParams(asked.map(([name, value]) => [name, String(value)]));
  return `${form.action.split("?")[0]}${query.size ? `?${query}` : ""}`;
}

/** @param {string} address */
async function show(address, isNew = true) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  try {
    const answer = await fetch(address, { signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || !page.querySelector("[data-live]")) throw new Error(answer.statusText);
    if (isNew) history.pushState(null, "", answer.url);
    shown = location.pathname + location.search;
    replace(page);
  } catch {
    if (!signal.aborted) location.assign(address);
  }
}

/** @param {Document} page */
function replace(page) {
  const focused = keyOf(document.activeElement);
  const unfolded = new Set([...document.querySelectorAll("[data-live] details[open]")].map(keyOf));
  for (const part of document.querySelectorAll("[data-live]")) {
    const now = page.querySelector(`[data-live="${part.getAttribute("data-live")}"]`);
    if (now) part.replaceWith(document.adoptNode(now));
  }
  document.title = page.title;
  for (const details of document.querySelectorAll("details")) if (unfolded.has(keyOf(details))) details.open = true;

  const heading = document.querySelector("h1");
  if (told) told.textContent = heading?.textContent ?? "";
  if (document.activeElement !== document.body) return;
  const same =
    focused &&
    [...document.querySelectorAll("[data-live] :is(input, a, summary, button, select)")].find(
      (each) => keyOf(each) === focused,
    );
  if (same instanceof HTMLElement) same.focus();
  else if (heading) {
    // What had the focus is gone: a chip, or the page before.
    heading.tabIndex = -1;
    heading.focus();
  }
}

/** What an element still is after everything around it was made anew. @param {Element | null} element */
function keyOf(element) {
  if (!element) return "";
  const { name = "", value = "" } = element instanceof HTMLInputElement ? element : {};
  const around = element.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
  const words = element instanceof HTMLAnchorElement || element.tagName === "BUTTON" ? element.textContent : "";
  return [element.tagName, element.className, around, name, value, words].join("|");
}

export {};
