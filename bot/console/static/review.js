// Keys of the review: the letter that stands on a button presses it, or opens what is folded. Without it all still works.
"use strict";

function copied(text, button) {
  const told = document.querySelector("[data-copied]");
  navigator.clipboard.writeText(text).then(() => {
    if (told) told.textContent = "alone" in told.dataset ? told.dataset.copied : `${told.dataset.copied}: ${text}`;
    button.classList.add("done");
  });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (button) copied(button.dataset.copy, button);
  if (event.target.closest("[data-print]")) print();
});
document.querySelectorAll("[data-with-script]").forEach((each) => { each.hidden = false; });

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.target.closest("input, textarea, select, [contenteditable], dialog")) return;
  if (localStorage.getItem("sor-staff-letters-off")) return;
  const found = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!found) return;
  event.preventDefault();
  const details = found.closest("details");
  // What stands open already is gone into, and not folded away.
  const enters = found.matches("summary") && details.open && !details.contains(document.activeElement);
  found.focus();
  if (!enters) found.click();
  if (details && details.open) {
    const first = [...details.querySelectorAll("input:not([type=hidden]), textarea, :scope details > summary")];
    first.find((each) => each.checkVisibility())?.focus();
  }
});
