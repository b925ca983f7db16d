// The files attached to a task, and what attaches more. Only imported, never named in config.js: a file that is both is
// loaded twice.

import { read } from "./own-api.js";
import { element } from "./elements.js";
import { filesOfDuties } from "./evidence-duties.js";
import { folded, grouped } from "./evidence-groups.js";
import { fileLine } from "./evidence-list.js";
import { ARRIVED } from "./evidence-queue.js";
import { uploads } from "./evidence-uploads.js";

/** Told to the document, with task and count, whenever the files of a task are shown or change. */
export const CHANGED = "kehoach-evidence-changed";

const FEW = 10;

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

// What is proved has another name than what goes with a text or a decision.
function words(view) {
  return view.proves
    ? { title: "Tệp minh chứng", none: "Chưa có tệp minh chứng." }
    : { title: "Tài liệu kèm theo", none: "Chưa có tài liệu kèm theo." };
}

function filesOf(place, taskId, view) {
  const { title, none } = words(view);
  const heading = element("h4", { tabIndex: -1 });
  const list = element("ul", { className: "kehoach-evidence-files" });
  const empty = element("p", { textContent: none });
  const known = new Set();
  const tell = () => {
    heading.textContent = title + " (" + known.size + ")";
    empty.hidden = known.size > 0;
    document.dispatchEvent(new CustomEvent(CHANGED, { detail: { taskId, count: known.size } }));
  };
  const line = (file) => {
    known.add(file.id);
    const made = fileLine(taskId, file, () => {
      made.remove();
      known.delete(file.id);
      tell();
      heading.focus();
    });
    return made;
  };
  const add = (file) => {
    if (!known.has(file.id)) {
      list.append(line(file));
      tell();
    }
  };
  place.append(heading, empty, list);
  for (const [name, files] of grouped(view.files)) {
    const lines = files.map(line);
    if (name) {
      place.append(folded(name, lines.length, view.files.length <= FEW, element("ul", { className: "kehoach-evidence-files" }, ...lines)));
    } else {
      list.append(...lines);
    }
  }
  tell();
  return add;
}

function show(node, taskId, view) {
  if (view.mayAttach) {
    const sending = uploads(taskId, view);
    node.append(dropZone(view, sending.add), sending.list);
  } else {
    node.append(element("p", { className: "kehoach-evidence-note", textContent: view.note }));
  }
  const add = filesOf(node, taskId, view);
  node.append(...filesOfDuties(taskId, view.duties));
  return add;
}

// What arrives while the list is being asked for may stand in it or not.
function follow(node, taskId) {
  const early = [];
  let add = (file) => early.push(file);
  const arrived = ({ detail }) => {
    if (!node.isConnected) {
      document.removeEventListener(ARRIVED, arrived);
    } else if (detail.taskId === taskId) {
      add(detail.file);
    }
  };
  document.addEventListener(ARRIVED, arrived);
  return (shown) => {
    add = shown;
    early.forEach(add);
  };
}

/** Fills a node with the files of a task and, for whoever may, with what attaches more. */
export async function renderEvidence(node, taskId) {
  const place = element("section", { className: "kehoach-evidence" });
  place.setAttribute("aria-label", "Tệp đính kèm");
  place.append(element("p", { textContent: "Đang tải danh sách tệp." }));
  node.append(place);
  const showArrivals = follow(place, taskId);
  try {
    const view = await read("/api/tasks/" + taskId + "/evidence");
    place.replaceChildren();
    showArrivals(show(place, taskId, view));
  } catch (refused) {
    const problem = element("p", { className: "kehoach-evidence-problem", textContent: refused.message });
    problem.setAttribute("role", "alert");
    place.replaceChildren(problem);
  }
}
