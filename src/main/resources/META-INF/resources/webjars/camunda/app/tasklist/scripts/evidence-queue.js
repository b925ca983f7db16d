// Files on their way to the server, one after the other for each task, whether or not its tab is on the screen. Only
// imported, never named in config.js: there must be one of it.

import { token } from "./own-api.js";

const CUT = "Mất kết nối khi gửi tệp. Tệp chưa được đính kèm; đề nghị thử lại.";
const EXPIRED = "Phiên làm việc đã hết. Tệp chưa được đính kèm; đề nghị đăng nhập lại.";

/** Told to the document with the task: something about its queue is different; with the file too: it has arrived. */
export const MOVED = "kehoach-evidence-moved";
export const ARRIVED = "kehoach-evidence-arrived";

// By task. Each entry: {file, work, state, part, problem, mayRepeat}; state is waiting, sending or refused.
const queues = new Map();

// Worth trying again as it is: nobody has said no to the file.
class Interrupted extends Error {}

export function entriesOf(taskId) {
  return queues.get(taskId)?.entries ?? [];
}

/** How many are not there yet and have not been refused; of all tasks when none is named. */
export function underWay(taskId) {
  const entries = taskId ? entriesOf(taskId) : [...queues.values()].flatMap((queue) => queue.entries);
  return entries.filter((entry) => entry.state !== "refused").length;
}

function tell(taskId, entry) {
  document.dispatchEvent(new CustomEvent(MOVED, { detail: { taskId, entry } }));
}

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

/** Takes a refused file out of the list. */
export function forget(taskId, entry) {
  const queue = queues.get(taskId);
  queue.entries = queue.entries.filter((other) => other !== entry);
  tell(taskId, entry);
}

function refuse(taskId, entry, problem, mayRepeat) {
  Object.assign(entry, { state: "refused", problem, mayRepeat });
  tell(taskId, entry);
}

async function one(taskId, entry, tooLarge) {
  if (tooLarge) {
    refuse(taskId, entry, tooLarge, false);
    return;
  }
  try {
    const arrived = await send(taskId, entry.file, (part) => {
      Object.assign(entry, { state: "sending", part });
      tell(taskId, entry);
    });
    forget(taskId, entry);
    document.dispatchEvent(new CustomEvent(ARRIVED, { detail: { taskId, file: arrived } }));
  } catch (refused) {
    refuse(taskId, entry, refused.message, refused instanceof Interrupted);
  }
}

/** work names the task for whoever has gone elsewhere; tooLarge says of a file why it is not even sent, or nothing. */
export function enqueue(taskId, files, work, tooLarge) {
  const queue = queues.get(taskId) ?? { entries: [], last: Promise.resolve() };
  queues.set(taskId, queue);
  for (const file of files) {
    const entry = { file, work, state: "waiting", part: 0 };
    queue.entries.push(entry);
    queue.last = queue.last.then(() => one(taskId, entry, tooLarge(file)));
    tell(taskId, entry);
  }
}
