// Answers questions by the kinds of their controls. What is right is read from the course's own data, where they can be; else different answers are tried.
{
  const unveil = text => text.replace(/[a-z0-9]/gi, character => {
    const [first, size] = character <= "9" ? [48, 10] : character <= "Z" ? [65, 26] : [97, 26];
    return String.fromCharCode((character.charCodeAt(0) - first + size / 2) % size + first);
  });

  const keys = new Map();
  const keyOf = form => keys.get(form.dataset.question) || {};

  const change = control => {
    control.dispatchEvent(new Event("input", {bubbles: true}));
    control.dispatchEvent(new Event("change", {bubbles: true}));
  };
  const check = (input, checked) => input.checked !== checked && input.click();
  const number = text => text.replace(".", new Intl.NumberFormat(document.documentElement.lang || "en").formatToParts(1.5).find(({type}) => type === "decimal").value);

  /** Each takes the form, what is right and how to answer: "wrong", "partly" or "right". Whether there is such an answer. */
  const kinds = {
    options(form, inputs, {correct}, how) {
      const right = inputs.filter((_, index) => correct?.includes(index));
      const wrong = inputs.filter(input => !right.includes(input));
      const isMultiple = inputs[0].type === "checkbox";
      if (how === "partly" && !isMultiple) return false;
      const chosen = how === "right" ? right.length ? right : [inputs[inputs.length - 1]]
        : how === "partly" ? right.length > 1 ? right.slice(1) : [...right, ...wrong.slice(0, 1)]
        : wrong.length ? wrong.slice(0, isMultiple ? undefined : 1) : inputs.slice(0, 1);
      for (const input of inputs) if (input.type === "checkbox" || chosen.includes(input)) check(input, chosen.includes(input));
      return true;
    },

    rows(form, inputs, how) {
      const groups = Map.groupBy(inputs, input => input.name);
      for (const group of groups.values()) check(group[how === "right" ? group.length - 1 : 0], true);
      return how !== "partly";
    },

    selects(form, selects, {items, targets, correct}, how) {
      selects.forEach((select, index) => {
        const item = select.closest("[data-item]")?.dataset.item;
        const place = items ? items.indexOf(item) : index;
        const right = targets && correct ? targets[correct[place]] : null;
        const values = [...select.options].map(option => option.value).filter(Boolean);
        const isRight = how === "right" || how === "partly" && index > 0;
        // Each another one, as far as there are: a choice may be there for one item only.
        select.value = (isRight && right) || values[(values.indexOf(right) + 1) % values.length];
        change(select);
      });
      return how !== "partly" || selects.length > 1;
    },

    order(form, {items, correct}, how) {
      const rows = () => [...form.querySelectorAll("[data-item]")];
      const move = (row, action) => row?.querySelector(`[data-action=${action}]`)?.click();
      let want = items && correct ? correct.map(place => items[place]) : rows().map(row => row.dataset.item);
      if (how === "wrong") want = [...want.slice(1), want[0]];
      if (how === "partly") want = [want[1], want[0], ...want.slice(2)];
      move(rows()[0], "move-down");
      want.forEach((id, index) => {
        for (let step = 0; step < want.length && rows()[index]?.dataset.item !== id; step++) move(rows().find(row => row.dataset.item === id), "move-up");
      });
      return how !== "partly" || want.length > 2;
    },

    texts(form, fields, {blanks, range}, how) {
      fields.forEach((field, index) => {
        const right = range ? number(range[0]) : blanks?.[index]?.[0] ?? "An answer in words.";
        const isRight = how === "right" || how === "partly" && index > 0;
        field.value = isRight || field.localName === "textarea" ? right : range ? "98765" : "zzz";
        change(field);
      });
      return how === "right" || fields.length > 1 || how === "wrong";
    },

    story(form, {best}, how) {
      for (let step = 0; step < 30 && form.dataset.state === "open"; step++) {
        const buttons = [...form.querySelectorAll(".choices button")].filter(audit.isShown);
        if (!buttons.length) break;
        const isBest = button => best?.includes(Number(button.closest("li")?.dataset.place));
        (buttons.find(button => isBest(button) === (how === "right")) || buttons[0]).click();
      }
      return true;
    },
  };

  const answer = (form, how) => {
    const key = keyOf(form);
    const inputs = [...form.querySelectorAll("fieldset input[type=radio], fieldset input[type=checkbox]")];
    const selects = [...form.querySelectorAll("select")];
    const fields = [...form.querySelectorAll("input[type=text], input[type=number], input:not([type]), textarea")];
    if (form.querySelector(".choices button, .choices a")) return kinds.story(form, key, how);
    if (form.querySelector("[data-action=move-up]")) return kinds.order(form, key, how);
    if (selects.length) return kinds.selects(form, selects, key, how);
    if (fields.length) return kinds.texts(form, fields, key, how);
    if (new Set(inputs.map(input => input.name)).size > 1 && inputs.every(input => input.type === "radio")) return kinds.rows(form, inputs, how);
    return inputs.length > 0 && kinds.options(form, inputs, key, how);
  };

  Object.assign(audit, {
    /** What a course of ours is called. */
    ownTitle() {
      try {
        return JSON.parse(document.getElementById("course-data").textContent).title;
      } catch {
        return null;
      }
    },

    /** Reads what is right: while the questions stand as they were written, before an assessment puts them in an order of its own. */
    learn() {
      try {
        const {questions} = JSON.parse(document.getElementById("course-data").textContent);
        document.querySelectorAll("form[data-question]").forEach((form, index) => {
          const {secret, ...question} = questions[index];
          keys.set(form.dataset.question, {...JSON.parse(unveil(secret)), ...question});
        });
      } catch {
        // Another player, or none.
      }
    },

    /** Answers what is open, or can be tried again, and hands it in; in an assessment it stays. The states of the questions after it. */
    async answer({id, how}) {
      for (const form of audit.forms(id)) {
        if (form.dataset.state !== "open" && form.querySelector("[data-action=retry]")) {
          if (how === "wrong" || !await audit.press("retry", form)) continue;
        }
        const isDone = answer(form, how);
        // A story hands itself in at its end.
        if (isDone && form.dataset.state === "open") await audit.press("submit", form);
      }
      await audit.frame();
      return audit.questions(id);
    },
  });
}
