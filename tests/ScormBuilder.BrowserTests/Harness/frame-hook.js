// In every page, before its own scripts: a course's page is given to the LMS's page that opened it, to be prepared.
(() => {
  try {
    const owner = (window.opener ?? window.top).lms;
    if (window !== owner?.window) owner?.prepare(window);
  } catch {
    // A page of another origin, or none of ours.
  }
})();
