// How an LMS misbehaves. Each fault answers some calls otherwise than the run-time; several may be at work at once.
// A fault: [name of the call](values, proceed, lms); proceed may be given other values. lms.lost: commits are answered and not stored.
const interference = {
  "initialize-false": { Initialize: () => "false" },
  "set-false": { SetValue: () => "false" },
  "commit-false": { Commit: () => "false", Terminate: () => "false" },
  "commit-lost": { Commit: (values, proceed, lms) => lms.losing(proceed), Terminate: (values, proceed, lms) => lms.losing(proceed) },
  "commit-forgets": { Commit: (values, proceed, lms) => lms.forgetting(), Terminate: (values, proceed, lms) => lms.forgetting() },
  "get-throws": { GetValue: () => { throw new Error("The LMS is broken."); } },
  "mode-empty": { GetValue: ([element], proceed) => /mode$/.test(element) ? "" : proceed() },
  "cut-set": { SetValue: ([element, value], proceed, lms) => element === "cmi.suspend_data" ? proceed([element, value.slice(0, lms.cut)]) : proceed() },
  "slow": Object.fromEntries(["Initialize", "GetValue", "SetValue", "Commit", "Terminate"].map(name => [name, (values, proceed, lms) => lms.slowly(proceed)])),
};

/** The way a call takes through the faults that are at work, to the LMS. */
function interfere(faults, lms, name, values, proceed) {
  const way = faults.map(fault => interference[fault]?.[name]).filter(Boolean);
  return way.reduceRight((next, step) => (given = values) => step(given, (changed = given) => next(changed), lms), proceed)(values);
}
