/** The question types that occur in this course, by name. Each component's script adds itself. @type {Record<string, Component>} */
const components = {};
