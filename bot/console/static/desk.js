// A conversation's page as it happens: new lines by number, who has the floor, who else is here. Without this file the
// page is right when it is loaded.
"use strict";

const log = document.querySelector("[data-live]");
if (log) {
  const at = log.dataset.live;
  const find = (id) => document.getElementById(id);
  const csrf = document.querySelector("input[name=csrf]").value;
  const seen = document.querySelector("input[name=seen]");
  const page = Array.from(crypto.getRandomValues(new Uint8Array(12)), (each) => each.toString(16).padStart(2, "0")).join("");
  const LOOKED = 2000; // milliseconds a line stands in sight before it counts as seen
  const last = () => Number(log.dataset.last);
  const STILL = 2000; // milliseconds after the last letter in which somebody counts as writing
  let pause = 1000, cutSince = 0, typedAt = 0, still = 0;

  const inSight = () => {
    const line = log.lastElementChild;
    if (document.hidden || !line) return false;
    const box = line.getBoundingClientRect();
    return box.bottom <= log.getBoundingClientRect().bottom + 2 && box.bottom > 0 && box.top < innerHeight;
  };
  const looked = () => {
    const upTo = last();
    setTimeout(() => { if (seen && inSight() && Number(seen.value) < upTo) seen.value = upTo; }, LOOKED);
  };

  const add = (line) => {
    if (line.id <= last()) return;
    log.dataset.last = String(line.id);
    document.dispatchEvent(new Event("desk:news"));
    if (line.kind === "held") return; // it stands below the transcript until it is said
    const below = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
    const words = document.createElement("p");
    const who = document.createElement("a");
    words.id = `line-${line.id}`;
    words.className = `said ${line.voice}${line.inside ? " inside" : ""}`;
    who.className = "who";
    who.href = `?line=${line.id}#line-${line.id}`;
    who.textContent = `${line.who}, ${line.at}`;
    words.append(who);
    if (line.edited) {
      const edited = document.createElement(line.earlier ? "a" : "span");
      edited.className = "who";
      if (line.earlier) edited.href = `?line=${line.earlier}#line-${line.earlier}`;
      edited.textContent = line.edited;
      words.append(" ", edited);
    }
    words.append(` ${line.text}`);
    if (line.reply) words.dataset.reply = line.reply;
    log.append(words);
    if (below) log.scrollTop = log.scrollHeight;
    looked();
  };
  // How far each reply has come; what is written beside a line that was read out already is not read out again.
  const states = JSON.parse(log.dataset.states);
  const told = () => {
    const now = new Map(log.dataset.standing.split(" ").slice(2).map((each) => each.split("=")));
    for (const line of log.querySelectorAll("[data-reply]")) {
      const words = states[now.get(line.dataset.reply)] || "";
      let badge = line.querySelector(".state");
      if (!badge && words) {
        badge = document.createElement("span");
        badge.className = "state source";
        badge.setAttribute("aria-live", "off");
        line.append(" ", badge);
      }
      if (badge && badge.textContent !== words) badge.textContent = words;
    }
  };
  const stands = (state) => {
    if (find("present").textContent !== state.present) find("present").textContent = state.present;
    if (log.dataset.standing !== state.standing) document.dispatchEvent(new Event("desk:news"));
    log.dataset.standing = state.standing;
    told();
  };

  const over = () => { find("over").hidden = false; };
  const catchUp = async () => {
    for (let more = true; more; ) {
      const answer = await fetch(`${at}/lines?after=${last()}`, { headers: { accept: "application/json" } });
      if (answer.status === 401) return over();
      if (!answer.ok) return;
      const news = await answer.json();
      news.lines.forEach(add);
      stands(news.state);
      more = news.lines.length > 0;
    }
  };

  // A browser connects again by itself and says which line it has. What the server refuses (too many pages, signed out)
  // it does not try again: then the page asks now and then.
  const listen = () => {
    const source = new EventSource(`${at}/events?after=${last()}`);
    source.addEventListener("line", (event) => add(JSON.parse(event.data)));
    source.addEventListener("state", (event) => stands(JSON.parse(event.data)));
    source.addEventListener("over", () => { source.close(); over(); });
    source.onopen = () => { pause = 1000; cutSince = 0; };
    source.onerror = async () => {
      cutSince ||= Date.now();
      if (source.readyState !== EventSource.CLOSED) return;
      pause = Math.min(pause * 2, 8000);
      await catchUp().then(() => { cutSince = 0; }, () => {});
      if (find("over").hidden) setTimeout(listen, pause);
    };
  };

  const here = (more) => {
    const body = new URLSearchParams({ csrf, page, ...more });
    fetch(`${at}/here`, { method: "POST", body, keepalive: true }).catch(() => {});
  };
  const beat = () => here(Date.now() - typedAt < STILL ? { writes: "yes" } : {});
  find("text")?.addEventListener("input", () => {
    const begins = Date.now() - typedAt >= STILL;
    typedAt = Date.now();
    clearTimeout(still);
    still = setTimeout(beat, STILL + 50);
    if (begins) beat();
  });
  addEventListener("pagehide", () => navigator.sendBeacon(`${at}/here`, new URLSearchParams({ csrf, page, left: "yes" })));
  addEventListener("pageshow", beat);
  setInterval(() => {
    if (find("over").hidden) beat();
    find("cut").hidden = !cutSince || Date.now() - cutSince < 3000 || !find("over").hidden;
  }, 3000);

  log.scrollTop = log.scrollHeight;
  log.addEventListener("scroll", looked);
  document.addEventListener("visibilitychange", looked);
  listen();
}
