// A picture over the page. A PDF opens in a page of its own: telephones show none inside another page.

import { button, element } from "./elements.js";

export function showPicture(file) {
  const before = document.activeElement;
  const dialog = element("dialog", { className: "kehoach-evidence-viewer" });
  dialog.setAttribute("aria-label", "Xem tệp " + file.name);
  const picture = element("img", { alt: file.description || file.name, src: address(file) });
  const failed = element("p", { textContent: "Không mở được ảnh này. Đề nghị tải về để xem.", hidden: true });
  failed.setAttribute("role", "alert");
  picture.addEventListener("error", () => {
    picture.hidden = true;
    failed.hidden = false;
  });
  const close = button("Đóng", "btn btn-default", () => dialog.close());
  dialog.append(element("header", {}, element("strong", { textContent: file.name }), close), picture, failed);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    before?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

export function address(file) {
  return "/api/evidence/" + file.id + "/preview";
}
