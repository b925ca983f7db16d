// The way to the page where more time is asked for, above the form of a task that has a deadline to move.

import { element } from "./elements.js";
import { read } from "./own-api.js";
import { taskShown } from "./places.js";

let open = { task: undefined, words: "" };
let asked;
let held = { task: undefined, holder: undefined };

async function ask() {
  const task = taskShown();
  if (!task || task === asked) {
    return;
  }
  asked = task;
  try {
    const { words } = await read("/api/tasks/" + encodeURIComponent(task) + "/extension");
    if (task === taskShown()) {
      open = { task, words };
      show();
    }
  } catch {
    // Asked anew when the task is opened again.
    asked = undefined;
  }
}

// Above the form and outside of what Tasklist draws anew.
function show() {
  const title = document.querySelector(".task-details h2.task");
  const there = document.querySelector(".kehoach-extension");
  const words = open.task === taskShown() ? open.words : "";
  if (there && there.dataset.task !== taskShown()) {
    there.remove();
  }
  if (words && title && !title.parentElement.querySelector(".kehoach-extension")) {
    const way = element("a", { href: "/xin-gia-han/" + encodeURIComponent(open.task), textContent: words });
    const line = element("p", { className: "kehoach-extension" }, way);
    line.dataset.task = open.task;
    title.parentElement.append(line);
  }
}

function forget() {
  asked = undefined;
  ask();
}

// Who takes a task or gives it back may find another way there. Seen by the name at the task and not by the click: a while
// after the click the task may be done.
function follow() {
  const now = { task: taskShown(), holder: document.querySelector("li.assignee")?.textContent.trim() };
  const isOther = now.task === held.task && now.holder !== held.holder;
  if (now.holder) {
    held = now;
    if (isOther) {
      forget();
    }
  }
  show();
}

addEventListener("hashchange", forget);
new MutationObserver(follow).observe(document.documentElement, { childList: true, subtree: true });
ask();

export default [];
