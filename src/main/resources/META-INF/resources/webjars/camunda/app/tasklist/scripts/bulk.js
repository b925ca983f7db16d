// Many like decisions at once: a page of Tasklist at #/duyet-nhieu, and the link to it for whoever has any. The server
// decides each one by itself and says what became of it; here nothing is left out of that answer.
// All texts go through textContent: they contain what people typed and must never become HTML.
import { button, element, text } from "./elements.js";
import { change, read } from "./own-api.js";
import { taskShown } from "./places.js";

const PATH = "/duyet-nhieu";
const AT_ONCE = 5;
const DECIDED = "kehoach-decided";
const EVERY = 120000;

let serial = 0;

function nameOf(item) {
  return [item.unit, item.subject].filter(Boolean).join(" – ");
}

function singly(item) {
  const link = text("a", "Mở riêng việc này");
  link.href = "#/?task=" + encodeURIComponent(item.id);
  link.setAttribute("aria-label", "Mở riêng: " + nameOf(item));
  return link;
}

function content(item) {
  const parts = element("dl");
  for (const part of item.content) {
    parts.append(text("dt", part.label), text("dd", part.text));
  }
  const summary = text("summary", "Xem nội dung");
  summary.setAttribute("aria-label", "Xem nội dung: " + nameOf(item));
  return element("details", {}, summary, parts);
}

function row(item) {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.id = "kehoach-bulk-" + ++serial;
  const label = text("label", nameOf(item));
  label.htmlFor = box.id;
  const due = text("p", item.deadline);
  due.className = item.late ? "kehoach-bulk-due kehoach-bulk-late" : "kehoach-bulk-due";
  const line = element("li", {}, element("div", {}, box, label), due, content(item), element("p", {}, singly(item)));
  return { item, box, line };
}

function question(group, number) {
  return group.act + " " + group.things.replace("{n}", number);
}

// Asks back in the page itself, with every name, before anything is sent.
function confirm(group, chosen, place, back, go) {
  const title = text("h3", question(group, chosen.length) + "?");
  title.tabIndex = -1;
  title.id = "kehoach-bulk-" + ++serial;
  const names = element("ul", {}, ...chosen.map((item) => text("li", nameOf(item))));
  const box = element("div", {}, title, names,
    button(question(group, chosen.length), "btn btn-primary", go), button("Quay lại", "btn btn-default", back));
  box.className = "kehoach-bulk-confirm";
  box.setAttribute("role", "group");
  box.setAttribute("aria-labelledby", title.id);
  place.replaceChildren(box);
  title.focus();
  box.scrollIntoView({ block: "nearest" });
}

async function decide(group, batch) {
  try {
    const tasks = batch.map((item) => ({ id: item.id, seen: item.seen }));
    const outcomes = await change("POST", "/api/decisions", { kind: group.kind, tasks });
    return batch.map((item) => {
      const outcome = outcomes.find((one) => one.id === item.id);
      return { item, done: Boolean(outcome?.done), message: outcome?.message || "Máy chủ chưa trả lời về việc này." };
    });
  } catch (error) {
    const message = error.message + " Chưa rõ việc này đã được ghi nhận hay chưa; đề nghị xem lại trong danh sách.";
    return batch.map((item) => ({ item, done: false, message }));
  }
}

// A few at a time, so that one sees how far it is.
async function run(group, chosen, place) {
  const bar = document.createElement("progress");
  bar.max = chosen.length;
  bar.value = 0;
  const words = text("p", "Đã xử lý 0/" + chosen.length);
  words.setAttribute("role", "status");
  bar.setAttribute("aria-label", "Tiến độ");
  place.replaceChildren(bar, words);
  const outcomes = [];
  for (let at = 0; at < chosen.length; at += AT_ONCE) {
    outcomes.push(...(await decide(group, chosen.slice(at, at + AT_ONCE))));
    bar.value = outcomes.length;
    words.textContent = "Đã xử lý " + outcomes.length + "/" + chosen.length;
  }
  return outcomes;
}

function result(group, outcomes) {
  const done = outcomes.filter((one) => one.done);
  const refused = outcomes.filter((one) => !one.done);
  const title = text("h2", "Kết quả: đã xong " + done.length + "/" + outcomes.length + " việc");
  title.tabIndex = -1;
  const box = element("section", {}, title);
  box.className = "kehoach-bulk-result";
  if (refused.length) {
    box.append(text("h3", "Chưa thực hiện được (" + refused.length + ")"),
      element("ul", {}, ...refused.map((one) => element("li", {},
        text("strong", nameOf(one.item)), text("p", one.message), singly(one.item)))));
  }
  if (done.length) {
    box.append(text("h3", "Đã xong (" + done.length + ")"),
      element("ul", {}, ...done.map((one) => text("li", nameOf(one.item)))));
  }
  return { box, title };
}

function section(group, finished) {
  const rows = group.items.map(row);
  const all = document.createElement("input");
  all.type = "checkbox";
  all.id = "kehoach-bulk-" + ++serial;
  const allLabel = text("label", "Chọn tất cả (" + rows.length + ")");
  allLabel.htmlFor = all.id;
  const chosen = () => rows.filter((one) => one.box.checked).map((one) => one.item);
  const foot = element("div");
  const message = element("p");
  message.setAttribute("role", "status");
  const start = button("", "btn btn-primary", () => {
    const items = chosen();
    if (!items.length) {
      message.textContent = "Chưa chọn việc nào.";
      return;
    }
    freeze(true);
    confirm(group, items, foot, back, async () => finished(group, await run(group, items, foot)));
  });
  const freeze = (frozen) => [all, ...rows.map((one) => one.box)].forEach((box) => (box.disabled = frozen));
  const back = () => {
    freeze(false);
    foot.replaceChildren(start, message);
    start.focus();
  };
  const count = () => {
    const number = chosen().length;
    all.checked = number === rows.length;
    all.indeterminate = number > 0 && number < rows.length;
    start.textContent = number ? question(group, number) : group.act + " các mục đã chọn";
    message.textContent = "";
  };
  all.addEventListener("change", () => {
    rows.forEach((one) => (one.box.checked = all.checked));
    count();
  });
  rows.forEach((one) => one.box.addEventListener("change", count));
  count();
  foot.append(start, message);
  foot.className = "kehoach-bulk-foot";
  const title = text("h2", group.title + " (" + group.waiting + ")");
  const more = group.waiting > rows.length ? [text("p", "Hiển thị " + rows.length + " việc gần hạn nhất.")] : [];
  const head = element("div", {}, all, allLabel);
  head.className = "kehoach-bulk-all";
  return element("section", {}, title, ...more, head, element("ul", {}, ...rows.map((one) => one.line)), foot);
}

async function show(place, before) {
  const finished = async (group, outcomes) => {
    const told = result(group, outcomes);
    await show(place, told.box);
    told.title.focus();
    dispatchEvent(new Event(DECIDED));
  };
  const home = text("a", "Về trang làm việc");
  home.href = "/";
  const head = [home, text("h1", "Duyệt nhiều việc một lúc"),
    text("p", "Chọn các việc cùng loại, xem nội dung rồi duyệt một lần; mỗi việc vẫn được ghi nhận riêng."
      + " Muốn trả lại thì mở riêng từng việc để ghi lý do."), ...(before ? [before] : [])];
  try {
    const groups = await read("/api/decisions");
    const sections = groups.map((group) => section(group, finished));
    const nothing = text("p", "Hiện không có việc nào chờ đồng chí duyệt.");
    place.replaceChildren(...head, ...(sections.length ? sections : [nothing]));
  } catch (error) {
    const refusal = text("p", error.message);
    refusal.setAttribute("role", "alert");
    place.replaceChildren(...head, refusal, button("Tải lại", "btn btn-default", () => show(place, before)));
  }
}

const route = {
  id: "kehoach.bulk",
  pluginPoint: "tasklist.route",
  priority: 1000,
  properties: { path: PATH },
  render: (node) => {
    const place = element("main");
    place.className = "kehoach-bulk";
    node.append(place);
    show(place);
  },
  unmount: () => {},
};

const link = {
  id: "kehoach.bulk.link",
  pluginPoint: "tasklist.navbar.action",
  priority: 1100,
  render: (node) => {
    const anchor = text("a", "Duyệt nhiều");
    anchor.className = "btn btn-link kehoach-bulk-link";
    anchor.href = "#" + PATH;
    anchor.hidden = true;
    node.append(anchor);
    const count = async () => {
      try {
        const waiting = await read("/api/decisions/count");
        anchor.hidden = waiting.count === 0;
        anchor.textContent = "Duyệt nhiều (" + waiting.count + ")";
      } catch {
        anchor.hidden = true;
      }
    };
    // Opening a task changes nothing; one that is done leaves the address by itself.
    let shown = taskShown();
    addEventListener("hashchange", () => {
      const before = shown;
      shown = taskShown();
      if (before && !shown) {
        count();
      }
    });
    addEventListener(DECIDED, count);
    setInterval(() => document.hidden || count(), EVERY);
    count();
  },
  unmount: () => {},
};

export default [route, link];
