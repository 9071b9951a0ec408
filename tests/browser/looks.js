// What a person would see wrong at the window's present size, in words; an empty list is a page that looks right.
() => {
  const say = (each) => `<${each.tagName.toLowerCase()}> ${(each.innerText || each.id || each.className).trim().slice(0, 60)}`;
  const unseen = (each) => each.closest(".unseen, .skip, template, [hidden]") !== null;
  const shown = (each) => !unseen(each) && each.checkVisibility({ visibilityProperty: true }) && each.getClientRects().length > 0;
  const all = [...document.body.querySelectorAll("*")].filter(shown);
  const pressed = all.filter((each) => each.matches("a[href], button, summary, textarea, select, input:not([type=hidden])"));
  const problems = [];
  const wide = document.documentElement.clientWidth;

  const sideways = document.documentElement.scrollWidth - wide;
  if (sideways > 0) problems.push(`scrolls sideways by ${sideways} px`);

  const worded = all.filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  for (const each of worded) {
    if (each.clientWidth && each.scrollWidth > each.clientWidth + 1) problems.push(`is clipped: ${say(each)}`);
    const range = document.createRange();
    for (const node of [...each.childNodes].filter((child) => child.nodeType === 3)) {
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.left < -1 || box.right > wide + 1) problems.push(`stands outside the window: ${say(each)}`);
    }
  }

  // What sticks lies over the page by design; here everything is measured where it stands.
  const composer = document.querySelector(".composer");
  if (composer) composer.style.position = "static";
  // So is what is scrolled by itself.
  const log = document.querySelector(".log");
  if (log) Object.assign(log.style, { maxHeight: "none", flex: "none" });
  const boxes = pressed.map((each) => [each, [...each.getClientRects()]]);
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  for (const [at, [one, ones]] of boxes.entries()) {
    for (const [other, others] of boxes.slice(at + 1)) {
      if (!one.contains(other) && ones.some((a) => others.some((b) => meet(a, b)))) {
        problems.push(`overlap: ${say(one)} and ${say(other)}`);
      }
    }
  }
  let before = null;
  for (const each of pressed) {
    // A tick's label is pressed as well as the tick.
    const target = each.matches('[type="checkbox"], [type="radio"]') ? (each.closest("label") ?? each) : each;
    const box = target.getBoundingClientRect();
    const least = each.tagName === "A" && getComputedStyle(each).display === "inline" ? 20 : 44;
    if (box.height < least || box.width < least) {
      problems.push(`is small, ${Math.round(box.width)} by ${Math.round(box.height)} px: ${say(each)}`);
    }
    // Reading order: on the same line to the right, or on a line further down.
    if (before && box.top < before.bottom - 2 && box.left < before.right - 2) problems.push(`comes too late: ${say(each)}`);
    before = box;
  }
  if (composer) composer.style.position = "";
  if (log) Object.assign(log.style, { maxHeight: "", flex: "" });
  return problems;
}
