/** What happens when an item's row is dropped on a target, by question type. @type {Record<string, (form: HTMLFormElement, row: HTMLElement, target: HTMLElement) => void>} */
const drops = {};

// Dragging by mouse, pen or finger is an extra: buttons and selects do all that it does. It begins at a handle, so that touching the rest of
// an item still scrolls the page. The item stays where it is; what follows the pointer is its name.
document.addEventListener("pointerdown", event => {
  const handle = /** @type {Element} */ (event.target).closest(".handle");
  const form = /** @type {HTMLFormElement|null} */ (handle && handle.closest("form:not([data-locked])"));
  if (!handle || !form || event.button || !event.isPrimary) return;
  event.preventDefault();
  // Esc is heard where the focus is, and a pointer that leaves the frame is still heard of.
  focus();
  handle.setPointerCapture(event.pointerId);
  const row = /** @type {HTMLElement} */ (handle.closest("[data-item]"));
  const name = element("div", {class: "dragged", "aria-hidden": "true"}, (part(row, ".item-name").textContent || "").trim());
  const listening = new AbortController();
  let {clientX: x, clientY: y} = event;
  /** @type {HTMLElement|null} */
  let target = null;

  function follow() {
    name.style.translate = `${x}px ${y}px`;
    const under = document.elementFromPoint(x, y);
    const over = /** @type {HTMLElement|null} */ (under && under.closest("[data-drop]"));
    if (target) target.removeAttribute("data-over");
    target = form && form.contains(over) && over !== row ? over : null;
    if (target) target.dataset.over = "";
  }

  // Near the edges the page scrolls. Targets that are no items stay in sight while something is dragged.
  const scrolling = setInterval(() => {
    if (target && !target.dataset.item) return;
    scrollBy(0, y < 48 ? -8 : y > innerHeight - 48 ? 8 : 0);
    follow();
  }, 16);

  /** @param {boolean} isDropped */
  function end(isDropped) {
    listening.abort();
    clearInterval(scrolling);
    name.remove();
    form?.removeAttribute("data-dragging");
    const reached = target;
    if (reached) reached.removeAttribute("data-over");
    if (form && reached && isDropped && !form.hasAttribute("data-locked")) drops[form.dataset.type || ""](form, row, reached);
  }

  form.dataset.dragging = "";
  form.append(name);
  follow();
  const {signal} = listening;
  addEventListener("pointermove", moved => {
    ({clientX: x, clientY: y} = moved);
    follow();
  }, {signal});
  // Else a quick release would be a fling, which swallows the next tap.
  addEventListener("touchmove", touch => touch.preventDefault(), {signal, passive: false});
  addEventListener("pointerup", () => end(true), {signal});
  addEventListener("pointercancel", () => end(false), {signal});
  addEventListener("keydown", key => key.key === "Escape" && end(false), {signal});
});
