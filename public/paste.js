// @ts-check
// Text pasted with its looks into <textarea data-paste="markdown"> goes in as Markdown, in one step that can be undone.
// Without an answer it goes in as the plain text it is; pasting without looks (Ctrl+Shift+V) never comes here.

const bytesMax = 200_000;
const waitMs = 4000;

for (const field of document.querySelectorAll("textarea"))
  if (field.dataset.paste === "markdown")
    field.addEventListener("paste", (event) => {
      const html = event.clipboardData?.getData("text/html");
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (!html || field.readOnly) return;
      event.preventDefault();
      void markdownOf(html).then((markdown) => insert(field, markdown || text));
    });

/** Empty when there is none. @param {string} html */
async function markdownOf(html) {
  const body = new Blob([html], { type: "text/html" });
  if (body.size > bytesMax) return "";
  try {
    const answer = await fetch("/api/markdown", { method: "POST", body, signal: AbortSignal.timeout(waitMs) });
    return answer.ok ? await answer.text() : "";
  } catch {
    return "";
  }
}

/** Where the caret is now, over what is selected. @param {HTMLTextAreaElement} field @param {string} text */
function insert(field, text) {
  // The one way to change a field that the browser's undo knows of; it does nothing once one has gone on elsewhere.
  if (document.activeElement === field && document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste", data: text }));
}

export {};
