// Files on their way to the server, one after the other, each with its progress and, if it is refused, why.

import { token } from "./own-api.js";
import { button, element } from "./elements.js";
import { sizeInWords } from "./evidence-list.js";

const CUT = "Mất kết nối khi gửi tệp. Tệp chưa được đính kèm; đề nghị thử lại.";
const EXPIRED = "Phiên làm việc đã hết. Tệp chưa được đính kèm; đề nghị đăng nhập lại.";

// Worth trying again as it is: nobody has said no to the file.
class Interrupted extends Error {}

function answer(call) {
  if (call.status === 401) {
    throw new Interrupted(EXPIRED);
  }
  let body;
  try {
    body = JSON.parse(call.responseText);
  } catch {
    throw new Interrupted(CUT);
  }
  if (call.status !== 201) {
    throw new Error(body.message || CUT);
  }
  return body;
}

async function send(taskId, file, moved) {
  const proof = await token().catch(() => {
    throw new Interrupted(CUT);
  });
  const body = new FormData();
  body.append("file", file, file.name);
  return new Promise((done, failed) => {
    const call = new XMLHttpRequest();
    call.open("POST", "/api/tasks/" + taskId + "/evidence");
    call.setRequestHeader(proof.header, proof.value);
    call.setRequestHeader("Accept", "application/json");
    call.upload.addEventListener("progress", (event) => event.lengthComputable && moved(event.loaded / event.total));
    call.addEventListener("load", () => {
      try {
        done(answer(call));
      } catch (refused) {
        failed(refused);
      }
    });
    call.addEventListener("error", () => failed(new Interrupted(CUT)));
    call.send(body);
  });
}

/** The list of uploads and what adds to it. `added` gets each file that has arrived. */
export function uploads(taskId, limits, added) {
  const list = element("ul", { className: "kehoach-evidence-uploads" });
  list.setAttribute("aria-label", "Tệp đang gửi");
  let last = Promise.resolve();

  function row(file) {
    const bar = element("progress", { max: 1, value: 0 });
    bar.setAttribute("aria-label", "Đang gửi " + file.name);
    const said = element("span", { textContent: "Chờ gửi" });
    const line = element("li", {}, element("strong", { textContent: file.name }), bar, said);
    list.append(line);
    return { line, bar, said };
  }

  function refuse(file, shown, message, mayRepeat) {
    shown.bar.remove();
    shown.said.className = "kehoach-evidence-problem";
    shown.said.setAttribute("role", "alert");
    shown.said.textContent = "Chưa đính kèm: " + message;
    if (mayRepeat) {
      const again = button("Thử lại", "btn btn-default btn-sm", () => {
        shown.line.remove();
        add([file]);
      });
      shown.line.append(again);
    }
    shown.line.append(button("Bỏ", "btn btn-default btn-sm", () => shown.line.remove()));
  }

  async function one(file, shown) {
    if (file.size > limits.largest) {
      refuse(file, shown, "Tệp lớn quá " + sizeInWords(limits.largest) + ". Đề nghị giảm dung lượng hoặc chia nhỏ.");
      return;
    }
    try {
      const arrived = await send(taskId, file, (part) => {
        shown.bar.value = part;
        shown.said.textContent = part < 1 ? "Đang gửi " + Math.floor(part * 100) + "%" : "Đang kiểm tra và lưu";
      });
      shown.line.remove();
      added(arrived);
    } catch (refused) {
      refuse(file, shown, refused.message, refused instanceof Interrupted);
    }
  }

  function add(files) {
    for (const file of files) {
      const shown = row(file);
      last = last.then(() => one(file, shown));
    }
  }

  return { list, add };
}
