/** What the status line says; its text changes at most once a second, the last words win, and nothing vanishes by itself. */
const statusLine = {message: "", save: "", changed: -1000, timer: 0};

/** @param {string} message */
function announce(message) {
  statusLine.message = message;
  refreshStatusLine();
}

/** @param {"saved"|"saving"|"unsaved"|"local"} state @param {string} words */
function showSaveState(state, words) {
  part(document, "#status").dataset.save = state;
  statusLine.save = words;
  refreshStatusLine();
}

function refreshStatusLine() {
  if (statusLine.timer) return;
  statusLine.timer = setTimeout(() => {
    const [message, save] = parts(document, "#status > span");
    if (message.textContent !== statusLine.message) message.textContent = statusLine.message;
    if (save.textContent !== statusLine.save) save.textContent = statusLine.save;
    statusLine.changed = performance.now();
    statusLine.timer = 0;
  }, Math.max(0, statusLine.changed + 1000 - performance.now()));
}

/** @param {string} words of the save state */
function isShown(words) {
  return statusLine.save === words && !statusLine.timer;
}

/**
 * Something the learner has to know for the rest of this visit.
 * @param {string} key of the player's words @param {Record<string, number>} [values] @param {...Node} more
 */
function showNotice(key, values, ...more) {
  const notice = element("p", {class: "notice", "data-notice": key}, say(key, values), " ", ...more);
  part(document, "#notices").append(notice);
  return notice;
}
