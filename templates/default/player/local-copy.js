/**
 * The copy of the state in this browser. Storage may be refused or full: then there is none.
 * Courses of one LMS share an origin, and people share browsers, so it stands under module and learner.
 */
function copyName() {
  return "scormbuilder:" + course.module + ":" + session.launch.learner;
}

/** @returns {string} */
function readCopy() {
  try {
    return localStorage.getItem(copyName()) || "";
  } catch {
    return "";
  }
}

/** @param {string} state "" removes it @returns {boolean} */
function writeCopy(state) {
  try {
    if (state) localStorage.setItem(copyName(), state);
    else localStorage.removeItem(copyName());
    return true;
  } catch {
    return false;
  }
}

/** The course opened in a second tab takes over; this one stops writing and says so. */
function takeOver() {
  if (!("BroadcastChannel" in window)) return;
  const channel = new BroadcastChannel(copyName());
  channel.postMessage("open");
  channel.onmessage = () => {
    if (!session.writing) return;
    session.writing = false;
    showNotice("other_tab");
    showSaveState("unsaved", say("other_tab"));
  };
}
