// While a person has the floor they see that something is being written, and never what. The chat works without it.
"use strict";

(() => {
  const field = document.getElementById("text");
  const prompt = () => document.getElementById("prompt");
  if (!field || !prompt()) return;
  const PAUSE = 3000; // milliseconds between two signs
  let told = 0;

  field.addEventListener("input", () => {
    if (!prompt().hasAttribute("data-held") || !field.value || Date.now() - told < PAUSE) return;
    told = Date.now();
    const body = new URLSearchParams({ csrf: document.querySelector("input[name=csrf]").value });
    fetch("/typing", { method: "POST", body, headers: { Accept: "application/json" } }).catch(() => {});
  });
})();
