// A button beside the form that leads to the files of the task, in the tab of its case.

import { button } from "./elements.js";
import "./evidence-hold.js";
import { CHANGED } from "./evidence-panel.js";
import { ARRIVED } from "./evidence-queue.js";
import { read } from "./own-api.js";

const TAB = "kehoach.case";

function opened() {
  return new URLSearchParams(location.hash.split("?")[1] || "");
}

function showFiles() {
  const files = document.querySelector(".kehoach-evidence");
  files?.scrollIntoView();
  files?.querySelector("input, h4")?.focus();
  return Boolean(files);
}

function openTab() {
  if (!showFiles()) {
    document.addEventListener(CHANGED, showFiles, { once: true });
    const place = opened();
    place.set("detailsTab", TAB);
    location.hash = "#/?" + place;
  }
}

function label(view, count) {
  const act = view.mayAttach ? "Đính kèm " : "Xem ";
  const behind = view.duties.reduce((sum, of) => sum + of.files, 0);
  return (
    act +
    (view.proves ? "minh chứng" : "tài liệu") +
    (count ? " (" + count + ")" : "") +
    (behind ? ", xem " + behind + " minh chứng" : "")
  );
}

function renderButton(node) {
  const lead = button("", "btn btn-default kehoach-evidence-open", openTab);
  let shown = "";
  let view;
  let count = 0;
  const say = (files) => {
    count = files;
    if (view) {
      lead.textContent = label(view, count);
      lead.hidden = !view.mayAttach && !count && !view.duties.length;
    }
  };
  const follow = async () => {
    const task = opened().get("task");
    if (task === shown) {
      return;
    }
    shown = task;
    view = undefined;
    lead.hidden = true;
    const found = task && (await read("/api/tasks/" + task + "/evidence").catch(() => null));
    if (found && task === shown) {
      view = found;
      say(view.files.length);
    }
  };
  window.addEventListener("hashchange", follow);
  document.addEventListener(CHANGED, (event) => event.detail.taskId === shown && say(event.detail.count));
  document.addEventListener(ARRIVED, (event) => {
    // Where the list is on the screen it counts itself.
    if (event.detail.taskId === shown && !document.querySelector(".kehoach-evidence")) {
      say(count + 1);
    }
  });
  lead.hidden = true;
  node.append(lead);
  follow();
}

export default {
  id: "kehoach.evidence.open",
  pluginPoint: "tasklist.task.action",
  priority: 900,
  render: renderButton,
  unmount: () => {},
};
