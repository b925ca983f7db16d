// A task is not completed while files are on their way to it, the page is not left without a question, and what is
// refused is said also to whoever has gone to another tab. Only imported, never named in config.js.

import { button, element } from "./elements.js";
import { entriesOf, MOVED, underWay } from "./evidence-queue.js";
import { taskShown } from "./places.js";

let held;

function waitWords(count) {
  return "Đang tải lên " + count + " tệp cho việc này; đề nghị chờ tải xong rồi hoàn thành.";
}

function outcome(task) {
  return entriesOf(task).length
    ? "Có tệp chưa đính kèm được; đề nghị xem ở phần tệp đính kèm (thẻ Hồ sơ) trước khi hoàn thành."
    : "Đã tải lên xong. Có thể hoàn thành việc này.";
}

function say() {
  if (!held) {
    return;
  }
  const count = underWay(held.task);
  if (held.task !== taskShown() || !held.line.isConnected) {
    held.line.remove();
    held = undefined;
  } else {
    held.line.textContent = count ? waitWords(count) : outcome(held.task);
  }
}

function hold(event, actions) {
  const task = taskShown();
  if (!task || !underWay(task)) {
    held?.line.remove();
    held = undefined;
    return;
  }
  event.stopImmediatePropagation();
  event.preventDefault();
  if (!held) {
    const line = element("p", { className: "kehoach-evidence-hold" });
    line.setAttribute("role", "alert");
    held = { task, line };
    actions.before(line);
  }
  say();
}

function pressed(event) {
  const complete = event.target instanceof Element ? event.target.closest(".task-details .form-actions .btn-primary") : null;
  if (complete) {
    hold(event, complete.closest(".form-actions"));
  }
}

// The Enter key in a field of the form completes the task too.
function entered(event) {
  const actions = document.querySelector(".task-details .form-actions");
  if (actions && event.target instanceof Element && event.target.closest(".task-details")) {
    hold(event, actions);
  }
}

function isOnScreen(taskId) {
  return taskShown() === taskId && document.querySelector(".kehoach-evidence-uploads");
}

function tellOfRefused({ detail: { taskId, entry } }) {
  if (entry.state === "refused" && entriesOf(taskId).includes(entry) && !isOnScreen(taskId)) {
    const text = "Chưa đính kèm được tệp “" + entry.file.name + "”" + (entry.work ? " vào việc “" + entry.work + "”" : "") + ": ";
    const told = element("div", { className: "kehoach-evidence-lost" }, element("span", { textContent: text + entry.problem }));
    told.setAttribute("role", "alert");
    told.append(button("Đóng", "btn btn-default btn-sm", () => told.remove()));
    document.body.append(told);
  }
}

// Before everybody else who hears of it.
window.addEventListener("click", pressed, true);
window.addEventListener("submit", entered, true);
window.addEventListener("hashchange", say);
document.addEventListener(MOVED, say);
document.addEventListener(MOVED, tellOfRefused);
window.addEventListener("beforeunload", (event) => {
  if (underWay()) {
    event.preventDefault();
    event.returnValue = "";
  }
});
