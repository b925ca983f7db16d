// Earlier attempts at a text side by side: the newest pair open, those before it folded and asked for when unfolded. Only
// imported, never named in config.js: a file that is both is loaded twice.

import { element, text } from "./elements.js";
import { read } from "./own-api.js";

const MARKS = {
  REMOVED: { tag: "del", before: "bỏ: ", after: " hết phần bỏ. " },
  ADDED: { tag: "ins", before: "thêm: ", after: " hết phần thêm. " },
};

// Colour is not the only sign: struck out or underlined, and said aloud.
function marked(segment) {
  const mark = MARKS[segment.kind];
  const words = segment.text.trimEnd();
  if (!mark || !words) {
    return [segment.text];
  }
  const made = element(
    mark.tag,
    {},
    text("span", mark.before, "kehoach-case-aloud"),
    words,
    text("span", mark.after, "kehoach-case-aloud"),
  );
  return [made, segment.text.slice(words.length)];
}

function side(attempt, segments) {
  const title = "Lần " + attempt.number + " – " + attempt.at + " – " + attempt.who;
  const shown = segments.length ? segments.flatMap(marked) : [text("em", "Không có nội dung.")];
  return element(
    "div",
    { className: "kehoach-case-side" },
    text("h5", title),
    element("div", { className: "kehoach-case-text" }, ...shown),
  );
}

function change(pair, field) {
  return element(
    "div",
    { className: "kehoach-case-change" },
    text("h4", field.label),
    side(pair.earlier, field.earlier),
    side(pair.current, field.current),
  );
}

function changes(pair) {
  if (!pair.changed.length) {
    return [text("p", "Nội dung hai lần giống nhau.")];
  }
  const shown = pair.changed.map((field) => change(pair, field));
  if (pair.unchanged.length) {
    shown.push(text("p", "Giữ nguyên: " + pair.unchanged.join("; ") + ".", "kehoach-case-hint"));
  }
  return shown;
}

function folded(title, className) {
  return element("details", { className }, text("summary", title));
}

function titleOf(pair) {
  return pair.step + ": lần " + pair.current.number + " so với lần " + pair.earlier.number;
}

// Asked for at most once, unless it did not come.
function older(taskId, pair) {
  const made = folded(titleOf(pair), "kehoach-case-pair");
  const place = element("div", { role: "status" });
  made.append(place);
  let asked = false;
  made.addEventListener("toggle", async () => {
    if (!made.open || asked) {
      return;
    }
    asked = true;
    place.replaceChildren(text("p", "Đang mở…"));
    try {
      const path = "/api/tasks/" + encodeURIComponent(taskId) + "/case/attempts/" + pair.id;
      place.replaceChildren(...changes(await read(path)));
      place.removeAttribute("role");
    } catch {
      asked = false;
      place.replaceChildren(text("p", "Chưa mở được nội dung này. Đề nghị đóng lại rồi mở lại."));
    }
  });
  return made;
}

function before(taskId, pairs) {
  const made = folded("Các lần trước (" + pairs.length + ")", "kehoach-case-older");
  made.append(...pairs.map((pair) => older(taskId, pair)));
  return made;
}

function newest(taskId, pair, index) {
  const made = folded(titleOf(pair), "kehoach-case-pair");
  made.open = index === 0;
  if (pair.about) {
    made.append(text("p", pair.about, "kehoach-case-text"));
  }
  made.append(...changes(pair));
  if (pair.older.length) {
    made.append(before(taskId, pair.older));
  }
  return made;
}

export function showAttempts(place, taskId, attempts) {
  place.append(text("p", "Phần bỏ bị gạch ngang, phần thêm được gạch chân.", "kehoach-case-hint"));
  place.append(...attempts.map((pair, index) => newest(taskId, pair, index)));
}
