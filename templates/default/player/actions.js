/** What the controls do, by `data-action`; each script adds its own. @type {Record<string, (control: HTMLElement) => void>} */
const actions = {};

/** Further reasons why a page is not open, each as a link to what opens it; a script that not every course has adds its own. @type {((id: string) => HTMLElement|undefined)[]} */
const locks = [];

/** What else is left to do before the status is final, to be shown to the learner; empty: nothing. @type {(() => HTMLElement[])[]} */
const holds = [];

/** What else the result and the last page have to say. @type {(() => HTMLElement|"")[]} */
const extras = [];
