import { CallsView } from "./calls-view.js";
import { Connection } from "./connection.js";
import { CourseFrame } from "./course-frame.js";
import { announce, count, element, part, time } from "./dom.js";
import { FindingsView } from "./findings-view.js";
import { RecordView } from "./record-view.js";
import { freeLearner, keptIn } from "./settings.js";
import { Shelf, forgetCopy } from "./shelf.js";
import { load, standardOf, titleOf } from "./standards.js";

const look = keptIn(localStorage, "preview:look", { width: "", mirrored: false, panel: true });
const tab = keptIn(sessionStorage, "preview:tab", { target: "", language: "", number: 0, learner: null, scos: {} });
const faults = { offline: false, refuse: false, slow: 0 };

const number = await freeLearner(tab.number);
if (number !== tab.number || !tab.learner) {
  tab.number = number;
  tab.learner = { id: `learner-${number}`, name: `Preview, Learner ${number}`, mode: "normal", credit: "credit" };
}

const calls = new CallsView();
const record = new RecordView();
const findings = new FindingsView();
const frame = new CourseFrame(look, faults, {
  call(call) {
    calls.add(call);
    record.refresh();
  },
  problem: tellProblem,
  launch(session) {
    record.begin(session, edition());
    if (session) calls.begin(`Launched at ${time()}, entry "${session.entry}", as ${session.visit.id}`);
  },
});

/** The latest build of what is looked at. */
let build = null;
/** The build that the course in the frame is of, and for which target. */
let launched = null;
/** Whether the LMS has closed the course, which then stays closed. */
let isClosed = false;

const edition = () => build?.edition;

const connection = new Connection({
  build(next) {
    if (build && next.page !== build.page) return location.reload();
    if (next.target !== (tab.target || next.target) || next.language !== tab.language) return;
    build = next;
    tab.target = next.target;
    showBuild();
  },
  open(isOpen) {
    document.body.classList.toggle("gone", !isOpen);
    if (isOpen) showState();
    else if (build) {
      part("built").textContent = "The preview has ended. It goes on here when it is started again.";
      announce("The preview has ended.");
    }
  },
});

function showBuild() {
  findings.show(build);
  showState();
  showTargets();
  if (!edition()) return;
  part("title").textContent = edition().title;
  document.title = `${edition().title} – preview`;
  showLanguages();
  showParts();
  if (isClosed || launched?.edition === edition().id && launched.target === build.target) return;
  const isNews = launched?.target === build.target;
  launch({ keepsPlace: launched?.module === edition().module }).then(() => isNews && announce(`Refreshed at ${time()}`));
}

function showState() {
  if (!build) return;
  const hasErrors = build.failure || build.findings.some(({ severity }) => severity === "error");
  part("built").textContent = hasErrors ? `Not built at ${time(build.at)}` : `Built at ${time(build.at)} in ${build.took} ms`;
}

function showTargets() {
  const choice = part("target");
  if (choice.options.length !== build.targets.length) choice.replaceChildren(...build.targets.map(target => element("option", { value: target }, titleOf(target))));
  choice.value = build.target;
}

function showLanguages() {
  const choice = part("language");
  const names = new Intl.DisplayNames("en", { type: "language" });
  const offered = new Map([["", "As written"], ...(build?.languages ?? []).map(tag => [tag, names.of(tag)])]);
  // One that is read from the other side, for those who have no words for such a language yet.
  offered.set("ar", offered.get("ar") ?? "Arabic, without words");
  if (choice.options.length !== offered.size) choice.replaceChildren(...[...offered].map(([tag, name]) => element("option", { value: tag }, name)));
  choice.value = tab.language;
}

/** The SCO that is launched: the one that was launched last, or the first. */
function sco() {
  const { launches, module } = edition();
  return launches.find(one => one.sco === tab.scos[module]) ?? launches[0];
}

function showParts() {
  const list = part("parts");
  const { launches, module } = edition();
  list.hidden = launches.length < 2;
  list.replaceChildren(...launches.map(one => {
    const button = element("button", { type: "button", ...(one === sco() && { "aria-current": "true" }) }, one.title);
    button.onclick = () => {
      tab.scos = { ...tab.scos, [module]: one.sco };
      for (const other of list.querySelectorAll("[aria-current]")) other.removeAttribute("aria-current");
      button.setAttribute("aria-current", "true");
      launch();
    };
    return element("li", {}, button);
  }));
}

const shelf = () => new Shelf(edition().module, build.target, sco().sco, tab.learner.id);

async function launch({ keepsPlace = false, between } = {}) {
  const { id, module } = edition();
  const { target } = build;
  launched = { edition: id, target, module };
  const standard = standardOf(target);
  await load(standard);
  // A newer build may have come while the run-time was loaded.
  if (launched.edition !== id || launched.target !== target) return;
  isClosed = false;
  part("closed").hidden = true;
  frame.launch({ address: `/course/${id}/${sco().path}`, standard, shelf: shelf(), visit: { ...tab.learner }, keepsPlace, between });
}

function close() {
  isClosed = true;
  frame.close();
  const stored = standardOf(build.target) && shelf().read();
  part("closed-text").textContent = stored ? `What the course has said is stored since ${time(stored.at)}. Resume launches it with that, Restart without.` : "Resume launches it again, Restart without what is kept.";
  part("closed").hidden = false;
  record.refresh();
  announce("The LMS has closed the course.");
}

function restart() {
  const attempt = shelf();
  const { module } = edition();
  const learner = standardOf(build.target) ? tab.learner.id : "";
  // What the course says when it is left belongs to the old attempt.
  const between = () => {
    attempt.remove();
    forgetCopy(module, learner);
  };
  launch({ between }).then(() => announce("A new attempt has begun."));
}

const problems = [];

function tellProblem(text) {
  problems.unshift(text);
  part("problems").hidden = false;
  part("problems-sum").textContent = count(problems.length, "error");
  part("problems-list").prepend(element("li", {}, text));
  announce(`An error in the page: ${text}`);
}

function showLook() {
  part("width").value = look.width;
  part("mirrored").checked = look.mirrored;
  part("stage").dataset.width = look.width;
  part("frame").style.width = look.width ? `${look.width}px` : "";
  part("panel").hidden = !look.panel;
  part("panel-switch").setAttribute("aria-expanded", String(look.panel));
  const notes = [
    look.mirrored && "The page is mirrored; a course in a language that is written so is by itself.",
    tab.language && "The player's words, numbers and the page's language are those chosen; the course's own text stays as it is written. The package keeps its own language.",
  ].filter(Boolean);
  part("view-note").textContent = notes.join(" ");
  part("view-note").hidden = !notes.length;
}

// A frame that is wider than its place is moved with the arrow keys.
const sizes = new ResizeObserver(() => {
  const stage = part("stage");
  if (stage.scrollWidth > stage.clientWidth) stage.tabIndex = 0;
  else stage.removeAttribute("tabindex");
});
sizes.observe(part("stage"));
sizes.observe(part("frame"));

function showLearner() {
  const { elements } = part("learner-form");
  for (const [name, value] of Object.entries(tab.learner)) elements[name].value = value;
  part("learner-sum").textContent = [tab.learner.id, tab.learner.mode !== "normal" && tab.learner.mode, tab.learner.credit !== "credit" && tab.learner.credit].filter(Boolean).join(", ");
}

function showFaults() {
  part("faults-sum").textContent = [faults.offline && "offline", faults.refuse && "commits refused", faults.slow && `${faults.slow / 1000} s a call`].filter(Boolean).join(", ") || "none";
  part("faults").classList.toggle("active", Boolean(faults.offline || faults.refuse || faults.slow));
}

function onChange(id, action) {
  part(id).addEventListener("change", ({ target }) => action(target.type === "checkbox" ? target.checked : target.value));
}

const ask = () => connection.ask({ target: tab.target, language: tab.language });

onChange("target", target => (tab.target = target, ask()));
onChange("language", language => (tab.language = language, showLook(), ask()));
onChange("width", width => (look.width = width, showLook()));
onChange("mirrored", mirrored => (look.mirrored = mirrored, showLook(), frame.turn()));
onChange("offline", offline => (faults.offline = offline, showFaults(), frame.tellNetwork()));
onChange("refuse", refuse => (faults.refuse = refuse, showFaults()));
onChange("slow", slow => (faults.slow = Number(slow), showFaults()));
part("panel-switch").addEventListener("click", () => (look.panel = !look.panel, showLook()));
part("resume").addEventListener("click", () => edition() && launch());
part("restart").addEventListener("click", () => edition() && restart());
part("finish").addEventListener("click", () => edition() && !isClosed && close());
part("learner-form").addEventListener("submit", event => {
  event.preventDefault();
  tab.learner = Object.fromEntries(new FormData(event.target));
  showLearner();
  if (edition()) launch();
});

showLook();
showLearner();
showFaults();
showLanguages();
ask();
