// Whether a page fits a narrow window, and whether text may be spaced out.
Object.assign(audit, {
  /** WCAG 1.4.12; a style sheet of its own, because a page's policy may refuse one in the page. */
  space(spaced) {
    for (const one of audit.documents()) {
      const sheet = new one.defaultView.CSSStyleSheet();
      sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
      one.adoptedStyleSheets = spaced ? [...one.adoptedStyleSheets, audit.sheet = sheet] : one.adoptedStyleSheets.slice(0, -1);
    }
    return audit.settle();
  },

  /** What makes the page scroll sideways: the innermost elements that stick out and do not scroll by themselves (WCAG 1.4.10). */
  sideways() {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width + 1) return [];
    const scrolls = element => {
      for (let here = element.parentElement; here && here !== document.body; here = here.parentElement) {
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(here).overflowX)) return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll("*")].filter(element => {
      const {left, right, width: own} = element.getBoundingClientRect();
      return own && (right > width + 1 || left < -1) && right > 0 && audit.isShown(element) && !scrolls(element);
    });
    const inner = wide.filter(element => !wide.some(other => other !== element && element.contains(other)));
    return (inner.length ? inner : [document.body]).slice(0, 5).map(element => ({
      target: audit.place(element), html: audit.source(element),
      message: `The page scrolls sideways: this reaches to ${Math.round(element.getBoundingClientRect().right)} of ${width} pixels.`,
    }));
  },

  /** Text that is cut off by its own box. What is hidden from sight on purpose, for screen readers, is not meant. */
  clipped() {
    const found = [];
    for (const element of audit.all("body *")) {
      const style = getComputedStyle(element);
      const cutsX = /hidden|clip/.test(style.overflowX), cutsY = /hidden|clip/.test(style.overflowY);
      if (!cutsX && !cutsY || !audit.isSeen(element) || !element.innerText?.trim()) continue;
      const {clientWidth, clientHeight, scrollWidth, scrollHeight} = element;
      if (clientWidth < 3 || clientHeight < 3) continue;
      if (cutsX && scrollWidth > clientWidth + 2 || cutsY && scrollHeight > clientHeight + 2) found.push(element);
    }
    return found.slice(0, 20).map(element => ({
      target: audit.place(element), html: audit.source(element), message: `Text is cut off: “${audit.words(element).slice(0, 60)}”.`,
    }));
  },

  /** Lines of text that run out of their box into other text. */
  overlapping() {
    const texts = [];
    for (const element of audit.all("body *")) {
      const own = [...element.childNodes].filter(node => node.nodeType === 3 && node.data.trim());
      if (!own.length || !audit.isSeen(element)) continue;
      const range = element.ownerDocument.createRange();
      for (const node of own.slice(0, 5)) {
        range.selectNodeContents(node);
        for (const {left, top, right, bottom} of [...range.getClientRects()].slice(0, 40)) texts.push({element, left, top, right, bottom});
      }
      if (texts.length > 4000) break;
    }
    texts.sort((one, two) => one.top - two.top);
    const found = new Map();
    texts.forEach((one, index) => {
      for (let next = index + 1; next < texts.length && texts[next].top < one.bottom - 4; next++) {
        const two = texts[next];
        if (one.element === two.element || one.element.contains(two.element) || two.element.contains(one.element)) continue;
        const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
        // Lines stand close, and letters rarely fill them: a third of a line over another cannot be read.
        const tall = Math.min(one.bottom, two.bottom) - two.top;
        if (wide > 3 && tall > (one.bottom - one.top) / 3 && !found.has(one.element) && !audit.isOver(one.element) && !audit.isOver(two.element)) found.set(one.element, two.element);
      }
    });
    return [...found].slice(0, 10).map(([element, other]) => ({
      target: audit.place(element), html: audit.source(element),
      message: `Text runs into other text: “${audit.words(element).slice(0, 60)}” and “${audit.words(other).slice(0, 60)}”.`,
    }));
  },
});
