// Files attached to a task: a tab of their own, and a button beside the form that leads to it.

import { read } from "./own-api.js";
import { button, element } from "./elements.js";
import { fileLine } from "./evidence-list.js";
import { uploads } from "./evidence-uploads.js";

const TAB = "kehoach.evidence";
const CHANGED = "kehoach-evidence-changed";

function chooser(text, className, properties, take) {
  const input = element("input", { type: "file", className: "kehoach-evidence-input", ...properties });
  input.addEventListener("change", () => {
    take(Array.from(input.files));
    input.value = "";
  });
  return element("label", { className: "btn " + className }, element("span", { textContent: text }), input);
}

function dropZone(view, take) {
  const camera = { accept: "image/*", capture: "environment" };
  const zone = element(
    "div",
    { className: "kehoach-evidence-drop" },
    chooser("Chọn tệp", "btn-primary", { multiple: true, accept: view.accept }, take),
    chooser("Chụp ảnh", "btn-default", camera, take),
    element("p", { className: "kehoach-evidence-hint", textContent: "Có thể kéo tệp từ máy tính thả vào khung này." }),
    element("p", { textContent: view.allowed })
  );
  // What misses the frame must not make the browser leave the page.
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("is-over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("is-over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("is-over");
    take(Array.from(event.dataTransfer.files));
  });
  return zone;
}

function show(node, taskId, view) {
  const heading = element("h4", { tabIndex: -1 });
  const list = element("ul", { className: "kehoach-evidence-files" });
  const empty = element("p", { textContent: "Chưa có tệp minh chứng." });
  const tell = () => {
    const count = list.childElementCount;
    heading.textContent = "Tệp minh chứng (" + count + ")";
    empty.hidden = count > 0;
    document.dispatchEvent(new CustomEvent(CHANGED, { detail: { taskId, count } }));
  };
  const add = (file) => {
    const line = fileLine(taskId, file, () => {
      line.remove();
      tell();
      heading.focus();
    });
    list.append(line);
  };
  view.files.forEach(add);
  if (view.mayAttach) {
    const sending = uploads(taskId, view, (file) => {
      add(file);
      tell();
    });
    node.append(dropZone(view, sending.add), sending.list);
  } else {
    node.append(element("p", { className: "kehoach-evidence-note", textContent: view.note }));
  }
  node.append(heading, empty, list);
  tell();
}

/** Fills a node with the files of a task and, for whoever may, with what attaches more. */
export async function renderEvidence(node, taskId) {
  const place = element("section", { className: "kehoach-evidence" });
  place.setAttribute("aria-label", "Minh chứng");
  place.append(element("p", { textContent: "Đang tải danh sách tệp." }));
  node.append(place);
  try {
    const view = await read("/api/tasks/" + taskId + "/evidence");
    place.replaceChildren();
    show(place, taskId, view);
  } catch (refused) {
    const problem = element("p", { className: "kehoach-evidence-problem", textContent: refused.message });
    problem.setAttribute("role", "alert");
    place.replaceChildren(problem);
  }
}

function opened() {
  return new URLSearchParams(location.hash.split("?")[1] || "");
}

function openTab() {
  const place = opened();
  place.set("detailsTab", TAB);
  location.hash = "#/?" + place;
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

export default [
  {
    id: TAB,
    pluginPoint: "tasklist.task.detail",
    priority: 900,
    properties: { label: "Minh chứng" },
    render: (node, { taskId }) => renderEvidence(node, taskId),
    unmount: () => {},
  },
  {
    id: "kehoach.evidence.open",
    pluginPoint: "tasklist.task.action",
    priority: 900,
    render: renderButton,
    unmount: () => {},
  },
];
