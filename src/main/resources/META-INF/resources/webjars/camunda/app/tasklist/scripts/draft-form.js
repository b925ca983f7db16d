// What is known of one open form. form: {task, element, line}; version is the draft it started from, filled what the form
// had been filled with then, known whether the server has been told, unsent what the server does not have yet. apart: unsent
// is not what stands on the screen; what is typed there meanwhile is screen, over what it was filled with, opened.
// Only imported, never named in config.js.

import { drop, forgetAll, keep, kept, nameless, take } from "./draft-store.js";

let user;

export const me = fetch("/camunda/api/admin/auth/user/default", { headers: { Accept: "application/json" } })
  .then((answer) => (answer.ok ? answer.json() : {}))
  .then((login) => (user = login.userId))
  .catch(() => undefined);

/** Takes what stands on the screen, if anybody typed there. */
export function collect(form) {
  if (!form.typed || form.gone) {
    return;
  }
  form.typed = false;
  const save = document.querySelector(".form-actions .btn-default");
  if (save && !save.disabled) {
    save.click();
  }
  const fields = take(form.task);
  if (fields && form.apart) {
    form.screen = { content: fields, filled: form.opened };
  } else if (fields) {
    form.unsent = fields;
  }
  if (fields) {
    keep(user, form);
  }
}

export function message(form, content) {
  return { version: form.version, content, filled: form.known ? undefined : form.filled };
}

export function arrived(form, content, state) {
  form.version = state.version;
  form.known = true;
  if (form.unsent === content) {
    form.unsent = undefined;
  }
  if (form.unsent || form.screen) {
    // Typed while this was on its way; it starts from what the server has now.
    keep(user, form);
  } else {
    drop(user, form.task);
  }
}

export function takeScreen(form) {
  collect(form);
  form.unsent = form.screen.content;
  form.filled = form.screen.filled;
  form.screen = undefined;
  keep(user, form);
}

/** Nothing of it is to be saved any more. */
export function forgetTyped(form) {
  form.typed = false;
  form.unsent = undefined;
  form.screen = undefined;
  drop(user, form.task);
}

// Kept by an earlier release, or by Tasklist when a session ended: it is on the screen already.
function onScreen(form) {
  form.unsent = take(form.task);
  return Boolean(form.unsent);
}

/** Whether something is left that this machine could not send the last time, as when the network was gone. */
export function findLeft(form) {
  const last = onScreen(form) ? null : kept(user, form.task);
  if (last) {
    form.version = last.version;
    form.unsent = last.content;
    form.filled = last.filled;
    form.screen = last.screen;
    form.apart = true;
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
      const own = form && form.task === task ? form : {};
      keep(user, { task, unsent, version: own.version ?? null, filled: own.filled });
    }
  }
}
