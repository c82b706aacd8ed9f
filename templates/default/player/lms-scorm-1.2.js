/** SCORM 1.2 (Run-Time Environment 3.4). `var`: each adapter says the same name, and a package has one of them. @type {() => Lms|string} */
var connectLms = () => connectScorm({
  api: "API",
  prefix: "LMS",
  finish: "Finish",
  core: "cmi.core.",
  lesson: "lesson_",
  person: "student",
  levels: [["cmi.core.lesson_status", ["incomplete", "failed", "completed", "passed"]]],
  statuses: ({complete, success, failed}) => [failed ? "failed" : !complete ? "incomplete" : success === "passed" ? success : "completed"],
  objectiveStatus: "status",
  time: "time",
  wrong: "wrong",
  finished: "",
  isNew: false,

  moment: time => time.toTimeString().slice(0, 8),

  // HHHH:MM:SS.SS
  duration(seconds) {
    const hundredths = Math.min(Math.round(seconds * 100), 9999 * 360000);
    /** @type {(value: number, width: number) => string} */
    const digits = (value, width) => String(Math.floor(value)).padStart(width, "0");
    return `${digits(hundredths / 360000, 4)}:${digits(hundredths / 6000 % 60, 2)}:${digits(hundredths / 100 % 60, 2)}.${digits(hundredths % 100, 2)}`;
  },

  // Letters, then digits, in the order of the source; of a range of numbers its first. What the format has no room for is left out, in front.
  answers: (given, {type, lists}) => (type === "numeric" ? given.slice(0, 1) : given).map(one => [one].flat().map((id, side) => lists
    ? "abcdefghijklmnopqrstuvwxyz0123456789"[lists[side].indexOf(id)] : id).join(".")).join().replace(/^(?=.{256}).*?,(?=.{0,255}$)/, ""),
});
