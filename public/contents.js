// @ts-check
// On a phone the contents of a role lie over its text: folds them once one has chosen where to go.
for (const list of document.querySelectorAll("nav > details"))
  list.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLAnchorElement) list.removeAttribute("open");
  });

export {};
