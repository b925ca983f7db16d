// After a task is done the next one of the list opens, and a line says what was done.

import { read } from "./own-api.js";
import { openTask, taskShown } from "./places.js";

const SHOWN_FOR = 8000;
const PATIENCE = 30000;
let done;

const status = document.createElement("div");
status.className = "kehoach-done";
status.setAttribute("role", "status");

function idOf(link) {
  return new URLSearchParams(link.href.split("?")[1] || "").get("task");
}

// The one below it, or the one above when it was the last.
function after(task) {
  const ids = [...document.querySelectorAll(".tasks-list li.task h4.task a")].map(idOf);
  const place = ids.indexOf(task);
  return place < 0 ? ids[0] : ids[place + 1] || ids[place - 1];
}

function remember() {
  const task = taskShown();
  const name = document.querySelector(".task-details h2.task");
  if (task) {
    done = { task, name: name ? name.textContent.trim() : "", next: after(task), at: Date.now() };
  }
}

function say(text) {
  document.body.append(status);
  status.textContent = text;
  clearTimeout(say.waiting);
  say.waiting = setTimeout(() => (status.textContent = ""), SHOWN_FOR);
}

// A refused task can be left too, as by the Back of a phone; only the server knows.
async function isDone(task) {
  const open = await read("/api/tasks/deadlines?ids=" + encodeURIComponent(task)).catch(() => [task]);
  return open.length === 0;
}

// A completed task leaves the address by itself; one that was refused stays.
async function moved() {
  if (!done || taskShown() === done.task) {
    return;
  }
  const finished = done;
  done = undefined;
  if (taskShown() || Date.now() - finished.at > PATIENCE || !(await isDone(finished.task))) {
    return;
  }
  say("Đã hoàn thành: " + finished.name + (finished.next ? "" : ". Danh sách này không còn việc nào khác."));
  if (finished.next) {
    location.hash = openTask(finished.next);
  }
}

document.addEventListener(
  "click",
  (event) => {
    if (event.target instanceof Element) {
      if (event.target.closest(".task-details .form-actions .btn-primary")) {
        remember();
      } else if (event.target.closest("a, .task, .kehoach-back")) {
        // Somebody goes elsewhere himself.
        done = undefined;
      }
    }
  },
  true,
);
addEventListener("hashchange", moved);

export default [];
