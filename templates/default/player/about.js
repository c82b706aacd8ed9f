/** @param {string} day as 2026-01-31 */
function sayDate(day) {
  return new Intl.DateTimeFormat(course.language, {dateStyle: "long", timeZone: "UTC"}).format(new Date(day));
}

/** Whether a day is later than the last one on which credit is given. @param {string} day */
function isAfterExpiry(day) {
  const {expires} = sectionOf("about").dataset;
  return Boolean(expires) && day > String(expires);
}

/** Dates as the language writes them, and the credit as long as it is given. */
function fillAbout() {
  const page = sectionOf("about");
  const isOver = isAfterExpiry(localDay());
  for (const time of /** @type {HTMLTimeElement[]} */ (parts(page, "time"))) time.textContent = sayDate(time.dateTime);
  for (const credit of parts(page, "[data-part=credit]")) credit.hidden = isOver;
  for (const words of parts(page, "[data-part=expired]")) words.hidden = !isOver;
}

// Once all scripts have run.
document.addEventListener("DOMContentLoaded", fillAbout);
