/**
 * The copy of the state in this browser. Storage may be refused or full: then there is none.
 * Courses of one LMS share an origin, and people share browsers, so it stands under module, SCO and learner; under no learner when no LMS
 * has said who it is.
 * @param {string} learner
 */
function copyName(learner) {
  return "scormbuilder:" + course.module + (course.sco ? "/" + course.sco : "") + ":" + learner;
}

/** @param {string} learner @returns {string} */
function readCopy(learner) {
  try {
    return localStorage.getItem(copyName(learner)) || "";
  } catch {
    return "";
  }
}

/** @param {string} state "" removes it @param {string} [learner] @returns {boolean} */
function writeCopy(state, learner = session.launch.learner) {
  try {
    if (state) localStorage.setItem(copyName(learner), state);
    else localStorage.removeItem(copyName(learner));
    return true;
  } catch {
    return false;
  }
}

/** The settings last chosen in this browser, for the other SCOs of the course; "" when nothing is known. */
function keptSettings() {
  try {
    return localStorage.getItem(settingsName()) || "";
  } catch {
    return "";
  }
}

/** @param {string} settings */
function keepSettings(settings) {
  try {
    if (course.sco) localStorage.setItem(settingsName(), settings);
  } catch {
    // Refused: each SCO has its own then.
  }
}

function settingsName() {
  return "scormbuilder:" + course.module + ":settings:" + session.launch.learner;
}

/** The course opened in a second tab takes over: this one says so, and says nothing more to the LMS. That would be its old data. */
function takeOver() {
  try {
    const channel = new BroadcastChannel(copyName(session.launch.learner));
    channel.postMessage("");
    channel.onmessage = () => {
      if (session.finished) return;
      Object.assign(session, {finished: true, writing: false, lms: null});
      clearTimeout(saving.timer);
      offerRescue(false);
      showNotice("other_tab");
      showSaveState("unsaved", say("other_tab"));
    };
  } catch {
    // Refused: then nobody can be told.
  }
}
