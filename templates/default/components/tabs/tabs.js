// Headings with their text become tabs and panels (ARIA Authoring Practices, "Tabs" with automatic activation).
for (const block of parts(document, "[data-tabs]")) {
  const panels = parts(block, ":scope > *");
  const tabs = panels.map(panel => {
    const heading = part(panel, ":first-child");
    const tab = element("button", {type: "button", role: "tab"}, ...heading.cloneNode(true).childNodes);
    // Its language and its identity as well: a link to the heading leads to the tab.
    for (const {name, value} of heading.attributes) tab.setAttribute(name, value);
    heading.removeAttribute("id");
    panel.id = tab.id + ".panel";
    panel.tabIndex = 0;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    tab.setAttribute("aria-controls", panel.id);
    return tab;
  });

  /** @param {number} chosen */
  const choose = chosen => tabs.forEach((tab, index) => {
    tab.setAttribute("aria-selected", String(index === chosen));
    tab.tabIndex = index === chosen ? 0 : -1;
    panels[index].hidden = index !== chosen;
  });

  // The list of tabs has the name of the heading that the block stands under: the last one of the level above that of its parts.
  const above = parts(document, "h" + (+part(panels[0], ":first-child").tagName[1] - 1))
    .filter(heading => heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING).pop();
  const list = element("div", {role: "tablist", "aria-label": above && above.textContent || ""}, ...tabs);
  list.addEventListener("click", event => {
    const tab = tabs.findIndex(tab => tab.contains(/** @type {Node} */ (event.target)));
    if (tab >= 0) choose(tab);
  });
  list.addEventListener("keydown", event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const now = tabs.findIndex(tab => tab === event.target);
    const isRightToLeft = getComputedStyle(list).direction === "rtl";
    const {key} = event;
    const next = key === "Home" ? 0
      : key === "End" ? tabs.length - 1
      : key === (isRightToLeft ? "ArrowLeft" : "ArrowRight") ? (now + 1) % tabs.length
      : key === (isRightToLeft ? "ArrowRight" : "ArrowLeft") ? (now || tabs.length) - 1
      : -1;
    if (next < 0) return;
    event.preventDefault();
    choose(next);
    tabs[next].focus();
  });
  block.addEventListener("beforematch", event => {
    const target = /** @type {Node} */ (event.target);
    const found = tabs.findIndex((tab, index) => tab.contains(target) || panels[index].contains(target));
    if (found >= 0) choose(found);
  });
  block.prepend(list);
  choose(0);
}
