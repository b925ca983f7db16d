// The files of a task that are on their way, each with its progress and, if it was refused, why. What is under way when
// the tab is opened again is shown again.

import { button, element } from "./elements.js";
import { sizeInWords } from "./evidence-list.js";
import { enqueue, entriesOf, forget, MOVED } from "./evidence-queue.js";

function words(entry) {
  if (entry.state === "refused") {
    return "Chưa đính kèm: " + entry.problem;
  }
  if (entry.state === "waiting") {
    return "Chờ gửi";
  }
  return entry.part < 1 ? "Đang gửi " + Math.floor(entry.part * 100) + "%" : "Đang kiểm tra và lưu";
}

function row(entry) {
  const bar = element("progress", { max: 1, value: entry.part });
  bar.setAttribute("aria-label", "Đang gửi " + entry.file.name);
  const said = element("span", { textContent: words(entry) });
  const line = element("li", {}, element("strong", { textContent: entry.file.name }), bar, said);
  return { line, bar, said };
}

/** The list of uploads and what adds to it. */
export function uploads(taskId, limits) {
  const list = element("ul", { className: "kehoach-evidence-uploads" });
  list.setAttribute("aria-label", "Tệp đang gửi");
  const rows = new Map();

  function tooLarge(file) {
    return file.size > limits.largest
      ? "Tệp lớn quá " + sizeInWords(limits.largest) + ". Đề nghị giảm dung lượng hoặc chia nhỏ."
      : "";
  }

  function add(files) {
    const work = document.querySelector(".task-details h2.task")?.textContent.trim() ?? "";
    enqueue(taskId, files, work, tooLarge);
  }

  function refused(entry, shown) {
    shown.bar.remove();
    shown.said.className = "kehoach-evidence-problem";
    shown.said.setAttribute("role", "alert");
    if (entry.mayRepeat) {
      const again = button("Thử lại", "btn btn-default btn-sm", () => {
        forget(taskId, entry);
        add([entry.file]);
      });
      shown.line.append(again);
    }
    shown.line.append(button("Bỏ", "btn btn-default btn-sm", () => forget(taskId, entry)));
  }

  function update(entry) {
    const known = rows.get(entry);
    if (!entriesOf(taskId).includes(entry)) {
      known?.line.remove();
      rows.delete(entry);
      return;
    }
    const shown = known ?? row(entry);
    if (!known) {
      rows.set(entry, shown);
      list.append(shown.line);
    }
    shown.bar.value = entry.part;
    shown.said.textContent = words(entry);
    if (entry.state === "refused" && shown.bar.parentNode) {
      refused(entry, shown);
    }
  }

  function follow(event) {
    if (!list.isConnected) {
      document.removeEventListener(MOVED, follow);
    } else if (event.detail.taskId === taskId) {
      update(event.detail.entry);
    }
  }

  entriesOf(taskId).forEach(update);
  document.addEventListener(MOVED, follow);
  return { list, add };
}
