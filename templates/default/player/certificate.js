/** Characters of the name that a learner types. */
const longestName = 60;

/** Whether there is a certificate: what was earned with an earlier text stays, whatever this one asks for. */
function isCertified() {
  return (progress.more[0] || "") > "B" || isEarned();
}

/** What is kept of the day: "" before it is earned, null when it was earned before days were kept. @returns {string|null} as 2026-01-31 */
function dayEarned() {
  const day = decodeNumber((progress.more[0] || "AAA").slice(0, 3));
  return !day ? "" : day === 4096 ? null : new Date(day * 864e5).toISOString().slice(0, 10);
}

/** The last day on which training counts, or "" when it counts for good or nobody knows. @param {string|null} earned */
function lastValidDay(earned) {
  const {months, days} = sectionOf("certificate").dataset;
  if (!earned || months === undefined) return "";
  const [year, month, day] = earned.split("-").map(Number);
  // The last of its month where that is shorter.
  const end = new Date(Date.UTC(year, month + Number(months), 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + Number(months), Math.min(day, end) + Number(days))).toISOString().slice(0, 10);
}

/** What the LMS calls the learner, once it was asked. @type {string|undefined} */
let nameOfLms;

/** Asked for when it is first needed, of the run-time object that the course speaks with: any other has not been initialized, and says nothing. */
function askForName() {
  if (nameOfLms === undefined) nameOfLms = session.lms && !session.finished
    ? (askFor("API", "LMSGetValue", "cmi.core.student_name") || askFor("API_1484_11", "GetValue", "cmi.learner_name")).trim() : "";
  return nameOfLms;
}

/** @param {string} api @param {string} call @param {string} element @returns {string} */
function askFor(api, call, element) {
  try {
    return String(findApi(api)[call](element) || "");
  } catch {
    return "";
  }
}

/** The LMS's name for the learner, or the one that was typed. */
function learnerName() {
  return askForName() || readName(progress.more[2] || "");
}

/** In the characters of a state. @param {string} name */
function writeName(name) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(name))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** @param {string} text */
function readName(text) {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), one => one.charCodeAt(0))).slice(0, longestName);
  } catch {
    return "";
  }
}

/** Why the record is to be begun anew, and how; empty when it is not. */
function renewal() {
  const valid = lastValidDay(dayEarned());
  const reasons = [
    progress.major !== course.major ? say("renewal_version", {old: progress.major, new: course.major}) : "",
    valid && localDay() > valid ? say("renewal_expired", {date: sayDate(valid)}) : "",
  ].filter(Boolean);
  return reasons.length ? [...reasons, say("renewal_due"), say(session.lms ? "renewal_lms" : "renewal_alone")] : [];
}

function fillRenewal() {
  const reasons = renewal();
  for (const place of parts(document, "[data-part=renewal]")) {
    place.hidden = !reasons.length;
    place.replaceChildren(...reasons.map(words => element("p", {}, words)));
  }
}

/** What has to be done before it is earned, each with a link. */
function missingForCertificate() {
  const {failed} = outcomeOf();
  if (failed) return [element("p", {}, say("status_failed"))];
  const left = leftToDo();
  if (!left.length && course.assessment) left.push(listOf([link("#" + course.assessment.lesson, say("take_assessment"))]));
  return [element("p", {}, say("certificate_missing")), element("h2", {}, say("left_heading")), ...left];
}

/** @param {boolean} [isTyping] the name is to be typed, or typed anew */
function fillCertificate(isTyping) {
  const page = sectionOf("certificate");
  const isDone = isCertified();
  if (isDone) noteText();
  const name = isDone ? learnerName() : "";
  const canType = isDone && !askForName();
  const isShown = isDone && Boolean(name) && !isTyping;
  const missing = part(page, "[data-part=missing]");
  missing.hidden = isDone;
  missing.replaceChildren(...(isDone ? [] : missingForCertificate()));
  part(page, "form").hidden = !canType || isShown;
  part(page, "[data-part=sheet]").hidden = !isShown;
  part(page, "[data-action=print]").hidden = !isShown;
  part(page, "[data-action=change-name]").hidden = !isShown || !canType;
  if (isShown) fillSheet(name);
}

/** @param {string} name */
function fillSheet(name) {
  const page = sectionOf("certificate");
  const earned = dayEarned();
  const text = progress.more[0].slice(3);
  const source = document.documentElement.dataset.source || "";
  const valid = lastValidDay(earned);
  const isOver = isAfterExpiry(earned || localDay());
  part(page, "[data-part=name]").textContent = name;
  part(page, "[data-part=date]").textContent = earned ? sayDate(earned) : say("date_unknown");
  for (const one of parts(page, "[data-part=valid]")) one.textContent = valid ? sayDate(valid) : say("date_unknown");
  for (const one of parts(page, "[data-part=credit]")) one.hidden = isOver;
  for (const one of parts(page, "[data-part=expired]")) one.hidden = !isOver;
  // Of an older text that it was earned with, the state keeps only the first digits.
  part(page, "[data-part=version]").textContent = text === course.evidence ? course.version : text.slice(8).replace(/_/g, ".");
  part(page, "[data-part=source]").textContent = text === course.evidence ? source : text.slice(0, 8) + "…";
}

/** @returns {HTMLInputElement} */
function nameInput() {
  return /** @type {HTMLInputElement} */ (document.getElementById("certificate-name"));
}

/** @param {string} words "" when there is none */
function showNameError(words) {
  sectionOf("certificate-name-error").textContent = words;
  if (words) nameInput().setAttribute("aria-invalid", "true");
  else nameInput().removeAttribute("aria-invalid");
}

document.addEventListener("submit", event => {
  if (!/** @type {Element} */ (event.target).matches(".certificate-name")) return;
  // No practice question.
  event.preventDefault();
  event.stopImmediatePropagation();
  const name = nameInput().value.trim().replace(/\s+/g, " ").slice(0, longestName);
  showNameError(name ? "" : say("name_first"));
  if (!name) return focusOn(nameInput());
  progress.more[2] = writeName(name);
  save();
  fillCertificate();
  focusOn(part(sectionOf("certificate"), "[data-part=sheet] h2"));
});

actions["change-name"] = () => {
  nameInput().value = learnerName();
  fillCertificate(true);
  focusOn(nameInput());
};

// Filled whenever a page is shown that is no lesson; the last page, and the result, lead to it.
extras.push(() => {
  // A course may stay open overnight.
  fillAbout();
  fillRenewal();
  if (view.current === "certificate") fillCertificate();
  return isCertified() ? element("p", {class: "about-start"}, link("#certificate", say("certificate_ready"))) : "";
});
