// The player as it is packaged, without a browser: what would touch the page is replaced by a record of what is said there. Time stands still
// until a test lets it pass.
const { readFileSync } = require("node:fs");
const { createContext, runInContext } = require("node:vm");

/** What a browser keeps, with the ways in which it may fail. */
class Storage {
  items = new Map();
  refused = false;
  check() {
    if (this.refused) throw new Error("refused");
  }
  getItem(key) {
    this.check();
    return this.items.get(key) ?? null;
  }
  setItem(key, value) {
    this.check();
    this.items.set(key, value);
  }
  removeItem(key) {
    this.check();
    this.items.delete(key);
  }
}

class Clock {
  now = 0;
  timers = [];
  set = (action, wait = 0) => {
    this.timers.push({ at: this.now + wait, action, id: this.timers.length + 1 });
    return this.timers.length;
  };
  clear = id => this.timers.forEach(timer => timer.id === id && (timer.action = null));
  /** Lets timers run that are due within so many milliseconds. */
  pass(milliseconds) {
    const end = this.now + milliseconds;
    for (;;) {
      const due = this.timers.filter(({ action, at }) => action && at <= end).sort((one, two) => one.at - two.at || one.id - two.id)[0];
      if (!due) break;
      this.now = Math.max(this.now, due.at);
      const { action } = due;
      due.action = null;
      action();
    }
    this.now = Math.max(this.now, end);
  }
}

/** As much of the page as the player reads its course from. */
function elementOf(html, attribute, value) {
  const [text] = new RegExp(`<(\\w+)[^>]* ${attribute}="${value}".*?</\\1>`, "s").exec(html);
  return {
    textContent: text.replace(/^<.*?>|<\/script>$/g, ""),
    querySelectorAll: () => [...text.matchAll(/<input ([^>]*)><span>(.*?)</g)].map(([, attributes, words]) => {
      const value = /value="(.*?)"/.exec(attributes)?.[1] ?? words.toLowerCase().match(/[a-z0-9]+/g).join("_");
      return { getAttribute: () => value };
    }),
  };
}

/** The forms of all questions, each with the lesson that it stands in. */
function formsOf(html) {
  let lesson = "";
  return [...html.matchAll(/<section data-lesson="(.*?)"|<form [^>]*data-question="(.*?)" data-type="(.*?)"/g)].flatMap(([, section, question, type]) => {
    lesson = section ?? lesson;
    const id = lesson;
    return question ? [{ ...elementOf(html, "data-question", question), dataset: { question, type }, closest: () => ({ id }) }] : [];
  });
}

const documentOf = html => ({ getElementById: id => elementOf(html, "id", id), querySelectorAll: selector => selector.startsWith("form") ? formsOf(html) : [], createElement: () => ({ setAttribute() {}, append() {} }), addEventListener() {} });

/** Opens a package's page: `window` is what an LMS puts there, `tabs` the channels of all pages of this browser. */
function open({ page, script, window = {}, storage = new Storage(), clock = new Clock(), tabs = [] }) {
  const html = readFileSync(page, "utf8");
  const said = { save: "", words: "", notices: [], offer: null, rescue: false };
  const navigator = { onLine: true };
  const own = { onmessage: null, name: "" };
  class BroadcastChannel {
    constructor(name) {
      Object.assign(own, { name });
      tabs.push(own);
    }
    set onmessage(heard) {
      own.onmessage = heard;
    }
    postMessage() {
      for (const tab of tabs) if (tab !== own && tab.name === own.name && tab.onmessage) tab.onmessage();
    }
  }
  const context = createContext({
    crypto: globalThis.crypto, Intl, Date, navigator, BroadcastChannel, console,
    localStorage: storage, performance: { now: () => clock.now }, setTimeout: clock.set, clearTimeout: clock.clear,
    document: { hidden: false, documentElement: { dataset: {} }, ...documentOf(html) }, said,
  });
  Object.assign(context, window);
  context.window = context.parent = context.top = context;
  context.opener = null;
  const text = readFileSync(script, "utf8");
  runInContext(`${text.slice(text.indexOf("{") + 1, text.lastIndexOf("Object.assign(actions"))}
course = readCourse();
showNotice = key => said.notices.push(key);
showSaveState = (save, words) => Object.assign(said, {save, words});
isShown = words => said.words === words;
offer = (kind, heading, text, choices) => said.offer = {kind, ...Object.fromEntries(choices)};
offerRescue = needed => said.rescue = needed;
hideToDo = showSection = focusOn = () => {};
part = (root, selector) => ({dataset: selector === "#status" ? {set save(state) { said.save = state; }} : {}, set textContent(words) { said.heading = words; }});
stemOf = question => "{ What is\\n the question? " + question.id + " " + "x".repeat(300);
say = key => key;
globalThis.player = {
  course, session, saving, recording, components,
  emptyProgress, encodeState, decodeState, mergeProgress, randomText, connectLms, startSession, save, send, keepCopy, noteText, exit, endSession, outcomeOf,
  interactionsDue, objectivesReached, secretOf,
  // What components have beyond that, where they are.
  call: (name, ...values) => eval(name)(...values),
  get progress() { return progress; }, set progress(value) { progress = value; },
};`, context);
  return { player: context.player, said, storage, clock, tabs, navigator, document: context.document };
}

/** Runs the tests whose names are keys; prints, as JSON, those that failed and how. */
function run(tests) {
  const faults = [];
  for (const [name, test] of Object.entries(tests)) {
    try {
      test();
    } catch (error) {
      faults.push(`${name}: ${error.message}\n${error.stack.split("\n").find(line => line.includes(".cjs:")) ?? ""}`);
    }
  }
  console.log(JSON.stringify({ tests: Object.keys(tests).length, faults }));
}

module.exports = { documentOf, open, run, Storage, Clock };
