/** The learner's settings: shown in lists, applied as data- attributes of the page, kept as the place of the option in each list. */
function settingLists() {
  return /** @type {HTMLSelectElement[]} */ (parts(document, "#_settings select"));
}

function applySettings() {
  const page = document.documentElement;
  settingLists().forEach((list, index) => {
    list.selectedIndex = Number(progress.settings[index] || 0);
    if (list.value) page.setAttribute("data-" + list.name, list.value);
    else page.removeAttribute("data-" + list.name);
  });
}

/** @param {string} settings */
function changeSettings(settings) {
  progress.settings = settings.replace(/0+$/, "");
  keepSettings(settings);
  applySettings();
  save();
}

/** @returns {HTMLDialogElement} */
function settingsDialog() {
  return /** @type {HTMLDialogElement} */ (part(document, "#_settings"));
}

Object.assign(actions, {
  settings: () => settingsDialog().showModal(),
  "close-settings": () => settingsDialog().close(),
  "reset-settings": () => changeSettings("0"),
  print: () => print(),
});

document.addEventListener("change", event => {
  if (/** @type {Element} */ (event.target).matches("#_settings select")) changeSettings(settingLists().map(list => Math.max(list.selectedIndex, 0)).join(""));
});
