"use strict";
// The pages work without this file. With it, answers are sent and replies shown without loading the page anew,
// and what is typed without a connection is kept in this tab and sent, once, when the connection is back.
(() => {
  const find = (id) => document.getElementById(id);
  const menu = document.querySelector("details.menu");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", ({ target }) => { if (!menu.contains(target)) menu.open = false; });
  document.querySelector("form[data-forget]")?.addEventListener("submit", () => sessionStorage.clear());
  find("errors")?.focus();

  const log = find("log");
  if (!log) return;
  history.scrollRestoration = "manual"; // a page loaded anew shows what is new on it, not where the old one stood
  const field = find("text");
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const product = document.title.split(" – ").pop();
  let last = Number(log.dataset.last);
  let queue = JSON.parse(sessionStorage.getItem("queue") || "[]");
  let sending = false, pause = 1000;
  let leaving = false; // another page is being loaded; loading this one anew would break that off

  const fresh = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18)))).replace(/\W/g, "_");
  const keep = () => sessionStorage.setItem("queue", JSON.stringify(queue));
  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
  const connected = (yes) => {
    const words = yes ? "" : find("lost-words").content.textContent;
    if (find("offline").textContent !== words) find("offline").textContent = words;
  };
  const drawn = (html) => document.importNode(
    new DOMParser().parseFromString(html, "text/html").body.firstElementChild, true);

  // What came in one go is read from its beginning.
  function toNew(bubbles) {
    const first = bubbles.find((each) => !each.matches(".owner")) || bubbles.at(-1);
    first.scrollIntoView({ behavior: still ? "auto" : "smooth", block: "start" });
    keepInSight(first);
  }

  // After a press the focus is on the first option. Below a message that fills the window it could not be seen: then
  // the message has it, and the next stop is what can be pressed in it or after it.
  function keepInSight(first) {
    const at = document.activeElement;
    if (!find("prompt").contains(at)) return;
    const room = innerHeight - document.querySelector(".composer").offsetHeight - 24;
    if (at.getBoundingClientRect().bottom - first.getBoundingClientRect().top < room) return;
    const name = first.querySelector(".who").id;
    for (const [key, value] of Object.entries({ tabindex: -1, role: "group", "aria-labelledby": name })) first.setAttribute(key, value);
    first.focus({ preventScroll: true });
  }

  function showPending() {
    log.querySelectorAll(".pending").forEach((each) => each.remove());
    for (const { text } of queue.filter((item) => item.text)) {
      const bubble = find("pending").content.cloneNode(true);
      bubble.querySelector(".words").textContent = text;
      log.append(bubble);
    }
  }

  function showPrompt(news) {
    const old = find("prompt");
    const pressed = old.hasAttribute("aria-busy");
    const focused = pressed || old.contains(document.activeElement);
    const begun = [...old.querySelectorAll("textarea, input[type=file]")].some((each) => each.value);
    if ((focused || begun) && !pressed && old.dataset.token === news.token) return;
    const put = drawn(news.prompt);
    document.dispatchEvent(new CustomEvent("prompt", { detail: [old, put] }));
    old.replaceWith(put);
    for (const [name, value] of Object.entries(news.field)) field.setAttribute(name, value);
    if (find("label").textContent !== news.label) find("label").textContent = news.label;
    if (focused) (put.querySelector("button") || field).focus({ preventScroll: true });
  }

  // Everything that comes in passes here, by whichever way; the sequence number decides what is new.
  function take(news) {
    if (leaving) return;
    connected(true);
    const switched = news.language && news.language !== document.documentElement.lang;
    if (switched || (news.prompt === null && last > 0)) location.reload();
    if (switched || news.prompt === null) return;
    const newer = news.entries.filter((each) => each.id > last).map((each) => drawn(each.html));
    log.append(...newer);
    for (const each of news.deleted) find(`entry-${each.id}`)?.replaceWith(drawn(each.html));
    const late = news.last < last;
    last = Math.max(last, news.last);
    showPending();
    find("typing").hidden = !news.busy && queue.length === 0;
    if (late) return;
    showPrompt(news);
    document.title = `${news.title} – ${product}`;
    if (newer.length) toNew(newer);
  }

  async function catchUp() {
    const answer = await fetch(`/entries?after=${last}`, { headers: { Accept: "application/json" } });
    if (answer.ok) take(await answer.json());
  }

  async function post(item) {
    const body = new URLSearchParams(item.fields);
    body.set("csrf", document.querySelector("input[name=csrf]").value);
    body.set("after", last);
    return fetch(item.url, { method: "POST", body, headers: { Accept: "application/json" } });
  }

  function wrong(words) {
    find("problem").textContent = words;
    field.setAttribute("aria-invalid", "true");
    field.focus();
  }

  async function refused(item, answer) {
    const { error } = await answer.json().catch(() => ({ error: "" }));
    if (item.text && !field.value) field.value = item.text;
    wrong(error);
  }

  async function send() {
    if (sending) return;
    sending = true;
    for (let wait = 1000; queue.length; ) {
      find("typing").hidden = false;
      const answer = await post(queue[0]).catch(() => null);
      if (!answer || answer.status === 429 || answer.status >= 500) {
        if (!answer || answer.status !== 429) connected(false);
        await sleep(Math.max(wait, 1000 * (answer?.headers.get("Retry-After") || 0)));
        wait = Math.min(wait * 2, 30000);
        continue;
      }
      const item = queue.shift();
      keep();
      wait = 1000;
      if (answer.ok) take(await answer.json());
      else await refused(item, answer);
      showPending();
    }
    find("typing").hidden = true;
    find("prompt").removeAttribute("aria-busy");
    sending = false;
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    leaving = !form.hasAttribute("data-live");
    if (leaving) return;
    event.preventDefault();
    const fields = new FormData(form);
    if (event.submitter?.name) fields.set(event.submitter.name, event.submitter.value);
    const text = form.id === "say" ? field.value.trim() : "";
    if (form.id === "say" && !text) return wrong(find("empty-words").content.textContent);
    const item = { url: form.getAttribute("action"), fields: [...fields], text };
    if (queue.some((each) => JSON.stringify(each) === JSON.stringify(item))) return;
    queue.push(item);
    keep();
    menu.open = false;
    if (form.closest("#prompt")) find("prompt").setAttribute("aria-busy", "true");
    else form.elements.nonce.value = fresh();
    if (form.id === "say") {
      field.value = "";
      sessionStorage.removeItem("typed");
      find("problem").textContent = "";
      field.removeAttribute("aria-invalid");
      field.focus();
    } else if (!form.closest("#prompt")) field.focus();
    showPending();
    send();
  });

  // A broken stream is asked for what was missed at once; while it stays broken, each new try asks again.
  function listen() {
    if (!window.EventSource) return;
    const source = new EventSource(`/events?after=${last}`);
    source.onopen = () => { pause = 1000; connected(true); };
    source.onmessage = (event) => take(JSON.parse(event.data));
    source.onerror = async () => {
      source.close();
      await sleep(pause);
      pause = Math.min(pause * 2, 20000);
      await catchUp().catch(() => connected(false));
      listen();
    };
  }

  field.addEventListener("input", () => sessionStorage.setItem("typed", field.value));
  if (!field.value) field.value = sessionStorage.getItem("typed") || "";
  document.addEventListener("visibilitychange", () => { if (!document.hidden) catchUp().catch(() => {}); });
  window.addEventListener("pageshow", () => { leaving = false; });
  window.addEventListener("online", () => catchUp().catch(() => {}));
  setInterval(() => catchUp().catch(() => {}), 60000);
  showPending();
  send();
  listen();
  if (["", "#latest"].includes(location.hash) && !find("errors")) find("latest")?.scrollIntoView();
})();
