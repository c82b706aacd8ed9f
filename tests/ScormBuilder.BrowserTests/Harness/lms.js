// The page of an LMS: scorm-again's run-time in this frame, the course in an untitled one.
// Everything is kept in local storage at once, so that nothing is lost with the page, and read from there by Lms.cs.
const lms = {
  api: null,
  gone: false,

  launch({ course, launch, frameWidth, learnerId, learnerName, mode, credit }) {
    const record = JSON.parse(localStorage.getItem("lms:record") ?? "null");
    lms.api = new Scorm12API({ autocommit: false, mastery_override: false, strict_errors: true, logLevel: 5 });
    lms.api.loadFromJSON({
      interactions: record?.interactions ?? [],
      objectives: record?.objectives ?? [],
      suspend_data: record?.suspend_data ?? "",
      core: {
        student_id: learnerId,
        student_name: learnerName,
        lesson_mode: mode,
        credit,
        entry: !record ? "ab-initio" : record.core.exit === "suspend" ? "resume" : "",
        lesson_status: record?.core.lesson_status ?? "not attempted",
        lesson_location: record?.core.lesson_location ?? "",
        total_time: record?.core.total_time ?? "0000:00:00",
        score: record?.core.score ?? {},
      },
    }, "cmi");

    let number = 0;
    const call = name => (...values) => {
      const result = lms.api[name](...values);
      if (lms.gone) return result;
      const error = String(lms.api.LMSGetLastError());
      const entry = { name, arguments: values, result, error, at: performance.now() };
      localStorage.setItem(`lms:${launch}:${String(number++).padStart(5, "0")}`, JSON.stringify(entry));
      if ((name === "LMSCommit" || name === "LMSFinish") && result === "true") lms.keep();
      return result;
    };
    const names = ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSGetLastError", "LMSGetErrorString", "LMSGetDiagnostic"];
    window.API = Object.fromEntries(names.map(name => [name, call(name)]));

    const frame = document.createElement("iframe");
    frame.style.width = `${frameWidth}px`;
    frame.src = course;
    document.body.append(frame);
  },

  keep() {
    const cmi = JSON.parse(JSON.stringify(lms.api.cmi));
    cmi.core.total_time = lms.api.cmi.getCurrentTotalTime();
    const list = value => Object.keys(value).filter(key => /^\d+$/.test(key)).map(key => value[key]);
    cmi.interactions = list(cmi.interactions).map(item => ({ ...item, objectives: list(item.objectives), correct_responses: list(item.correct_responses) }));
    cmi.objectives = list(cmi.objectives);
    localStorage.setItem("lms:record", JSON.stringify(cmi));
  },

  calls: launch => Object.keys(localStorage).filter(key => key.startsWith(`lms:${launch}:`)).sort().map(key => JSON.parse(localStorage.getItem(key))),
};
