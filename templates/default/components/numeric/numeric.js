/**
 * A number in the blank of a text. An answer is the number as the source would write it, whatever the language: "-1500.5". Numbers are
 * compared as decimals, so that 37 ± 0.1 takes 37.1.
 * @type {Component}
 */
components.numeric = {
  ...blankQuestion,

  lock(form, locked) {
    blankQuestion.lock(form, locked);
    part(form, "[data-part=example]").textContent = say("decimals", {example: spellNumber("12.5")});
  },

  read(form) {
    const readings = numberReadings(typedInto(form)[0], course.language);
    const answer = readings.length === 1 ? readings[0] : null;
    blanksOf(form)[0].setCustomValidity(answer === null ? "_" : "");
    return answer;
  },

  write(form, _, answer) {
    blanksOf(form)[0].value = spellNumber(answer);
  },

  missing(_, form) {
    const [text] = typedInto(form);
    const [first, second] = numberReadings(text, course.language).map(spellNumber);
    return !text ? say("write_number") : second ? say("two_numbers", {text, first, second}) : say("no_number", {text});
  },

  mark(question, answer) {
    const [low, high] = secretOf(question).range.map(scaled), number = scaled(answer);
    return {numerator: Number(low <= number && number <= high), denominator: 1};
  },

  // Digits, hyphen and, for the point, "_": all are characters of the state.
  encode: (_, answer) => answer.replace(/^(-?)0\./, "$1.").replace(".", "_"),

  decode(question, text) {
    const answer = tidyNumber(text.replace("_", "."));
    return answer !== null && text.length <= 16 && this.encode(question, answer) === text ? answer : null;
  },

  feedback(form, question, answer, reveal) {
    const [low, high] = secretOf(question).range.map(spellNumber);
    markBlank(blanksOf(form)[0], this.mark(question, answer).numerator > 0, !reveal ? "" : low === high ? low : say("number_range", {low, high}));
  },

  // At most five digits before the point and seven behind it: more is refused. No right number has more, so that what is cut off stays wrong.
  record(question, answer) {
    const [, sign, whole, fraction] = /** @type {RegExpExecArray} */ (/^(-?)(\d+)\.?(\d*)$/.exec(answer));
    const response = whole.length > 5 ? sign + "99999.9999999" : tidyNumber(`${sign}${whole}.${fraction.slice(0, 7)}`);
    return [{type: "numeric", response: [String(response)], patterns: [secretOf(question).range]}];
  },

  describe: (_, answer) => spellNumber(answer),
};

/** In whole numbers of 10⁻¹⁶. @param {string} number */
function scaled(number) {
  const [whole, fraction = ""] = number.split(".");
  return BigInt(whole + fraction.padEnd(16, "0"));
}

/** A number in the one form that it has as an answer; null: it is none. @param {string} text digits with at most one point, perhaps a minus sign @returns {string|null} */
function tidyNumber(text) {
  const match = /^(-?)0*(\d*?)(?:\.(\d*?)0*)?$/.exec(text);
  if (!match || !/\d/.test(text)) return null;
  const [, sign, whole, fraction] = match;
  return (whole || fraction ? sign : "") + (whole || "0") + (fraction ? "." + fraction : "");
}

/** The signs that a language has for decimals and thousands, in the plain form of each. @param {string} language */
function numberSigns(language) {
  const form = new Intl.NumberFormat(language).formatToParts(1234567.5);
  return ["decimal", "group"].map(type => plainNumber(form.filter(one => one.type === type).map(({value}) => value)[0] || ""));
}

/** A number in the digits and with the decimal sign of the page, without thousands. @param {string} number */
function spellNumber(number) {
  const digits = new Intl.NumberFormat(course.language, {useGrouping: false});
  return number.replace(/\d/g, digit => digits.format(Number(digit))).replace(".", numberSigns(course.language)[0]);
}

/**
 * Digits of any script, minus signs and separators in one form each; signs for the direction of writing gone.
 * @param {string} text
 */
function plainNumber(text) {
  return text.replace(/[\p{Cf}]/gu, "").replace(/\p{Nd}/gu, digit => {
    // Unicode has the ten digits of a script in a row, from a code that ends in 0 or in 6.
    const code = digit.charCodeAt(0), start = code & ~15;
    return digit.length > 1 ? digit : String(code - start - (/\p{Nd}/u.test(String.fromCharCode(start)) ? 0 : 6));
  }).replace(/[\u2010-\u2015\u2212\uff0d\ufe63]/g, "-").replace(/[\u060c\uff0c]/g, ",").replace(/\uff0e/g, ".").replace(/[\u2018\u2019\u02bc\u2032]/g, "'").replace(/\s/g, " ");
}

/**
 * The numbers that a learner may mean. In this order: the language's own way of writing is taken at its word ("1,500" is 1500 in English, 1.5 in
 * German). What it does not know is read both ways, as decimals and as thousands, where both make sense ("1,5" in English: 1.5 or 15): then
 * there are two.
 * @param {string} typed @param {string} language @returns {string[]} none: it is no number
 */
function numberReadings(typed, language) {
  const [decimal, group] = numberSigns(language);
  const match = /^([-+]?) ?([\d.,' \u066b\u066c]*)$/.exec(plainNumber(typed).trim());
  if (!match) return [];
  const sign = match[1].replace("+", ""), text = match[2];
  const signs = text.replace(/\d/g, "");
  const last = signs.slice(-1), at = text.lastIndexOf(last);
  /** @type {(number: string) => string[]} */
  const only = number => [tidyNumber(sign + number)].filter(one => one !== null).map(String);
  if (!signs) return only(text);
  const whole = text.slice(0, at), rest = text.slice(at + 1);
  // The last sign may begin the decimals if there is one of it; those before it are then thousands.
  const decimals = /[.,\u066b]/.test(last) && !whole.includes(last) && (/^\d*$/.test(whole) || isGrouped(whole)) ? only(`${whole.replace(/\D/g, "")}.${rest}`) : [];
  const thousands = isGrouped(text) ? only(text.replace(/\D/g, "")) : [];
  if (last === decimal && decimals.length) return decimals;
  if (last === group && thousands.length) return thousands;
  const slip = last === group && /[.,]/.test(last) && signs.length === 1 && whole && rest ? only(whole + rest) : [];
  return [...new Set([...decimals, ...thousands, ...slip])];
}

/** Whether digits stand in groups of thousands, as in Europe or in India, with one kind of sign between them. @param {string} text */
function isGrouped(text) {
  return /^[1-9]\d{0,2}([.,' \u066c])(?:\d{2,3}\1)*\d{3}$/.test(text);
}

// In an assessment no button says at once what is not understood.
document.addEventListener("change", event => {
  const form = /** @type {HTMLFormElement|null} */ (/** @type {Element} */ (event.target).closest("[data-type=numeric]"));
  const question = form && questionById(form.dataset.question);
  if (!form || !question || !isTest(question.lesson)) return;
  const isUnclear = components.numeric.read(form, question) === null && typedInto(form)[0];
  markInvalid(form, isUnclear ? components.numeric.missing(question, form) : "");
  if (isUnclear) part(form, ".error").setAttribute("role", "alert");
});
