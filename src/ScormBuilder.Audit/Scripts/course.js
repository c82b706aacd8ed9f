// Takes a course of ours from state to state by its stable hooks.
Object.assign(audit, {
  section: id => document.querySelector(`section[data-lesson="${CSS.escape(id)}"]`),

  heading: section => audit.words(section?.querySelector("h1") || section || document.body),

  lessons: () => [...document.querySelectorAll("section[data-lesson]")].map(section => ({
    id: section.dataset.lesson, title: (section.querySelector("h1")?.textContent || section.dataset.lesson).trim().slice(0, 200),
    isAssessment: Boolean(section.querySelector("section[data-page=start]")), opensLate: section.hasAttribute("data-after-passing"),
  })),

  /** Pages that the menu leads to and that are no lessons. */
  pages: () => [...document.querySelectorAll("section[data-page][id]")].filter(section => !section.closest("[data-lesson]") && document.querySelector(`nav a[href="#${CSS.escape(section.id)}"]`))
    .map(section => ({id: section.id, title: (section.querySelector("h1")?.textContent || section.dataset.page).trim().slice(0, 200)})),

  /** Opens a lesson or page. Whether it is there then. */
  async open(id) {
    const item = [...document.querySelectorAll("nav a[href^='#'], main a[href^='#']")].find(link => decodeURIComponent(link.hash.slice(1)) === id);
    if (item) item.click();
    else location.hash = id;
    await audit.frame();
    const section = document.getElementById(id) || audit.section(id);
    return Boolean(section && audit.isShown(section));
  },

  /** Presses a control, if it can be seen. Whether it could. */
  async press(action, within = document) {
    const control = [...within.querySelectorAll(`[data-action="${action}"]`)].find(audit.isShown);
    control?.click();
    await audit.frame();
    return Boolean(control);
  },

  forms: id => [...(audit.section(id)?.querySelectorAll("form[data-question]") || [])].filter(audit.isShown),

  /** Those of a lesson that are there, shown or not: an assessment may ask only some. */
  allQuestions: id => [...(audit.section(id)?.querySelectorAll("form[data-question]") || [])].map(form => ({id: form.dataset.question, type: form.dataset.type})),

  questions: id => audit.forms(id).map(form => ({id: form.dataset.question, type: form.dataset.type, state: form.dataset.state})),

  /** Opens what can be folded out in a lesson: the nth tab of each list, and everything else. Whether anything changed. */
  async unfold(id, round) {
    const section = audit.section(id);
    const closed = [...section.querySelectorAll("details:not([open]) > summary, [aria-expanded=false]")]
      .filter(one => audit.isShown(one) && one.dataset.action !== "hint" && !one.closest("form"));
    if (round === 1) for (const one of closed) one.click();
    const tabs = [...section.querySelectorAll("[role=tablist]")].map(list => [...list.querySelectorAll("[role=tab]")][round]).filter(Boolean);
    for (const tab of tabs) tab.click();
    await audit.frame();
    return tabs.length > 0 || round === 1 && closed.length > 0;
  },

  /** Opens all hints. The questions that have one. */
  async hint(id) {
    const hints = audit.forms(id).map(form => [form, form.querySelector("[data-action=hint]")]).filter(([, hint]) => hint && audit.isShown(hint));
    for (const [, hint] of hints) if (!hint.closest("details")?.open) hint.click();
    await audit.frame();
    return hints.map(([form]) => form.dataset.question);
  },

  /** Hands in what can be handed in, as it is. The questions that complain. */
  async submit(id) {
    for (const form of audit.forms(id)) await audit.press("submit", form);
    return audit.forms(id).filter(form => form.querySelector("[aria-invalid=true], .error-summary, .error")).map(form => form.dataset.question);
  },

  dialog: () => Boolean([...document.querySelectorAll("dialog")].find(one => one.open)),

  result: id => audit.section(id)?.querySelector("[data-result]")?.dataset.passed ?? null,
});
