// What the style takes out of a table's layout is, in some browsers, no part of the table any more: roles say what it is.
for (const table of parts(document, ".stacked table")) {
  table.setAttribute("role", "table");
  for (const [name, role] of [["thead,tbody", "rowgroup"], ["tr", "row"], ["th", "columnheader"], ["td", "cell"]]) {
    for (const one of parts(table, name)) one.setAttribute("role", role);
  }
}
