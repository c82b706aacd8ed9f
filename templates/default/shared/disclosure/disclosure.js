// A heading becomes the button that shows and hides the text behind it (ARIA Authoring Practices, "Disclosure" and "Accordion").
for (const item of parts(document, "[data-disclosure]")) {
  const [heading, behind] = parts(item, ":scope > *");
  const button = element("button", {type: "button", "aria-controls": behind.id = heading.id + ".text"}, ...heading.childNodes);

  /** @param {boolean} isOpen */
  const open = isOpen => {
    button.setAttribute("aria-expanded", String(isOpen));
    // What is closed can still be found by the browser's search, which then opens it.
    if (isOpen) behind.removeAttribute("hidden");
    else behind.setAttribute("hidden", "until-found");
  };
  heading.append(button);
  button.addEventListener("click", () => open(button.getAttribute("aria-expanded") === "false"));
  item.addEventListener("beforematch", () => open(true));
  open(false);
}
