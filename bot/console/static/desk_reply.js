// The reply's field: ready words are put into it by one press, what is written is kept, Ctrl+Enter sends. Nothing is
// ever sent but by a press. What the field holds, or that it was emptied, is kept before anything else is done here.
"use strict";

const form = document.querySelector("[data-reply-form]");
if (form) {
  const field = form.querySelector("textarea");
  const PAUSE = 700; // milliseconds after the last letter
  let timer = 0, keeping = null, kept = field.value, sent = false, goesOn = null;

  const keep = async () => {
    clearTimeout(timer);
    if (field.value === kept) return;
    const text = field.value;
    const body = new URLSearchParams({ csrf: form.elements.csrf.value, text });
    const answer = await fetch(form.dataset.draft, { method: "POST", body, headers: { accept: "application/json" } });
    if (answer.ok) kept = text;
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      keeping = keep().catch(() => {}).finally(() => { keeping = null; });
    }, PAUSE);
  };

  field.addEventListener("input", keepSoon);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  // A draft that is on its way would be kept after the reply is sent, and stand in the field again; and whatever else is
  // done comes back to the draft as it was last kept.
  document.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    const sends = event.target === form;
    sent ||= sends;
    if (event.target === goesOn || (!keeping && (sends || field.value === kept))) {
      goesOn = null;
      return;
    }
    event.preventDefault();
    await keeping;
    if (!sends) await keep().catch(() => {});
    goesOn = event.target;
    goesOn.requestSubmit(event.submitter);
  });
  addEventListener("pageshow", () => { sent = false; });
  addEventListener("pagehide", () => {
    if (sent || field.value === kept) return;
    navigator.sendBeacon(form.dataset.draft, new URLSearchParams({ csrf: form.elements.csrf.value, text: field.value }));
  });

  document.addEventListener("click", (event) => {
    const ready = event.target.closest("[data-put]");
    if (!ready) return;
    event.preventDefault();
    const words = ready.dataset.put, list = ready.closest("details");
    if (list) list.open = false;
    const before = field.value.trim();
    field.value = before && before !== words ? `${before}\n\n${words}` : words;
    const gap = /\{ *\w+ *\}/.exec(field.value);
    field.focus();
    if (gap) field.setSelectionRange(gap.index, gap.index + gap[0].length);
    else field.setSelectionRange(field.value.length, field.value.length);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
