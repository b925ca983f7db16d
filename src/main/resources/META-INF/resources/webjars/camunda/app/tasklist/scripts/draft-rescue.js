// What was typed into the form of a task that is gone: it can be handed in nowhere any more, but it can be read and copied.
// Outside of the task's own place, which Tasklist may clear. Only imported, never named in config.js.

import { button, element, text } from "./elements.js";

const TYPED = "textarea, input[type=text], input[type=number], input:not([type])";

function words(form) {
  return [...form.querySelectorAll(".fjs-form-field")]
    .map((field) => ({ label: field.querySelector("label"), typed: field.querySelector(TYPED) }))
    .filter(({ label, typed }) => label && typed && !typed.readOnly && typed.value.trim())
    .map(({ label, typed }) => label.textContent.trim().replace(/\*$/, "") + "\n" + typed.value.trim())
    .join("\n\n");
}

// Browsers give the clipboard to pages with TLS only; selected, the text is one key away.
async function copy(area, told) {
  area.focus();
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    told.textContent = "Đã sao chép.";
  } catch {
    told.textContent = "Nội dung đã được chọn; đề nghị bấm Ctrl+C để sao chép.";
  }
}

export function rescue(form) {
  const typed = words(form);
  if (!typed) {
    return;
  }
  const area = element("textarea", { readOnly: true, rows: 8, value: typed, id: "kehoach-rescue-text" });
  const told = element("span", { role: "status" });
  const box = element(
    "section",
    { className: "kehoach-rescue" },
    text("p", "Việc này vừa được người khác xử lý hoặc không còn mở. Nội dung đã nhập chưa được gửi đi; đề nghị sao chép phần"
      + " cần giữ trước khi đóng."),
    element("label", { htmlFor: area.id, textContent: "Nội dung đã nhập" }),
    area,
    button("Sao chép", "btn btn-primary", () => copy(area, told)),
    button("Đóng", "btn btn-default", () => box.remove()),
    told,
  );
  box.setAttribute("role", "alertdialog");
  box.setAttribute("aria-label", "Việc không còn mở");
  document.querySelector(".kehoach-rescue")?.remove();
  document.body.append(box);
  area.focus();
}
