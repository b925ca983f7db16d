// What lies in the browser's storage: for a moment what Tasklist's Save puts there, and what the server does not have yet,
// under the name of its owner.

const SAVED_BY_TASKLIST = "camunda-form:";
const UNSENT = "kehoach-draft:";

function unsentKey(user, task) {
  return UNSENT + user + ":" + task;
}

function keys(...kinds) {
  return Object.keys(localStorage).filter((key) => kinds.some((kind) => key.startsWith(kind)));
}

/** The fields that Tasklist has just saved; gone from there. */
export function take(task) {
  const fields = localStorage.getItem(SAVED_BY_TASKLIST + task);
  localStorage.removeItem(SAVED_BY_TASKLIST + task);
  return fields === null ? undefined : JSON.parse(fields).data;
}

/** filled: what the form had been filled with; screen: typed while another version is waiting to be sent. */
export function keep(user, { task, version, unsent, filled, screen }) {
  if (user) {
    localStorage.setItem(unsentKey(user, task), JSON.stringify({ version, content: unsent, filled, screen }));
  }
}

export function kept(user, task) {
  return user ? JSON.parse(localStorage.getItem(unsentKey(user, task)) || "null") : null;
}

export function drop(user, task) {
  localStorage.removeItem(unsentKey(user, task));
}

/** Tasks whose fields Tasklist saved and nobody took. */
export function nameless() {
  return keys(SAVED_BY_TASKLIST).map((key) => key.slice(SAVED_BY_TASKLIST.length));
}

/** What others could not send from this machine stays for them. */
export function forgetAll(user) {
  keys(SAVED_BY_TASKLIST, UNSENT + user + ":").forEach((key) => localStorage.removeItem(key));
}
