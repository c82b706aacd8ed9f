/** The player's words in the course's language, {name} filled in. Only keys that stand somewhere as literals go along. @param {string} key @param {Record<string, string|number>} [values] */
function say(key, values = {}) {
  return (course.words[key] || key).replace(/\{(\w+)\}/g, (whole, name) => String(name in values ? values[name] : whole));
}

/** In the plural form that the number asks for. @param {string} key @param {number} count @param {Record<string, string>} [values] */
function sayCount(key, count, values) {
  const form = key + "." + new Intl.PluralRules(course.language).select(count);
  return say(form in course.words ? form : key + ".other", {...values, count});
}

/** @param {number} hundredths of a percent */
function sayPercent(hundredths) {
  return new Intl.NumberFormat(course.language, {style: "percent", maximumFractionDigits: 2}).format(hundredths / 10000);
}

function sayTime() {
  return new Intl.DateTimeFormat(course.language, {hour: "numeric", minute: "2-digit"}).format(new Date());
}
