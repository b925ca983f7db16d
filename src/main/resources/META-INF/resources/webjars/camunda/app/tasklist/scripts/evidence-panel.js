// The files attached to a task, and what attaches more. Only imported, never named in config.js: a file that is both is
// loaded twice.

import { read } from "./own-api.js";
import { element } from "./elements.js";
import { fileLine } from "./evidence-list.js";
import { uploads } from "./evidence-uploads.js";

/** Told to the document, with task and count, whenever the files of a task are shown or change. */
export const CHANGED = "kehoach-evidence-changed";

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
