// Targets of a pointer that are smaller than 44 pixels: 24 is the least (WCAG 2.5.8, which axe decides with its exceptions), 44 is AAA (2.5.5).
audit.targets = () => audit.all("a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=radio], [role=tab], [role=switch], [role=menuitem]")
  .filter(element => audit.isShown(element) && !audit.isBehind(element))
  .flatMap(element => {
    let {width, height} = element.getBoundingClientRect();
    for (const label of element.labels || []) {
      const box = label.getBoundingClientRect();
      if (/^(radio|checkbox)$/.test(element.type)) [width, height] = [Math.max(width, box.width), Math.max(height, box.height)];
    }
    // A link in a sentence is as high as its line.
    const isInline = element.localName === "a" && getComputedStyle(element).display === "inline"
      && (element.parentElement?.innerText || "").trim().length > (element.innerText || "").trim().length;
    return isInline || width < 2 || width >= 43.5 && height >= 43.5 ? [] : [`${Math.round(width)} × ${Math.round(height)}: ${audit.place(element)}`];
  })
  .slice(0, 100);
