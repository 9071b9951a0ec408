// Writes down what a screen reader is told by the log.
window.told = [];
document.addEventListener("DOMContentLoaded", () => {
  const log = document.querySelector("[role=log][aria-live=polite]");
  if (!log) return;
  const entry = (node) => (node.nodeType === 1 ? node : node.parentElement).closest(".bubble");
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "characterData") window.told.push(entry(change.target)?.dataset.entry ?? "?");
      for (const node of change.addedNodes) {
        const bubble = entry(node);
        const from = node.nodeType === 1 ? node : node.parentElement;
        if (bubble && !from.closest("[aria-live=off]")) window.told.push(bubble.dataset.entry ?? "?");
      }
    }
  }).observe(log, { childList: true, subtree: true, characterData: true });
});
