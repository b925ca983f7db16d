// The tab "Hồ sơ" of a task: what it is about, its evidence, what happened, what was changed, which
// documents there are.
// All texts go through textContent: they contain what people typed and must never become HTML.

import { renderEvidence } from "./evidence-panel.js";
import { read } from "./own-api.js";

const MARKS = {
  REMOVED: { tag: "del", before: "bỏ: ", after: " hết phần bỏ. " },
  ADDED: { tag: "ins", before: "thêm: ", after: " hết phần thêm. " },
};

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

function section(page, title) {
  const made = element("section", "kehoach-case-section");
  const heading = element("h3", "", title);
  heading.id = "kehoach-case-heading-" + page.children.length;
  made.setAttribute("aria-labelledby", heading.id);
  made.append(heading);
  page.append(made);
  return made;
}

function term(list, name, ...values) {
  const shown = values.filter((value) => value);
  if (shown.length) {
    list.append(element("dt", "", name), ...shown.map((value) => (value instanceof Node ? value : element("dd", "", value))));
  }
}

function duty(line, request) {
  const shown = element("dd", "kehoach-case-duty", line.text);
  if (!request) {
    shown.append(element("small", "", line.role + ". " + line.state));
  }
  return shown;
}

function deadline(about) {
  return about.deadline && element("dd", about.deadline.late ? "kehoach-case-late" : "", about.deadline.words);
}

function showAbout(page, { about }) {
  const list = element("dl", "kehoach-case-facts");
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
  item.append(element("strong", "", line.did), " – " + line.step + (line.unit ? " – " + line.unit : ""));
  const who = line.post ? line.who + " (" + line.post + ")" : line.who;
  item.append(element("div", "kehoach-case-who", line.at + " – " + who));
  if (line.about) {
    item.append(element("div", "kehoach-case-text", line.about));
  }
  const said = [line.reason, line.note].filter((text) => text).join(": ");
  if (said) {
    item.append(element("blockquote", "kehoach-case-text", said));
  }
  return item;
}

function showHistory(page, { history }) {
  const place = section(page, "Quá trình xử lý");
  if (!history.length) {
    place.append(element("p", "", "Chưa có ai xử lý."));
    return;
  }
  place.append(element("p", "kehoach-case-hint", "Mới nhất ở trên."));
  const list = element("ol", "kehoach-case-history");
  list.append(...[...history].reverse().map(event));
  place.append(list);
}

// Colour is not the only sign: struck out or underlined, and said aloud.
function marked(segment) {
  const mark = MARKS[segment.kind];
  const text = segment.text.trimEnd();
  if (!mark || !text) {
    return [segment.text];
  }
  const made = element(mark.tag, "", text);
  made.prepend(element("span", "kehoach-case-aloud", mark.before));
  made.append(element("span", "kehoach-case-aloud", mark.after));
  return [made, segment.text.slice(text.length)];
}

function side(attempt, segments) {
  const made = element("div", "kehoach-case-side");
  const title = "Lần " + attempt.number + " – " + attempt.at + " – " + attempt.who;
  const text = element("div", "kehoach-case-text");
  text.append(...(segments.length ? segments.flatMap(marked) : [element("em", "", "Không có nội dung.")]));
  made.append(element("h5", "", title), text);
  return made;
}

function change(pair, field) {
  const made = element("div", "kehoach-case-change");
  made.append(element("h4", "", field.label), side(pair.earlier, field.earlier), side(pair.current, field.current));
  return made;
}

function comparison(pair, index) {
  const made = element("details", "kehoach-case-pair");
  made.open = index === 0;
  const title = pair.step + ": lần " + pair.current.number + " so với lần " + pair.earlier.number;
  made.append(element("summary", "", title));
  if (pair.about) {
    made.append(element("p", "kehoach-case-text", pair.about));
  }
  made.append(...pair.changed.map((field) => change(pair, field)));
  if (!pair.changed.length) {
    made.append(element("p", "", "Nội dung hai lần giống nhau."));
  } else if (pair.unchanged.length) {
    made.append(element("p", "kehoach-case-hint", "Giữ nguyên: " + pair.unchanged.join("; ") + "."));
  }
  return made;
}

function showAttempts(page, { attempts }) {
  if (attempts.length) {
    const place = section(page, "Nội dung sửa giữa các lần");
    place.append(element("p", "kehoach-case-hint", "Phần bỏ bị gạch ngang, phần thêm được gạch chân."));
    place.append(...attempts.map(comparison));
  }
}

function paper(found) {
  const made = element("details", "kehoach-case-paper");
  const number = found.symbol ? " số " + found.symbol + " ngày " + found.issuedOn : "";
  made.append(element("summary", "", found.kind + number + " – " + found.subject + " – " + found.state));
  if (found.sent.length) {
    const list = element("ul");
    list.append(...found.sent.map((line) => element("li", "", line.to + " – " + line.state)));
    made.append(element("h4", "", "Nơi nhận"), list);
  }
  made.append(element("h4", "", "Toàn văn"), element("div", "kehoach-case-text kehoach-case-body", found.text));
  return made;
}

function showDocuments(page, { documents }) {
  const place = section(page, "Văn bản");
  if (documents.length) {
    place.append(...documents.map(paper));
  } else {
    place.append(element("p", "", "Chưa có văn bản nào."));
  }
}

function say(page, text, retry) {
  const message = element("p", "", text);
  message.setAttribute("role", "status");
  page.replaceChildren(message);
  if (retry) {
    const again = element("button", "btn btn-default", "Thử lại");
    again.type = "button";
    again.addEventListener("click", retry);
    page.append(again);
  }
}

async function show(page, taskId) {
  say(page, "Đang mở hồ sơ…");
  try {
    const found = await read("/api/tasks/" + encodeURIComponent(taskId) + "/case");
    page.replaceChildren();
    showAbout(page, found);
    renderEvidence(section(page, "Tệp đính kèm"), taskId);
    showAttempts(page, found);
    showHistory(page, found);
    showDocuments(page, found);
  } catch {
    say(page, "Chưa mở được hồ sơ của việc này. Đề nghị thử lại.", () => show(page, taskId));
  }
}

export default {
  id: "kehoach.case",
  pluginPoint: "tasklist.task.detail",
  priority: 900,
  properties: { label: "Hồ sơ" },
  render: (node, { taskId }) => {
    const page = element("div", "kehoach-case");
    node.append(page);
    show(page, taskId);
  },
  unmount: () => {},
};
