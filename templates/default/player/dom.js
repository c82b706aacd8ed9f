/**
 * The first element under `root` that matches. One that the templates do not have is a mistake in the theme, and fails here.
 * @param {ParentNode} root @param {string} selector @returns {HTMLElement}
 */
function part(root, selector) {
  return /** @type {HTMLElement} */ (root.querySelector(selector));
}

/** @param {ParentNode} root @param {string} selector @returns {HTMLElement[]} */
function parts(root, selector) {
  return [...root.querySelectorAll(selector)].map(found => /** @type {HTMLElement} */ (found));
}

/**
 * @param {string} tag @param {Record<string, string>} [attributes] @param {...(string|Node)} children
 * @returns {HTMLElement}
 */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const name in attributes) made.setAttribute(name, attributes[name]);
  made.append(...children);
  return made;
}

/** @param {string} href @param {string} text */
function link(href, text) {
  return element("a", {href}, text);
}

/** @param {Node[]} items */
function listOf(items) {
  return element("ul", {}, ...items.map(item => element("li", {}, item)));
}

/** Markup that the compiler made, not text. @param {HTMLElement} target @param {string} markup */
function addMarkup(target, markup) {
  target.insertAdjacentHTML("beforeend", markup);
  return target;
}

/** Gives the focus to anything, focusable by nature or not. @param {HTMLElement} target */
function focusOn(target) {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}
