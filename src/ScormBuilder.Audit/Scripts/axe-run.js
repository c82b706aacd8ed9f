// axe itself is put into the page and its frames first.
audit.axe = async ({onlyColours, isForced}) => {
  // Forced colours are the person's own: there is nothing to measure, and axe takes text and background for the same.
  const rules = {"color-contrast": {enabled: !isForced}};
  const runOnly = onlyColours
    ? {type: "rule", values: [...(isForced ? [] : ["color-contrast"]), "link-in-text-block"]}
    : {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]};
  const run = await axe.run(document, {runOnly, rules, resultTypes: ["violations", "incomplete"], preload: false, frameWaitTime: 5000});
  const cut = (text, most) => String(text ?? "").slice(0, most);
  const rule = ({id, impact, help, helpUrl, tags, nodes}, most) => ({
    id, impact, help, helpUrl, tags, count: nodes.length,
    nodes: nodes.slice(0, most).map(({target, html, failureSummary}) => ({
      target: target.flat().map(String).slice(0, 5), html: cut(html, 500), summary: cut(failureSummary, 800).replace(/:\n\s+/g, ": ").replace(/\s*\n\s+/g, "; ").replace(/\s+/g, " "),
    })),
  });
  return {
    version: axe.version,
    applied: [...run.passes, ...run.violations].map(({id, tags}) => ({id, tags})),
    violations: run.violations.map(one => rule(one, 50)),
    undecided: run.incomplete.map(one => rule(one, 1)),
  };
};
