// The files of a task, each with what may be done with it.

import { change } from "./own-api.js";
import { button, element } from "./elements.js";
import { address, showPicture } from "./evidence-viewer.js";

const DAY = new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Asia/Ho_Chi_Minh" });
const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" });

export function sizeInWords(bytes) {
  const megabytes = bytes / 1048576;
  return megabytes >= 1
    ? megabytes.toLocaleString("vi-VN", { maximumFractionDigits: 1 }) + " MB"
    : Math.max(1, Math.round(bytes / 1024)).toLocaleString("vi-VN") + " KB";
}

function whenInWords(moment) {
  const at = new Date(moment);
  return DAY.format(at) + " " + TIME.format(at);
}

function look(file) {
  if (file.shown === "picture") {
    return [button("Xem", "btn btn-default btn-sm", () => showPicture(file))];
  }
  if (file.shown === "pdf") {
    return [element("a", { className: "btn btn-default btn-sm", href: address(file), target: "_blank", rel: "noopener", textContent: "Xem" })];
  }
  return [];
}

function facts(file) {
  const parts = [sizeInWords(file.size), file.addedBy, whenInWords(file.addedAt), file.step && "bước " + file.step];
  return parts.filter(Boolean).join(" · ");
}

function keep(file) {
  return element("a", { className: "btn btn-default btn-sm", href: "/api/evidence/" + file.id, download: file.name, textContent: "Tải về" });
}

function removal(taskId, file, problem, gone) {
  const place = element("span", { className: "kehoach-evidence-removal" });
  const ask = button("Xóa", "btn btn-default btn-sm", () => {
    const stay = button("Giữ lại", "btn btn-default btn-sm", () => {
      place.replaceChildren(ask);
      ask.focus();
    });
    const sure = button("Xóa", "btn btn-danger btn-sm", async () => {
      sure.disabled = true;
      try {
        await change("DELETE", "/api/tasks/" + taskId + "/evidence/" + file.id, {});
        gone();
      } catch (refused) {
        problem.textContent = refused.message;
        place.replaceChildren(ask);
      }
    });
    place.replaceChildren(element("span", { textContent: "Xóa tệp này?" }), sure, stay);
    stay.focus();
  });
  ask.setAttribute("aria-label", "Xóa tệp " + file.name);
  place.append(ask);
  return place;
}

function description(taskId, file, problem) {
  if (!file.mayRemove) {
    return file.description ? [element("p", { textContent: file.description })] : [];
  }
  const said = element("span", { className: "kehoach-evidence-said" });
  said.setAttribute("role", "status");
  const typed = element("input", { type: "text", className: "form-control", maxLength: 500, value: file.description });
  typed.addEventListener("input", () => (said.textContent = ""));
  typed.addEventListener("change", async () => {
    problem.textContent = "";
    try {
      await change("PATCH", "/api/tasks/" + taskId + "/evidence/" + file.id, { description: typed.value });
      file.description = typed.value.trim();
      said.textContent = "Đã lưu mô tả.";
    } catch (refused) {
      problem.textContent = refused.message;
    }
  });
  return [element("label", {}, element("span", { textContent: "Mô tả (nội dung, ngày, địa điểm)" }), typed), said];
}

/** One line. `gone` is called when the file has been removed. */
export function fileLine(taskId, file, gone) {
  const problem = element("p", { className: "kehoach-evidence-problem" });
  problem.setAttribute("role", "alert");
  const line = element("li", { className: "kehoach-evidence-file" });
  line.append(
    element("strong", { textContent: file.name }),
    element("p", {
      className: "kehoach-evidence-facts",
      textContent: facts(file),
    })
  );
  if (!file.shown) {
    line.append(element("p", { className: "kehoach-evidence-facts", textContent: "Không xem trước được loại tệp này; đề nghị tải về." }));
  }
  const acts = element("div", { className: "kehoach-evidence-acts" }, ...look(file), keep(file));
  if (file.mayRemove) {
    acts.append(removal(taskId, file, problem, gone));
  }
  line.append(...description(taskId, file, problem), acts, problem);
  return line;
}
