// @ts-check
// Marks what one opened (opened.js), once one asks for it (docs/decisions/0035).
try {
  const box = document.getElementById("seen");
  const results = box?.parentElement;
  const check = box?.querySelector("input");
  const told = box?.querySelector("p");
  const kept = () => String(localStorage.seen ?? "");

  if (results && check && told) {
    const draw = () => {
      check.checked = kept().startsWith("1");
      for (const row of results.querySelectorAll(".row"))
        row.toggleAttribute("data-seen", kept().includes(` ${row.querySelector("a")?.href.slice(-10)}`));
      const count = results.querySelectorAll("[data-seen]").length;
      const { some, none = "" } = box.dataset;
      const text = check.checked && count ? `${some} ${count}` : kept() && none;
      if (told.textContent !== text) told.textContent = text;
    };
    box.onclick = ({ target }) => {
      if (target === check) localStorage.seen = +check.checked + kept().slice(1);
      else if (target instanceof HTMLButtonElement) {
        delete localStorage.seen;
        check.focus();
      }
      draw();
    };
    draw();
    box.hidden = false;
    new MutationObserver(draw).observe(results, { attributes: true, childList: true, subtree: true });
    for (const event of ["pageshow", "visibilitychange"]) addEventListener(event, draw);
  }
} catch {
  // Where nothing may be kept.
}
