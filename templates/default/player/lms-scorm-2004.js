/** SCORM 2004 (Run-Time Environment 4), third and fourth edition. @type {() => Lms|string} */
var connectLms = () => connectScorm({
  api: "API_1484_11",
  prefix: "",
  finish: "Terminate",
  core: "cmi.",
  lesson: "",
  person: "learner",
  levels: [["cmi.completion_status", ["incomplete", "completed"]], ["cmi.success_status", ["failed", "passed"]]],
  statuses: ({complete, success}) => [complete ? "completed" : "incomplete", success || ""],
  objectiveStatus: "success_status",
  time: "timestamp",
  wrong: "incorrect",
  finished: "normal",
  isNew: true,

  // Neither milliseconds nor a bare Z after the seconds: LMSs refuse both.
  moment: time => time.toISOString().slice(0, 19) + ".0Z",

  duration: seconds => `PT${seconds.toFixed(2)}S`,

  // Not every LMS takes the hyphen, and a checker mistakes two characters. The pattern of a number is a range.
  answers: (given, {type, lists}) => (type === "true-false" ? given.map(one => one === "t" ? "true" : "false") : given).map(one =>
    [one].flat().map(id => lists ? id.replace(/\W/g, "_").toLowerCase().padEnd(3, "_") : id).join("[.]")).join(type === "numeric" ? "[:]" : "[,]"),
});
