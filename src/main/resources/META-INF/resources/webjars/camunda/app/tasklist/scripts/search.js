// Finds open tasks by words of their name, unit and subject, over all pages and lists, however the words are typed.

import { read } from "./own-api.js";
import { deadlineLine } from "./deadline-line.js";
import { openTask } from "./places.js";

const PAUSE = 250;

function found(task) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = openTask(task.id);
  link.textContent = task.name;
  const about = document.createElement("p");
  about.textContent = [task.subject, task.unit].filter(Boolean).join(" - ");
  item.append(link, about);
  if (task.deadline) {
    item.append(deadlineLine(task.deadline));
  }
  return item;
}

function told(answer) {
  if (answer.total === 0) {
    return "Không tìm thấy việc nào. Đề nghị thử từ khác.";
  }
  const more = answer.total > answer.tasks.length ? ", hiển thị " + answer.tasks.length + " việc gần hạn nhất" : "";
  return "Tìm thấy " + answer.total + " việc" + more + ".";
}

function box() {
  const label = document.createElement("label");
  label.textContent = "Tìm việc";
  label.htmlFor = "kehoach-search";
  const input = document.createElement("input");
  input.type = "search";
  input.id = "kehoach-search";
  input.className = "form-control";
  input.maxLength = 200;
  input.autocomplete = "off";
  input.placeholder = "Tên việc, đơn vị, nội dung";
  return { label, input };
}

function start(node) {
  const { label, input } = box();
  const status = document.createElement("p");
  status.className = "kehoach-search-status";
  status.setAttribute("role", "status");
  const list = document.createElement("ul");
  list.className = "kehoach-search-found";
  let waiting = 0;
  let asked = 0;

  async function find() {
    const turn = ++asked;
    const words = input.value.trim();
    if (!words) {
      status.textContent = "";
      list.replaceChildren();
      return;
    }
    try {
      const answer = await read("/api/tasks?q=" + encodeURIComponent(words));
      if (turn === asked) {
        status.textContent = told(answer);
        list.replaceChildren(...answer.tasks.map(found));
      }
    } catch (error) {
      status.textContent = error.message;
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      input.value = "";
      find();
    }
  });
  node.className += " kehoach-search";
  node.append(label, input, status, list);
}

export default {
  id: "kehoach.search",
  pluginPoint: "tasklist.list",
  priority: 1000,
  render: start,
  unmount: () => {},
};
