// A button beside the form that leads to the files of the task, in the tab of its case.

import { button } from "./elements.js";
import { CHANGED } from "./evidence-panel.js";
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

function renderButton(node) {
  const lead = button("", "btn btn-default kehoach-evidence-open", openTab);
  let shown = "";
  let mayAttach = false;
  const say = (count) => {
    lead.textContent = (mayAttach ? "Đính kèm minh chứng" : "Xem minh chứng") + (count ? " (" + count + ")" : "");
    lead.hidden = !mayAttach && !count;
  };
  const follow = async () => {
    const task = opened().get("task");
    if (task === shown) {
      return;
    }
    shown = task;
    lead.hidden = true;
    const view = task && (await read("/api/tasks/" + task + "/evidence").catch(() => null));
    if (view && task === shown) {
      mayAttach = view.mayAttach;
      say(view.files.length);
    }
  };
  window.addEventListener("hashchange", follow);
  document.addEventListener(CHANGED, (event) => event.detail.taskId === shown && say(event.detail.count));
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
