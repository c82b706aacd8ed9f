// Gives each token a colour that no other has, shows everything in every state, and says which token stands on which.
tokens => {
  const root = document.documentElement, found = new Set(), TRANSPARENT = "rgba(0, 0, 0, 0)";
  const all = (selector, place = document) => [...place.querySelectorAll(selector)];
  const names = new Map(tokens.map((token, index) => {
    root.style.setProperty(token, `rgb(${index + 1}, 2, 3)`);
    return [`rgb(${index + 1}, 2, 3)`, token];
  }));

  const nameOf = (colour, element) => names.get(colour) ?? `${colour} of <${element.localName} class="${element.getAttribute("class") ?? ""}">`;
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== TRANSPARENT) return nameOf(backgroundColor, at);
    }
  };
  const add = (use, colour, element, place) => {
    // A border like what it is around is told from what is outside.
    const [name, background] = [nameOf(colour, element), behind(place)];
    if (colour !== TRANSPARENT && (name !== background || use === "Text")) found.add(`${use} ${name} ${background}`);
  };

  const says = text => /[^\s"]/.test(text);

  const look = () => {
    for (const element of all("body *").filter(one => one.checkVisibility() && !one.closest("svg, noscript, video, audio, [aria-disabled]"))) {
      const style = getComputedStyle(element);
      const isField = element.matches("select, textarea, input:not([type=radio], [type=checkbox])");
      if (isField || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && says(node.data))) {
        add("Text", style.color, element, element);
      }

      for (const pseudo of ["::before", "::after"]) {
        const drawn = getComputedStyle(element, pseudo);
        if (!["none", "normal"].includes(drawn.content) && says(drawn.content)) add("Text", drawn.color, element, element);
      }

      if (isField || element.matches("button, [role=tab], .option, .step, [data-item], #menu a")) {
        for (const side of ["Top", "Right", "Bottom", "Left"].filter(side => parseFloat(style[`border${side}Width`]) > 0)) {
          add("Control", style[`border${side}Color`], element, element);
          add("Control", style[`border${side}Color`], element, element.parentElement);
        }
      }

      if (element.matches(".term")) add("Control", style.textDecorationColor, element, element);
    }

    for (const badge of all(".hotspot .badge")) {
      const text = badge.parentElement.querySelector("text");
      found.add(`Text ${nameOf(getComputedStyle(text).fill, text)} ${nameOf(getComputedStyle(badge).fill, badge)}`);
    }
  };

  const focus = () => {
    for (const element of all("a[href], button, input, select, textarea, summary, [tabindex]").filter(one => one.checkVisibility() && !one.closest("svg"))) {
      element.focus({ focusVisible: true });
      for (let at = element; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.outlineStyle === "solid" && parseFloat(style.outlineWidth) > 0) {
          add("Control", style.outlineColor, at, parseFloat(style.outlineOffset) < 0 ? at : at.parentElement);
        }
      }
    }
  };

  const forms = all("form[data-question]");
  all("[hidden]").forEach(one => one.removeAttribute("hidden"));
  all("details").forEach(one => { one.open = true; });
  forms.forEach(form => form.requestSubmit());
  all("[hidden]").forEach(one => one.removeAttribute("hidden"));
  all(".result:empty").forEach(one => one.append(document.createElement("h4")));
  all(".result > :first-child, .mark").forEach(one => { one.textContent ||= "x"; });
  look();
  focus();

  const marked = all(".option, [data-item], .blank, .scene, .hotspot g");
  marked.filter(one => !one.querySelector(".mark")).forEach(one => one.matches(".option, [data-item]") && one.append(Object.assign(document.createElement("p"), { className: "mark", textContent: "x" })));
  for (const [state, mark] of [["correct", "right"], ["incorrect", "wrong"], ["partly", "wrong"]]) {
    forms.forEach(form => { form.dataset.state = state; });
    marked.forEach(one => { one.dataset.mark = mark; });
    all("[data-result]").forEach(one => {
      one.dataset.passed = state === "correct";
      one.innerHTML = "<p class='verdict'>x</p>";
    });
    all("[data-save]").forEach(one => { one.dataset.save = state === "correct" ? "saved" : "unsaved"; });
    all("#menu .state").forEach(one => { one.classList.toggle("done", state === "correct"); one.textContent ||= "x"; });
    look();
    focus();
  }

  marked.forEach(one => one.classList.add("chosen"));
  look();
  return [...found].sort();
}
