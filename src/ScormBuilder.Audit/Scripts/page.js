// What looks at a page, in a world of its own beside the page's scripts. Parts of it come from the other files.
var audit = {
  // Not for ever: where nothing is painted no frame comes.
  frame: () => new Promise(resolve => { requestAnimationFrame(() => requestAnimationFrame(resolve)); setTimeout(resolve, 300); }),

  async settle() {
    await audit.frame();
    return true;
  },

  /** Waits until the page has loaded and its text does not change any more, but not for ever. */
  async ready() {
    const end = Date.now() + 10000;
    const pause = time => new Promise(resolve => setTimeout(resolve, time));
    while (document.readyState !== "complete" && Date.now() < end) await pause(50);
    let before = -1;
    while (Date.now() < end) {
      const now = document.documentElement.innerHTML.length;
      if (now === before && (document.documentElement.hasAttribute("data-ready") || Date.now() > end - 9000)) break;
      before = now;
      await pause(150);
    }
    audit.learn();
    return true;
  },

  /** The documents of this page and of frames in it that can be reached. */
  documents(root = document) {
    const inner = [...root.querySelectorAll("iframe, frame")].slice(0, 20).flatMap(frame => {
      try {
        return frame.contentDocument ? audit.documents(frame.contentDocument) : [];
      } catch {
        return [];
      }
    });
    return [root, ...inner];
  },

  all: selector => audit.documents().flatMap(one => [...one.querySelectorAll(selector)]),

  isShown: element => element.checkVisibility({checkVisibilityCSS: true, checkOpacity: false}) && element.getClientRects().length > 0,

  /** Whether it is there for the eye: not what is cut to a dot for screen readers only. */
  isSeen(element) {
    if (!audit.isShown(element)) return false;
    for (let here = element; here && here.localName !== "body"; here = here.parentElement) {
      const style = getComputedStyle(here);
      if (style.clip !== "auto" || /inset\(|circle\(0|polygon/.test(style.clipPath)) return false;
      if (style.overflow !== "visible" && (here.offsetWidth < 3 || here.offsetHeight < 3) && here.offsetWidth !== undefined) return false;
    }
    return true;
  },

  words: element => (element.innerText || element.textContent || "").replace(/\s+/g, " ").trim().slice(0, 200),

  source: element => element.outerHTML.slice(0, 300),

  /** A selector for people: short, and enough to find the element. */
  place(element) {
    const steps = [];
    for (let here = element; here && here.nodeType === 1 && steps.length < 5; here = here.parentElement) {
      if (here.id && !/^\d/.test(here.id)) {
        steps.unshift("#" + CSS.escape(here.id));
        break;
      }
      const name = here.localName;
      const data = ["data-action", "data-question", "data-lesson", "data-page", "name"].find(one => here.hasAttribute(one));
      const peers = here.parentElement ? [...here.parentElement.children].filter(other => other.localName === name) : [];
      steps.unshift(data ? `${name}[${data}="${here.getAttribute(data)}"]` : peers.length > 1 ? `${name}:nth-of-type(${peers.indexOf(here) + 1})` : name);
    }
    return steps.join(" > ");
  },

  /** Brings an element into the window. Where it is then, with a margin, cut to the window; null when it is not to be seen. */
  show(selector) {
    let element;
    try {
      element = document.querySelector(selector);
    } catch {
      return null;
    }
    if (!element) return null;
    element.scrollIntoView({block: "center", inline: "nearest", behavior: "instant"});
    return audit.cut(element.getBoundingClientRect(), 16, 400);
  },

  cut({left, top, right, bottom}, margin, tallest = Infinity) {
    const x = Math.max(0, left - margin), y = Math.max(0, top - margin);
    const width = Math.min(innerWidth, right + margin) - x, height = Math.min(innerHeight, bottom + margin, y + tallest) - y;
    return width > 0 && height > 0 ? {x, y, width, height} : null;
  },

  about: () => ({
    title: String(audit.ownTitle() || document.title).slice(0, 300),
    language: document.documentElement.lang.slice(0, 40),
    isOurs: document.documentElement.hasAttribute("data-module") && Boolean(document.querySelector("section[data-lesson]")),
    isEmpty: !document.body || (!document.body.innerText.trim() && !document.querySelector("img, svg, canvas, video, iframe, frame")),
  }),

  headings: () => audit.all("h1, h2, h3, h4, h5, h6, [role=heading]").filter(audit.isShown).slice(0, 500).map(heading => ({
    level: Number(heading.getAttribute("aria-level") || heading.localName.slice(1)) || 2,
    text: audit.words(heading),
  })),
};
