/** An element of the page by its id. @param {string} id @returns {any} */
export const part = id => document.getElementById(id);

/** A new element. @param {string} name @param {Record<string, string>} attributes @param {...(Node|string)} content */
export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** A text that breaks after its dots, as names of elements do best. @param {string} text */
export const breakable = text => text.split(/(?<=\.)/).flatMap((one, index) => index ? [document.createElement("wbr"), one] : [one]);

/** "1 error", "1,312 errors". @param {number} number @param {string} one */
export const count = (number, one) => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;

/** The time of day, to the second. @param {number} [milliseconds] */
export const time = (milliseconds = Date.now()) => new Date(milliseconds).toLocaleTimeString("en-GB");

let saying = 0;

/** Tells assistive technology what has happened; the same words twice are two events. @param {string} words */
export function announce(words) {
  clearTimeout(saying);
  part("said").textContent = "";
  saying = setTimeout(() => part("said").textContent = words, 50);
}

/** Does something once before the next picture, however often it is asked for. @param {() => void} action */
export function oncePerPicture(action) {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    // A hidden tab has no pictures.
    const run = () => {
      if (asked) action();
      asked = false;
    };
    requestAnimationFrame(run);
    setTimeout(run, 250);
  };
}
