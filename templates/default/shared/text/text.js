/**
 * Typed text in the characters of the state: eight bits a character where that is enough, else sixteen. So the longest form of n characters
 * is known: 1 + ⌈16 n / 6⌉.
 * @param {string} text
 */
function encodeText(text) {
  const width = /[^\u0000-\u00ff]/.test(text) ? 16 : 8;
  let encoded = alphabet[width / 8], bits = 0, count = 0;
  for (let index = 0; index < text.length; index++) {
    bits = bits << width | text.charCodeAt(index);
    for (count += width; count >= 6; bits &= (1 << count) - 1) encoded += alphabet[bits >> (count -= 6)];
  }
  return count ? encoded + alphabet[bits << 6 - count] : encoded;
}

/** @param {string} encoded @returns {string|null} null: it is no text */
function decodeText(encoded) {
  const width = alphabet.indexOf(encoded[0]) * 8;
  if (width !== 8 && width !== 16) return null;
  let text = "", bits = 0, count = 0;
  for (const character of encoded.slice(1)) {
    bits = bits << 6 | alphabet.indexOf(character);
    count += 6;
    if (count < width) continue;
    count -= width;
    text += String.fromCharCode(bits >> count);
    bits &= (1 << count) - 1;
  }
  return encodeText(text) === encoded ? text : null;
}

/** When what is being typed goes to the LMS. */
let typing = 0;

// What is typed is kept as it is typed, and sent when the learner pauses: a page that goes away sends it at once.
document.addEventListener("input", event => {
  const field = /** @type {HTMLElement} */ (event.target);
  const form = /** @type {HTMLFormElement|null} */ (field.closest("form[data-question]"));
  const question = form && questionById(form.dataset.question);
  if (!form || !question || !field.matches("textarea,[type=text]") || !session.writing) return;
  const {keepsTyping} = components[question.type];
  if (!isTest(question.lesson) && !keepsTyping) return;
  noteTyped(form, question);
  saving.dirty = true;
  clearTimeout(typing);
  typing = setTimeout(save, 1000);
});

/** @param {HTMLFormElement} form @param {Question} question */
function noteTyped(form, question) {
  const entry = progress.answers.get(question.id) || {result: 0, attempts: 0};
  progress.answers.set(question.id, {...entry, answer: components[question.type].read(form, question)});
}
