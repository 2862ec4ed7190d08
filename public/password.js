// @ts-check
// Beside <input type="password" data-show="Show">: a button that shows what one types, until the form is sent.

for (const field of document.querySelectorAll("input")) if (field.dataset.show) enhance(field, field.dataset.show);

/** @param {HTMLInputElement} field @param {string} word */
function enhance(field, word) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet show-password";
  button.textContent = word;
  button.ariaLabel = `${word}: ${field.labels?.[0]?.textContent}`;
  button.setAttribute("aria-controls", field.id);
  button.onclick = () => show(field.type === "password");
  field.after(button);
  // Once shown it is text to the browser, which then would correct it.
  field.spellcheck = false;
  field.autocapitalize = "none";
  show(false);
  // A password manager keeps a password, and a browser remembers what was text.
  field.form?.addEventListener("submit", () => show(false));

  /** @param {boolean} isShown */
  function show(isShown) {
    field.type = isShown ? "text" : "password";
    button.ariaPressed = String(isShown);
  }
}

export {};
