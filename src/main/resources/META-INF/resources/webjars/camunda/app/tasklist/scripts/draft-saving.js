// How one form is saved on the server.

import { change, read, token } from "./own-api.js";
import { arrived, collect, findLeft, forgetTyped, me, message, takeScreen } from "./draft-form.js";
import { rescue } from "./draft-rescue.js";

const AGAIN = 10000;
// What a page may still send while it is being closed, in bytes.
const LAST_WORDS = 60000;

let proof;

const address = (form) => "/api/tasks/" + form.task + "/draft";
const isShown = (form) => form.element.isConnected;

function sent(form, content, state) {
  arrived(form, content, state);
  if (form.apart && form.screen) {
    choose(form);
  } else if (form.apart) {
    location.reload();
  } else if (isShown(form)) {
    form.line.saved(state, () => discard(form));
  }
}

// Done or handed on meanwhile: nobody opens this task again, so what was typed is shown once more, to be copied.
function gone(form) {
  forgetTyped(form);
  if (isShown(form) && !form.completing) {
    form.gone = true;
    form.line.gone();
    rescue(form.element);
  }
}

function choose(form) {
  const ways = [["Giữ bản trên máy chủ", () => openOther(form)]];
  if (form.unsent) {
    ways.unshift(["Mở bản trước đây của máy này", () => overwrite(form)]);
  }
  if (form.screen) {
    ways.unshift(["Lưu bản vừa nhập", () => (takeScreen(form), overwrite(form))]);
  }
  form.line.apart(ways);
}

function failed(form, error) {
  if (error.status === 404) {
    gone(form);
    return;
  }
  if (!isShown(form)) {
    return;
  }
  if (error.status === 409 && form.apart) {
    choose(form);
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
  if (form.sending || form.completing || form.gone || !form.unsent) {
    return;
  }
  form.sending = true;
  const content = form.unsent;
  try {
    sent(form, content, await change("PUT", address(form), message(form, content)));
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
  form.known = false;
  collect(form);
  send(form);
}

function openOther(form) {
  forgetTyped(form);
  location.reload();
}

async function discard(form) {
  try {
    await change("DELETE", address(form));
    openOther(form);
  } catch (error) {
    form.line.refused(error.message);
  }
}

export async function begin(form) {
  await me;
  proof = await token().catch(() => undefined);
  findLeft(form);
  try {
    const state = await read(address(form));
    form.opened = state.filled;
    if (!form.apart) {
      form.version = state.version;
      form.filled = state.filled;
    }
    if (!form.apart && state.version && isShown(form)) {
      form.line.restored(state, () => discard(form));
    }
  } catch {
    // Said when there is something to save.
  }
  if (form.screen && !form.unsent) {
    choose(form);
  }
}

/** The page goes away: no time to ask for a token. */
export function leave(form) {
  if (!isShown(form)) {
    return;
  }
  collect(form);
  if (form.apart) {
    return;
  }
  const content = form.unsent;
  const body = JSON.stringify(message(form, content));
  if (content && !form.sending && proof && new Blob([body]).size < LAST_WORDS) {
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
