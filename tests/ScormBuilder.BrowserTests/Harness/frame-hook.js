// In every page, before its own scripts: a course's page is given to the LMS's page that opened it, to be prepared.
(() => {
  let lms;
  try {
    lms = window === window.top && !window.opener ? null : (window.opener ?? window.top).lms;
  } catch {
    // A page of another origin.
  }
  lms?.prepare(window);
})();
