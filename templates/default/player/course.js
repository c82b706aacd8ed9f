/** The course, as the compiler wrote it into the page. Read once, by main.js; never changed. @type {Course} */
let course;

/**
 * The data, with what they leave out because the page has it: whose they are, the usual settings, and the options' ids, which are the values
 * of the controls in their order. The page gets what it leaves out in turn: forms' ids, and values that are no more than the words beside them.
 * @returns {Course}
 */
function readCourse() {
  const data = JSON.parse(/** @type {HTMLElement} */ (document.getElementById("course-data")).textContent || "");
  for (const input of parts(document, "[name=answer]:not([value])")) {
    const words = /** @type {HTMLElement} */ (input.parentElement).textContent || "";
    input.setAttribute("value", words.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim().replace(/ /g, "_"));
  }
  data.questions = parts(document, "form[data-question]").map((form, index) => {
    const {key, ...rest} = data.questions[index];
    const {question, type} = form.dataset;
    return {
      id: question,
      type,
      lesson: /** @type {HTMLElement} */ (form.closest("[data-lesson]")).id,
      points: data.pointScale,
      credit: "partial",
      objective: null,
      records: [question],
      options: parts(form, "fieldset input").map(input => input.getAttribute("value")),
      ...rest,
      key: key.slice(0, 4),
      fingerprint: key.slice(4),
    };
  });
  return data;
}

/** @param {string|null|undefined} id @returns {Question|undefined} */
function questionById(id) {
  return course.questions.find(question => question.id === id);
}

/** @param {string} lesson its id @returns {Question[]} */
function questionsOf(lesson) {
  return course.questions.filter(question => question.lesson === lesson);
}

/** @param {string} lesson its id */
function isAssessment(lesson) {
  return course.assessment?.lesson === lesson;
}

/** Whether its answers are kept as they are given, and handed in together: the assessment, or a pretest. @param {string} lesson its id */
function isTest(lesson) {
  return isAssessment(lesson) || course.pretest?.lesson === lesson;
}

/** @param {Question} question @returns {HTMLFormElement} */
function formOf(question) {
  return /** @type {HTMLFormElement} */ (document.getElementById("q-" + question.id));
}

/** @param {string} id @returns {HTMLElement} */
function sectionOf(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @param {string} lesson its id */
function titleOf(lesson) {
  return String(part(sectionOf(lesson), "h1").textContent);
}

/** The question's words, without "Select one." @param {Question} question */
function stemOf(question) {
  return String(part(formOf(question), ".stem").textContent).trim();
}

/** What is right and, in an assessment, its feedback. @param {Question} question @returns {Secret} */
function secretOf(question) {
  return JSON.parse(unveil(question.secret));
}
