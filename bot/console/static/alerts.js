// Notifications on the screen, where somebody has asked for them in this browser: a line without content, once for each
// time that an owner begins to wait, whatever number of pages is open.
"use strict";

(() => {
  const KEPT = "sor-staff-alerts"; // the newest wait that was told, while notifications are on
  const EVERY = 15000; // milliseconds
  const able = () => "Notification" in window && Notification.permission === "granted";
  const on = () => able() && localStorage.getItem(KEPT) !== null;

  const asked = async () => {
    const answer = await fetch("/staff/alerts", { headers: { accept: "application/json" } });
    return answer.ok ? answer.json() : { newest: 0, words: "" };
  };
  const look = async () => {
    if (!on()) return;
    const { newest, words } = await asked();
    if (!on() || newest <= Number(localStorage.getItem(KEPT))) return;
    localStorage.setItem(KEPT, String(newest));
    const told = new Notification(words, { tag: `sor-${newest}` });
    told.onclick = () => { window.focus(); location.assign("/staff/worklist"); };
  };

  const part = document.getElementById("alerts");
  if (part && "Notification" in window) {
    const [state, button] = [part.querySelector("[role=status]"), part.querySelector("button")];
    const show = () => {
      const { on: yes, off: no, denied, turnOn, turnOff } = part.dataset;
      state.textContent = Notification.permission === "denied" ? denied : on() ? yes : no;
      button.textContent = on() ? turnOff : turnOn;
      button.hidden = Notification.permission === "denied";
    };
    button.addEventListener("click", async () => {
      if (on()) localStorage.removeItem(KEPT);
      else if ((await Notification.requestPermission()) === "granted") localStorage.setItem(KEPT, String((await asked()).newest));
      show();
    });
    show();
    part.hidden = false;
  }

  const quietly = () => look().catch(() => {}); // cut off just now: the next look may get through
  quietly();
  setInterval(quietly, EVERY);
})();
