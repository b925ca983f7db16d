// The line above a form that says what becomes of what is typed. Announced to whoever does not see it.

import { button as elementButton, element } from "./elements.js";

const button = (label, act) => elementButton(label, "btn btn-default btn-xs", act);
const named = (fields) => "“" + fields.join("”, “") + "”";

export class DraftLine {
  static above(form) {
    const words = element("span", { role: "status" });
    const line = element("div", { className: "kehoach-draft", hidden: true }, words);
    const frame = form.closest("[cam-tasklist-form-camunda]") || form.parentElement;
    frame.before(line);
    return new DraftLine(line, words);
  }

  constructor(element, words) {
    this.element = element;
    this.words = words;
  }

  say(kind, text, ...buttons) {
    this.element.hidden = false;
    this.element.className = "kehoach-draft kehoach-draft-" + kind;
    this.words.textContent = text;
    this.element.replaceChildren(this.words, ...buttons);
  }

  saved(state, discard) {
    const refilled = [...state.outdated, ...state.refilled];
    const changed = refilled.length
      ? " Số liệu điền sẵn ở " + named(refilled) + " vừa thay đổi; đề nghị mở lại việc này để xem trước khi hoàn thành."
      : "";
    const kind = changed ? "restored" : "saved";
    this.say(kind, "Đã lưu nháp lúc " + state.time + "." + changed, this.discard(discard));
  }

  restored(state, discard) {
    const changed = state.outdated.length
      ? " Số liệu điền sẵn ở " + named(state.outdated) + " đã thay đổi sau lúc đó, còn ở đây vẫn là nội dung đồng chí đã"
        + " nhập; đề nghị kiểm tra lại."
      : "";
    this.say(
      "restored",
      "Nội dung đang nhập dở từ " + state.time + " ngày " + state.day + " đã được mở lại." + changed,
      this.discard(discard),
    );
  }

  failed() {
    this.say("failed", "Chưa lưu được nháp, sẽ thử lại. Nội dung đang nhập vẫn còn trên màn hình.");
  }

  refused(message) {
    this.say("failed", message);
  }

  elsewhere(message, mine, other) {
    this.say(
      "failed",
      message,
      button("Lưu bản đang nhập ở đây", mine),
      button("Mở bản ở máy kia", other),
    );
  }

  // ways: what each version is called, with what takes it.
  apart(ways) {
    const buttons = ways.map(([label, act]) => button(label, act));
    const words = "Việc này có nhiều bản nháp: một bản trên máy chủ, còn bản trên máy này chưa gửi được. Đề nghị chọn một bản"
      + " trước khi nhập tiếp.";
    this.say("failed", words, ...buttons);
  }

  gone() {
    this.say("failed", "Việc này vừa được người khác xử lý hoặc không còn mở nên không lưu nháp được nữa.");
  }

  // Asked once more, on the same line: what was typed cannot be brought back.
  discard(act) {
    return button("Bỏ bản nháp", () =>
      this.say(
        "failed",
        "Bỏ bản nháp thì nội dung đã nhập không lấy lại được.",
        button("Bỏ", act),
        button("Giữ lại", () => (this.element.hidden = true)),
      ),
    );
  }
}
