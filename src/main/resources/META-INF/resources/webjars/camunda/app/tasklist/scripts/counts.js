// How many tasks wait in each list, beside its name. One request for all lists: when the page opens, when a task was
// opened, taken or done, and every two minutes while somebody looks.

import { read } from "./own-api.js";

const EVERY = 120000;
const SOON = 500;
let counts = {};
let waiting = 0;

function show() {
  for (const link of document.querySelectorAll(".task-filters .task-filter .name a")) {
    const name = link.firstChild ? link.firstChild.textContent.trim() : "";
    let badge = link.querySelector(".kehoach-count");
    if (counts[name] === undefined) {
      continue;
    }
    if (!badge) {
      badge = document.createElement("span");
      badge.className = "kehoach-count";
      link.append(" ", badge);
    }
    const text = String(counts[name]);
    if (badge.textContent !== text) {
      badge.textContent = text;
      badge.setAttribute("aria-label", text + " việc");
    }
  }
}

async function load() {
  waiting = 0;
  if (document.hidden) {
    return;
  }
  try {
    counts = await read("/api/task-lists");
    show();
  } catch {
    // The lists work without.
  }
}

function countAgain() {
  waiting = waiting || setTimeout(load, SOON);
}

addEventListener("hashchange", countAgain);
document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest(".claim, .unclaim, .task-card .form-actions")) {
    countAgain();
  }
});
document.addEventListener("visibilitychange", countAgain);
setInterval(countAgain, EVERY);
new MutationObserver(show).observe(document.documentElement, { childList: true, subtree: true });
countAgain();

export default [];
