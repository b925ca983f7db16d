// How one form is saved on the server. form: {task, element, line}; version is the draft it started from, unsent what the
// server does not have yet, apart whether that is not what stands on the screen.

import { change, read, token } from "./own-api.js";
import { drop, forgetAll, keep, kept, nameless, take } from "./draft-store.js";

const AGAIN = 10000;
// What a page may still send while it is being closed.
const LAST_WORDS = 60000;

let user;
let proof;

const me = fetch("/camunda/api/admin/auth/user/default", { headers: { Accept: "application/json" } })
  .then((answer) => (answer.ok ? answer.json() : {}))
  .then((login) => (user = login.userId))
  .catch(() => undefined);

const address = (form) => "/api/tasks/" + form.task + "/draft";
const isShown = (form) => form.element.isConnected;

function collect(form) {
  if (!form.typed || form.apart) {
    return;
  }
  form.typed = false;
  const button = document.querySelector(".form-actions .btn-default");
  if (button && !button.disabled) {
    button.click();
  }
  const fields = take(form.task);
  if (fields) {
    form.unsent = fields;
    keep(user, form);
  }
}

function sent(form, content, state) {
  form.version = state.version;
  if (form.unsent === content) {
    form.unsent = undefined;
    drop(user, form.task);
  } else {
    // Typed while this was on its way; it starts from what the server has now.
    keep(user, form);
  }
  if (form.apart) {
    location.reload();
  } else if (isShown(form)) {
    form.line.saved(state, () => discard(form));
  }
}

function failed(form, error) {
  if (!isShown(form) || error.status === 404) {
    // Done or handed on meanwhile: there is nothing to keep it for.
    if (error.status === 404) {
      drop(user, form.task);
    }
    return;
  }
  if (error.status === 409 && form.apart) {
    form.line.apart(() => overwrite(form), () => openOther(form));
  } else if (error.status === 409) {
    form.line.elsewhere(error.message, () => overwrite(form), () => openOther(form));
  } else if (error.status === 400) {
    form.line.refused(error.message);
  } else {
    form.line.failed();
    form.waiting = setTimeout(() => send(form), AGAIN);
  }
}

export async function send(form) {
  await form.ready;
  if (form.sending || form.completing || !form.unsent) {
    return;
  }
  form.sending = true;
  const content = form.unsent;
  try {
    sent(form, content, await change("PUT", address(form), { version: form.version, content }));
    form.sending = false;
    send(form);
  } catch (error) {
    form.sending = false;
    failed(form, error);
  }
}

export function save(form) {
  if (isShown(form)) {
    clearTimeout(form.waiting);
    collect(form);
    send(form);
  }
}

// The one who saves last wins, once he knows of the other.
async function overwrite(form) {
  const state = await read(address(form)).catch(() => undefined);
  if (state) {
    form.version = state.version;
  }
  collect(form);
  send(form);
}

function openOther(form) {
  form.typed = false;
  form.unsent = undefined;
  drop(user, form.task);
  location.reload();
}

async function discard(form) {
  try {
    await change("DELETE", address(form));
    form.typed = false;
    form.unsent = undefined;
    drop(user, form.task);
    location.reload();
  } catch (error) {
    form.line.refused(error.message);
  }
}

// What this machine could not send the last time, as when the network was gone: it is not on the screen.
function hasUnsent(form) {
  const last = kept(user, form.task);
  if (last) {
    form.version = last.version;
    form.unsent = last.content;
    form.apart = true;
  }
  return Boolean(last);
}

export async function begin(form) {
  await me;
  proof = await token().catch(() => undefined);
  // Kept by an earlier release, or by Tasklist when a session ended: it is on the screen already.
  form.unsent = take(form.task);
  if (!form.unsent && hasUnsent(form)) {
    return;
  }
  try {
    const state = await read(address(form));
    form.version = state.version;
    if (state.version && isShown(form)) {
      form.line.restored(state, () => discard(form));
    }
  } catch {
    // Said when there is something to save.
  }
}

/** The page goes away: no time to ask for a token. */
export function leave(form) {
  if (!isShown(form) || form.apart) {
    return;
  }
  collect(form);
  const content = form.unsent;
  const body = JSON.stringify({ version: form.version, content });
  if (content && !form.sending && proof && body.length < LAST_WORDS) {
    const headers = { "Content-Type": "application/json", [proof.header]: proof.value };
    form.sending = true;
    fetch(address(form), { method: "PUT", headers, body, keepalive: true })
      .then(async (answer) => answer.ok && sent(form, content, await answer.json()))
      .catch(() => undefined)
      .finally(() => {
        form.sending = false;
        send(form);
      });
  }
}

/** Whoever leaves a shared machine leaves nothing of his on it. */
export function forget() {
  forgetAll(user);
}

/** When a session ends Tasklist saves by itself, under no name. */
export function nameTheNameless(form) {
  for (const task of nameless()) {
    const unsent = take(task);
    if (unsent) {
      keep(user, { task, unsent, version: form && form.task === task ? form.version : null });
    }
  }
}
