// Keeps on the server what is typed into a form, without anybody pressing Save: a moment after the last key, and when
// the page is hidden. The server gives it back with the values the form opens with, on any machine. Tasklist's own Save
// is the way to the fields: it puts them into the browser's storage, from where they are taken at once.

import { forget, nameTheNameless } from "./draft-form.js";
import { begin, leave, save, send } from "./draft-saving.js";
import { DraftLine } from "./draft-line.js";
import { taskShown } from "./places.js";

const PAUSE = 1000;
// Who types without a pause is not made to wait for one.
const LONGEST = 8000;
// By then a form that is being completed has gone; one that was refused is still there.
const AFTER_COMPLETING = 5000;

let open;
let goodbye = false;

function look() {
  const element = document.querySelector(".task-details .fjs-form");
  if (!element || (open && open.element === element)) {
    return;
  }
  const task = taskShown();
  if (task) {
    const form = { task, element, line: DraftLine.above(element), version: null };
    open = form;
    form.ready = begin(form);
    form.ready.then(() => send(form));
  }
}

function away() {
  if (open) {
    leave(open);
  }
}

function wait(form, time) {
  clearTimeout(form.waiting);
  form.since ??= Date.now();
  const left = Math.max(0, form.since + LONGEST - Date.now());
  form.waiting = setTimeout(() => {
    form.since = undefined;
    form.completing = false;
    save(form);
  }, Math.min(time, left));
}

function typed(event, where) {
  if (open && event.target instanceof Element && event.target.closest(where)) {
    open.typed = true;
    wait(open, PAUSE);
  }
}

document.addEventListener("input", (event) => typed(event, ".fjs-form"));
// Lists of choices are made of plain elements and tell nobody.
for (const kind of ["mousedown", "keydown"]) {
  document.addEventListener(kind, (event) => typed(event, ".fjs-form-field-select"));
}

function pressed(event) {
  const button = event.target instanceof Element ? event.target.closest(".form-actions .btn") : null;
  if (!button || !open) {
    return;
  }
  if (button.matches(".btn-primary") && (open.typed || open.unsent)) {
    // Nothing is sent meanwhile: a task that is done takes no draft.
    open.completing = true;
    open.since = undefined;
    wait(open, AFTER_COMPLETING);
  } else if (event.isTrusted && button.matches(".btn-default")) {
    open.typed = true;
    save(open);
  }
}

// Before Tasklist hears of it: once the session has ended nothing can be saved any more.
function departing(event) {
  if (event.target instanceof Element && event.target.closest(".logout")) {
    away();
    goodbye = true;
    forget();
  }
}

// Whatever is pressed beside the form may take it off the page: another tab, another task, the way back.
function beside(event) {
  if (event.target instanceof Element && !event.target.closest(".fjs-form, .form-actions")) {
    away();
  }
}

for (const kind of ["pointerdown", "click"]) {
  document.addEventListener(kind, beside, true);
}
window.addEventListener("popstate", away, true);
document.addEventListener("click", departing, true);
document.addEventListener("click", pressed);
document.addEventListener("visibilitychange", () => (document.hidden ? away() : open && send(open)));
window.addEventListener("pagehide", () => {
  away();
  if (goodbye) {
    // A shared machine keeps nothing of who has gone.
    forget();
  } else {
    nameTheNameless(open);
  }
});
new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });

export default [];
