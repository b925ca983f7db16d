// The tab "Hồ sơ" of a task: what it is about, its evidence, what happened, what was changed, which
// documents there are.
// All texts go through textContent: they contain what people typed and must never become HTML.

import { showAttempts } from "./case-attempts.js";
import { button, element, text } from "./elements.js";
import { renderEvidence } from "./evidence-panel.js";
import { read } from "./own-api.js";

function section(page, title) {
  const made = element("section", { className: "kehoach-case-section" });
  const heading = text("h3", title);
  heading.id = "kehoach-case-heading-" + page.children.length;
  made.setAttribute("aria-labelledby", heading.id);
  made.append(heading);
  page.append(made);
  return made;
}

function term(list, name, ...values) {
  const shown = values.filter((value) => value);
  if (shown.length) {
    list.append(text("dt", name), ...shown.map((value) => (value instanceof Node ? value : text("dd", value))));
  }
}

function duty(line, request) {
  const shown = text("dd", line.text, "kehoach-case-duty");
  if (!request) {
    shown.append(text("small", "Vai trò của đơn vị: " + line.role), text("small", "Tiến độ: " + line.state));
  }
  shown.append(...line.who.map((part) => text("small", part)));
  return shown;
}

function deadline(about) {
  return about.deadline && text("dd", about.deadline.words, about.deadline.late ? "kehoach-case-late" : "");
}

function showAbout(page, { about }) {
  const list = element("dl", { className: "kehoach-case-facts" });
  term(list, "Việc", about.work);
  term(list, about.request ? "Thời gian đề nghị" : "Hạn", deadline(about));
  term(list, about.request ? "Cơ quan đề nghị" : "Cơ quan giao", about.asked);
  term(list, "Người chuyển đến", about.from);
  term(list, "Chuyển đến lúc", about.since);
  term(list, "Người đang giữ việc", about.holder);
  term(list, "Đơn vị", about.unit);
  term(list, "Nội dung", about.subject);
  term(list, "Kế hoạch", about.plan);
  term(list, about.request ? "Nội dung đề nghị phối hợp" : "Nhiệm vụ", ...about.duties.map((line) => duty(line, about.request)));
  section(page, "Về việc này").append(list);
}

function event(line) {
  const item = element("li");
  item.append(text("strong", line.did), " – " + line.step + (line.unit ? " – " + line.unit : ""));
  const who = line.post ? line.who + " (" + line.post + ")" : line.who;
  item.append(text("div", line.at + " – " + who, "kehoach-case-who"));
  if (line.about) {
    item.append(text("div", line.about, "kehoach-case-text"));
  }
  const said = [line.reason, line.note].filter(Boolean).join(": ");
  if (said) {
    item.append(text("blockquote", said, "kehoach-case-text"));
  }
  return item;
}

function showHistory(page, { history }) {
  const place = section(page, "Quá trình xử lý");
  if (!history.length) {
    place.append(text("p", "Chưa có ai xử lý."));
    return;
  }
  place.append(text("p", "Mới nhất ở trên.", "kehoach-case-hint"));
  const list = element("ol", { className: "kehoach-case-history" });
  list.append(...[...history].reverse().map(event));
  place.append(list);
}

function paper(found) {
  const made = element("details", { className: "kehoach-case-paper" });
  const number = found.symbol ? " số " + found.symbol + " ngày " + found.issuedOn : "";
  made.append(text("summary", found.kind + number + " – " + found.subject + " – " + found.state));
  if (found.sent.length) {
    const list = element("ul");
    list.append(...found.sent.map((line) => text("li", line.to + " – " + line.state)));
    made.append(text("h4", "Nơi nhận"), list);
  }
  made.append(text("h4", "Toàn văn"), text("div", found.text, "kehoach-case-text kehoach-case-body"));
  return made;
}

function showDocuments(page, { documents }) {
  const place = section(page, "Văn bản");
  if (documents.length) {
    place.append(...documents.map(paper));
  } else {
    place.append(text("p", "Chưa có văn bản nào."));
  }
}

function say(page, words, ...more) {
  page.replaceChildren(element("p", { role: "status", textContent: words }), ...more);
}

async function show(page, taskId) {
  say(page, "Đang mở hồ sơ…");
  try {
    const found = await read("/api/tasks/" + encodeURIComponent(taskId) + "/case");
    page.replaceChildren();
    showAbout(page, found);
    renderEvidence(section(page, "Tệp đính kèm"), taskId);
    if (found.attempts.length) {
      showAttempts(section(page, "Nội dung sửa giữa các lần"), taskId, found.attempts);
    }
    showHistory(page, found);
    showDocuments(page, found);
  } catch {
    const again = button("Thử lại", "btn btn-default", () => show(page, taskId));
    say(page, "Chưa mở được hồ sơ của việc này. Đề nghị thử lại.", again);
  }
}

export default {
  id: "kehoach.case",
  pluginPoint: "tasklist.task.detail",
  priority: 900,
  properties: { label: "Hồ sơ" },
  render: (node, { taskId }) => {
    const page = element("div", { className: "kehoach-case" });
    node.append(page);
    show(page, taskId);
  },
  unmount: () => {},
};
