// What is wrong with where the keyboard's focus stands, in words; nothing where it can be seen.
() => {
  const at = document.activeElement;
  if (!at || at === document.body) return "nothing has the focus";
  const name = `<${at.tagName.toLowerCase()}> ${(at.innerText || at.id).trim().slice(0, 60)}`;
  const style = getComputedStyle(at);
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return `the focus cannot be seen: ${name}`;
  const box = at.getClientRects()[0];
  // A message may be longer than the window; its beginning must be there.
  const bottom = at.matches(".bubble") ? box.top + 40 : box.bottom;
  // Where the field does not stick, it may be out of sight after an answer: the first letter typed brings it back.
  const composer = at.closest(".composer");
  if (at.id === "text" && composer && getComputedStyle(composer).position === "static") return "";
  if (box.top < -1 || bottom > innerHeight + 1) return `the focus is outside the window: ${name}`;
  const points = [[box.left + 8, box.top + 8], [box.left + box.width / 2, (box.top + bottom) / 2],
    [box.right - 8, bottom - 8]];
  const covered = points.some(([x, y]) => {
    const found = document.elementFromPoint(x, y);
    return !(found && (at.contains(found) || found.contains(at)));
  });
  return covered ? `the focus is covered: ${name}` : "";
}
