// The sheet of keys (?) and the palette (Ctrl+K): both are made of what can be pressed on the page as it stands, so that
// nothing is offered that is not there. Without this file every page works by its own links and buttons.
"use strict";

(() => {
  // What is folded out over the page (of the menu, the ready replies) goes when it is left.
  const over = ".rest[open], .canned[open]";
  const leave = (event) => document.querySelectorAll(over).forEach((each) => {
    if (!each.contains(event.target)) each.open = false;
  });
  document.addEventListener("click", leave);
  document.addEventListener("focusin", leave);
  document.addEventListener("keydown", (event) => {
    const open = event.key === "Escape" && event.target.closest(over);
    if (!open) return;
    open.open = false;
    open.firstElementChild.focus();
  });

  const find = (id) => document.getElementById(id);
  const palette = find("palette"), sheet = find("keys");
  if (!palette || !palette.showModal) return;
  const words = find("palette-words"), list = find("palette-list"), none = find("palette-none"), letters = find("letters");
  const OFF = "sor-staff-letters-off";
  let offered = [], at = 0;

  const named = (each) => {
    const copy = each.cloneNode(true);
    copy.querySelectorAll("kbd, .unseen").forEach((part) => part.remove());
    return (each.getAttribute("aria-label") || copy.textContent || "").replace(/\s+/g, " ").trim();
  };
  const labelled = (field) => named(document.querySelector(`label[for="${CSS.escape(field.id)}"]`) || field);
  const shown = (each) => each.checkVisibility({ visibilityProperty: true });
  const label = (each) => (each.matches("textarea, input, select") ? labelled(each) : named(each));
  // The ways around are offered though the menu is folded away.
  const pressable = () => [...document.querySelectorAll(
    "main button, main summary, main [data-key], main a.onward, .main-nav a, .personal a")]
    .filter((each) => shown(each) || each.closest(".menu"));

  // A button whose form is still to be filled in leads to its field; every other one is pressed.
  const press = (each) => {
    const field = each.matches("button") && each.form && [...each.form.querySelectorAll("textarea, input:not([type=hidden])")]
      .find((one) => shown(one) && !one.value);
    const target = field || each;
    target.focus();
    if (!field && !each.matches("textarea, input, select")) each.click();
  };

  const draw = () => {
    const said = words.value.toLowerCase().trim().split(/\s+/);
    const begins = ({ name }) => (name.toLowerCase().startsWith(said[0]) ? 0 : 1);
    const found = offered.filter(({ name }) => said.every((word) => name.toLowerCase().includes(word)))
      .sort((one, other) => begins(one) - begins(other)).slice(0, 12);
    at = Math.max(0, Math.min(at, found.length - 1));
    list.replaceChildren(...found.map(({ name, each }, number) => {
      const option = document.createElement("li");
      option.id = `palette-${number}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", String(number === at));
      option.textContent = name;
      option.addEventListener("click", () => take(each));
      return option;
    }));
    none.hidden = found.length > 0;
    if (found.length) words.setAttribute("aria-activedescendant", `palette-${at}`);
    else words.removeAttribute("aria-activedescendant");
    list.children[at]?.scrollIntoView({ block: "nearest" });
    return found;
  };
  const take = (each) => {
    palette.close();
    press(each);
  };
  const openPalette = () => {
    if (palette.open) return palette.close();
    sheet.close();
    const once = new Map(pressable().map((each) => [label(each), each]).reverse());
    offered = [...once].reverse().filter(([name]) => name).map(([name, each]) => ({ name, each }));
    words.value = "";
    at = 0;
    palette.showModal();
    draw();
  };
  words.addEventListener("input", () => { at = 0; draw(); });
  words.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      at = (at + step + list.children.length) % Math.max(1, list.children.length);
      draw();
    } else if (event.key === "Enter") {
      event.preventDefault();
      const chosen = draw()[at];
      if (chosen) take(chosen.each);
    }
  });

  const openSheet = () => {
    const rows = [...document.querySelectorAll("[data-key]")].filter(shown).map((each) => [each.dataset.key, label(each)]);
    find("keys-here").replaceChildren(...rows.map(([key, name]) => {
      const row = document.createElement("div"), term = document.createElement("dt"), told = document.createElement("dd");
      const drawn = document.createElement("kbd");
      drawn.textContent = key;
      term.append(drawn);
      told.textContent = name;
      row.append(term, told);
      return row;
    }));
    letters.checked = localStorage.getItem(OFF) === null;
    sheet.showModal();
  };
  letters.addEventListener("change", () => (letters.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "yes")));
  const opener = find("keys-open");
  opener.hidden = false;
  opener.addEventListener("click", openSheet);

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      openPalette();
    } else if (event.key === "?" && !event.target.closest("input, textarea, select, [contenteditable]")
      && !document.querySelector("dialog[open]") && localStorage.getItem(OFF) === null) {
      event.preventDefault();
      openSheet();
    }
  });
})();
