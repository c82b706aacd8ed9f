// The way of the focus through a page: what has it, whether that can be seen, and what it never reaches.
{
  const interactive = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls], iframe, [tabindex], [contenteditable=true], "
    + "[role=button], [role=link], [role=checkbox], [role=radio], [role=tab], [role=switch], [role=menuitem], [role=slider], [role=option], [role=combobox], [role=textbox]";
  const looks = ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "backgroundImage", "color", "textDecorationLine",
    "textDecorationThickness", "borderTopWidth", "borderTopColor", "borderBottomWidth", "borderBottomColor", "opacity", "transform", "clipPath", "left", "top", "filter"];
  let before = new Map(), reached = new Set(), last = null;

  const active = (root = document) => {
    const element = root.activeElement;
    if (!element || element === root.body || element === root.documentElement) return null;
    if (element.shadowRoot?.activeElement) return element.shadowRoot.activeElement;
    try {
      if (element.contentDocument) return active(element.contentDocument) || element;
    } catch {
      // A frame of elsewhere.
    }
    return element;
  };

  const look = element => {
    const around = [element, element.parentElement, element.parentElement?.parentElement, ...(element.labels || [])].filter(Boolean);
    return around.flatMap(one => [null, "::before", "::after"].map(pseudo => {
      const style = getComputedStyle(one, pseudo);
      // The colour of a line that is not there says nothing.
      const isNone = {outline: style.outlineStyle === "none" || style.outlineWidth === "0px", borderTop: style.borderTopWidth === "0px", borderBottom: style.borderBottomWidth === "0px"};
      return looks.map(name => Object.keys(isNone).some(line => isNone[line] && name.startsWith(line)) ? "" : style[name]).join();
    })).join("|");
  };

  const isHidden = element => {
    const {left, top, right, bottom} = element.getBoundingClientRect();
    const view = element.ownerDocument.defaultView;
    const [x1, y1, x2, y2] = [Math.max(0, left), Math.max(0, top), Math.min(view.innerWidth, right), Math.min(view.innerHeight, bottom)];
    if (x2 - x1 < 2 || y2 - y1 < 2) return false;
    const points = [[x1 + x2, y1 + y2], [2 * x1 + 3, 2 * y1 + 3], [2 * x2 - 3, 2 * y1 + 3], [2 * x1 + 3, 2 * y2 - 3], [2 * x2 - 3, 2 * y2 - 3]];
    return points.every(([x, y]) => {
      const hit = element.ownerDocument.elementFromPoint(x / 2, y / 2);
      return hit && hit !== element && !element.contains(hit) && !hit.contains(element) && ![...(element.labels || [])].some(label => label.contains(hit));
    });
  };

  Object.assign(audit, {
    /** Remembers how everything looks without the focus. */
    beginFocus() {
      active()?.blur();
      for (const one of audit.documents()) one.getSelection()?.removeAllRanges();
      document.scrollingElement.scrollTo(0, 0);
      before = new Map(audit.all(interactive).slice(0, 2000).map(element => [element, look(element)]));
      reached = new Set();
      last = null;
      return before.size;
    },

    /** What has the focus now; null when nothing in the course has. */
    focused() {
      const element = document.hasFocus() ? active() : null;
      if (!element) return null;
      const isAgain = reached.has(element);
      reached.add(element);
      const isSame = element === last;
      last = element;
      const known = before.get(element);
      return {
        isAgain, isSame, changes: known === undefined || known !== look(element), isHidden: isHidden(element), target: audit.place(element), html: audit.source(element),
        isOther: /^(VIDEO|AUDIO|IFRAME|FRAME|OBJECT|EMBED)$/.test(element.tagName),
        rect: audit.cut(element.getBoundingClientRect(), 8, 300),
      };
    },

    element: () => last,

    /** Takes the focus away for a picture, and gives it back. */
    blurFocused() {
      last?.blur();
      return audit.settle();
    },

    refocus() {
      last?.focus({preventScroll: true});
      return true;
    },

    /** Whether two pictures, in Base64, differ by more than rounder corners: in as many pixels as half of the edge has. */
    async differ([one, two]) {
      const pixels = async text => {
        const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(text), character => character.charCodeAt(0))], {type: "image/png"}));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [first, second] = [await pixels(one), await pixels(two)];
      if (first.width !== second.width || first.height !== second.height) return true;
      let changed = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        if ([0, 1, 2].some(channel => Math.abs(first.data[at + channel] - second.data[at + channel]) > 24)) changed++;
      }
      return changed > first.width + first.height - 32;
    },

    /** What can be pressed and is never reached. One of a group that arrow keys move in stands for all of it. */
    unreached() {
      const groups = element => element.type === "radio" && element.name
        ? [...(element.form || element.ownerDocument).querySelectorAll("input[type=radio]")].filter(other => other.name === element.name)
        : [...(element.closest("[role=tablist], [role=radiogroup], [role=listbox], [role=menu], [role=menubar], [role=toolbar], [role=tree], [role=grid]")?.querySelectorAll("*") || [])];
      return [...before.keys()].filter(element => element.isConnected && !reached.has(element) && audit.isShown(element) && !audit.isBehind(element)
        && !element.matches(":disabled, [aria-disabled=true], iframe, [inert] *, [tabindex='-1']") && element.tabIndex >= (element.matches("[role]") ? -1 : 0)
        && !groups(element).some(other => reached.has(other)))
        .slice(0, 20).map(element => ({target: audit.place(element), html: audit.source(element), message: `The Tab key never reaches this: “${audit.words(element).slice(0, 60)}”.`}));
    },
  });
}
