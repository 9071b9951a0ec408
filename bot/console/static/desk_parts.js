// What stands around a transcript follows it: after each piece of news the parts are fetched anew. A part that somebody
// is in the middle of waits until they have left it.
"use strict";

const desk = document.querySelector("[data-live]");
if (desk) {
  const SOON = 150, NOW_AND_THEN = 20000; // milliseconds; the worklist moves without news of this conversation
  const held = new Map(); // parts that wait, by id
  let timer = 0, asked = 0;

  const busy = (part) => part.contains(document.activeElement)
    || [...part.querySelectorAll("details[open] input:not([type=hidden])")].some((field) => field.value !== field.defaultValue);
  const put = (fresh) => {
    const part = document.getElementById(fresh.id);
    if (!part || part.outerHTML === fresh.outerHTML) return held.delete(fresh.id);
    if (busy(part)) return held.set(fresh.id, fresh);
    held.delete(fresh.id);
    const open = [...part.querySelectorAll("details[open] > summary")].map((each) => each.getAttribute("aria-label"));
    const node = document.importNode(fresh, true);
    for (const each of node.querySelectorAll("details > summary")) {
      if (open.includes(each.getAttribute("aria-label"))) each.parentElement.open = true;
    }
    part.replaceWith(node);
  };
  const fetchParts = async () => {
    const mine = ++asked;
    const answer = await fetch(`${desk.dataset.live}/parts`, { headers: { accept: "application/json" } });
    if (!answer.ok || mine !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    page.querySelectorAll("[data-part]").forEach(put);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => fetchParts().catch(() => {}), SOON);
  };

  // The talk is as high as the window has room for it below what stands above it.
  const columns = document.querySelector(".desk");
  const measure = () => columns.style.setProperty("--above", `${columns.getBoundingClientRect().top + scrollY}px`);
  new ResizeObserver(measure).observe(document.querySelector("main"));
  measure();

  // Whoever opens an answer to fill it in writes at once.
  document.addEventListener("toggle", ({ target }) => {
    if (target.matches(".fill[open]") && document.activeElement === target.firstElementChild) {
      target.querySelector("input:not([type=hidden])").focus();
    }
  }, true);

  document.addEventListener("desk:news", soon);
  document.addEventListener("focusout", () => setTimeout(() => [...held.values()].forEach(put)));
  document.addEventListener("visibilitychange", () => { if (!document.hidden) soon(); });
  setInterval(() => { if (!document.hidden) soon(); }, NOW_AND_THEN);
}
