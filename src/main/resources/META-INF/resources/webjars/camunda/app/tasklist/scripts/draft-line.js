// The line above a form that says what becomes of what is typed. Announced to whoever does not see it.

function button(label, act) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "btn btn-default btn-xs";
  element.textContent = label;
  element.addEventListener("click", act);
  return element;
}

export class DraftLine {
  static above(form) {
    const element = document.createElement("div");
    element.className = "kehoach-draft";
    element.hidden = true;
    const words = document.createElement("span");
    words.setAttribute("role", "status");
    element.append(words);
    const frame = form.closest("[cam-tasklist-form-camunda]") || form.parentElement;
    frame.before(element);
    return new DraftLine(element, words);
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
    this.say("saved", "Đã lưu nháp lúc " + state.time + ".", this.discard(discard));
  }

  restored(state, discard) {
    const changed = state.outdated ? " Số liệu điền sẵn có thể đã thay đổi sau lúc đó; đề nghị kiểm tra lại." : "";
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

  apart(mine, other) {
    this.say(
      "failed",
      "Trên máy này còn nội dung nhập trước đây chưa gửi được, còn máy chủ đã có bản nháp mới hơn. Đề nghị chọn một bản" +
        " trước khi nhập tiếp.",
      button("Mở bản của máy này", mine),
      button("Giữ bản trên máy chủ", other),
    );
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
