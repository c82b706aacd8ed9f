/** On a web server no LMS is looked for, and nothing is said of one: progress is kept in this browser. @type {() => Lms|string} */
var connectLms = () => "";
