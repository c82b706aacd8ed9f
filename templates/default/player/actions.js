/** What the controls do, by `data-action`; each script adds its own. @type {Record<string, (control: HTMLElement) => void>} */
const actions = {};
