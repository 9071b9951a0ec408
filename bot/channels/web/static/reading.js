// What was read through stays to be read where something else is put after it: the open review goes back into its
// message, without its buttons, as a page loaded anew has it. The chat works without this file.
"use strict";

document.addEventListener("prompt", ({ detail: [old, put] }) => {
  const sections = [...old.querySelectorAll(".review")];
  const question = [...document.querySelectorAll("#log [data-review] .question")].at(-1);
  if (!sections.length || !question || put.querySelector(".review")) return;
  const read = document.createElement("div");
  read.setAttribute("aria-live", "off"); // it was told when it was put
  for (const section of sections) {
    section.querySelectorAll(".change").forEach((each) => each.remove());
    section.removeAttribute("aria-labelledby");
    section.querySelector("h2").removeAttribute("id");
    read.append(section);
  }
  question.before(read);
  question.closest("[data-review]").removeAttribute("data-review");
});
