// A transcript as it grows: the lines after the last one shown, by number. Without it the page is right when it is loaded.
"use strict";

const log = document.querySelector("[data-lines]");
if (log) {
  let floor = "";
  log.scrollTop = log.scrollHeight;

  const add = (line) => {
    const words = document.createElement("p");
    const who = document.createElement("a");
    words.id = `line-${line.id}`;
    words.className = `said ${line.voice}${line.inside ? " inside" : ""}`;
    who.className = "who";
    who.href = `?line=${line.id}#line-${line.id}`;
    who.textContent = `${line.who}, ${line.at}`;
    words.append(who, ` ${line.text}`);
    log.append(words);
  };

  const look = async () => {
    const last = Number(log.dataset.last);
    try {
      const answer = await fetch(`${log.dataset.lines}?after=${last}`, { headers: { accept: "application/json" } });
      if (!answer.ok) return;
      const news = await answer.json();
      const below = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
      for (const line of news.lines) {
        if (line.id > Number(log.dataset.last)) {
          add(line);
          log.dataset.last = String(line.id);
        }
      }
      if (news.lines.length && below) log.scrollTop = log.scrollHeight;
      if (floor && floor !== news.floor) document.getElementById("changed").hidden = false;
      floor = news.floor;
    } catch {
      // The connection is gone: the next look asks for everything since the same line.
    }
  };

  const again = async () => {
    await look();
    setTimeout(again, document.hidden ? 5000 : 700);
  };
  again();
}
