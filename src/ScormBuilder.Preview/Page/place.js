// Where the learner is in the course: kept while a new build of it takes the place of the old one.

/** What is seen at the top, what has been filled in and not sent, and what has the focus. @param {Window} frame */
export function notePlace(frame) {
  try {
    const { document } = frame;
    const places = [...document.querySelectorAll("main [id]")].filter(one => one.checkVisibility()).map(one => ({ id: one.id, top: one.getBoundingClientRect().top }));
    const anchor = places.reduce((best, one) => Math.abs(one.top) < Math.abs(best.top) ? one : best, { id: "", top: Infinity });
    return {
      fragment: frame.location.hash,
      left: frame.scrollX,
      top: frame.scrollY,
      anchor: frame.scrollY > 0 ? anchor : null,
      focus: document.activeElement?.id ?? "",
      answers: [...document.querySelectorAll("form[data-question]")].filter(isOpen).map(form => ({ question: form.dataset.question, given: [...controls(form)].map(valueOf) })),
    };
  } catch {
    // The frame shows a page of another site.
    return null;
  }
}

/** @param {Window} frame @param {any} place */
export function goToPlace(frame, place) {
  const { document } = frame;
  for (const { question, given } of place.answers) {
    const form = document.querySelector(`form[data-question="${CSS.escape(question)}"]`);
    const fields = form && isOpen(form) ? [...controls(form)] : [];
    // Another number of fields is another question.
    if (fields.length === given.length) fields.forEach((field, index) => fill(field, given[index]));
  }
  document.getElementById(place.focus)?.focus({ preventScroll: true });
  scrollToPlace(frame, place);
}

/** Text may have come in above: what was at the top of the window stays there. @param {Window} frame @param {any} place */
export function scrollToPlace(frame, place) {
  const anchor = place.anchor && frame.document.getElementById(place.anchor.id);
  const top = anchor?.checkVisibility() ? frame.scrollY + anchor.getBoundingClientRect().top - place.anchor.top : place.top;
  frame.scrollTo({ left: place.left, top, behavior: "instant" });
}

const isOpen = form => form.dataset.state === "open" || !form.dataset.state;
const controls = form => form.querySelectorAll("input, select, textarea");
const isTicked = field => field.type === "checkbox" || field.type === "radio";
const valueOf = field => isTicked(field) ? field.checked && field.value : field.value;

function fill(field, given) {
  if (isTicked(field)) field.checked = given === field.value;
  else field.value = given;
}
