document.addEventListener("DOMContentLoaded", () => parts(document, ".term").forEach(explainTerm));

/**
 * A word that the glossary explains, without scripts a link to it, opens its definition right behind it (ARIA Authoring Practices, Disclosure).
 * @param {HTMLElement} word @param {number} index
 */
function explainTerm(word, index) {
  const entry = sectionOf((word.getAttribute("href") || "").slice(1));
  const definition = element("span", {class: "definition", role: "note", id: "_term-" + index, hidden: ""});
  const toggle = () => {
    if (!definition.firstChild) {
      definition.append(element("strong", {}, part(entry, "dt").textContent + ":"), ...parts(entry, "dd").flatMap(text => [" ", ...text.cloneNode(true).childNodes]));
    }
    definition.hidden = !definition.hidden;
    word.setAttribute("aria-expanded", String(!definition.hidden));
  };
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    const isEscape = event.key === "Escape" && !definition.hidden;
    if (!isEscape && (event.target !== word || event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    toggle();
    if (isEscape) word.focus();
  };
  // It leads nowhere any more; a button element would not break across lines as words do.
  word.removeAttribute("href");
  for (const [name, value] of Object.entries({role: "button", tabindex: "0", "aria-expanded": "false", "aria-controls": definition.id})) word.setAttribute(name, value);
  word.onclick = toggle;
  word.onkeydown = definition.onkeydown = onKey;
  behind(word).after(definition);
}

/** What the definition follows: the word with its emphasis, and the comma or full stop after it. @param {HTMLElement} word @returns {ChildNode} */
function behind(word) {
  let last = word;
  while (!last.nextSibling && last.parentElement && last.parentElement.matches("em, strong, span")) last = last.parentElement;
  const next = last.nextSibling;
  const mark = next instanceof Text ? /^[^\s\p{L}\p{N}]*/u.exec(next.data) : null;
  if (!mark || !mark[0]) return last;
  /** @type {Text} */ (next).splitText(mark[0].length);
  return /** @type {Text} */ (next);
}
